// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Where it was, who was there, what it was for.
NoteFold {
    id: head

    required property VisitEditor visit
    readonly property var said: visit.choices

    signal placed(int field, int fromEnd)

    function areaOf(field: int): AzTextArea {
        unfolded = true;
        return field === VisitEditor.Purpose ? purpose : others;
    }

    title: qsTr("Where, with whom, what for")
    summary: {
        const parts = [VisitWords.word(VisitWords.places, VisitWords.placeWords, said[VisitEditor.Place]), VisitWords.wordsOf(VisitWords.present, VisitWords.presentWords, said[VisitEditor.Present]), visit.texts[VisitEditor.PresentWords], said[VisitEditor.Minutes] > 0 ? qsTr("%1 min").arg(said[VisitEditor.Minutes]) : "", visit.texts[VisitEditor.Purpose]];
        return VisitWords.listed(parts, " · ");
    }

    NoteField {
        id: purpose
        visit: head.visit
        field: VisitEditor.Purpose
        label: qsTr("What is this visit for?")
        onPlaced: (field, fromEnd) => head.placed(field, fromEnd)
    }
    AzCheck {
        width: parent.width
        text: qsTr("The client knows what it is for")
        checkable: false
        checked: head.said[VisitEditor.PurposeExplained]
        onClicked: head.visit.choose(VisitEditor.PurposeExplained, !head.said[VisitEditor.PurposeExplained])
    }
    ChoiceChips {
        width: parent.width
        label: qsTr("Where?")
        keys: VisitWords.places
        words: VisitWords.placeWords
        chosen: [head.said[VisitEditor.Place]]
        onPicked: keys => head.visit.choose(VisitEditor.Place, keys[0] ?? "")
    }
    ChoiceChips {
        width: parent.width
        label: qsTr("Who was there?")
        keys: VisitWords.present
        words: VisitWords.presentWords
        several: true
        chosen: head.said[VisitEditor.Present]
        onPicked: keys => head.visit.choose(VisitEditor.Present, keys)
    }
    NoteField {
        id: others
        visit: head.visit
        field: VisitEditor.PresentWords
        label: qsTr("Who else, by name")
        onPlaced: (field, fromEnd) => head.placed(field, fromEnd)
    }
    ChoiceChips {
        width: parent.width
        label: qsTr("Interpreter")
        keys: VisitWords.interpreters
        words: VisitWords.interpreterWords
        chosen: [head.said[VisitEditor.Interpreter]]
        onPicked: keys => head.visit.choose(VisitEditor.Interpreter, keys[0] ?? "")
    }
    ChoiceChips {
        width: parent.width
        label: qsTr("How long?")
        keys: VisitWords.minutes
        words: VisitWords.minuteWords
        chosen: [head.said[VisitEditor.Minutes]]
        onPicked: keys => head.visit.choose(VisitEditor.Minutes, keys[0] ?? 0)
    }
}
