// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Gallery

Column {
    spacing: Theme.margin

    Specimen {
        title: "niets hier"

        EmptyState {
            width: parent.width
            iconName: "household"
            title: "Nog geen huishoudens"
            text: "Wat je hier maakt, staat alleen op dit toestel tot je synchroniseert."
            actionLabel: "Nieuw huishouden"
        }
    }
    Specimen {
        title: "fout, met en zonder uitweg"

        ErrorBanner {
            width: parent.width
            text: "Dit toestel heeft geen ruimte meer. Wat bewaard was, is veilig."
        }
        ErrorBanner {
            width: parent.width
            text: "Je kunt de server nu niet bereiken."
            actionLabel: "Nog eens proberen"
        }
    }
    Specimen {
        title: "stille regels"

        AzStatusLine {
            width: parent.width
            text: "Opgeslagen op dit toestel"
            mood: AzStatusLine.Ok
        }
        AzStatusLine {
            width: parent.width
            text: "Iedereen van het team kan dit lezen."
        }
        AzStatusLine {
            width: parent.width
            mood: AzStatusLine.Busy
            text: "De kluis gaat open ..."
        }
        AzStatusLine {
            width: parent.width
            mood: AzStatusLine.Attention
            text: "Het veiligheidsplan loopt over twee dagen af en is nog niet opnieuw besproken."
        }
        AzStatusLine {
            width: parent.width
            mood: AzStatusLine.Waiting
            text: "3 huishoudens gaan mee met de volgende synchronisatie."
        }
    }
    Specimen {
        title: "voortgang: bekend, onbekend"

        AzProgress {
            width: parent.width
            text: "14 van 20 opgehaald"
            part: 0.7
        }
        AzProgress {
            width: parent.width
            text: "Bezig ..."
        }
    }
    Specimen {
        title: "sync: rustig, bezig, wacht, aandacht"

        SyncPill {
            text: "Alles gesynchroniseerd"
            description: "Laatste contact 13:40"
        }
        SyncPill {
            mood: SyncPill.Busy
            text: "Bezig"
            description: ""
        }
        SyncPill {
            mood: SyncPill.Waiting
            text: "3 wijzigingen wachten"
            description: ""
        }
        SyncPill {
            mood: SyncPill.Attention
            width: Math.min(implicitWidth, parent.width)
            text: "Al 4 dagen geen contact"
            description: ""
        }
    }
}
