// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// A worry: what, for whom, since when, how sure. One line is enough.
AzSheet {
    id: sheet

    required property VisitEditor visit
    property string lineId: ""
    property string howSure: ""
    property string area: ""
    property date since: new Date(NaN)
    property bool told: false
    property var stands: ({})
    property alias draftOf: draft.owner

    function show(line: var) {
        lineId = line ? line.lineId : "";
        howSure = line ? line.howSure : "";
        area = line ? line.area : "";
        since = line ? line.since : new Date(NaN);
        told = line ? line.told : false;
        stands = line ?? ({});
        visit.hold();
        open();
    }
    function save() {
        visit.saveWorry(lineId, Object.assign({
            howSure: stands.howSure ?? "",
            area: stands.area ?? "",
            since: stands.since ?? new Date(NaN),
            told: stands.told ?? false
        }, draft.base), {
            what: what.text,
            forWhom: forWhom.text,
            since: since,
            howSure: howSure,
            area: area,
            arranged: arranged.text,
            told: told
        });
        draft.done();
        close();
    }

    title: lineId === "" ? qsTr("A worry") : qsTr("Change the worry")
    closeLabel: qsTr("Close")
    onOpened: draft.begin()

    SheetDraft {
        id: draft
        sheet: sheet
        about: sheet.lineId === "" ? "new" : sheet.lineId
        fields: ({
                what: what,
                forWhom: forWhom,
                arranged: arranged
            })
        before: sheet.stands
        choices: ["lineId", "howSure", "area", "since", "told"]
    }

    AzTextArea {
        id: what
        width: parent.width
        minimumLines: 2
        label: qsTr("What worries you?")
        hint: draft.news("what")
    }
    AzTextField {
        id: forWhom
        width: parent.width
        label: qsTr("For whom?")
        hint: draft.news("forWhom")
    }
    ChoiceChips {
        width: parent.width
        label: qsTr("How sure are you?")
        keys: VisitWords.certainties
        words: VisitWords.certaintyWords
        chosen: [sheet.howSure]
        onPicked: keys => sheet.howSure = keys[0] ?? ""
    }
    AzDateField {
        width: parent.width
        label: qsTr("Since when?")
        today: sheet.visit.today
        ahead: false
        value: sheet.since
        onEdited: value => sheet.since = value
    }
    ChoiceChips {
        width: parent.width
        label: qsTr("Which life area?")
        keys: VisitWords.keysOf(sheet.visit.areas)
        words: VisitWords.namesOf(sheet.visit.areas)
        chosen: [sheet.area]
        onPicked: keys => sheet.area = keys[0] ?? ""
    }
    AzTextArea {
        id: arranged
        width: parent.width
        minimumLines: 1
        label: qsTr("What is done about it?")
        hint: draft.news("arranged")
    }
    AzCheck {
        width: parent.width
        text: qsTr("Told to the client")
        checkable: false
        checked: sheet.told
        onClicked: sheet.told = !sheet.told
    }
    AzButton {
        width: parent.width
        enabled: what.text.trim() !== ""
        text: qsTr("Put it in the note")
        onClicked: sheet.save()
    }
    AzButton {
        width: parent.width
        visible: sheet.lineId !== ""
        kind: AzButton.Quiet
        iconName: "delete"
        text: qsTr("Take it out of the note")
        onClicked: {
            sheet.visit.removeLine(sheet.lineId);
            draft.done();
            sheet.close();
        }
    }
}
