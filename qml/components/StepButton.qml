// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T

// One step of a score: a number in a box. The previous measurement is a dot below the number.
T.Button {
    id: step

    required property string label
    property bool previous: false

    checkable: true
    implicitWidth: Theme.target
    implicitHeight: Math.max(Theme.target, number.implicitHeight + 20)
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    Accessible.role: Accessible.RadioButton
    Accessible.name: label
    Accessible.checkable: true
    Accessible.checked: checked

    Item {
        anchors.fill: parent

        AzText {
            id: number
            anchors.centerIn: parent
            text: step.text
            font.pixelSize: Theme.textTitle
            font.weight: step.checked ? Font.Bold : Font.Normal
            lineHeight: 1
            color: step.checked ? Theme.primaryInk : Theme.ink
            Accessible.ignored: true
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 4
            width: 6
            height: 6
            radius: 3
            visible: step.previous
            color: step.checked ? Theme.primaryInk : Theme.accent
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: step.checked ? Theme.primary : step.down ? Theme.primaryTint : Theme.surface
        border.width: step.checked ? 0 : 1
        border.color: Theme.outline

        FocusRing {
            control: step
            shown: step.visualFocus
        }
    }
}
