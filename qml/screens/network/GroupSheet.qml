// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// People who belong together: what they are called and who they are.
AzSheet {
    id: sheet

    required property NetworkEditor editor
    property string groupId: ""
    property alias draftOf: draft.owner
    readonly property networkMark group: editor.revision >= 0 ? editor.groups.find(groupId) : editor.groups.find("")

    readonly property var members: group.members

    function show(id: string) {
        groupId = id;
        open();
    }
    function keep() {
        if (groupId === "" || !draft.open || name.text === draft.base.name)
            return;
        draft.settle("name");
        editor.rename(groupId, name.text);
    }

    SheetDraft {
        id: draft
        sheet: sheet
        about: sheet.groupId
        takesFocus: false
        fields: ({
                name: name
            })
        before: ({
                name: sheet.group.words
            })
        choices: ["groupId"]
    }

    title: group.words !== "" ? group.words : qsTr("Group")
    closeLabel: qsTr("Close")
    onOpened: draft.begin()
    onAboutToHide: keep()

    AzTextField {
        id: name
        width: parent.width
        label: qsTr("What are they called?")
        hint: draft.news("name")
        onDeparted: sheet.keep()
    }
    AzText {
        width: parent.width
        text: qsTr("Who belongs to it?")
        font.pixelSize: Theme.textSmall
        font.weight: Font.DemiBold
    }
    Flow {
        width: parent.width
        spacing: Theme.grid

        Repeater {
            model: sheet.opened ? sheet.editor.persons : null

            AzChip {
                required property networkPerson person
                width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                text: person.name
                checkable: false
                checked: sheet.members.indexOf(person.id) >= 0
                onClicked: sheet.editor.setMembers(sheet.groupId, checked ? sheet.members.filter(id => id !== person.id) : sheet.members.concat([person.id]))
            }
        }
    }
    AzButton {
        width: parent.width
        visible: sheet.editor.mayDraw
        kind: AzButton.Secondary
        iconName: "remove"
        text: qsTr("No group any more")
        description: qsTr("Everybody stays. Undo brings it back")
        onClicked: {
            const id = sheet.groupId;
            sheet.groupId = "";
            sheet.close();
            sheet.editor.removeMark(id);
        }
    }
}
