// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.ViewModels

// What a client made and nobody has looked at yet.
AzCard {
    id: card

    property HandedReviewModel review: null

    heading: qsTr("Made by the client")
    iconName: "hand-over"

    AzText {
        width: parent.width
        text: qsTr("%n sheet(s) wait for your eyes.", "", card.review ? card.review.count : 0)
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        kind: AzButton.Secondary
        text: qsTr("Look at it")
        onClicked: card.review.open()
    }
}
