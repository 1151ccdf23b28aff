// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

// Navigation of a tablet or desktop.
Rectangle {
    id: rail

    required property var entries // of NavEntry
    required property string current

    signal chosen(string key)

    implicitWidth: Math.round(112 * Math.min(1.3, Theme.textScale))
    color: Theme.surface

    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.hairline
    }
    Column {
        x: 4
        y: Theme.grid
        width: parent.width - 8
        spacing: 4

        Repeater {
            model: rail.entries

            NavButton {
                id: place
                required property NavEntry modelData
                width: parent ? parent.width : 0
                implicitHeight: Math.max(64, place.contentHeight + Theme.margin)
                entry: modelData
                current: modelData.key === rail.current
                onClicked: rail.chosen(modelData.key)
            }
        }
    }
}
