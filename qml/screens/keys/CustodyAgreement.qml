// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The three papers are there; a second administrator agrees. What goes to and fro is text without a secret.
Column {
    id: page

    required property CustodyModel custody

    spacing: Theme.margin

    AzCard {
        width: parent.width
        visible: page.custody.needsSecond
        iconName: "people"
        heading: qsTr("Let another administrator agree")

        AzText {
            width: parent.width
            text: qsTr("Send this text; it holds no secret. Your colleague opens this same page, pastes it, and sends back what comes out. You can lock the app meanwhile.")
        }
        LinkCard {
            width: parent.width
            label: qsTr("To your colleague")
            pictureName: qsTr("The text for your colleague as a QR code")
            link: page.custody.proposal
            onCopyWanted: page.custody.copy(page.custody.proposal)
        }
        AzTextField {
            id: answer
            width: parent.width
            label: qsTr("What came back")
            inputMethodHints: Qt.ImhNoPredictiveText
        }
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        enabled: (answer.text !== "" || !page.custody.needsSecond) && !page.custody.busy
        text: page.custody.needsSecond ? qsTr("Let the new papers hold") : qsTr("Try again")
        onClicked: page.custody.finish(answer.text)
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        kind: AzButton.Quiet
        text: qsTr("Stop; these papers are worth nothing then")
        onClicked: page.custody.leave()
    }
}
