// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components

// A few words that mark what they stand beside. The mood has an icon too.
Rectangle {
    id: badge

    enum Mood { Neutral, Client, Ok, Danger }

    required property string text
    property int mood: AzBadge.Neutral
    property string iconName: mood === AzBadge.Danger ? "warning" : mood === AzBadge.Ok ? "check" : ""
    readonly property color front: mood === AzBadge.Client ? Theme.clientText : mood === AzBadge.Ok ? Theme.ok : mood === AzBadge.Danger ? Theme.danger : Theme.professionalText

    implicitWidth: Math.ceil(metrics.advanceWidth) + 2 + (picture.visible ? picture.width + 4 : 0) + 2 * Theme.grid
    implicitHeight: words.height + 6
    radius: Theme.radius
    color: mood === AzBadge.Client ? Theme.clientTint : mood === AzBadge.Ok ? Theme.okTint : mood === AzBadge.Danger ? Theme.dangerTint : Theme.professionalTint
    border.width: 1
    border.color: front

    TextMetrics {
        id: metrics
        font: words.font
        text: badge.text
    }
    AzIcon {
        id: picture
        anchors.left: parent.left
        anchors.leftMargin: Theme.grid
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(Theme.iconSmall * 0.8)
        height: width
        visible: name !== ""
        name: badge.iconName
        color: badge.front
    }
    AzText {
        id: words
        anchors.left: picture.visible ? picture.right : parent.left
        anchors.leftMargin: picture.visible ? 4 : Theme.grid
        anchors.right: parent.right
        anchors.rightMargin: Theme.grid
        anchors.verticalCenter: parent.verticalCenter
        text: badge.text
        font.pixelSize: Theme.textSmall
        font.weight: Font.DemiBold
        lineHeight: 1.1
        color: badge.front
    }
}
