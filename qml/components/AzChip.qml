// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import AanZet.Components

// One answer out of a few. Chosen shows by fill, weight and a tick, not by colour alone.
T.Button {
    id: chip

    property int fontSize: Theme.textSmall

    function press() {
        if (checkable)
            toggle();
        clicked();
    }

    checkable: true
    implicitWidth: Math.max(Theme.target, ruler.room + (tick.visible ? tick.width + 6 : 0) + 2 * Theme.gap)
    implicitHeight: Math.max(Theme.target, words.contentHeight + 2 * Theme.grid)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: press()
    Keys.onEnterPressed: press()

    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked

    // The width of the words on one line. That of the text itself changes while it is laid out, and would chase its own tail.
    TextMetrics {
        id: ruler
        readonly property real room: Math.ceil(advanceWidth) + 3
        font: words.font
        text: chip.text
    }
    Item {
        anchors.fill: parent
        anchors.leftMargin: chip.mirrored ? chip.rightPadding : chip.leftPadding
        anchors.rightMargin: chip.mirrored ? chip.leftPadding : chip.rightPadding

        AzIcon {
            id: tick
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.iconSmall
            height: Theme.iconSmall
            visible: chip.checked
            name: "check"
            color: chip.enabled ? Theme.primaryInk : Theme.inkSoft
        }
        AzText {
            id: words
            anchors.left: tick.visible ? tick.right : parent.left
            anchors.leftMargin: tick.visible ? 6 : 0
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: chip.text
            font.pixelSize: chip.fontSize
            font.weight: chip.checked ? Font.DemiBold : Font.Normal
            lineHeight: 1.1
            color: !chip.enabled ? Theme.inkSoft : chip.checked ? Theme.primaryInk : Theme.ink
            horizontalAlignment: tick.visible ? Text.AlignLeft : Text.AlignHCenter
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.target / 2
        color: !chip.enabled ? (chip.checked ? Theme.hairline : "transparent") : chip.checked ? Theme.primary : chip.down ? Theme.primaryTint : Theme.surface
        border.width: chip.checked ? 0 : 1
        border.color: chip.enabled ? Theme.outline : Theme.hairline

        FocusRing {
            control: chip
            shown: chip.visualFocus
            radius: parent.radius + 3
        }
    }
}
