// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components

// The title of a page, with the way back where there is one.
Item {
    id: head

    required property string title
    property string lead: ""
    property string backLabel: ""

    signal back

    implicitHeight: Math.max(column.y + column.implicitHeight, arrow.visible ? arrow.height : 0)

    AzIconButton {
        id: arrow
        anchors.left: parent.left
        anchors.leftMargin: -(width - Theme.iconSize) / 2 // its mark in line with what stands below
        visible: head.backLabel !== ""
        iconName: "back"
        label: head.backLabel
        followsDirection: true
        onClicked: head.back()
    }
    Column {
        id: column
        anchors.left: arrow.visible ? arrow.right : parent.left
        anchors.right: parent.right
        y: arrow.visible ? Math.max(0, (arrow.height - words.height) / 2) : 0
        spacing: 4

        AzText {
            id: words
            width: parent.width
            text: head.title
            font.pixelSize: Theme.textLarge
            font.weight: Font.DemiBold
            lineHeight: 1.15
            Accessible.role: Accessible.Heading
        }
        AzText {
            width: parent.width
            visible: text !== ""
            text: head.lead
            color: Theme.inkSoft
        }
    }
}
