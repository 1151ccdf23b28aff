// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Gallery

Column {
    spacing: Theme.margin

    Specimen {
        title: "schakelaar: uit, aan, ingedrukt, kan nu niet, lang"

        AzSwitch {
            width: parent.width
            text: "Donker scherm"
        }
        AzSwitch {
            width: parent.width
            checked: true
            text: "Minder beweging"
            description: "Niets schuift of vervaagt."
        }
        AzSwitch {
            width: parent.width
            down: true
            text: "Donker scherm"
        }
        AzSwitch {
            width: parent.width
            enabled: false
            checked: true
            text: "Donker scherm"
        }
        AzSwitch {
            width: parent.width
            text: "Na het overhandigen altijd de hele wachtzin vragen, ook als er een pincode is ingesteld"
        }
    }
    Specimen {
        title: "afvinken: open, gedaan, kan nu niet"

        AzCheck {
            width: parent.width
            text: "Samen de post openmaken"
            description: "Samira, voor vrijdag"
        }
        AzCheck {
            width: parent.width
            checked: true
            struck: true
            text: "Bellen met de huisarts"
        }
        AzCheck {
            width: parent.width
            enabled: false
            text: "Formulier opsturen"
        }
        AzCheck {
            width: parent.width
            enabled: false
            checked: true
            text: "Formulier opsturen"
        }
    }
    Specimen {
        title: "één van twee tot vier; lange woorden staan onder elkaar"

        AzSegmented {
            width: Math.min(implicitWidth, parent.width)
            label: "Soort tekening"
            options: ["Kringen", "Ster", "Lijst"]
            current: 1
        }
        AzSegmented {
            width: parent.width
            label: "Wie ziet dit"
            options: ["Alleen ik", "Het hele wijkteam", "Iedereen die meedenkt"]
        }
    }
    Specimen {
        title: "getal: gewoon, op het minst, op het meest"

        AzStepper {
            width: parent.width
            label: "Vergrendelen na"
            value: 2
            from: 1
            to: 5
            shownValue: "2 minuten"
            lessLabel: "Minder"
            moreLabel: "Meer"
        }
        AzStepper {
            width: parent.width
            label: "Personen"
            value: 1
            from: 1
            lessLabel: "Minder"
            moreLabel: "Meer"
        }
        AzStepper {
            width: parent.width
            label: "Ronden"
            value: 9
            to: 9
            lessLabel: "Minder"
            moreLabel: "Meer"
        }
    }
}
