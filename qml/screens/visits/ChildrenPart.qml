// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Every child of the household: seen, spoken alone, a worry or none; one tap each.
Column {
    id: part

    required property VisitEditor visit

    signal wanted(var line) // null: a child who is not among the household's people

    spacing: Theme.gap
    visible: !visit.finished || visit.children.count > 0

    SectionHeader {
        width: parent.width
        text: qsTr("Children")
        actionLabel: part.visit.finished ? "" : qsTr("A child")
        onActed: part.wanted(null)
    }
    Repeater {
        model: part.visit.children

        Column {
            id: row
            required property string childId
            required property string lineId
            required property string name
            required property int age
            required property bool seen
            required property bool spokenAlone
            required property string worryLevel
            required property string worry
            required property bool told
            required property string beside
            readonly property string called: age >= 0 ? qsTr("%1 (%2)").arg(name).arg(age) : name

            function line(): var {
                return {
                    childId: childId,
                    lineId: lineId,
                    name: name,
                    worryLevel: worryLevel,
                    worry: worry,
                    told: told
                };
            }
            function say(values: var) {
                part.visit.saveChild(childId, {}, values);
            }

            width: parent ? parent.width : 0
            spacing: Theme.grid
            visible: !part.visit.finished || lineId !== ""

            NoteLine {
                first: row.called
                second: row.worry
                third: part.visit.finished ? Words.joined(row.seen ? qsTr("seen") : qsTr("not seen"), row.spokenAlone ? qsTr("spoken alone") : "", row.worryLevel !== "" ? VisitWords.word(VisitWords.levels, VisitWords.levelWords, row.worryLevel) : "") : ""
                beside: row.beside
                opens: !part.visit.finished
                onClicked: part.wanted(row.line())
            }
            Flow {
                width: parent.width
                spacing: Theme.grid
                visible: !part.visit.finished

                AzChip {
                    text: qsTr("seen")
                    checkable: false
                    checked: row.seen
                    Accessible.role: Accessible.CheckBox
                    Accessible.name: row.name + ": " + text
                    onClicked: row.say({
                        seen: !row.seen
                    })
                }
                AzChip {
                    text: qsTr("spoken alone")
                    checkable: false
                    checked: row.spokenAlone
                    Accessible.role: Accessible.CheckBox
                    Accessible.name: row.name + ": " + text
                    onClicked: row.say({
                        spokenAlone: !row.spokenAlone
                    })
                }
                Repeater {
                    model: VisitWords.levels

                    AzChip {
                        required property int index
                        required property string modelData
                        text: VisitWords.levelWords[index]
                        checkable: false
                        checked: row.worryLevel === modelData
                        Accessible.name: row.name + ": " + text
                        onClicked: row.say({
                            worryLevel: checked ? "" : modelData
                        })
                    }
                }
            }
        }
    }
}
