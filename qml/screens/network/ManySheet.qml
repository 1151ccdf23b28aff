// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// What one does with several people at once. Each choice is one step of undo.
AzSheet {
    id: sheet

    required property NetworkEditor editor
    property var people: []
    property alias draftOf: draft.owner

    signal done

    function show(people: var) {
        sheet.people = people;
        ring.chosen = [];
        sector.chosen = [];
        open();
    }
    function end() {
        close();
        done();
    }

    SheetDraft {
        id: draft
        sheet: sheet
        about: Qt.md5(sheet.people.join())
        takesFocus: false
        fields: ({
                name: name
            })
        choices: ["people"]
    }

    title: qsTr("%n people", "", people.length)
    onOpened: draft.begin()
    closeLabel: qsTr("Close")

    AzText {
        width: parent.width
        text: sheet.people.map(id => sheet.editor.persons.find(id).name).join(", ")
        color: Theme.inkSoft
    }
    ChoiceChips {
        id: ring
        width: parent.width
        label: qsTr("How near?")
        keys: [1, 2, 3]
        words: NetworkWords.rings
        onPicked: keys => {
            chosen = keys;
            if (keys.length > 0)
                sheet.editor.placeAll(sheet.people, "", keys[0]);
        }
    }
    ChoiceChips {
        id: sector
        width: parent.width
        label: qsTr("Where do they belong?")
        keys: NetworkWords.sectorKeys
        words: NetworkWords.sectors
        onPicked: keys => {
            chosen = keys;
            if (keys.length > 0)
                sheet.editor.placeAll(sheet.people, keys[0], 0);
        }
    }
    AzTextField {
        id: name
        width: parent.width
        label: qsTr("A name for the group, if you like")
        hint: qsTr("For example: the choir.")
    }
    AzButton {
        width: parent.width
        iconName: "people"
        text: qsTr("They are a group")
        onClicked: {
            sheet.editor.addGroup(name.text, sheet.people);
            draft.done();
            sheet.end();
        }
    }
    AzButton {
        width: parent.width
        kind: AzButton.Secondary
        iconName: "remove"
        text: qsTr("Take them off the drawing")
        description: qsTr("Undo brings them back")
        onClicked: {
            sheet.editor.removeAll(sheet.people);
            sheet.end();
        }
    }
}
