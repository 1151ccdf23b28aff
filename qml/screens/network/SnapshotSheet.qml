// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Keeps the drawing as it is now, with who was there; and what was kept before.
AzSheet {
    id: sheet

    required property NetworkEditor editor
    property alias draftOf: draft.owner

    title: qsTr("Keep it as it is now")
    closeLabel: qsTr("Close")
    onAboutToShow: present.chosen = ["client"]
    onOpened: draft.begin()

    SheetDraft {
        id: draft
        sheet: sheet
        takesFocus: false
        fields: ({
                words: words
            })
    }

    ChoiceChips {
        id: present
        width: parent.width
        label: qsTr("Who was there?")
        keys: NetworkWords.presentKeys
        words: NetworkWords.presents
        several: true
        onPicked: keys => chosen = keys
    }
    AzTextField {
        id: words
        width: parent.width
        label: qsTr("A name for it, if you like")
        hint: qsTr("For example: first drawing.")
    }
    AzButton {
        width: parent.width
        iconName: "archive"
        text: qsTr("Keep")
        onClicked: {
            sheet.editor.keepAsItIs(words.text, present.chosen);
            draft.done();
            sheet.close();
        }
    }
    Column {
        width: parent.width
        visible: sheet.editor.snapshots.length > 0
        spacing: Theme.grid

        AzText {
            width: parent.width
            text: qsTr("Kept before")
            font.weight: Font.DemiBold
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: sheet.editor.snapshots

            AzText {
                required property var modelData
                width: parent ? parent.width : 0
                //: Day, name of the kept drawing, number of people on it
                text: [Words.day(modelData.takenAt), modelData.title, qsTr("%n person(s)", "", modelData.persons)].filter(part => part !== "").join(" · ")
                color: Theme.inkSoft
            }
        }
    }
}
