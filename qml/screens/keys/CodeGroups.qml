// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components

// A code to copy onto paper: one numbered group on a line, as one copies it.
Column {
    id: groups

    required property string code
    property bool spelled: true // to a screen reader letter by letter: it is copied, not read; words are not

    spacing: 4

    Repeater {
        model: groups.code === "" ? [] : groups.code.split(/[\s\-]+/)

        Row {
            id: line
            required property int index
            required property string modelData
            width: parent ? parent.width : 0
            spacing: Theme.gap

            AzText {
                id: number
                width: Theme.textTitle * 1.4
                anchors.verticalCenter: parent.verticalCenter
                text: line.index + 1
                color: Theme.inkSoft
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
            }
            AzText {
                width: line.width - number.width - line.spacing
                text: line.modelData
                font.pixelSize: Theme.textTitle
                font.letterSpacing: 2
                Accessible.name: (line.index + 1) + ": " + (groups.spelled ? line.modelData.split("").join(" ") : line.modelData)
            }
        }
    }
}
