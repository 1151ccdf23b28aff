// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components

// One setting: what it is, and its few answers beside each other.
Column {
    id: choice

    required property string label
    required property var answers // of { word, value }
    required property var value

    signal chosen(var value)

    spacing: Theme.grid

    Accessible.role: Accessible.Grouping
    Accessible.name: label

    AzText {
        width: parent.width
        text: choice.label
        font.pixelSize: Theme.textSmall
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    Flow {
        width: parent.width
        spacing: Theme.grid

        Repeater {
            model: choice.answers

            AzChip {
                required property var modelData
                width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                checkable: false
                text: modelData.word
                checked: choice.value === modelData.value
                Accessible.name: choice.label + ", " + modelData.word
                onClicked: choice.chosen(modelData.value)
            }
        }
    }
}
