// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Controls.Basic
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The households on this device, found as you type, and where else on it those words stand.
FocusScope {
    id: screen

    required property HouseholdListModel households
    required property int failure
    property string chosenId: ""
    readonly property bool narrowed: households.onlyMine || households.phase !== "" || households.intensity !== 0 || households.notSeenDays !== 0

    signal opened(string id)
    signal visitWanted(string householdId, string visitId)

    function openSheet() {
        sheet.open();
    }
    function openFilters() {
        filters.open();
    }

    ListView {
        id: list
        anchors.fill: parent
        anchors.leftMargin: Theme.grid
        anchors.rightMargin: Theme.grid
        clip: true
        model: screen.households
        // No rows in the background beyond the window: a lock empties the list while this screen waits for its end, and what
        // was still being made then would be called off by a number that is gone. A row is quickly made.
        cacheBuffer: 0
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        activeFocusOnTab: false
        highlightMoveDuration: Theme.motion
        onCountChanged: if (currentIndex < 0 && count > 0)
            currentIndex = 0

        function walk(by: int) {
            const next = Math.max(0, Math.min(count - 1, currentIndex + by));
            positionViewAtIndex(next, ListView.Contain);
            const row = itemAtIndex(next);
            if (row)
                row.forceActiveFocus(Qt.TabFocusReason);
        }

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Households")

        ScrollBar.vertical: ScrollBar {
            policy: list.contentHeight > list.height ? ScrollBar.AsNeeded : ScrollBar.AlwaysOff
        }

        // The ListView of Qt 6.4 refuses bound headers and footers, so they reach the screen by id.
        // qmllint disable unqualified
        header: Item {
            width: ListView.view ? ListView.view.width : 0
            height: head.implicitHeight + Theme.margin + Theme.grid
            // A header that grows (a failure, larger text) would push its own top out of sight.
            onHeightChanged: Qt.callLater(list.positionViewAtBeginning)

            Column {
                id: head
                x: Theme.grid
                y: Theme.margin
                width: parent.width - 2 * Theme.grid
                spacing: Theme.gap

                ScreenTitle {
                    width: parent.width
                    title: qsTr("Households")
                }
                Item {
                    width: parent.width
                    height: search.height
                    visible: screen.households.total > 0

                    AzSearchField {
                        id: search
                        anchors.left: parent.left
                        anchors.right: choose.left
                        anchors.rightMargin: Theme.grid
                        label: qsTr("Search")
                        clearLabel: qsTr("Clear the search")
                        onEdited: text => screen.households.filter = text
                        Component.onCompleted: text = screen.households.filter
                        onActiveFocusChanged: if (activeFocus)
                            list.positionViewAtBeginning()
                    }
                    AzIconButton {
                        id: choose
                        anchors.right: add.left
                        anchors.rightMargin: Theme.grid
                        anchors.verticalCenter: parent.verticalCenter
                        framed: true
                        iconName: "filter"
                        label: qsTr("Filters")
                        onClicked: screen.openFilters()
                        onActiveFocusChanged: if (activeFocus)
                            list.positionViewAtBeginning()
                    }
                    AzIconButton {
                        id: add
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        framed: true
                        iconName: "add"
                        label: qsTr("New household")
                        onClicked: screen.openSheet()
                        onActiveFocusChanged: if (activeFocus)
                            list.positionViewAtBeginning()
                    }
                }
                CaseloadStrip {
                    width: parent.width
                    visible: screen.households.filter === "" && screen.households.caseload.some((number, profile) => profile > 0 && number > 0)
                    households: screen.households
                }
                AzButton {
                    anchors.left: parent.left
                    width: Math.min(implicitWidth, parent.width)
                    visible: screen.narrowed
                    kind: AzButton.Secondary
                    iconName: "close"
                    //: How many households pass the filters, and a tap takes the filters away
                    text: qsTr("%n of all households: show all", "", screen.households.count)
                    onClicked: screen.households.chooseAll()
                }
                AzText {
                    width: parent.width
                    visible: screen.households.isReading
                    text: qsTr("Not everything was looked through yet. What comes is added here.")
                    color: Theme.inkSoft
                }
                AzText {
                    width: parent.width
                    visible: screen.households.isNear && !screen.households.isReading
                    text: qsTr("Nothing holds “%1”. This looks like it.").arg(screen.households.filter)
                    color: Theme.inkSoft
                }
                ErrorBanner {
                    width: parent.width
                    visible: screen.failure !== Failure.None
                    text: Words.failure(screen.failure)
                }
            }
        }
        delegate: AzListRow {
            id: row
            required property string householdId
            required property string name
            required property string address
            required property date lastVisit
            required property int conflictCount
            required property string phase

            width: ListView.view.width
            title: name
            subtitle: address
            note: {
                const visited = Words.day(lastVisit);
                const when = visited === "" ? qsTr("Not visited yet") : qsTr("Last visit %1").arg(visited);
                const where = Words.phase(phase);
                //: Phase of the work, then the last visit
                return where === "" ? when : qsTr("%1 · %2").arg(where).arg(when);
            }
            badge: conflictCount
            badgeText: qsTr("%n choice(s) needed", "", conflictCount)
            chosen: householdId === screen.chosenId
            onClicked: screen.opened(householdId)
            // The list is one stop of the Tab key; the arrows walk in it.
            focusPolicy: ListView.isCurrentItem ? Qt.StrongFocus : Qt.ClickFocus
            onActiveFocusChanged: if (activeFocus) {
                list.currentIndex = index;
                list.positionViewAtIndex(index, ListView.Contain);
            }
            Keys.onDownPressed: list.walk(1)
            Keys.onUpPressed: list.walk(-1)
            required property int index
        }
        footer: Item {
            width: ListView.view ? ListView.view.width : 0
            height: foot.implicitHeight + 2 * Theme.margin

            Column {
                id: foot
                x: Theme.grid
                y: Theme.margin
                width: parent.width - 2 * Theme.grid
                spacing: Theme.grid

                AzText {
                    width: parent.width
                    visible: screen.households.hits.count > 0
                    //: Heading above places where the words of a search stand
                    text: qsTr("In what was written")
                    font.pixelSize: Theme.textSmall
                    font.weight: Font.DemiBold
                    color: Theme.inkSoft
                    Accessible.role: Accessible.Heading
                }
                Repeater {
                    model: screen.households.hits

                    SearchHitItem {
                        required property string householdId
                        required property string visitId
                        width: parent ? parent.width : 0
                        onClicked: visitId === "" ? screen.opened(householdId) : screen.visitWanted(householdId, visitId)
                    }
                }
                EmptyState {
                    width: parent.width
                    visible: screen.households.count === 0 && screen.households.hits.count === 0 && !screen.households.isReading
                    iconName: screen.households.total === 0 ? "household" : "search"
                    title: screen.households.total === 0 ? qsTr("No households yet") : qsTr("Nothing found")
                    text: screen.households.total === 0 ? qsTr("Make one, or ask a colleague to share one with you.") : screen.narrowed ? qsTr("Try other filters.") : qsTr("Try another word, or a part of it.")
                    actionLabel: screen.households.total === 0 ? qsTr("New household") : ""
                    onActed: screen.openSheet()
                }
            }
        }
        // qmllint enable unqualified
    }
    NewHouseholdSheet {
        id: sheet
        households: screen.households
        onCreated: id => screen.opened(id)
    }
    HouseholdFilters {
        id: filters
        households: screen.households
    }
}
