// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// On the page of a household: the faces of who can read it, and the way to the rest.
AzCard {
    id: card

    required property CircleModel circle

    signal readersWanted
    signal handoverWanted

    heading: qsTr("Who can read this")
    iconName: "layers"

    Flow {
        id: faces
        width: parent.width
        spacing: 4
        readonly property ReaderListModel most: card.circle.professional.count > card.circle.client.count ? card.circle.professional : card.circle.client

        Repeater {
            model: faces.most

            AzAvatar {
                required name
            }
        }
    }
    AzText {
        width: parent.width
        //: How many people read the client's layer, then how many read that of professionals
        text: qsTr("The client's page: %1. Professionals only: %2.").arg(qsTr("%n person(s)", "", card.circle.client.count)).arg(qsTr("%n person(s)", "", card.circle.professional.count))
    }
    Flow {
        id: verbs
        width: parent.width
        spacing: Theme.grid

        AzButton {
            width: Math.min(implicitWidth, verbs.width)
            kind: AzButton.Secondary
            text: qsTr("Look")
            description: card.heading
            onClicked: card.readersWanted()
        }
        AzButton {
            width: Math.min(implicitWidth, verbs.width)
            kind: AzButton.Secondary
            iconName: "hand-over"
            text: qsTr("Hand over")
            onClicked: card.handoverWanted()
        }
    }
}
