// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import AanZet.Components

// A place in the bottom bar or the rail. Where one is shows by fill, weight and a line, not by colour alone.
T.Button {
    id: button

    required property NavEntry entry
    property bool current: false
    readonly property real contentHeight: column.implicitHeight

    // Measured at its heaviest, so that the bar does not shift when one goes elsewhere.
    implicitWidth: Math.max(Theme.target, Math.ceil(metrics.advanceWidth) + Theme.grid, picture.width)
    implicitHeight: Math.max(56, column.implicitHeight + Theme.grid)
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    Accessible.role: Accessible.PageTab
    Accessible.name: entry.label
    Accessible.description: entry.badge > 0 ? entry.badgeText : ""
    Accessible.selected: current
    Accessible.onPressAction: clicked()

    TextMetrics {
        id: metrics
        font.family: Theme.fontFamily
        font.pixelSize: Theme.textNav
        font.weight: Font.DemiBold
        text: button.entry.label
    }
    Item {
        anchors.fill: parent

        Column {
            id: column
            anchors.centerIn: parent
            width: parent.width
            spacing: 2

            Item {
                id: picture
                anchors.horizontalCenter: parent.horizontalCenter
                width: Theme.iconSize + (button.entry.badge > 0 ? 2 * count.implicitWidth + Theme.margin : 0)
                height: Math.max(Theme.iconSize + 2, count.implicitHeight + 2)

                AzIcon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.bottom: parent.bottom
                    width: Theme.iconSize
                    height: Theme.iconSize
                    name: button.entry.iconName
                    color: button.current ? Theme.primary : Theme.inkSoft
                }
                Rectangle {
                    visible: button.entry.badge > 0
                    anchors.right: parent.right
                    width: Math.max(height, count.implicitWidth + 8)
                    height: count.implicitHeight + 2
                    radius: height / 2
                    color: Theme.danger

                    AzText {
                        id: count
                        anchors.centerIn: parent
                        text: button.entry.badge
                        font.pixelSize: Math.round(12 * Math.min(Theme.textScale, 1.4))
                        font.weight: Font.DemiBold
                        lineHeight: 1
                        color: Theme.dangerInk
                        Accessible.ignored: true
                    }
                }
            }
            AzText {
                id: words
                width: parent.width
                text: button.entry.label
                font.pixelSize: Theme.textNav
                font.weight: button.current ? Font.DemiBold : Font.Normal
                lineHeight: 1.1
                color: button.current ? Theme.primary : Theme.inkSoft
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        color: button.current ? Theme.primaryTint : button.down ? Theme.primaryTint : "transparent"
        radius: Theme.radius

        FocusRing {
            control: button
            shown: button.visualFocus
            anchors.margins: 1
            radius: Theme.radius
        }
    }
}
