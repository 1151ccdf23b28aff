// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The drawing in words: everybody by where they belong, nearest first.
AzPage {
    id: list

    required property NetworkEditor editor
    readonly property var groups: editor.revision >= 0 ? grouped() : []

    signal personWanted(string id)

    function grouped(): var {
        const keys = NetworkWords.sectorKeys.concat([""]);
        const found = keys.map(key => ({ "key": key, "people": [] }));
        for (let i = 0; i < editor.persons.count; ++i) {
            const person = editor.persons.at(i);
            const at = keys.indexOf(person.sector);
            found[at < 0 ? keys.length - 1 : at].people.push(person);
        }
        for (const group of found)
            group.people.sort((a, b) => (a.closeness || 9) - (b.closeness || 9) || a.name.localeCompare(b.name));
        return found.filter(group => group.people.length > 0);
    }

    EmptyState {
        width: parent.width
        visible: list.editor.persons.count === 0
        iconName: "rings"
        title: qsTr("Nobody drawn yet")
        text: qsTr("Type a name above and press Enter. Pets count too.")
    }
    Repeater {
        model: list.groups

        AzCard {
            id: group
            required property var modelData
            width: parent ? parent.width : 0
            heading: modelData.key !== "" ? NetworkWords.sector(modelData.key) : qsTr("Still without a place")
            gap: 4

            Repeater {
                model: group.modelData.people

                AzListRow {
                    required property var modelData
                    width: parent ? parent.width : 0
                    leftPadding: Theme.grid
                    title: modelData.roleWord !== "" ? modelData.name + " (" + modelData.roleWord + ")" : modelData.name
                    subtitle: {
                        const tie = list.editor.ties.between("", modelData.id);
                        return [NetworkWords.ring(modelData.closeness), tie !== "" ? NetworkWords.tie(list.editor.ties.find(tie)) : ""].filter(part => part !== "").join(", ");
                    }
                    badge: modelData.others
                    badgeText: qsTr("drawn otherwise by a colleague")
                    Accessible.name: NetworkWords.spoken(list.editor, modelData)
                    onClicked: list.personWanted(modelData.id)
                }
            }
        }
    }
}
