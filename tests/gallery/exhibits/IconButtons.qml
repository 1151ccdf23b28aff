// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Gallery

Column {
    spacing: Theme.margin

    Specimen {
        title: "gewoon, met rand, ingedrukt, kan nu niet"

        Row {
            spacing: Theme.grid

            AzIconButton {
                iconName: "undo"
                label: "Ongedaan maken"
                followsDirection: true
            }
            AzIconButton {
                framed: true
                iconName: "add"
                label: "Toevoegen"
            }
            AzIconButton {
                down: true
                iconName: "edit"
                label: "Wijzigen"
            }
            AzIconButton {
                framed: true
                enabled: false
                iconName: "redo"
                label: "Opnieuw"
            }
        }
    }
}
