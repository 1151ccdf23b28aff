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
        // Each place gets the room its word needs, and an equal share of what is left.
        readonly property real spare: {
            let needed = 0;
            for (let i = 0; i < places.count; ++i)
                needed += places.itemAt(i)?.implicitWidth ?? 0;
            return Math.max(0, (width - needed) / Math.max(1, places.count));
        }
        x: 4
        y: 4
        width: parent.width - 8

        Repeater {
            id: places
            model: bar.entries

            NavButton {
                required property NavEntry modelData
                width: implicitWidth + row.spare
                entry: modelData
                current: modelData.key === bar.current
                onClicked: bar.chosen(modelData.key)
            }
        }
    }
}
