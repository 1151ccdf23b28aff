// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Worries of which more is known than their words: for whom, since when, how sure.
Column {
    id: part

    required property VisitEditor visit

    signal wanted(var line) // null: a new one

    spacing: Theme.grid
    visible: !visit.finished || visit.moreWorries.count > 0

    SectionHeader {
        width: parent.width
        text: qsTr("Worries for somebody")
        actionLabel: part.visit.finished ? "" : qsTr("A worry")
        onActed: part.wanted(null)
    }
    Repeater {
        model: part.visit.moreWorries

        NoteLine {
            required property string lineId
            required property string what
            required property string forWhom
            required property date since
            required property string howSure
            required property string area
            required property string areaName
            required property string arranged
            required property bool told

            first: forWhom !== "" ? forWhom + ": " + what : what
            second: arranged !== "" ? qsTr("Arranged: %1").arg(arranged) : ""
            third: VisitWords.listed([howSure !== "" ? VisitWords.word(VisitWords.certainties, VisitWords.certaintyWords, howSure) : "", Number.isNaN(since.getTime()) ? "" : qsTr("since %1").arg(Words.day(since)), areaName, told ? qsTr("told to the client") : ""], ", ")
            opens: !part.visit.finished
            onClicked: part.wanted({
                lineId: lineId,
                what: what,
                forWhom: forWhom,
                since: since,
                howSure: howSure,
                area: area,
                arranged: arranged,
                told: told
            })
        }
    }
}
