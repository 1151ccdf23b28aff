// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// A visit or a call ahead, once or again and again.
AzSheet {
    id: sheet

    required property AgendaModel agenda
    required property HouseholdListModel households
    property string householdId: ""
    property string household: ""
    property date day: new Date(NaN)
    property string kind: "visit"
    property int everyWeeks: 0
    // Minutes since midnight; -1: none, -2: not understood.
    readonly property int minute: {
        const text = time.text.trim();
        if (text === "")
            return -1;
        const parts = /^(\d{1,2})(?:[:.u ]?(\d{2}))?$/.exec(text);
        if (!parts || Number(parts[1]) > 23 || Number(parts[2] || 0) > 59)
            return -2;
        return Number(parts[1]) * 60 + Number(parts[2] || 0);
    }

    title: qsTr("Plan a visit")
    closeLabel: qsTr("Close")
    onOpened: {
        householdId = "";
        household = "";
        day = new Date(NaN);
        kind = "visit";
        everyWeeks = 0;
        draft.begin();
    }
    onClosed: households.filter = ""

    SheetDraft {
        id: draft
        sheet: sheet
        owner: "agenda/visit"
        fields: ({
                who: who,
                time: time,
                purpose: purpose
            })
        choices: ["householdId", "household", "day", "kind", "everyWeeks"]
    }

    AzTextField {
        id: who
        width: parent.width
        visible: sheet.householdId === ""
        label: qsTr("Which household?")
        hint: qsTr("Type a part of the name.")
        onTextChanged: sheet.households.filter = text
    }
    Repeater {
        model: ShownRows {
            source: sheet.households
            most: sheet.householdId === "" && who.text.trim() !== "" ? 5 : 0
        }

        AzListRow {
            required property string householdId
            required property string name
            required property string address
            width: parent ? parent.width : 0
            leftPadding: Theme.grid
            title: name
            subtitle: address
            onClicked: {
                sheet.householdId = householdId;
                sheet.household = name;
            }
        }
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        visible: sheet.householdId !== ""
        kind: AzButton.Secondary
        iconName: "household"
        text: sheet.household
        description: qsTr("Choose another household")
        onClicked: sheet.householdId = ""
    }
    AzDateField {
        width: parent.width
        label: qsTr("Which day?")
        today: sheet.agenda.today
        value: sheet.day
        onEdited: value => sheet.day = value
    }
    AzTextField {
        id: time
        width: parent.width
        label: qsTr("What time?")
        placeholder: qsTr("for example 14:30")
        error: sheet.minute === -2 && !activeFocus ? qsTr("This is no time. Write it as 14:30.") : ""
    }
    ChoiceRow {
        width: parent.width
        label: qsTr("What")
        answers: [
            {
                word: qsTr("Visit"),
                value: "visit"
            },
            {
                word: qsTr("Phone call"),
                value: "phone"
            },
            {
                word: qsTr("Along to an agency"),
                value: "along_to_agency"
            }
        ]
        value: sheet.kind
        onChosen: value => sheet.kind = value
    }
    ChoiceRow {
        width: parent.width
        label: qsTr("Repeat")
        answers: [
            {
                word: qsTr("Once"),
                value: 0
            },
            {
                word: qsTr("Every week, 8 times"),
                value: 1
            },
            {
                word: qsTr("Every 2 weeks, 6 times"),
                value: 2
            },
            {
                word: qsTr("Every 4 weeks, 6 times"),
                value: 4
            }
        ]
        value: sheet.everyWeeks
        onChosen: value => sheet.everyWeeks = value
    }
    AzTextField {
        id: purpose
        width: parent.width
        label: qsTr("What for?")
    }
    AzButton {
        width: parent.width
        enabled: sheet.householdId !== "" && !Number.isNaN(sheet.day.getTime()) && sheet.minute !== -2
        text: qsTr("Plan")
        description: enabled ? "" : qsTr("A household and a day are needed.")
        onClicked: {
            if (sheet.agenda.plan(sheet.householdId, sheet.day, sheet.minute, sheet.kind, purpose.text, sheet.everyWeeks, sheet.everyWeeks === 0 ? 1 : sheet.everyWeeks === 1 ? 8 : 6)) {
                draft.done();
                sheet.close();
            }
        }
    }
}
