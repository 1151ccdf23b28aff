// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// A small step: what, who helps, by when. "Nobody yet" is an answer.
AzSheet {
    id: sheet

    property string goalId: ""
    required property PlanModel plan
    required property date today
    property int kind: PlanModel.NobodyYet
    property date by: new Date(NaN)
    property alias draftOf: draft.owner

    signal made(string what, int kind, string helper, date by)

    title: qsTr("Small step")
    closeLabel: qsTr("Close")
    onOpened: {
        kind = PlanModel.NobodyYet;
        by = new Date(NaN);
        draft.begin();
    }

    SheetDraft {
        id: draft
        sheet: sheet
        about: sheet.goalId
        fields: ({
                what: what,
                helper: helper
            })
        choices: ["goalId", "kind", "by"]
    }

    AzTextField {
        id: what
        width: parent.width
        label: qsTr("What is the step?")
        hint: qsTr("So small that it can be done this week.")
    }
    EasyHint {
        width: parent.width
        plan: sheet.plan
        written: what.text
    }
    ChoiceRow {
        width: parent.width
        label: qsTr("Who helps?")
        answers: [
            {
                word: qsTr("Nobody (yet)"),
                value: PlanModel.NobodyYet
            },
            {
                word: qsTr("Does it alone"),
                value: PlanModel.Self
            },
            {
                word: qsTr("Own people"),
                value: PlanModel.Network
            },
            {
                word: qsTr("A professional"),
                value: PlanModel.Professional
            }
        ]
        value: sheet.kind
        onChosen: value => sheet.kind = value
    }
    AzTextField {
        id: helper
        width: parent.width
        visible: sheet.kind === PlanModel.Network || sheet.kind === PlanModel.Professional
        label: qsTr("Name")
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
            sheet.made(what.text, sheet.kind, helper.visible ? helper.text : "", sheet.by);
            draft.done();
            sheet.close();
        }
    }
}
