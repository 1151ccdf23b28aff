// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Dialogs
import AanZet.Components
import AanZet.ViewModels

// One's appointments for another calendar: asked for knowingly, and noted.
AzSheet {
    id: sheet

    required property AgendaModel agenda

    title: qsTr("To my calendar")
    closeLabel: qsTr("Close")

    AzText {
        width: parent.width
        text: qsTr("A file for another calendar. Each appointment in it says only “visit” and the town: no name, no street, no purpose.")
    }
    AzText {
        width: parent.width
        text: qsTr("Whoever sees that calendar knows when you are where. The access log says that you made this file.")
        color: Theme.inkSoft
    }
    AzStatusLine {
        width: parent.width
        visible: text !== ""
        mood: sheet.agenda.outcome === AgendaModel.Saved ? AzStatusLine.Ok : AzStatusLine.Attention
        text: {
            switch (sheet.agenda.outcome) {
            case AgendaModel.Saved:
                return qsTr("Saved, with %n appointment(s).", "", sheet.agenda.exported);
            case AgendaModel.NotWritable:
                return qsTr("This place can't be written to. Choose another one. Nothing was saved.");
            case AgendaModel.DiskFull:
                return qsTr("There is no room on this disk. Nothing was saved.");
            case AgendaModel.Failed:
                return qsTr("The file could not be made.");
            }
            return "";
        }
    }
    AzButton {
        width: parent.width
        iconName: "export"
        text: qsTr("Save the calendar file")
        onClicked: {
            chooser.selectedFile = sheet.agenda.suggestion;
            chooser.open();
        }
    }
    FileDialog {
        id: chooser
        title: sheet.title
        fileMode: FileDialog.SaveFile
        defaultSuffix: "ics"
        nameFilters: [qsTr("Calendar (*.ics)")]
        onAccepted: sheet.agenda.saveCalendar(selectedFile)
    }
}
