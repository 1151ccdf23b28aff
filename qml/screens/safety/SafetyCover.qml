// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens

// What stands there when somebody comes in: an ordinary page that says nothing, with an ordinary way on.
AzPage {
    id: cover

    required property string household

    signal back
    signal ended

    ScreenTitle {
        width: parent.width
        title: cover.household
        backLabel: qsTr("Back to the household")
        onBack: cover.back()
    }
    AzCard {
        width: parent.width
        heading: qsTr("Agreements")
        iconName: "agreement"

        AzText {
            width: parent.width
            text: qsTr("Nothing to do here right now.")
            color: Theme.inkSoft
        }
        AzButton {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            kind: AzButton.Secondary
            text: qsTr("Go on")
            onClicked: cover.ended()
        }
    }
}
