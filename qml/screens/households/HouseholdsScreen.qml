// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Controls.Basic
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The households on this device, found as you type.
FocusScope {
    id: screen

    required property HouseholdListModel households
    required property int failure
    property string chosenId: ""

    signal opened(string id)

    function openSheet() {
        sheet.open();
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
                        anchors.right: add.left
                        anchors.rightMargin: Theme.grid
                        label: qsTr("Search")
                        clearLabel: qsTr("Clear the search")
                        onEdited: text => screen.households.filter = text
                        Component.onCompleted: text = screen.households.filter
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
                spacing: Theme.margin

                EmptyState {
                    width: parent.width
                    visible: screen.households.count === 0
                    iconName: screen.households.total === 0 ? "household" : "search"
                    title: screen.households.total === 0 ? qsTr("No households yet") : qsTr("Nothing found")
                    text: screen.households.total === 0 ? qsTr("Make one, or ask a colleague to share one with you.") : qsTr("Try another word, or a part of it.")
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
}
