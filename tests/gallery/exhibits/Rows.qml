// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Gallery

Column {
    spacing: Theme.margin

    Specimen {
        title: "rij: gewoon, gekozen, ingedrukt, met keuzes, lang"

        AzListRow {
            width: parent.width
            title: "Gezin De Wit"
            subtitle: "Kennismaken · Samira"
            note: "Laatst gezien ma 11 mei"
        }
        AzListRow {
            width: parent.width
            chosen: true
            title: "Meneer Yilmaz"
            subtitle: "Doen"
        }
        AzListRow {
            width: parent.width
            down: true
            title: "Mevrouw Bakker"
        }
        AzListRow {
            width: parent.width
            title: "Anna en Piet"
            subtitle: "Samen kijken"
            badge: 2
            badgeText: "2 keuzes nodig"
        }
        AzListRow {
            width: parent.width
            title: "Familie Van der Hoeven-Oosterhuis, met grootouders en de twee jongste kinderen"
            subtitle: "Terugkijken · een gezinsgezicht met veel instanties"
            note: "Laatst gezien do 26 maart 2026"
        }
    }
    Specimen {
        title: "kop van een deel, met en zonder knop"

        SectionHeader {
            width: parent.width
            text: "Afspraken"
            actionLabel: "Afspraak toevoegen"
        }
        SectionHeader {
            width: parent.width
            text: "Wat er goed genoeg is, in de eigen woorden"
            note: "Samen opgeschreven op 11 mei"
        }
    }
    Specimen {
        title: "initialen"

        Row {
            spacing: Theme.grid

            AzAvatar {
                name: "Samira El Idrissi"
            }
            AzAvatar {
                client: true
                name: "Anna"
            }
            AzAvatar {
                name: "øystein ångström"
            }
        }
    }
}
