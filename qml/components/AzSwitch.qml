// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import AanZet.Components

// On or off, at once: the whole row is the target. The knob's place and a tick say it besides the colour.
T.AbstractButton {
    id: control

    property string description: ""

    function press() {
        if (checkable)
            toggle();
        toggled();
        clicked();
    }

    checkable: true
    implicitWidth: 280
    implicitHeight: Math.max(Theme.target, words.implicitHeight + 2 * Theme.grid)
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: press()
    Keys.onEnterPressed: press()

    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: description
    Accessible.checkable: true
    Accessible.checked: checked

    Item {
        anchors.fill: parent

        Column {
            id: words
            anchors.left: parent.left
            anchors.right: track.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            AzText {
                width: parent.width
                text: control.text
                color: control.enabled ? Theme.ink : Theme.inkSoft
                Accessible.ignored: true
            }
            AzText {
                width: parent.width
                visible: control.description !== ""
                text: control.description
                font.pixelSize: Theme.textSmall
                color: Theme.inkSoft
                Accessible.ignored: true
            }
        }
        Rectangle {
            id: track
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: 52
            height: 32
            radius: 16
            color: !control.enabled ? Theme.hairline : control.checked ? Theme.primary : Theme.surface
            border.width: control.checked || !control.enabled ? 0 : 2
            border.color: Theme.outline

            Rectangle {
                readonly property bool atTheRight: control.checked !== control.mirrored
                x: atTheRight ? parent.width - width - 4 : 4
                anchors.verticalCenter: parent.verticalCenter
                width: control.checked ? 24 : 20
                height: width
                radius: width / 2
                color: !control.enabled ? Theme.inkSoft : control.checked ? Theme.primaryInk : Theme.outline

                Behavior on x {
                    NumberAnimation {
                        duration: Theme.motion
                    }
                }
                AzIcon {
                    anchors.centerIn: parent
                    width: 18
                    height: 18
                    visible: control.checked
                    name: "check"
                    color: control.enabled ? Theme.primary : Theme.hairline
                }
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.down ? Theme.primaryTint : "transparent"

        FocusRing {
            control: control
            shown: control.visualFocus
        }
    }
}
