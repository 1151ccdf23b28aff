// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Dialogs
import AanZet.Components
import AanZet.ViewModels

// A paper that opens something, as a file on its way to the printer; once it is printed the file goes.
Column {
    id: file

    required property int outcome // PrintModel.Outcome
    required property string savedTo
    property url suggestion

    signal saveWanted(url file)
    signal deleteWanted

    spacing: Theme.gap

    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        kind: AzButton.Secondary
        iconName: "print"
        text: qsTr("Save as PDF, to print it")
        onClicked: {
            chooser.selectedFile = file.suggestion;
            chooser.open();
        }
    }
    AzStatusLine {
        width: parent.width
        visible: text !== ""
        mood: file.outcome === PrintModel.Saved ? AzStatusLine.Ok : AzStatusLine.Attention
        text: {
            switch (file.outcome) {
            case PrintModel.Nothing:
                return "";
            case PrintModel.Saved:
                return qsTr("Saved: %1. Print it, then delete the file.").arg(file.savedTo);
            case PrintModel.NotWritable:
                return qsTr("This place can't be written to. Choose another one. Nothing was saved.");
            case PrintModel.DiskFull:
                return qsTr("There is no room on this disk. Nothing was saved.");
            }
            return qsTr("The paper could not be made. Write it down by hand.");
        }
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        visible: file.outcome === PrintModel.Saved
        kind: AzButton.Secondary
        iconName: "delete"
        text: qsTr("It is printed: delete the file")
        onClicked: file.deleteWanted()
    }
    FileDialog {
        id: chooser
        title: qsTr("Save as PDF, to print it")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "pdf"
        nameFilters: [qsTr("PDF (*.pdf)")]
        onAccepted: file.saveWanted(selectedFile)
    }
}
