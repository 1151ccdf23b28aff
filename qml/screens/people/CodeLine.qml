// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components

// 25 digits in groups of five, to be read aloud.
Column {
    id: line

    required property string label
    required property string code

    spacing: 4

    AzText {
        width: parent.width
        text: line.label
        font.pixelSize: Theme.textSmall
        font.weight: Font.DemiBold
    }
    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: line.code.split(" ")

            AzText {
                required property string modelData
                text: modelData
                font.pixelSize: Theme.textTitle
                font.letterSpacing: 2
                // Digit by digit: it is compared, not read.
                Accessible.name: modelData.split("").join(" ")
            }
        }
    }
}
