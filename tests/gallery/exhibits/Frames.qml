// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Gallery

Column {
    spacing: Theme.margin

    Specimen {
        title: "kaart"

        AzCard {
            width: parent.width
            heading: "Goed genoeg voor hen"
            iconName: "star"

            AzText {
                width: parent.width
                text: "Rust in huis, en een dag per week iets leuks."
            }
        }
    }
    Specimen {
        title: "laag van de cliënt, laag van hulpverleners"

        LayerFrame {
            width: parent.width
            owner: LayerFrame.Client
            title: "Van de cliënt"
            explanation: "Dit mag de cliënt lezen en meenemen."

            AzTextArea {
                width: parent.width
                label: "In eigen woorden"
                value: "Het gaat wel weer."
            }
        }
        LayerFrame {
            width: parent.width
            owner: LayerFrame.Professional
            title: "Alleen voor hulpverleners"
            explanation: "Dit staat nooit op een blad voor de cliënt."

            AzText {
                width: parent.width
                text: "Stapels ongeopende post op de trap."
            }
        }
    }
}
