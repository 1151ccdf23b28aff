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

    measure: 1040

    ScreenTitle {
        width: parent.width
        title: qsTr("Who can read this")
        lead: screen.circle.household
        backLabel: qsTr("Back to the household")
        onBack: screen.back()
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
        }
        LayerReaders {
            width: screen.half
            owner: LayerFrame.Professional
            title: qsTr("Professionals only")
            explanation: qsTr("What workers note for each other.")
            readers: screen.circle.professional
            known: screen.circle.knowsProfessional
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
}
