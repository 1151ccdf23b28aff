// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Gallery

Column {
    spacing: Theme.margin

    Specimen {
        title: "leeg, met uitleg"

        AzTextField {
            width: parent.width
            label: "Je naam, zoals collega's je kennen"
            hint: "Alleen collega's zien deze naam."
        }
    }
    Specimen {
        title: "gevuld, fout, geheim, kan nu niet"

        AzTextField {
            width: parent.width
            label: "Telefoon"
            text: "06 0000 0000"
        }
        AzTextField {
            width: parent.width
            label: "Uitnodiging"
            text: "https://sync.voorbeeld.nl/#v1.AAAA"
            error: "Deze link is niet compleet. Kopieer hem nog een keer, helemaal."
        }
        AzTextField {
            width: parent.width
            label: "Wachtzin"
            text: "paard gieter"
            secrecy: AzTextField.Secret
        }
        AzTextField {
            width: parent.width
            enabled: false
            label: "Postcode"
            text: "1234 AB"
        }
    }
    Specimen {
        title: "zoeken"

        AzSearchField {
            width: parent.width
            label: "Zoeken"
            clearLabel: "Leegmaken"
        }
        AzSearchField {
            width: parent.width
            label: "Zoeken"
            clearLabel: "Leegmaken"
            text: "linden"
        }
    }
    Specimen {
        title: "vrije tekst: leeg, gevuld"

        AzTextArea {
            width: parent.width
            label: "In eigen woorden"
            placeholder: "Wat zei de cliënt?"
        }
        AzTextArea {
            width: parent.width
            label: "In eigen woorden"
            value: "Ik wil weer slapen zonder wakker te liggen van de post. En dat Noor gewoon bij me kan logeren, zonder dat ik me schaam voor de keuken."
        }
    }
    Specimen {
        title: "dag: leeg, gevuld, geen dag"

        AzDateField {
            width: parent.width
            label: "Wanneer"
            today: new Date(2026, 4, 12)
        }
        AzDateField {
            width: parent.width
            label: "Wanneer"
            today: new Date(2026, 4, 12)
            value: new Date(2026, 4, 19)
        }
        AzDateField {
            width: parent.width
            label: "Wanneer"
            today: new Date(2026, 4, 12)
            error: "Dit is geen dag. Schrijf het als 12-5 of 12 mei."
        }
    }
}
