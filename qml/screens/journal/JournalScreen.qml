// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Controls.Basic
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The journal: one timeline, what is new first said, each item with whose page it stands on and who can read it.
FocusScope {
    id: screen

    required property JournalModel journal
    property string draftsOf: "" // the household
    readonly property bool narrowed: journal.kind !== -1 || journal.layer !== JournalModel.BothLayers || journal.person !== ""

    signal back
    signal visitWanted(string id)
    signal moveWanted(string itemId)

    function openFilters() {
        filters.open();
    }
    function openEntry(itemId: string, about: string) {
        entry.begin(itemId, about);
    }
    // An entry and an attempt move by themselves; what was written at a visit moves with its note.
    function follow(itemId: string, about: string, kind: int) {
        entry.movable = kind === JournalItem.Note || kind === JournalItem.Attempt;
        openEntry(itemId, about);
    }

    ListView {
        id: list
        anchors.fill: parent
        clip: true
        model: screen.journal.items
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        activeFocusOnTab: false
        readonly property int side: Math.max(Theme.margin, (width - Theme.measure) / 2)

        Accessible.role: Accessible.List
        Accessible.name: qsTr("Journal")

        ScrollBar.vertical: ScrollBar {
            policy: list.contentHeight > list.height ? ScrollBar.AsNeeded : ScrollBar.AlwaysOff
        }

        // The ListView of Qt 6.4 refuses bound headers and footers, so they reach the screen by id.
        // qmllint disable unqualified
        header: Item {
            width: ListView.view ? ListView.view.width : 0
            height: head.implicitHeight + 2 * Theme.margin
            onHeightChanged: Qt.callLater(list.positionViewAtBeginning)

            Column {
                id: head
                x: list.side
                y: Theme.margin
                width: parent.width - 2 * list.side
                spacing: Theme.gap

                ScreenTitle {
                    width: parent.width
                    title: qsTr("Journal")
                    lead: screen.journal.household
                    backLabel: qsTr("Back to the household")
                    onBack: screen.back()
                }
                AzText {
                    width: parent.width
                    visible: screen.journal.fresh > 0
                    text: qsTr("%n new since %1", "", screen.journal.fresh).arg(Words.moment(screen.journal.lookedAt))
                    font.weight: Font.DemiBold
                    color: Theme.primary
                }
                Flow {
                    id: verbs
                    width: parent.width
                    spacing: Theme.grid

                    AzButton {
                        width: Math.min(implicitWidth, verbs.width)
                        visible: screen.journal.canWrite
                        kind: AzButton.Secondary
                        iconName: "add"
                        text: qsTr("New entry")
                        onClicked: screen.openEntry("", "")
                    }
                    AzButton {
                        width: Math.min(implicitWidth, verbs.width)
                        visible: screen.journal.total > 0
                        kind: AzButton.Secondary
                        iconName: "filter"
                        text: screen.narrowed ? qsTr("Filters (in use)") : qsTr("Filters")
                        onClicked: screen.openFilters()
                    }
                }
                ChoiceRow {
                    width: parent.width
                    visible: screen.journal.total > 0
                    label: qsTr("Show")
                    answers: [
                        {
                            word: qsTr("Everything"),
                            value: JournalModel.Everything
                        },
                        {
                            //: Filter of the journal: what colleagues wrote since this person last looked
                            word: qsTr("New"),
                            value: JournalModel.Fresh
                        },
                        {
                            word: qsTr("Visits"),
                            value: JournalModel.Visits
                        },
                        {
                            word: qsTr("The client's page"),
                            value: JournalModel.ClientLayer
                        },
                        {
                            //: Filter of the journal: what this person wrote
                            word: qsTr("Mine"),
                            value: JournalModel.Own
                        }
                    ]
                    value: screen.journal.filter
                    onChosen: value => screen.journal.filter = value
                }
            }
        }
        footer: Item {
            width: ListView.view ? ListView.view.width : 0
            height: none.visible ? none.implicitHeight + 64 : Theme.margin

            EmptyState {
                id: none
                x: list.side
                y: 32
                width: parent.width - 2 * list.side
                visible: screen.journal.items.count === 0
                iconName: "journal"
                title: screen.journal.total === 0 ? qsTr("Nothing written yet") : qsTr("Nothing here")
                text: screen.journal.total === 0 ? qsTr("Visits, agreements and everything else appear here by themselves.") : qsTr("Choose another filter.")
            }
        }
        delegate: JournalItemRow {
            required property string recordId
            width: ListView.view.width
            side: list.side
            onOpened: recordId !== "" ? screen.visitWanted(recordId) : screen.follow(itemId, heading, kind)
            required property string itemId
            onActiveFocusChanged: if (activeFocus)
                ListView.view.positionViewAtIndex(index, ListView.Contain)
            required property int index
            opens: recordId !== "" || screen.journal.canWrite
        }
        // qmllint enable unqualified
    }
    JournalFilters {
        id: filters
        journal: screen.journal
    }
    EntrySheet {
        id: entry
        draftOf: screen.draftsOf === "" ? "" : "entry/" + screen.draftsOf
        onWritten: (kind, text) => screen.journal.write(kind, text)
        onFollowed: (itemId, text) => screen.journal.follow(itemId, text)
        onMoveWanted: itemId => screen.moveWanted(itemId)
    }
}
