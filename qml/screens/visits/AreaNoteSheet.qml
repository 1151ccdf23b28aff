// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// What was seen or heard of one life area, and apart from that what it may mean.
AzSheet {
    id: sheet

    required property VisitEditor visit
    property string lineId: ""
    property string area: ""
    property string source: ""
    property bool told: false
    property var stands: ({})
    property alias draftOf: draft.owner

    function show(line: var) {
        lineId = line ? line.lineId : "";
        area = line ? line.area : "";
        source = line ? line.source : "";
        told = line ? line.told : false;
        stands = line ?? ({});
        visit.hold();
        open();
    }
    function save() {
        visit.saveAreaNote(lineId, Object.assign({
            area: stands.area ?? "",
            source: stands.source ?? "",
            told: stands.told ?? false
        }, draft.base), {
            area: area,
            fact: fact.text,
            source: source,
            toldBy: toldBy.text,
            interpretation: interpretation.text,
            told: told
        });
        draft.done();
        close();
    }

    title: lineId === "" ? qsTr("A fact by life area") : qsTr("Change the fact")
    closeLabel: qsTr("Close")
    onOpened: draft.begin()

    SheetDraft {
        id: draft
        sheet: sheet
        about: sheet.lineId === "" ? "new" : sheet.lineId
        fields: ({
                fact: fact,
                toldBy: toldBy,
                interpretation: interpretation
            })
        before: sheet.stands
        choices: ["lineId", "area", "source", "told"]
    }

    AzTextArea {
        id: fact
        width: parent.width
        minimumLines: 2
        label: qsTr("What did you see or hear?")
        hint: draft.news("fact")
    }
    ChoiceChips {
        width: parent.width
        label: qsTr("Which life area?")
        keys: VisitWords.keysOf(sheet.visit.areas)
        words: VisitWords.namesOf(sheet.visit.areas)
        chosen: [sheet.area]
        onPicked: keys => sheet.area = keys[0] ?? ""
    }
    ChoiceChips {
        width: parent.width
        label: qsTr("How do you know?")
        keys: VisitWords.sources
        words: VisitWords.sourceWords
        chosen: [sheet.source]
        onPicked: keys => sheet.source = keys[0] ?? ""
    }
    AzTextField {
        id: toldBy
        width: parent.width
        visible: sheet.source === "told_by" || text !== ""
        label: qsTr("Told by whom?")
    }
    AzTextArea {
        id: interpretation
        width: parent.width
        minimumLines: 1
        label: qsTr("What do you think it means?")
        hint: draft.news("interpretation") || qsTr("Stands apart from the fact. May stay empty.")
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
        enabled: fact.text.trim() !== "" || interpretation.text.trim() !== ""
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
