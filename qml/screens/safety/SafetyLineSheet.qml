// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// A new line of the safety plan, or one that stands: another text for it, or away with it.
AzSheet {
    id: sheet

    required property SafetyModel safety
    property int kind: SafetyModel.Action
    property string lineId: "" // empty: a new line
    property string whoKind: ""
    property string moment: ""
    property var stands: ({}) // the texts of the line as it is
    property alias draftOf: draft.owner
    readonly property bool action: kind === SafetyModel.Action
    readonly property bool number: kind === SafetyModel.PhoneNumber
    readonly property bool fact: kind === SafetyModel.Fact
    readonly property bool signature: kind === SafetyModel.Signed

    signal hideWanted

    function show(kind: int, line: var) {
        sheet.kind = kind;
        lineId = line ? line.id : "";
        whoKind = line ? line.whoKind : "";
        moment = line ? line.moment : "";
        stands = line ? {
            what: line.what,
            who: line.who,
            phone: line.phone,
            whoKind: line.whoKind,
            moment: line.moment,
            happened: line.happened,
            seenBy: line.seenBy
        } : {};
        open();
    }
    function save() {
        const values = {
            what: what.text,
            who: who.text
        };
        if (number)
            values.phone = phone.text;
        if (action)
            values.whoKind = whoKind;
        if (action || number)
            values.moment = moment;
        if (fact) {
            values.happened = happened.text;
            values.seenBy = seenBy.text;
        }
        safety.saveLine(lineId, kind, Object.assign({
                whoKind: stands.whoKind || "",
                moment: stands.moment || ""
            }, draft.base), values);
    }

    title: {
        switch (kind) {
        case SafetyModel.Green:
            return qsTr("How do we see that it goes well?");
        case SafetyModel.Orange:
            return qsTr("What do we see first when it gets harder?");
        case SafetyModel.Red:
            return qsTr("When is it not safe?");
        case SafetyModel.Action:
            return qsTr("What do we do then?");
        case SafetyModel.PhoneNumber:
            return qsTr("Who do we call?");
        case SafetyModel.BottomLine:
            return qsTr("What must never happen?");
        case SafetyModel.Fact:
            return qsTr("What happened?");
        case SafetyModel.Complicating:
            return qsTr("What makes it harder?");
        case SafetyModel.WentWell:
            return qsTr("When did it go well?");
        case SafetyModel.ChildLine:
            return qsTr("For the children");
        }
        return qsTr("Who agreed to this?");
    }
    closeLabel: qsTr("Close")
    onOpened: draft.begin()

    SheetDraft {
        id: draft
        sheet: sheet
        about: sheet.lineId === "" ? "new" + sheet.kind : sheet.lineId
        fields: ({
                who: who,
                phone: phone,
                what: what,
                happened: happened,
                seenBy: seenBy
            })
        before: sheet.stands
        choices: ["kind", "lineId", "whoKind", "moment"]
        takesFocus: false
    }

    AzTextField {
        id: who
        width: parent.width
        visible: sheet.action || sheet.number || sheet.fact || sheet.signature
        label: sheet.action ? qsTr("Who does it?") : sheet.fact ? qsTr("Who?") : qsTr("Name")
    }
    ChoiceRow {
        width: parent.width
        visible: sheet.action
        label: qsTr("Who is that?")
        answers: [
            {
                word: qsTr("A child"),
                value: "child"
            },
            {
                word: qsTr("An adult"),
                value: "adult"
            },
            {
                word: qsTr("Own people"),
                value: "network"
            },
            {
                word: qsTr("A professional"),
                value: "professional"
            }
        ]
        value: sheet.whoKind
        onChosen: value => sheet.whoKind = sheet.whoKind === value ? "" : value
    }
    AzTextField {
        id: phone
        width: parent.width
        visible: sheet.number
        label: qsTr("Phone")
        inputMethodHints: Qt.ImhDialableCharactersOnly
    }
    AzTextField {
        id: what
        width: parent.width
        visible: !sheet.signature
        label: sheet.action ? qsTr("What exactly?") : sheet.number ? qsTr("For what?") : qsTr("In one sentence")
        hint: sheet.action ? qsTr("So that a child knows what to do.") : sheet.kind === SafetyModel.ChildLine ? qsTr("As a child says it: I go to Ans.") : sheet.fact ? qsTr("What one could see or hear. No opinion.") : ""
    }
    AzTextField {
        id: happened
        width: parent.width
        visible: sheet.fact
        label: qsTr("When was that?")
    }
    AzTextField {
        id: seenBy
        width: parent.width
        visible: sheet.fact
        label: qsTr("Who saw it?")
    }
    ChoiceRow {
        width: parent.width
        visible: sheet.action || sheet.number
        label: qsTr("When?")
        answers: [
            {
                word: qsTr("Always"),
                value: "always"
            },
            {
                word: qsTr("By day"),
                value: "day"
            },
            {
                word: qsTr("At night"),
                value: "night"
            }
        ]
        value: sheet.moment === "" ? "always" : sheet.moment
        onChosen: value => sheet.moment = value
    }
    AzButton {
        width: parent.width
        enabled: (sheet.number ? phone : sheet.signature ? who : what).text.trim() !== ""
        text: sheet.lineId === "" ? qsTr("Add") : qsTr("Done")
        onClicked: {
            sheet.save();
            draft.done();
            sheet.close();
        }
    }
    // Somebody comes in: also from here it is one tap.
    AzButton {
        width: parent.width
        kind: AzButton.Secondary
        iconName: "eye-off"
        text: qsTr("Show safely")
        onClicked: {
            sheet.close();
            sheet.hideWanted();
        }
    }
    SafetyTakeAway {
        width: parent.width
        visible: sheet.lineId !== ""
        safety: sheet.safety
        onWanted: {
            sheet.safety.removeLine(sheet.lineId, "");
            draft.done();
            sheet.close();
        }
    }
}
