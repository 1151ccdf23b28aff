// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import AanZet.Components
import AanZet.ViewModels

// The report for who helps with a failure: read first, then kept as a file.
AzSheet {
    id: sheet

    required property DeviceModel device
    property string words: ""
    property bool asked: false

    title: qsTr("Report for who helps you")
    closeLabel: qsTr("Close")
    onAboutToShow: {
        asked = false;
        words = device.report();
    }

    AzText {
        width: parent.width
        text: qsTr("This is all of it. There is no name in it, no address and no word of a note. Read it before you send it.")
        color: Theme.inkSoft
    }
    Column {
        width: parent.width

        Repeater {
            model: sheet.words.trim().split("\n")

            AzText {
                required property string modelData
                width: parent ? parent.width : 0
                text: modelData
                wrapMode: Text.Wrap
                font.pixelSize: Theme.textSmall
            }
        }
    }
    AzStatusLine {
        width: parent.width
        visible: sheet.asked
        mood: sheet.device.outcome === DeviceModel.Saved ? AzStatusLine.Ok : AzStatusLine.Attention
        text: sheet.device.outcome === DeviceModel.Saved ? qsTr("Kept as a file. Send it yourself to whoever helps you.") : qsTr("The file could not be written there. Choose another place.")
    }
    AzButton {
        width: parent.width
        iconName: "export"
        text: qsTr("Keep it as a file")
        onClicked: chooser.open()
    }
    FileDialog {
        id: chooser
        title: sheet.title
        fileMode: FileDialog.SaveFile
        defaultSuffix: "txt"
        nameFilters: [qsTr("Text (*.txt)")]
        onAccepted: sheet.save(selectedFile)
    }
    function save(file: url) {
        sheet.device.saveReport(file);
        sheet.asked = true;
    }
}
