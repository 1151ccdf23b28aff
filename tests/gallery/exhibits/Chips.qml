// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Gallery

Column {
    spacing: Theme.margin

    Specimen {
        title: "gewoon, gekozen, ingedrukt, kan nu niet, lang"

        Flow {
            width: parent.width
            spacing: Theme.grid

            AzChip {
                text: "Van mij"
            }
            AzChip {
                checked: true
                text: "Van het team"
            }
            AzChip {
                down: true
                text: "Rustig"
            }
            AzChip {
                enabled: false
                text: "Afgesloten"
            }
            AzChip {
                width: Math.min(implicitWidth, parent.width)
                checked: true
                text: "Iedereen die de laatste zes weken niet is gezien of gesproken"
            }
        }
    }
    Specimen {
        title: "merktekens"

        AzBadge {
            text: "Doet"
        }
        AzBadge {
            mood: AzBadge.Client
            text: "2 keuzes nodig"
        }
        AzBadge {
            mood: AzBadge.Ok
            text: "Gelukt"
        }
        AzBadge {
            mood: AzBadge.Danger
            width: Math.min(implicitWidth, parent.width)
            text: "Al zeven weken geen contact gehad met iemand van dit huishouden"
        }
    }
}
