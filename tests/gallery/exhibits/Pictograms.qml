// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Gallery

Column {
    id: exhibit

    property list<string> names

    spacing: Theme.margin

    Repeater {
        // A colour on its paper, and the size.
        model: [["primary", "paper", 72], ["clientText", "clientTint", 48], ["professionalText", "professionalTint", 32]]

        Rectangle {
            id: sheet
            required property var modelData
            readonly property int side: modelData[2]
            width: exhibit.width
            height: pictures.height + 2 * Theme.grid
            color: Theme[modelData[1]]

            Grid {
                id: pictures
                x: Theme.grid
                y: Theme.grid
                columns: Math.floor((sheet.width - Theme.grid) / (sheet.side + Theme.grid))
                spacing: Theme.grid

                Repeater {
                    model: exhibit.names

                    AzPictogram {
                        required property string modelData
                        width: sheet.side
                        height: sheet.side
                        name: modelData
                        color: Theme[sheet.modelData[0]]
                        paper: Theme[sheet.modelData[1]]
                    }
                }
            }
        }
    }
}
