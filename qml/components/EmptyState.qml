// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components

// Nothing here yet: what it means and the one thing to do about it.
Column {
    id: root

    required property string iconName
    required property string title
    property string text: ""
    property string actionLabel: ""

    signal acted

    spacing: Theme.gap

    AzIcon {
        anchors.horizontalCenter: parent.horizontalCenter
        width: 48
        height: 48
        name: root.iconName
        color: Theme.primary
    }
    AzText {
        width: parent.width
        text: root.title
        font.pixelSize: Theme.textTitle
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
    }
    AzText {
        width: parent.width
        visible: root.text !== ""
        text: root.text
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignHCenter
    }
    AzButton {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(implicitWidth, parent.width)
        visible: root.actionLabel !== ""
        text: root.actionLabel
        onClicked: root.acted()
    }
}
