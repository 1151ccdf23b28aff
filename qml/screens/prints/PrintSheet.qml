// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Something on paper: which one, how large, and where the file goes. The file is the only thing that leaves the vault.
AzSheet {
    id: sheet

    required property PrintModel prints
    readonly property var languages: prints.languages
    readonly property bool choosing: chooser.visible
    readonly property bool network: prints.kind === PrintModel.Network
    readonly property bool paged: !network || prints.format === PrintModel.Pdf
    property var only: [] // kinds of PrintModel; empty: the papers of a household

    function show(kind: int) {
        prints.kind = kind;
        open();
    }
    function paperName(kind: int): string {
        switch (kind) {
        case PrintModel.ClientCard:
            //: A paper for the client: who to call, what was agreed
            return qsTr("Card");
        case PrintModel.Agreements:
            return qsTr("Agreements");
        case PrintModel.Plan:
            return qsTr("Plan");
        case PrintModel.Network:
            return qsTr("Network");
        case PrintModel.WhoRead:
            //: A paper for the client: who has read what
            return qsTr("Who read this");
        case PrintModel.TalkLeaflet:
            //: A paper for the client: the talk picture to take home
            return qsTr("Talk picture");
        case PrintModel.Appointment:
            //: A paper for the client: day, clock and way of the next appointment
            return qsTr("Appointment");
        case PrintModel.DoorCard:
            //: A paper to put through the door when nobody opens
            return qsTr("Door card");
        case PrintModel.ClientCopy:
            //: A paper for the client: all that is theirs
            return qsTr("Client's copy");
        case PrintModel.SafetyPlan:
            //: A paper of the safety plan: all of it
            return qsTr("The whole plan");
        case PrintModel.SafetyCard:
            //: A paper of the safety plan: a card to fold, for a pocket
            return qsTr("Card for a pocket");
        case PrintModel.SafetyCardHidden:
            //: A paper of the safety plan: from outside it is an appointment card
            return qsTr("Hidden card");
        case PrintModel.SafetyChild:
            //: A paper of the safety plan: for a child, with pictures
            return qsTr("For a child");
        case PrintModel.Handover:
            //: A paper for the colleague who takes a household over
            return qsTr("Handover");
        }
        return qsTr("Life areas");
    }

    title: qsTr("Print")
    closeLabel: qsTr("Close")

    ChoiceRow {
        width: parent.width
        visible: sheet.only.length !== 1
        label: qsTr("What")
        answers: {
            const kinds = sheet.only.length > 0 ? sheet.only : [PrintModel.ClientCard, PrintModel.Agreements, PrintModel.Appointment, PrintModel.Plan, PrintModel.Network, PrintModel.DoorCard, PrintModel.ClientCopy];
            if (sheet.only.length === 0 && sheet.prints.hasTalkPicture)
                kinds.splice(5, 0, PrintModel.TalkLeaflet);
            if (sheet.only.length === 0 && sheet.prints.canPrintAreas)
                kinds.push(PrintModel.LifeAreas);
            return kinds.map(kind => ({
                        word: sheet.paperName(kind),
                        value: kind
                    }));
        }
        value: sheet.prints.kind
        onChosen: value => sheet.prints.kind = value
    }
    ChoiceRow {
        width: parent.width
        visible: sheet.network
        label: qsTr("As")
        answers: [
            {
                word: "PDF",
                value: PrintModel.Pdf
            },
            {
                //: A file that is one picture
                word: qsTr("Picture (PNG)"),
                value: PrintModel.Png
            },
            {
                word: qsTr("Drawing (SVG)"),
                value: PrintModel.Svg
            },
            {
                //: A file with rows and columns
                word: qsTr("Table (CSV)"),
                value: PrintModel.Csv
            },
            {
                word: "GraphML",
                value: PrintModel.GraphMl
            }
        ]
        value: sheet.prints.format
        onChosen: value => sheet.prints.format = value
    }
    ChoiceRow {
        width: parent.width
        visible: sheet.network
        label: qsTr("People by")
        answers: [
            {
                word: qsTr("Name"),
                value: PrintModel.Names
            },
            {
                word: qsTr("Initials"),
                value: PrintModel.Initials
            },
            {
                //: Only "family", "neighbour": no names
                word: qsTr("Kind only"),
                value: PrintModel.Kinds
            }
        ]
        value: sheet.prints.naming
        onChosen: value => sheet.prints.naming = value
    }
    ChoiceRow {
        width: parent.width
        visible: sheet.prints.canLock
        label: qsTr("For")
        answers: [
            {
                //: To be printed, in contrast to a file for a telephone
                word: qsTr("Paper"),
                value: false
            },
            {
                word: qsTr("Their own phone, locked"),
                value: true
            }
        ]
        value: sheet.prints.locked
        onChosen: value => sheet.prints.locked = value
    }
    ChoiceRow {
        width: parent.width
        visible: sheet.paged
        label: qsTr("Paper")
        answers: [
            {
                word: "A4",
                value: false
            },
            {
                word: "A5",
                value: true
            }
        ]
        value: sheet.prints.a5
        onChosen: value => sheet.prints.a5 = value
    }
    ChoiceRow {
        width: parent.width
        visible: sheet.paged
        label: qsTr("Letters")
        answers: [
            {
                word: qsTr("Normal"),
                value: false
            },
            {
                word: qsTr("Large print"),
                value: true
            }
        ]
        value: sheet.prints.large
        onChosen: value => sheet.prints.large = value
    }
    ChoiceRow {
        width: parent.width
        visible: sheet.languages.length > 1
        label: qsTr("Language")
        answers: sheet.languages.map(language => ({
                    word: language.name,
                    value: language.key
                }))
        value: sheet.prints.language
        onChosen: value => sheet.prints.language = value
    }
    AzStatusLine {
        width: parent.width
        visible: !sheet.prints.forProfessionals && !sheet.prints.reviewed
        mood: AzStatusLine.Attention
        text: qsTr("Nobody who grew up with this language has read this translation yet. Ask whether it is clear.")
    }
    ChoiceRow {
        width: parent.width
        visible: sheet.prints.kind === PrintModel.WhoRead
        label: qsTr("Who looked")
        answers: [
            {
                //: Not by name: worker, team lead
                word: qsTr("By role"),
                value: false
            },
            {
                word: qsTr("By name"),
                value: true
            }
        ]
        value: sheet.prints.withNames
        onChosen: value => sheet.prints.withNames = value
    }
    LayerFrame {
        width: parent.width
        owner: sheet.prints.forProfessionals ? LayerFrame.Professional : LayerFrame.Client
        title: sheet.prints.forProfessionals ? qsTr("For professionals only") : qsTr("For the client")

        AzText {
            width: parent.width
            text: sheet.prints.kind === PrintModel.DoorCard ? qsTr("Anybody may read it: no name, no organisation and no reason is on it.") : sheet.prints.kind === PrintModel.ClientCopy ? qsTr("All that is the client's. Names of other people are left out. Is it safe to keep this paper at home?") : sheet.prints.kind === PrintModel.Handover ? qsTr("What colleagues tell each other is on it. Do not leave it lying.") : sheet.prints.forProfessionals ? qsTr("Scores and reasons. Do not leave this paper with the client.") : qsTr("Nothing of the professional's layer is on it. Is it safe to keep this paper at home?")
        }
    }
    AzStatusLine {
        width: parent.width
        visible: text !== ""
        mood: sheet.prints.outcome === PrintModel.Saved ? AzStatusLine.Ok : AzStatusLine.Attention
        text: {
            switch (sheet.prints.outcome) {
            case PrintModel.Saved:
                //: The place of the file, then how many pages
                if (sheet.prints.locked)
                    return qsTr("Saved: %1 (%2). Only these words open it.").arg(sheet.prints.savedTo).arg(qsTr("%n page(s)", "", sheet.prints.pages));
                //: The place of the file, then how many pages
                return qsTr("Saved: %1 (%2). Whoever has this file can read it.").arg(sheet.prints.savedTo).arg(qsTr("%n page(s)", "", sheet.prints.pages));
            case PrintModel.NotWritable:
                return qsTr("This place can't be written to. Choose another one. Nothing was saved.");
            case PrintModel.DiskFull:
                return qsTr("There is no room on this disk. Nothing was saved.");
            case PrintModel.NoFont:
                return qsTr("This device lacks the letters of a language on this paper. Nothing was saved.");
            case PrintModel.Failed:
                return qsTr("The paper could not be made or opened.");
            }
            return "";
        }
    }
    AzText {
        width: parent.width
        visible: text !== ""
        text: sheet.prints.passphrase
        font.pixelSize: Theme.textLarge
        font.weight: Font.DemiBold
    }
    AzText {
        width: parent.width
        visible: sheet.prints.passphrase !== ""
        text: qsTr("Let the client write these words down, or say them. They are shown this once and kept nowhere. Ask whether this file is safe on that phone.")
    }
    AzButton {
        width: parent.width
        visible: sheet.prints.passphrase !== ""
        kind: AzButton.Secondary
        iconName: "check"
        text: qsTr("The client has the words")
        onClicked: sheet.prints.forget()
    }
    AzStatusLine {
        width: parent.width
        visible: sheet.prints.replacedSigns > 0
        mood: AzStatusLine.Attention
        text: qsTr("%n sign(s) such as a smiley can't be printed and became a small box.", "", sheet.prints.replacedSigns)
    }
    AzButton {
        width: parent.width
        iconName: "print"
        text: sheet.paged ? qsTr("Save as PDF") : qsTr("Save the file")
        onClicked: {
            chooser.selectedFile = sheet.prints.suggestion;
            chooser.open();
        }
    }
    AzButton {
        width: parent.width
        visible: sheet.prints.outcome === PrintModel.Saved
        kind: AzButton.Secondary
        iconName: "external"
        text: qsTr("Open")
        description: qsTr("Opens the file in the device's own program; print from there.")
        onClicked: sheet.prints.openSaved()
    }
    FileDialog {
        id: chooser
        title: sheet.title
        fileMode: FileDialog.SaveFile
        defaultSuffix: ["pdf", "svg", "png", "graphml", "csv"][sheet.prints.format]
        nameFilters: [sheet.paged ? qsTr("PDF (*.pdf)") : "*." + defaultSuffix]
        onAccepted: sheet.prints.save(selectedFile)
    }
}
