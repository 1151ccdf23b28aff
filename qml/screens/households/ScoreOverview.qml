// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The life areas at a glance: five boxes filled up to the step, and the word beside it.
AzCard {
    id: card

    required property ScoreListModel scores
    required property TrendListModel trends

    signal wanted
    signal trendsWanted

    heading: qsTr("Life areas")
    iconName: "score"

    Repeater {
        model: card.scores

        Item {
            id: area
            required property string label
            required property int level
            required property string answer

            width: parent ? parent.width : 0
            height: words.height + (Theme.roomy || !boxes.visible ? 0 : boxes.height + 8)

            Accessible.role: Accessible.StaticText
            Accessible.name: label + ": " + (level > 0 ? level + ", " : "") + answer

            Row {
                id: boxes
                anchors.right: parent.right
                y: Theme.roomy ? 4 : words.height + 4
                spacing: 3
                visible: area.level > 0

                Repeater {
                    model: 5

                    Rectangle {
                        required property int index
                        width: 14
                        height: 14
                        radius: 3
                        color: index < area.level ? Theme.primary : "transparent"
                        border.width: 1
                        border.color: index < area.level ? Theme.primary : Theme.outline
                    }
                }
            }
            Column {
                id: words
                anchors.left: parent.left
                anchors.right: Theme.roomy ? boxes.left : parent.right
                anchors.rightMargin: Theme.roomy ? Theme.grid : 0

                AzText {
                    width: parent.width
                    text: area.label
                    Accessible.ignored: true
                }
                AzText {
                    width: parent.width
                    text: area.answer
                    font.pixelSize: Theme.textSmall
                    color: Theme.inkSoft
                    Accessible.ignored: true
                }
            }
        }
    }
    AzText {
        width: parent.width
        visible: card.scores.count === 0
        text: qsTr("Not looked at yet.")
        color: Theme.inkSoft
    }
    Flow {
        id: multiples
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: card.trends

            Column {
                id: multiple
                required property string label
                required property var worker
                required property var client
                width: (multiples.width - multiples.spacing) / 2
                visible: Theme.roomy && (worker.length > 1 || client.length > 1)
                spacing: 2

                AzText {
                    width: parent.width
                    text: multiple.label
                    font.pixelSize: Theme.textSmall
                    color: Theme.inkSoft
                    Accessible.ignored: true
                }
                TrendLine {
                    width: parent.width
                    compact: true
                    worker: multiple.worker
                    client: multiple.client
                }
            }
        }
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        kind: AzButton.Secondary
        iconName: "score"
        text: qsTr("Score life areas")
        onClicked: card.wanted()
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        visible: card.trends.count > 0
        kind: AzButton.Quiet
        leftPadding: Theme.grid
        iconName: "clock"
        text: qsTr("Over time")
        description: qsTr("Each life area over time, also in words")
        onClicked: card.trendsWanted()
    }
}
