// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components

// How far something is, with words. Without a known end (`part` below 0) the words alone tell.
Column {
    id: progress

    required property string text
    property real part: -1 // 0 to 1

    spacing: 6

    Accessible.role: Accessible.ProgressBar
    Accessible.name: text

    AzText {
        width: parent.width
        text: progress.text
        font.pixelSize: Theme.textSmall
        color: Theme.inkSoft
        Accessible.ignored: true
    }
    Rectangle {
        width: parent.width
        height: 8
        visible: progress.part >= 0
        radius: 4
        color: Theme.surface
        border.width: 1
        border.color: Theme.outline

        Rectangle {
            anchors.left: parent.left
            width: Math.max(height, parent.width * Math.min(1, progress.part))
            height: parent.height
            radius: 4
            color: Theme.primary
        }
    }
}
