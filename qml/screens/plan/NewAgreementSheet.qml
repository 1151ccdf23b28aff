// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Who does what by when.
AzSheet {
    id: sheet

    property PlanModel plan: null // points at hard words; without one nothing is said
    required property date today
    property date by: new Date(NaN)
    property alias draftOf: draft.owner

    signal made(string what, string who, date by)

    title: qsTr("New agreement")
    closeLabel: qsTr("Close")
    onOpened: {
        by = new Date(NaN);
        draft.begin();
    }

    SheetDraft {
        id: draft
        sheet: sheet
        fields: ({
                what: what,
                who: who
            })
        choices: ["by"]
    }

    AzTextField {
        id: what
        width: parent.width
        label: qsTr("What do we agree?")
    }
    EasyHint {
        width: parent.width
        plan: sheet.plan
        written: what.text
    }
    AzTextField {
        id: who
        width: parent.width
        label: qsTr("Who does it?")
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
            sheet.made(what.text, who.text, sheet.by);
            draft.done();
            sheet.close();
        }
    }
}
