// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Facts by life area; what they may mean stands apart.
Column {
    id: part

    required property VisitEditor visit

    signal wanted(var line) // null: a new one

    spacing: Theme.grid
    visible: !visit.finished || visit.areaNotes.count > 0

    SectionHeader {
        width: parent.width
        text: qsTr("By life area")
        actionLabel: part.visit.finished ? "" : qsTr("A fact")
        onActed: part.wanted(null)
    }
    Repeater {
        model: part.visit.areaNotes

        NoteLine {
            required property string lineId
            required property string area
            required property string areaName
            required property string fact
            required property string source
            required property string toldBy
            required property string interpretation
            required property bool told

            first: areaName !== "" && fact !== "" ? areaName + ": " + fact : areaName + fact
            second: interpretation !== "" ? qsTr("I think: %1").arg(interpretation) : ""
            third: Words.joined(source !== "" ? VisitWords.word(VisitWords.sources, VisitWords.sourceWords, source) : "", toldBy, told ? qsTr("told to the client") : "")
            opens: !part.visit.finished
            onClicked: part.wanted({
                lineId: lineId,
                area: area,
                fact: fact,
                source: source,
                toldBy: toldBy,
                interpretation: interpretation,
                told: told
            })
        }
    }
}
