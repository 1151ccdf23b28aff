// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Gallery

Column {
    spacing: Theme.margin

    Specimen {
        title: "gewoon: hoofdknop, tweede knop, stille knop, gevaar"

        AzButton {
            text: "Huisbezoek beginnen"
        }
        AzButton {
            kind: AzButton.Secondary
            text: "Later"
        }
        AzButton {
            kind: AzButton.Quiet
            text: "Anders"
        }
        AzButton {
            kind: AzButton.Danger
            iconName: "warning"
            text: "Vernietigen"
        }
    }
    Specimen {
        title: "met een plaatje"

        AzButton {
            iconName: "hand-over"
            text: "Geef aan cliënt"
        }
        AzButton {
            kind: AzButton.Secondary
            iconName: "print"
            text: "Afdrukken"
        }
    }
    Specimen {
        title: "ingedrukt"

        AzButton {
            text: "Openen"
            down: true
        }
        AzButton {
            kind: AzButton.Secondary
            text: "Openen"
            down: true
        }
        AzButton {
            kind: AzButton.Quiet
            text: "Openen"
            down: true
        }
        AzButton {
            kind: AzButton.Danger
            text: "Openen"
            down: true
        }
    }
    Specimen {
        title: "kan nu niet"

        AzButton {
            enabled: false
            text: "Openen"
        }
        AzButton {
            kind: AzButton.Secondary
            enabled: false
            iconName: "print"
            text: "Afdrukken"
        }
        AzButton {
            kind: AzButton.Quiet
            enabled: false
            text: "Anders"
        }
    }
    Specimen {
        title: "lange tekst"

        AzButton {
            width: parent.width
            iconName: "sync"
            text: "Alles wat nog niet bij de collega's is nu versturen, en daarna ophalen wat zij schreven"
        }
    }
}
