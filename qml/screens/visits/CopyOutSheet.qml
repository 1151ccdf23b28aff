// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Another system has to have this note as well: its words to the clipboard, knowingly.
AzSheet {
    id: sheet

    required property VisitEditor visit
    property int part: VisitEditor.ClientPart
    property bool copied: false
    property bool refused: false

    title: qsTr("Copy for another system")
    closeLabel: qsTr("Close")
    onAboutToShow: {
        part = VisitEditor.ClientPart;
        copied = false;
        refused = false;
    }

    AzText {
        width: parent.width
        text: qsTr("The words leave AanZet. The list of who has read this will say that you copied them; the client can see it.")
    }
    ChoiceRow {
        width: parent.width
        label: qsTr("What does the other system need?")
        answers: [
            {
                word: qsTr("What is the client's"),
                value: VisitEditor.ClientPart
            },
            {
                word: qsTr("The whole note, with what is for professionals"),
                value: VisitEditor.WholeNote
            }
        ]
        value: sheet.part
        onChosen: value => {
            sheet.part = value;
            sheet.copied = false;
        }
    }
    AzStatusLine {
        width: parent.width
        visible: sheet.copied
        mood: AzStatusLine.Ok
        text: qsTr("Copied. After half a minute the clipboard forgets it.")
    }
    AzStatusLine {
        width: parent.width
        visible: sheet.refused
        mood: AzStatusLine.Attention
        text: qsTr("Nothing was copied: it could not be written down who did. %1").arg(Words.failure(sheet.visit.failure))
    }
    AzButton {
        width: parent.width
        iconName: "copy"
        text: qsTr("Copy")
        onClicked: {
            sheet.copied = sheet.visit.copyOut(sheet.part);
            sheet.refused = !sheet.copied;
        }
    }
}
