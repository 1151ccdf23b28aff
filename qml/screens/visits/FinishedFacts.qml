// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// What was chosen in the client's part of a note that stands as it is.
Column {
    id: facts

    required property VisitEditor visit
    readonly property var said: visit.choices

    spacing: Theme.grid
    visible: visit.finished

    SaidLine {
        label: qsTr("Where")
        text: VisitWords.word(VisitWords.places, VisitWords.placeWords, facts.said[VisitEditor.Place])
    }
    SaidLine {
        label: qsTr("Who was there")
        text: VisitWords.wordsOf(VisitWords.present, VisitWords.presentWords, facts.said[VisitEditor.Present])
    }
    SaidLine {
        label: qsTr("Interpreter")
        text: VisitWords.word(VisitWords.interpreters, VisitWords.interpreterWords, facts.said[VisitEditor.Interpreter])
    }
    SaidLine {
        label: qsTr("How long")
        text: facts.said[VisitEditor.Minutes] > 0 ? qsTr("%1 min").arg(facts.said[VisitEditor.Minutes]) : ""
    }
    SaidLine {
        label: qsTr("Practical help")
        text: VisitWords.wordsOf(VisitWords.help, VisitWords.helpWords, facts.said[VisitEditor.PracticalHelp])
    }
    SaidLine {
        label: qsTr("Day of the next contact")
        text: Words.day(facts.said[VisitEditor.NextContactDay])
    }
}
