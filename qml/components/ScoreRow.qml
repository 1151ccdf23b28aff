// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

// One area: five steps, one tap. Four other answers fold away behind one chip; none of them blocks anything.
AzCard {
    id: row

    required property string label
    property string opener: ""
    property int level: 0         // 1 to 5, 0: none
    property int previousLevel: 0 // 0: none
    property int otherAnswer: 0   // index in otherNames + 1, 0: none
    required property var levelNames // five texts
    required property var otherNames
    required property string otherLabel
    property string previousText: ""
    property bool unfolded: otherAnswer > 0
    property bool locked: false   // to be read only

    signal levelChosen(int level)
    signal otherChosen(int answer)

    heading: label

    Accessible.role: Accessible.Grouping
    Accessible.name: label
    Accessible.description: opener

    AzText {
        width: parent.width
        visible: text !== ""
        text: row.opener
        font.pixelSize: Theme.textSmall
        color: Theme.inkSoft
    }
    Row {
        id: steps
        anchors.left: parent.left
        width: Math.min(parent.width, 400)
        spacing: Math.max(2, Math.min(Theme.grid, (width - 5 * Theme.target) / 4))

        Repeater {
            model: 5

            StepButton {
                required property int index
                width: Math.max(Theme.target, (steps.width - 4 * steps.spacing) / 5)
                text: index + 1
                label: row.label + ", " + (index + 1) + ": " + row.levelNames[index]
                previous: row.previousLevel === index + 1
                checked: row.level === index + 1
                checkable: false
                enabled: !row.locked
                onClicked: row.levelChosen(row.level === index + 1 ? 0 : index + 1)
            }
        }
    }
    AzText {
        width: parent.width
        visible: text !== ""
        text: row.level > 0 ? row.levelNames[row.level - 1] : row.previousText
        font.pixelSize: Theme.textSmall
        font.weight: row.level > 0 ? Font.DemiBold : Font.Normal
        color: row.level > 0 ? Theme.ink : Theme.inkSoft
    }
    AzButton {
        visible: !row.unfolded && !row.locked
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        leftPadding: 0
        rightPadding: Theme.grid
        kind: AzButton.Quiet
        text: row.otherLabel
        description: row.label
        onClicked: row.unfolded = true
    }
    Flow {
        width: parent.width
        spacing: Theme.grid
        visible: row.unfolded

        Repeater {
            model: row.unfolded ? row.otherNames : []

            AzChip {
                required property int index
                required property string modelData
                width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                text: modelData
                checkable: false
                checked: row.otherAnswer === index + 1
                enabled: !row.locked
                Accessible.name: row.label + ", " + modelData
                onClicked: row.otherChosen(row.otherAnswer === index + 1 ? 0 : index + 1)
            }
        }
    }
}
