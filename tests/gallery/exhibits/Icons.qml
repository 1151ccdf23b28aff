// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Gallery

Grid {
    id: exhibit

    property list<string> names

    columns: Math.floor(width / 56)
    spacing: 8

    Repeater {
        model: exhibit.names

        AzIcon {
            required property string modelData
            width: 48
            height: 48
            name: modelData
            color: Theme.ink
        }
    }
}
