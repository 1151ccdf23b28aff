// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components

// A sheet of paper on the table: a tint and a hairline, a heading, and whatever is put in it below each other.
Rectangle {
    id: card

    property string heading: ""
    property string iconName: ""
    property int gap: Theme.gap
    default property alias content: column.data

    implicitWidth: 280
    implicitHeight: column.implicitHeight + 2 * Theme.margin
    radius: Theme.cardRadius
    color: Theme.surface
    border.width: 1
    border.color: Theme.hairline

    Column {
        id: column
        x: Theme.margin
        y: Theme.margin
        width: card.width - 2 * Theme.margin
        spacing: card.gap

        Item {
            width: parent.width
            height: Math.max(title.height, picture.visible ? picture.height : 0)
            visible: card.heading !== ""

            AzIcon {
                id: picture
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.iconSize
                height: Theme.iconSize
                visible: card.iconName !== "" && Theme.roomy
                name: card.iconName
                color: Theme.primary
            }
            AzText {
                id: title
                anchors.left: picture.visible ? picture.right : parent.left
                anchors.leftMargin: picture.visible ? Theme.grid : 0
                anchors.right: parent.right
                text: card.heading
                font.pixelSize: Theme.textBody
                font.weight: Font.DemiBold
                Accessible.role: Accessible.Heading
            }
        }
    }
}
