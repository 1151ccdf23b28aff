// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// An attempt to make contact in two taps: what was tried, what came of it. The last one can be taken back.
AzCard {
    id: card

    required property ContactModel contact
    property string manner: ""
    property alias draftOf: draft.owner

    readonly property var manners: [["bell", qsTr("Rang the bell")], ["card", qsTr("Card through the door")], ["phone", qsTr("Phoned")], ["text", qsTr("Sent a message")], ["letter", qsTr("Letter")], ["via_neighbour", qsTr("Through a neighbour")], ["via_professional", qsTr("Through a professional")], ["place", qsTr("Went to a place")]]
    readonly property var results: [["no_answer", qsTr("No answer")], ["spoke", qsTr("Spoke with them")], ["seen", qsTr("Seen")], ["message_left", qsTr("Left a message")], ["refused", qsTr("Does not want to now")]]

    SheetDraft {
        id: draft
        takesFocus: false
        fields: ({
                idea: idea
            })
    }
    Component.onCompleted: {
        draft.begin();
        if (idea.text !== "")
            contact.resume();
    }

    heading: qsTr("Attempt to make contact")
    iconName: "door"

    AzText {
        width: parent.width
        visible: card.contact.attempts > 0
        //: How many attempts there were, and the day of the last one
        text: qsTr("%n attempt(s), last %1", "", card.contact.attempts).arg(Words.day(card.contact.lastAttempt))
        font.pixelSize: Theme.textSmall
        color: Theme.inkSoft
    }
    ChoiceRow {
        width: parent.width
        label: qsTr("What did you try?")
        answers: card.manners.map(one => ({
                    word: one[1],
                    value: one[0]
                }))
        value: card.manner
        onChosen: value => card.manner = card.manner === value ? "" : value
    }
    ChoiceRow {
        width: parent.width
        visible: card.manner !== ""
        label: qsTr("What came of it?")
        answers: card.results.map(one => ({
                    word: one[1],
                    value: one[0]
                }))
        value: ""
        onChosen: value => {
            const manner = card.manner;
            card.manner = "";
            idea.text = "";
            draft.settle("idea");
            card.contact.note(manner, value);
        }
    }
    Column {
        width: parent.width
        visible: card.contact.noted !== ""
        spacing: Theme.gap

        AzStatusLine {
            width: parent.width
            mood: AzStatusLine.Ok
            text: qsTr("Noted: %1").arg(card.contact.noted)
        }
        AzTextField {
            id: idea
            width: parent.width
            label: qsTr("What to try next?")
            onDeparted: {
                card.contact.setNextIdea(text);
                draft.settle("idea");
                draft.write();
            }
        }
        AzButton {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            kind: AzButton.Secondary
            iconName: "undo"
            text: qsTr("Take it back")
            description: card.contact.noted
            onClicked: card.contact.undo()
        }
    }
}
