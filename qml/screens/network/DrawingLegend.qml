// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens

// What the lines of the drawing say, each beside its words.
Column {
    id: legend

    readonly property var lines: [
        { "quality": "supportive", "direction": "", "strength": 1, "words": qsTr("A thin line: a light tie") },
        { "quality": "supportive", "direction": "", "strength": 3, "words": qsTr("A thick line: a strong tie") },
        { "quality": "mixed", "direction": "", "strength": 2, "words": qsTr("Dashes: ups and downs") },
        { "quality": "strained", "direction": "", "strength": 2, "words": qsTr("Zigzag: tension") },
        { "quality": "broken", "direction": "", "strength": 1, "words": qsTr("With a gap: broken off") },
        { "quality": "supportive", "direction": "gives", "strength": 2, "words": qsTr("An arrow: where the help goes") }]

    spacing: Theme.grid

    AzText {
        width: parent.width
        text: qsTr("What the lines say")
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: legend.lines

        Row {
            id: row
            required property var modelData
            width: legend.width
            spacing: Theme.gap

            TieSample {
                id: sample
                anchors.verticalCenter: parent.verticalCenter
                width: 64
                height: 20
                quality: row.modelData.quality
                direction: row.modelData.direction
                strength: row.modelData.strength
                line: Theme.primary
                tense: Theme.clientText
                broken: Theme.inkSoft
            }
            AzText {
                width: row.width - sample.width - row.spacing
                text: row.modelData.words
            }
        }
    }
}
