// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick

// Navigation of a phone.
Rectangle {
    id: bar

    required property var entries // of NavEntry
    required property string current

    signal chosen(string key)

    implicitHeight: row.implicitHeight + Theme.grid
    color: Theme.surface

    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.hairline
    }
    Row {
        id: row
        x: 4
        y: 4
        width: parent.width - 8

        Repeater {
            model: bar.entries

            NavButton {
                required property NavEntry modelData
                width: row.width / bar.entries.length
                entry: modelData
                current: modelData.key === bar.current
                onClicked: bar.chosen(modelData.key)
            }
        }
    }
}
