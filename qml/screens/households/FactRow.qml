// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components

// One fact: an icon, what it is, and what it says. Nothing known is said as such by the caller.
Item {
    id: fact

    required property string iconName
    required property string label
    required property string text

    implicitHeight: Math.max(picture.height, column.implicitHeight)

    AzIcon {
        id: picture
        anchors.left: parent.left
        y: 2
        visible: Theme.roomy
        width: visible ? Theme.iconSize : 0
        height: Theme.iconSize
        name: fact.iconName
        color: Theme.inkSoft
    }
    Column {
        id: column
        anchors.left: picture.right
        anchors.leftMargin: picture.visible ? Theme.gap : 0
        anchors.right: parent.right

        AzText {
            width: parent.width
            text: fact.label
            font.pixelSize: Theme.textSmall
            color: Theme.inkSoft
        }
        AzText {
            width: parent.width
            text: fact.text
        }
    }
}
