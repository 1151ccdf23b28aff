// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import AanZet.Components

// A button with words. At large text the words wrap and the button grows.
T.Button {
    id: button

    enum Kind { Primary, Secondary, Quiet, Danger }

    property int kind: AzButton.Primary
    property string iconName: ""
    property string description: ""
    property int fontSize: Theme.textButton

    readonly property color back: kind === AzButton.Primary ? Theme.primary : kind === AzButton.Danger ? Theme.danger : kind === AzButton.Secondary ? Theme.surface : "transparent"
    readonly property color front: !enabled ? Theme.inkSoft : kind === AzButton.Primary ? Theme.primaryInk : kind === AzButton.Danger ? Theme.dangerInk : Theme.primary

    // One line of the words. The wrapped text's own width depends on the room, and with it on where the icon stands.
    readonly property real natural: Math.ceil(metrics.advanceWidth) + 1

    implicitWidth: Math.max(Theme.target, natural + (picture.visible ? picture.width + Theme.grid : 0) + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, words.contentHeight + topPadding + bottomPadding)
    leftPadding: Theme.margin
    rightPadding: Theme.margin
    topPadding: Theme.grid
    bottomPadding: Theme.grid
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    Accessible.name: text
    Accessible.description: description

    TextMetrics {
        id: metrics
        font: words.font
        text: button.text
    }
    Item {
        anchors.fill: parent
        anchors.leftMargin: button.mirrored ? button.rightPadding : button.leftPadding
        anchors.rightMargin: button.mirrored ? button.leftPadding : button.rightPadding

        AzIcon {
            id: picture
            anchors.left: parent.left
            anchors.leftMargin: Math.max(0, (parent.width - width - Theme.grid - button.natural) / 2)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.iconSize
            height: Theme.iconSize
            visible: button.iconName !== ""
            name: button.iconName
            color: button.front
        }
        AzText {
            id: words
            anchors.left: picture.visible ? picture.right : parent.left
            anchors.leftMargin: picture.visible ? Theme.grid : 0
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: button.text
            color: button.front
            font.pixelSize: button.fontSize
            font.weight: Font.DemiBold
            lineHeight: 1.1
            horizontalAlignment: picture.visible ? Text.AlignLeft : Text.AlignHCenter
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: !button.enabled ? (button.kind === AzButton.Quiet ? "transparent" : Theme.hairline) : button.down ? Qt.darker(button.kind === AzButton.Quiet ? Theme.primaryTint : button.back, 1.1) : button.back
        border.width: button.kind === AzButton.Secondary && button.enabled ? 1 : 0
        border.color: Theme.outline

        FocusRing {
            control: button
            shown: button.visualFocus
        }
    }
}
