// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components

// A link to give away: as a picture for another camera, and as text to copy.
Column {
    id: card

    required property string label
    required property string pictureName // for a screen reader
    required property string link
    property string copied: ""           // what to say once it was copied

    signal copyWanted

    property bool isCopied: false

    function show() {
        isCopied = false;
        field.load(link);
        field.cursorPosition = 0; // one sees where it leads
    }

    onLinkChanged: show()
    Component.onCompleted: show()
    spacing: Theme.gap

    AzQrCode {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(card.width, 320)
        height: width
        text: card.link
        ink: Theme.pictureInk
        paper: Theme.picturePaper
        Accessible.role: Accessible.Graphic
        Accessible.name: card.pictureName
    }
    AzTextField {
        id: field
        width: parent.width
        label: card.label
        readOnly: true
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        kind: AzButton.Secondary
        iconName: "copy"
        text: qsTr("Copy")
        onClicked: {
            card.copyWanted();
            card.isCopied = true;
        }
    }
    AzStatusLine {
        width: parent.width
        visible: card.isCopied
        mood: AzStatusLine.Ok
        text: card.copied !== "" ? card.copied : qsTr("Copied.")
    }
}
