// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components

// What was chosen, of a note that stands as it is.
Column {
    id: line

    required property string label
    required property string text

    width: parent?.width ?? 0
    visible: text !== ""

    AzText {
        width: parent.width
        text: line.label
        font.pixelSize: Theme.textSmall
        color: Theme.inkSoft
    }
    AzText {
        width: parent.width
        text: line.text
    }
}
