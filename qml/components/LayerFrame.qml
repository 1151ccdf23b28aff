// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components

// Whose page this is. The client's layer is warm with a round badge, the professional's cool with a square one;
// words say it too, because colour and shape alone are not enough.
Rectangle {
    id: frame

    enum Owner { Client, Professional }

    required property int owner
    required property string title
    property string explanation: ""
    readonly property bool warm: owner === LayerFrame.Client
    default property alias content: column.data

    implicitWidth: 280
    implicitHeight: column.y + column.implicitHeight + Theme.margin
    radius: Theme.cardRadius
    color: warm ? Theme.clientTint : Theme.professionalTint
    border.width: 1
    border.color: warm ? Theme.clientEdge : Theme.professionalEdge

    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Rectangle {
        id: badge
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: Theme.margin
        width: Theme.iconSize + Theme.gap
        height: width
        radius: frame.warm ? width / 2 : 6
        color: frame.warm ? Theme.clientEdge : Theme.professionalEdge

        AzIcon {
            anchors.centerIn: parent
            width: Theme.iconSize - 2
            height: width
            name: frame.warm ? "speech" : "shield"
            color: frame.color
        }
    }
    Column {
        id: head
        anchors.left: badge.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.margin
        y: Theme.margin + Math.max(0, (badge.height - implicitHeight) / 2)

        AzText {
            width: parent.width
            text: frame.title
            font.weight: Font.DemiBold
            color: frame.warm ? Theme.clientText : Theme.professionalText
            Accessible.role: Accessible.Heading
        }
        AzText {
            width: parent.width
            visible: text !== ""
            text: frame.explanation
            font.pixelSize: Theme.textSmall
            color: frame.warm ? Theme.clientText : Theme.professionalText
        }
    }
    Column {
        id: column
        x: Theme.margin
        y: Math.max(badge.y + badge.height, head.y + head.implicitHeight) + Theme.gap
        width: frame.width - 2 * Theme.margin
        spacing: Theme.margin
    }
}
