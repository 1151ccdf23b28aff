// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens

// What to do, by when.
AzSheet {
    id: sheet

    required property date today
    property date by: new Date(NaN)
    property alias draftOf: draft.owner

    signal made(string what, date due)

    title: qsTr("New task")
    closeLabel: qsTr("Close")
    onOpened: {
        by = new Date(NaN);
        draft.begin();
    }

    SheetDraft {
        id: draft
        sheet: sheet
        fields: ({
                what: what
            })
        choices: ["by"]
    }

    AzTextField {
        id: what
        width: parent.width
        label: qsTr("What is there to do?")
    }
    AzDateField {
        width: parent.width
        label: qsTr("By when?")
        today: sheet.today
        value: sheet.by
        onEdited: value => sheet.by = value
    }
    AzButton {
        width: parent.width
        enabled: what.text.trim() !== ""
        text: qsTr("Add")
        onClicked: {
            sheet.made(what.text, sheet.by);
            draft.done();
            sheet.close();
        }
    }
}
