// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Gallery

Column {
    spacing: Theme.margin

    Specimen {
        title: "leefgebied: leeg met vorige keer, gescoord, ander antwoord"

        ScoreRow {
            width: parent.width
            label: "Financiën"
            opener: "Hoe is het met geld?"
            previousLevel: 2
            previousText: "Vorige keer 2: lukt nu niet"
            levelNames: ["Kan niet wachten", "Lukt nu niet", "Lukt deels", "Goed genoeg", "Op orde"]
            otherNames: ["Niet nodig", "Te weinig bekend", "Wil niet", "Niet besproken"]
            otherLabel: "Ander antwoord"
        }
        ScoreRow {
            width: parent.width
            label: "Huisvesting"
            level: 4
            previousLevel: 3
            levelNames: ["Kan niet wachten", "Lukt nu niet", "Lukt deels", "Goed genoeg", "Op orde"]
            otherNames: ["Niet nodig", "Te weinig bekend", "Wil niet", "Niet besproken"]
            otherLabel: "Ander antwoord"
        }
        ScoreRow {
            width: parent.width
            label: "Middelengebruik"
            otherAnswer: 3
            levelNames: ["Kan niet wachten", "Lukt nu niet", "Lukt deels", "Goed genoeg", "Op orde"]
            otherNames: ["Niet nodig voor de vraag", "Te weinig bekend", "Wil er niet over praten", "Nog niet besproken"]
            otherLabel: "Ander antwoord"
        }
    }
    Specimen {
        title: "keuze uit twee versies"

        ConflictCard {
            width: parent.width
            question: "Gezin De Wit: telefoon"
            explanation: "Twee collega's schreven iets anders. Wat niet gekozen wordt, blijft in de geschiedenis."
            chooseLabel: "Kies deze"
            choices: [
                {
                    text: "06 0000 0000",
                    by: "Samira, di 12 mei, 13:40",
                    token: "a"
                },
                {
                    text: "06 1111 1111, liefst na vijven bellen",
                    by: "Joris, di 12 mei, 09:05",
                    token: "b"
                }
            ]
        }
    }
}
