// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components

// The heading of a part of a page, with at most one thing to do beside it.
Item {
    id: header

    required property string text
    property string note: ""
    property string actionLabel: ""
    property string actionIcon: "add"

    signal acted

    implicitWidth: 280
    implicitHeight: Math.max(words.implicitHeight, action.visible ? action.height : 0)

    Column {
        id: words
        anchors.left: parent.left
        anchors.right: action.visible ? action.left : parent.right
        anchors.verticalCenter: parent.verticalCenter

        AzText {
            width: parent.width
            text: header.text
            font.pixelSize: Theme.textTitle
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        AzText {
            width: parent.width
            visible: header.note !== ""
            text: header.note
            font.pixelSize: Theme.textSmall
            color: Theme.inkSoft
        }
    }
    AzIconButton {
        id: action
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: header.actionLabel !== ""
        iconName: header.actionIcon
        label: header.actionLabel
        onClicked: header.acted()
    }
}
