// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Dialogs
import AanZet.Components

// Instead of typing: a photo or a picture file of the code that another device shows.
Column {
    id: part

    readonly property AzQrReader reader: AzQrReader {
        onFound: text => part.found(text)
    }

    property bool seen: false // the camera read a code

    signal found(string text)

    function read(file: url) {
        reader.readFile(file);
    }

    function openCamera() {
        reader.forget();
        if (camera.phase === AzQrCamera.Looking)
            camera.stop();
        else
            camera.start();
    }

    spacing: Theme.grid

    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        kind: AzButton.Secondary
        iconName: "qr"
        enabled: part.reader.outcome !== AzQrReader.Reading
        text: part.reader.outcome === AzQrReader.Reading ? qsTr("One moment ...") : qsTr("From a picture of the code")
        description: qsTr("Choose a photo or a picture file in which the code stands.")
        onClicked: chooser.open()
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        kind: AzButton.Secondary
        iconName: "camera"
        text: camera.phase === AzQrCamera.Looking ? qsTr("Camera off") : qsTr("With the camera")
        onClicked: part.openCamera()
    }
    Item {
        width: parent.width
        height: width * 3 / 4
        visible: camera.phase === AzQrCamera.Looking

        AzQrCamera {
            id: camera
            anchors.fill: parent
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("What the camera sees")
            onFound: text => {
                part.seen = true;
                part.found(text);
            }
        }
    }
    AzStatusLine {
        width: parent.width
        visible: camera.phase !== AzQrCamera.Off || (part.seen && part.reader.outcome === AzQrReader.Nothing)
        mood: camera.phase === AzQrCamera.Looking ? AzStatusLine.Busy : camera.phase === AzQrCamera.NoCamera ? AzStatusLine.Attention : AzStatusLine.Ok
        text: camera.phase === AzQrCamera.Looking ? qsTr("Hold the code before the camera. No picture is kept.") : camera.phase === AzQrCamera.NoCamera ? qsTr("There is no camera here that AanZet can use. Take a photo with a telephone, or paste the text.") : qsTr("Read with the camera.")
    }
    AzStatusLine {
        width: parent.width
        visible: part.reader.outcome >= AzQrReader.Found
        mood: part.reader.outcome === AzQrReader.Found ? AzStatusLine.Ok : AzStatusLine.Attention
        text: {
            switch (part.reader.outcome) {
            case AzQrReader.Found:
                return qsTr("Read from the picture.");
            case AzQrReader.NoCode:
                return qsTr("No code can be read in this picture. Take it from closer by, from straight ahead and without a reflection.");
            case AzQrReader.NoPicture:
                return qsTr("This file is no picture that can be opened here.");
            }
            return "";
        }
    }
    FileDialog {
        id: chooser
        title: qsTr("Choose the picture of the code")
        fileMode: FileDialog.OpenFile
        nameFilters: [qsTr("Pictures (*.png *.jpg *.jpeg *.webp *.bmp)")]
        onAccepted: part.read(selectedFile)
    }
}
