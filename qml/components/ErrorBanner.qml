// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components

// What went wrong and what it means, in one sentence, spoken at once.
Rectangle {
    id: banner

    required property string text
    property string actionLabel: ""

    signal acted

    implicitWidth: 280
    implicitHeight: column.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.dangerTint
    border.width: 1
    border.color: Theme.danger

    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    AzIcon {
        id: mark
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        y: Theme.gap
        width: Theme.iconSize
        height: Theme.iconSize
        name: "warning"
        color: Theme.danger
    }
    Column {
        id: column
        anchors.left: mark.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        y: Theme.gap
        spacing: Theme.grid

        AzText {
            width: parent.width
            text: banner.text
            color: Theme.danger
            Accessible.ignored: true
        }
        AzButton {
            visible: banner.actionLabel !== ""
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            kind: AzButton.Secondary
            text: banner.actionLabel
            onClicked: banner.acted()
        }
    }
}
