// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components

// A small line with its mark, inside a row that speaks for itself.
Item {
    id: line

    required property string iconName
    required property string text
    property color color: Theme.inkSoft
    property bool strong: false

    implicitHeight: words.height

    AzIcon {
        id: mark
        anchors.left: parent.left
        y: Math.max(0, (Math.min(words.height, Theme.textSmall * 1.4) - height) / 2)
        width: visible ? 16 : 0
        height: 16
        visible: Theme.roomy
        name: line.iconName
        color: line.color
    }
    AzText {
        id: words
        anchors.left: mark.right
        anchors.leftMargin: mark.visible ? 6 : 0
        anchors.right: parent.right
        text: line.text
        font.pixelSize: Theme.textSmall
        font.weight: line.strong ? Font.DemiBold : Font.Normal
        color: line.color
        Accessible.ignored: true
    }
}
