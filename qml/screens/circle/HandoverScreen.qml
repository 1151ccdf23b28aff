// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Giving a household to a colleague, or taking it over: one page to read, one act on each side.
AzPage {
    id: screen

    required property HouseholdModel household
    readonly property HandoverModel handover: household.handover
    property string chosen: ""
    readonly property bool offering: handover.state === HandoverModel.Nothing || (handover.state === HandoverModel.Offered && again)
    property bool again: false // another colleague than the one it was offered to
    readonly property string giver: handover.from || qsTr("a colleague")
    readonly property string taker: handover.to || qsTr("a colleague")

    signal back

    function openPrint() {
        paper.show(PrintModel.Handover);
    }
    function openTake() {
        take.open();
    }
    function offer() {
        handover.offer(chosen, note.text);
        if (handover.failure !== Failure.None)
            return;
        again = false;
        draft.done();
    }

    SheetDraft {
        id: draft
        owner: "handover/" + screen.household.householdId
        takesFocus: false
        fields: ({
                note: note
            })
    }
    Component.onCompleted: draft.begin()

    ScreenTitle {
        width: parent.width
        title: screen.handover.state === HandoverModel.OfferedToMe || screen.handover.state === HandoverModel.Accepting ? qsTr("Take over") : qsTr("Hand over")
        lead: screen.household.callName
        backLabel: qsTr("Back to the household")
        onBack: screen.back()
    }
    ErrorBanner {
        width: parent.width
        visible: screen.handover.failure !== Failure.None
        text: Words.failure(screen.handover.failure)
    }
    AzCard {
        width: parent.width
        visible: screen.handover.state !== HandoverModel.Nothing && !screen.again
        iconName: "hand-over"
        heading: {
            switch (screen.handover.state) {
            case HandoverModel.Sending:
                return qsTr("The offer is on its way");
            case HandoverModel.Offered:
                return qsTr("Offered to %1").arg(screen.taker);
            case HandoverModel.OfferedToMe:
                return qsTr("%1 offers you this household").arg(screen.giver);
            case HandoverModel.Accepting:
                return qsTr("You take it over");
            case HandoverModel.TakingBack:
                return qsTr("The offer is being taken back");
            }
            return "";
        }

        AzText {
            width: parent.width
            text: {
                switch (screen.handover.state) {
                case HandoverModel.Sending:
                    return qsTr("It leaves with the next sync. Go on working here.");
                case HandoverModel.Offered:
                    return qsTr("You both work in it until it is taken over. Then %1 ends reading here; everybody else stays.").arg(screen.giver);
                case HandoverModel.OfferedToMe:
                    return qsTr("You can read and write here already. When you take it over, %1 stops reading here; everybody else stays.").arg(screen.giver);
                case HandoverModel.Accepting:
                    return qsTr("It holds with the next sync.");
                case HandoverModel.TakingBack:
                    return qsTr("It holds with the next sync. %1 can still read and write here; under \"Who can read this\" you can take that away.").arg(screen.taker);
                }
                return "";
            }
        }
        AzButton {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            visible: screen.handover.state === HandoverModel.OfferedToMe
            text: qsTr("Take it over")
            onClicked: screen.openTake()
        }
        AzButton {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            visible: screen.handover.state === HandoverModel.Offered && screen.handover.mayOffer
            kind: AzButton.Quiet
            text: qsTr("Offer it to somebody else")
            onClicked: screen.again = true
        }
        AzButton {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            visible: screen.handover.state === HandoverModel.Offered && screen.handover.mayOffer
            kind: AzButton.Secondary
            iconName: "undo"
            text: qsTr("Take the offer back")
            onClicked: screen.handover.takeBack()
        }
    }
    AzCard {
        width: parent.width
        visible: screen.offering && screen.handover.mayOffer
        heading: qsTr("To whom?")
        iconName: "person"
        gap: Theme.margin

        Flow {
            width: parent.width
            spacing: Theme.grid
            visible: screen.handover.colleagues.count > 0

            Repeater {
                model: screen.handover.colleagues

                AzChip {
                    required property string colleagueId
                    required property string name
                    width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                    checkable: false
                    text: name || qsTr("a colleague")
                    checked: screen.chosen === colleagueId
                    onClicked: screen.chosen = colleagueId
                }
            }
        }
        AzText {
            width: parent.width
            visible: screen.handover.colleagues.count === 0
            text: qsTr("There is no colleague yet who could take it.")
            color: Theme.inkSoft
        }
        AzTextArea {
            id: note
            width: parent.width
            label: qsTr("What should they know? (professionals only)")
            hint: qsTr("A few lines. The rest of the page below comes from the household itself.")
        }
        AzText {
            width: parent.width
            text: qsTr("You both work in it until they take it over. From then on you no longer read here.")
            font.pixelSize: Theme.textSmall
            color: Theme.inkSoft
        }
        AzButton {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            enabled: screen.chosen !== ""
            iconName: "hand-over"
            text: qsTr("Offer it")
            onClicked: screen.offer()
        }
    }
    AzStatusLine {
        width: parent.width
        visible: screen.handover.state === HandoverModel.Nothing && !screen.handover.mayOffer
        text: qsTr("Only who manages this household can hand it over. Ask your team lead.")
    }
    HandoverSummary {
        width: parent.width
        household: screen.household
        handover: screen.handover
        note: screen.offering ? note.text : screen.handover.note
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        kind: AzButton.Secondary
        iconName: "print"
        text: qsTr("This page on paper")
        onClicked: screen.openPrint()
    }
    AzSheet {
        id: take
        title: qsTr("Take it over?")
        closeLabel: qsTr("Not yet")

        AzText {
            width: parent.width
            text: qsTr("From then on this household is in your hands, and %1 no longer reads here. That cannot be taken back; it can be handed over again.").arg(screen.giver)
        }
        AzButton {
            width: parent.width
            text: qsTr("Yes, I take it over")
            onClicked: {
                take.close();
                screen.handover.accept();
            }
        }
        AzButton {
            width: parent.width
            kind: AzButton.Secondary
            text: qsTr("Not yet")
            onClicked: take.close()
        }
    }
    PrintSheet {
        id: paper
        prints: screen.household.prints
        only: [PrintModel.Handover]
    }
}
