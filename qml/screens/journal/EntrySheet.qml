// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens

// An entry of the journal for professionals: a new one, or one that adds to an item or corrects it.
AzSheet {
    id: sheet

    // The item that is followed; empty: a new entry.
    property string itemId: ""
    property string about: ""
    property string kind: "call"
    property bool movable: false // the item stands by itself and could belong to another household
    property alias draftOf: draft.owner

    signal written(string kind, string text)
    signal followed(string itemId, string text)
    signal moveWanted(string itemId)

    function begin(itemId: string, about: string) {
        sheet.itemId = itemId;
        sheet.about = about;
        sheet.kind = "call";
        open();
    }

    title: itemId === "" ? qsTr("New entry") : qsTr("Add or correct")
    closeLabel: qsTr("Close")
    onOpened: draft.begin()

    SheetDraft {
        id: draft
        sheet: sheet
        about: sheet.itemId
        fields: ({
                words: words
            })
        choices: ["itemId", "about", "kind"]
    }

    LayerFrame {
        width: parent.width
        owner: LayerFrame.Professional
        title: qsTr("For professionals only")

        AzText {
            width: parent.width
            text: sheet.itemId === "" ? qsTr("It stands in the journal as it was written; later you can add to it.") : qsTr("“%1” stays as it was written. What you add stands beside it and points to it.").arg(sheet.about)
        }
    }
    ChoiceRow {
        width: parent.width
        visible: sheet.itemId === ""
        label: qsTr("What is it?")
        answers: [
            {
                word: qsTr("Phone call"),
                value: "call"
            },
            {
                word: qsTr("Letter"),
                value: "letter"
            },
            {
                word: qsTr("Message"),
                value: "message"
            },
            {
                word: qsTr("Decision"),
                value: "decision"
            },
            {
                word: qsTr("Consultation"),
                value: "consultation"
            },
            {
                word: qsTr("Something else"),
                value: "other"
            }
        ]
        value: sheet.kind
        onChosen: value => sheet.kind = value
    }
    AzTextArea {
        id: words
        width: parent.width
        label: sheet.itemId === "" ? qsTr("What happened?") : qsTr("What has to be added or corrected?")
    }
    AzButton {
        width: parent.width
        enabled: words.text.trim() !== ""
        text: qsTr("Put it in the journal")
        onClicked: {
            if (sheet.itemId === "")
                sheet.written(sheet.kind, words.text);
            else
                sheet.followed(sheet.itemId, words.text);
            draft.done();
            sheet.close();
        }
    }
    AzButton {
        width: parent.width
        visible: sheet.itemId !== "" && sheet.movable
        kind: AzButton.Quiet
        iconName: "move"
        text: qsTr("Wrong household?")
        description: qsTr("Move this note to the household it belongs to")
        onClicked: {
            sheet.close();
            sheet.moveWanted(sheet.itemId);
        }
    }
}
