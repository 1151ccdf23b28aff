// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Who can read this: the two layers with their people, and who is outside.
AzPage {
    id: screen

    required property CircleModel circle
    readonly property bool sideBySide: width >= 700 && Theme.textScale < 1.4
    readonly property int half: sideBySide ? (layers.width - layers.spacing) / 2 : layers.width

    signal back
    signal reviewWanted

    function openAdd(layer: int) {
        right.add(layer);
    }
    function openChange(layer: int, userId: string, name: string, held: int, until: date) {
        right.change(layer, userId, name, held, until);
    }
    function pick(userId: string, name: string, role: int) {
        right.pick(userId, name, role);
    }
    function openTakeAway() {
        right.close();
        ask.open();
    }

    measure: 1040

    ScreenTitle {
        width: parent.width
        title: qsTr("Who can read this")
        lead: screen.circle.household
        backLabel: qsTr("Back to the household")
        onBack: screen.back()
    }
    ErrorBanner {
        width: parent.width
        visible: screen.circle.failure !== Failure.None
        text: Words.failure(screen.circle.failure)
    }
    AzText {
        width: parent.width
        text: qsTr("These people, by name, and nobody else.")
        color: Theme.inkSoft
    }
    Flow {
        id: layers
        width: parent.width
        spacing: Theme.margin

        LayerReaders {
            width: screen.half
            owner: LayerFrame.Client
            title: qsTr("The client's page")
            explanation: qsTr("What they say themselves; they may read along.")
            readers: screen.circle.client
            known: screen.circle.knowsClient
            managed: screen.circle.managesClient
            roomForMore: screen.circle.outsideClient.count > 0
            onAddWanted: screen.openAdd(CircleModel.Client)
            onChangeWanted: (userId, name, held, until) => screen.openChange(CircleModel.Client, userId, name, held, until)
        }
        LayerReaders {
            width: screen.half
            owner: LayerFrame.Professional
            title: qsTr("Professionals only")
            explanation: qsTr("What workers note for each other.")
            readers: screen.circle.professional
            known: screen.circle.knowsProfessional
            managed: screen.circle.managesProfessional
            roomForMore: screen.circle.outsideProfessional.count > 0
            onAddWanted: screen.openAdd(CircleModel.Professional)
            onChangeWanted: (userId, name, held, until) => screen.openChange(CircleModel.Professional, userId, name, held, until)
        }
    }
    AzCard {
        width: parent.width
        color: "transparent"
        heading: qsTr("Outside: they read nothing of this")
        iconName: "eye-off"
        gap: Theme.margin

        FactRow {
            width: parent.width
            iconName: "people"
            label: qsTr("Administrators")
            text: screen.circle.administrators !== "" ? qsTr("%1. They let people in and take devices out; that opens no household.").arg(screen.circle.administrators) : qsTr("They let people in and take devices out. They read along only where their name stands above.")
        }
        FactRow {
            width: parent.width
            visible: screen.circle.hasServer
            iconName: "lock"
            label: qsTr("Who runs the server")
            text: qsTr("Keeps it locked and has no key.")
        }
        FactRow {
            width: parent.width
            iconName: "door"
            label: qsTr("Every other colleague")
            text: qsTr("Does not even see that this household is here.")
        }
        FactRow {
            width: parent.width
            visible: screen.circle.hasPapers
            iconName: "key"
            label: qsTr("The three papers")
            text: qsTr("Two of them together bring back somebody who lost everything. Everybody sees it when that happens.")
        }
    }
    AzText {
        width: parent.width
        text: qsTr("What somebody has read, nobody can take back. Who is taken off reads nothing that is written from then on.")
        font.pixelSize: Theme.textSmall
        color: Theme.inkSoft
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        kind: AzButton.Secondary
        iconName: "history"
        text: qsTr("Who has read this")
        onClicked: screen.reviewWanted()
    }
    RightSheet {
        id: right
        circle: screen.circle
        onTakeAwayWanted: ask.open()
    }
    AzDialog {
        id: ask
        title: qsTr("Take %1 off?").arg(right.person)
        question: qsTr("What %1 has read, stays read. From now on nothing new: what is written here from now on does not reach them. What %1 wrote, stays.").arg(right.person)
        confirmLabel: qsTr("Take access away")
        cancelLabel: qsTr("Keep")
        onConfirmed: screen.circle.takeAway(right.layer, right.userId)
    }
}
