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
    property string draftsOf: "" // the household; empty: what is typed on a slip is not kept
    // A list that nobody looks at has no rows: each stroke on the drawing made all of them anew.
    readonly property var groups: visible && editor.revision >= 0 ? grouped() : []

    property bool choosing: false
    property var many: []

    signal personWanted(string id)
    signal tieWanted(string id)

    function pick(id: string) {
        if (!choosing)
            personWanted(id);
        else
            many = many.indexOf(id) >= 0 ? many.filter(other => other !== id) : many.concat([id]);
    }
    function rowsOf(model: var): var {
        const rows = [];
        for (let i = 0; editor.revision >= 0 && i < model.count; ++i)
            rows.push(model.at(i));
        return rows;
    }

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
                    Accessible.name: list.editor.revision >= 0 ? NetworkWords.spoken(list.editor, modelData) : ""
                    chosen: list.choosing && list.many.indexOf(modelData.id) >= 0
                    Accessible.checkable: list.choosing
                    Accessible.checked: chosen
                    onClicked: list.pick(modelData.id)
                }
            }
        }
    }
    AzCard {
        width: parent.width
        visible: list.editor.ties.count > 0
        heading: qsTr("Ties")
        gap: 4

        Repeater {
            model: list.visible ? list.editor.ties : null

            AzListRow {
                required property networkTie tie
                width: parent ? parent.width : 0
                leftPadding: Theme.grid
                title: list.editor.revision >= 0 ? NetworkWords.ends(list.editor, tie) : ""
                subtitle: NetworkWords.tie(tie)
                onClicked: list.tieWanted(tie.id)
            }
        }
    }
    AzCard {
        width: parent.width
        visible: list.editor.groups.count > 0
        heading: qsTr("Groups")
        gap: 4

        Repeater {
            model: list.visible ? list.editor.groups : null

            AzListRow {
                required property networkMark mark
                width: parent ? parent.width : 0
                leftPadding: Theme.grid
                title: mark.words !== "" ? mark.words : qsTr("Group")
                readonly property var members: mark.members
                subtitle: list.editor.revision >= 0 ? members.map(id => NetworkWords.nameOf(list.editor, id)).join(", ") : ""
                onClicked: groupSheet.show(mark.id)
            }
        }
    }
    AzCard {
        width: parent.width
        visible: list.editor.slips.count > 0 || list.editor.strokes.count > 0
        heading: qsTr("Slips of paper and the pen")
        gap: 4

        Repeater {
            model: list.visible ? list.editor.slips : null

            AzListRow {
                required property networkMark mark
                width: parent ? parent.width : 0
                leftPadding: Theme.grid
                title: mark.words
                onClicked: slipSheet.show(mark.id)
            }
        }
        AzText {
            width: parent.width
            leftPadding: Theme.grid
            visible: list.editor.strokes.count > 0
            text: qsTr("%n line(s) drawn with the pen", "", list.editor.strokes.count)
            color: Theme.inkSoft
        }
        AzButton {
            width: parent.width
            visible: list.editor.strokes.count > 0 && list.editor.mayDraw
            kind: AzButton.Quiet
            iconName: "remove"
            text: qsTr("Rub out the last line")
            onClicked: list.editor.removeMark(list.editor.strokes.at(list.editor.strokes.count - 1).id)
        }
    }
    AzButton {
        width: parent.width
        visible: list.editor.persons.count > 0 && list.editor.mayDraw
        kind: AzButton.Secondary
        iconName: "slip"
        text: qsTr("A slip of paper")
        onClicked: slipSheet.show("")
    }
    AzButton {
        width: parent.width
        visible: list.editor.persons.count > 1 && list.editor.mayDraw
        kind: AzButton.Secondary
        iconName: "check"
        text: list.choosing ? qsTr("Choose nobody") : qsTr("Choose several")
        onClicked: {
            list.choosing = !list.choosing;
            list.many = [];
        }
    }
    AzButton {
        width: parent.width
        visible: list.many.length > 0
        iconName: "people"
        text: qsTr("Move or group %n people", "", list.many.length)
        onClicked: manySheet.show(list.many)
    }
    ManySheet {
        id: manySheet
        draftOf: list.draftsOf === "" ? "" : "group-in-list/" + list.draftsOf
        editor: list.editor
        onDone: {
            list.choosing = false;
            list.many = [];
        }
    }
    SlipSheet {
        id: slipSheet
        draftOf: list.draftsOf === "" ? "" : "slip-in-list/" + list.draftsOf
        editor: list.editor
    }
    GroupSheet {
        id: groupSheet
        draftOf: list.draftsOf === "" ? "" : "group-name/" + list.draftsOf
        editor: list.editor
    }
}
