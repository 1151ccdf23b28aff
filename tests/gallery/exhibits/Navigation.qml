// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Gallery

Column {
    id: exhibit

    readonly property list<NavEntry> places: [
        NavEntry {
            key: "today"
            label: "Vandaag"
            iconName: "today"
        },
        NavEntry {
            key: "households"
            label: "Huishoudens"
            iconName: "household"
            badge: 2
            badgeText: "2 keuzes nodig"
        },
        NavEntry {
            key: "table"
            label: "Tafel"
            iconName: "table"
        },
        NavEntry {
            key: "more"
            label: "Meer"
            iconName: "more"
            badge: 12
            badgeText: "12 berichten"
        }
    ]

    spacing: Theme.margin

    Specimen {
        title: "onderaan een telefoon"

        AzBottomBar {
            width: parent.width
            entries: exhibit.places
            current: "households"
        }
    }
    Specimen {
        title: "naast een tablet"

        AzRail {
            height: 420
            entries: exhibit.places
            current: "today"
        }
    }
}
