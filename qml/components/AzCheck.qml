// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import AanZet.Components

// One thing to tick off: a step, a task, a sentence one agrees with. The box comes first, as on paper.
T.AbstractButton {
    id: control

    property string description: ""
    property bool struck: false // a task that is done reads as done

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

        Rectangle {
            id: box
            anchors.left: parent.left
            anchors.leftMargin: 4
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.iconSize + 4
            height: width
            radius: 6
            color: control.checked ? (control.enabled ? Theme.primary : Theme.hairline) : Theme.surface
            border.width: control.checked ? 0 : 2
            border.color: control.enabled ? Theme.outline : Theme.hairline

            AzIcon {
                anchors.centerIn: parent
                width: Theme.iconSize
                height: width
                visible: control.checked
                name: "check"
                color: control.enabled ? Theme.primaryInk : Theme.inkSoft
            }
        }
        Column {
            id: words
            anchors.left: box.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            AzText {
                width: parent.width
                text: control.text
                font.strikeout: control.struck && control.checked
                color: !control.enabled || (control.struck && control.checked) ? Theme.inkSoft : Theme.ink
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
