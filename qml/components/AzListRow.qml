// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import AanZet.Components

// A row one taps: title, a second line, something at the end, and how many choices wait in it.
T.ItemDelegate {
    id: row

    required property string title
    property string subtitle: ""
    property string note: ""
    property int badge: 0
    property string badgeText: ""
    property bool chosen: false

    implicitWidth: 280
    implicitHeight: Math.max(64, column.implicitHeight + 2 * Theme.gap)
    leftPadding: Theme.margin
    rightPadding: Theme.gap
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    Accessible.role: Accessible.ListItem
    Accessible.name: title
    Accessible.description: subtitle + (note !== "" ? ", " + note : "") + (badge > 0 ? ", " + badgeText : "")
    Accessible.selected: chosen
    Accessible.onPressAction: clicked()

    Item {
        anchors.fill: parent
        anchors.leftMargin: row.mirrored ? row.rightPadding : row.leftPadding
        anchors.rightMargin: row.mirrored ? row.leftPadding : row.rightPadding

        Column {
            id: column
            anchors.left: parent.left
            anchors.right: arrow.left
            anchors.rightMargin: Theme.grid
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            AzText {
                width: parent.width
                text: row.title
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            AzText {
                width: parent.width
                visible: text !== ""
                text: row.subtitle
                font.pixelSize: Theme.textSmall
                color: Theme.inkSoft
                Accessible.ignored: true
            }
            AzText {
                width: parent.width
                visible: text !== ""
                text: row.note
                font.pixelSize: Theme.textSmall
                color: Theme.inkSoft
                Accessible.ignored: true
            }
            Rectangle {
                anchors.left: parent.left
                visible: row.badge > 0
                width: Math.min(parent.width, badgeWords.implicitWidth + 2 * Theme.grid)
                height: badgeWords.height + 6
                radius: Theme.radius
                color: Theme.clientTint
                border.width: 1
                border.color: Theme.clientEdge

                AzText {
                    id: badgeWords
                    x: Theme.grid
                    y: 3
                    width: parent.width - 2 * Theme.grid
                    text: row.badgeText
                    font.pixelSize: Theme.textSmall
                    font.weight: Font.DemiBold
                    color: Theme.clientText
                    Accessible.ignored: true
                }
            }
        }
        AzIcon {
            id: arrow
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.iconSmall
            height: Theme.iconSmall
            name: "forward"
            color: Theme.inkSoft
            flipped: row.mirrored
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: row.chosen ? Theme.primaryTint : row.down ? Theme.primaryTint : "transparent"

        FocusRing {
            control: row
            shown: row.visualFocus
            anchors.margins: 2
            radius: Theme.radius
        }
    }
}
