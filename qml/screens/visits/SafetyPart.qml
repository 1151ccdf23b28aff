// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The worker's own safety at this visit, and what the last check said.
NoteFold {
    id: part

    required property VisitEditor visit
    readonly property string check: visit.choices[VisitEditor.SafetyCheck]
    readonly property var last: visit.lastSafety
    readonly property string lastLine: {
        if (last.check === undefined)
            return "";
        const said = Words.joined(VisitWords.word(VisitWords.checks, VisitWords.checkWords, last.check), last.measures, last.colleague);
        return last.holds ? qsTr("Last check, %1: %2").arg(Words.day(last.at)).arg(said) : qsTr("Last check, %1: %2. That is more than a year ago: look again.").arg(Words.day(last.at)).arg(said);
    }

    signal placed(int field, int fromEnd)

    function areaOf(field: int): AzTextArea {
        unfolded = true;
        return field === VisitEditor.SafetyMeasures ? measures : colleague;
    }

    title: qsTr("My safety at this visit")
    summary: check !== "" ? Words.joined(VisitWords.word(VisitWords.checks, VisitWords.checkWords, check), visit.texts[VisitEditor.SafetyMeasures], "") : lastLine

    AzText {
        width: parent.width
        visible: text !== ""
        text: part.lastLine
        font.pixelSize: Theme.textSmall
        color: Theme.professionalText
    }
    ChoiceChips {
        width: parent.width
        label: qsTr("What is to be heeded?")
        keys: VisitWords.checks
        words: VisitWords.checkWords
        chosen: [part.check]
        onPicked: keys => part.visit.choose(VisitEditor.SafetyCheck, keys[0] ?? "")
    }
    NoteField {
        id: measures
        visit: part.visit
        field: VisitEditor.SafetyMeasures
        label: qsTr("What do we do for it?")
        onPlaced: (field, fromEnd) => part.placed(field, fromEnd)
    }
    NoteField {
        id: colleague
        visit: part.visit
        field: VisitEditor.SafetyColleague
        label: qsTr("Who goes along, or knows where I am?")
        onPlaced: (field, fromEnd) => part.placed(field, fromEnd)
    }
}
