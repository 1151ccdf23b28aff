// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// Where the keyboard is: a thick line just outside the control, the same everywhere.
Rectangle {
    id: ring

    required property Item control
    property bool shown: control.activeFocus

    anchors.fill: parent
    anchors.margins: -3
    visible: shown
    color: "transparent"
    border.width: 3
    border.color: Theme.focus
    radius: Theme.radius + 3
}
