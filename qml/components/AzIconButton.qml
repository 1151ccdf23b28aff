// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import AanZet.Components

// A button with an icon alone; its name is spoken, so it is required.
T.Button {
    id: button

    required property string iconName
    required property string label
    property color tint: Theme.primary
    property bool followsDirection: false
    property bool framed: false // stands alone, so that it has to look like a button

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    Accessible.name: label

    Item {
        anchors.fill: parent

        AzIcon {
            anchors.centerIn: parent
            width: Theme.iconSize
            height: Theme.iconSize
            name: button.iconName
            color: button.enabled ? button.tint : Theme.inkSoft
            flipped: button.followsDirection && button.mirrored
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: button.down ? Theme.primaryTint : button.framed ? Theme.surface : "transparent"
        border.width: button.framed ? 1 : 0
        border.color: button.enabled ? Theme.outline : Theme.hairline

        FocusRing {
            control: button
            shown: button.visualFocus
        }
    }
}
