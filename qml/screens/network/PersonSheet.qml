// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Everything about somebody on the drawing; the same power as the drawing itself, without drawing.
AzSheet {
    id: sheet

    required property NetworkEditor editor
    property string personId: ""
    property alias draftOf: draft.owner
    readonly property networkPerson person: editor.revision >= 0 ? editor.persons.find(personId) : editor.persons.find("")
    readonly property var others: editor.revision >= 0 ? editor.othersOf(personId) : []

    signal tieWanted(string id)

    function show(id: string) {
        personId = id;
        load();
        open();
    }
    function load() {
        name.load(person.name);
        role.load(person.roleWord);
        says.load(person.clientSays);
        phone.load(person.phone);
        remark.load(person.remark);
    }
    // The person of the fields, not of the moment: they may leave while a text still has the focus.
    function keep(field: int, name: string) {
        const text = draft.fields[name].text;
        if (personId === "" || !draft.open || text === draft.base[name])
            return;
        draft.settle(name);
        editor.setPerson(personId, field, text);
    }
    function note(field: int, keys: var, words: var): string {
        const said = [];
        for (const other of others)
            if (other.field === field)
                said.push(qsTr("%1 drew: %2").arg(other.author !== "" ? other.author : qsTr("A colleague")).arg(keys.indexOf(other.value) >= 0 ? words[keys.indexOf(other.value)] : other.value || "–"));
        return said.join("; ");
    }

    title: person.name
    closeLabel: qsTr("Close")
    onOpened: draft.begin()
    onAboutToHide: {
        keep(NetworkEditor.Name, "name");
        keep(NetworkEditor.RoleWord, "role");
        keep(NetworkEditor.PersonWords, "says");
        if (person.phoneAgreed)
            keep(NetworkEditor.Phone, "phone");
    }

    SheetDraft {
        id: draft
        sheet: sheet
        about: sheet.personId
        takesFocus: false
        fields: ({
                name: name,
                role: role,
                says: says,
                phone: phone,
                remark: remark
            })
        before: ({
                name: sheet.person.name,
                role: sheet.person.roleWord,
                says: sheet.person.clientSays,
                phone: sheet.person.phone,
                remark: sheet.person.remark
            })
        choices: ["personId"]
    }

    AzText {
        width: parent.width
        visible: sheet.person.remark !== "" && !sheet.editor.mayHide
        text: sheet.person.remark
        color: Theme.professionalText
    }
    Column {
        width: parent.width
        visible: sheet.person.isDisputed
        spacing: Theme.grid

        AzText {
            width: parent.width
            text: qsTr("One of you removed %1 while the other drew on.").arg(sheet.person.name)
        }
        AzButton {
            width: parent.width
            kind: AzButton.Secondary
            text: qsTr("Keep on the drawing")
            onClicked: sheet.editor.keepPerson(sheet.personId)
        }
    }
    ChoiceChips {
        width: parent.width
        label: qsTr("How near?")
        keys: [1, 2, 3]
        words: NetworkWords.rings
        chosen: [sheet.person.closeness]
        note: sheet.note(NetworkEditor.Closeness, [1, 2, 3], NetworkWords.rings)
        onPicked: keys => sheet.editor.setPerson(sheet.personId, NetworkEditor.Closeness, keys.length > 0 ? keys[0] : 0)
    }
    ChoiceChips {
        width: parent.width
        label: qsTr("Where do they belong?")
        keys: NetworkWords.sectorKeys
        words: NetworkWords.sectors
        chosen: [sheet.person.sector]
        note: sheet.note(NetworkEditor.PersonSector, NetworkWords.sectorKeys, NetworkWords.sectors)
        onPicked: keys => sheet.editor.setPerson(sheet.personId, NetworkEditor.PersonSector, keys.length > 0 ? keys[0] : "")
    }
    AzTextField {
        id: name
        width: parent.width
        label: qsTr("First name or nickname")
        hint: draft.news("name")
        onDeparted: sheet.keep(NetworkEditor.Name, "name")
    }
    AzTextField {
        id: role
        width: parent.width
        label: qsTr("Who is it?")
        hint: draft.news("role") || qsTr("For example sister, neighbour, coach.")
        onDeparted: sheet.keep(NetworkEditor.RoleWord, "role")
    }
    Column {
        width: parent.width
        spacing: 4

        AzText {
            width: parent.width
            text: qsTr("Ties")
            font.pixelSize: Theme.textSmall
            font.weight: Font.DemiBold
        }
        Repeater {
            model: sheet.editor.revision >= 0 ? sheet.editor.ties.of(sheet.personId) : []

            AzListRow {
                required property var modelData
                width: parent ? parent.width : 0
                leftPadding: Theme.grid
                title: NetworkWords.nameOf(sheet.editor, modelData.from === sheet.personId ? modelData.to : modelData.from)
                subtitle: NetworkWords.tie(modelData)
                onClicked: sheet.tieWanted(modelData.id)
            }
        }
        AzButton {
            width: parent.width
            visible: sheet.editor.mayDraw && sheet.editor.revision >= 0 && sheet.editor.ties.between("", sheet.personId) === ""
            kind: AzButton.Secondary
            iconName: "tie"
            text: qsTr("Tie with %1").arg(NetworkWords.me(sheet.editor))
            onClicked: sheet.tieWanted(sheet.editor.addTie("", sheet.personId))
        }
        AzButton {
            id: more
            width: parent.width
            visible: sheet.editor.mayDraw && sheet.editor.persons.count > 1
            kind: AzButton.Quiet
            iconName: "add"
            text: qsTr("Tie with somebody else")
            onClicked: choices.visible = !choices.visible
        }
        Flow {
            id: choices
            width: parent.width
            spacing: Theme.grid
            visible: false

            Repeater {
                model: choices.visible ? sheet.editor.persons : null

                AzChip {
                    required property networkPerson person
                    width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                    visible: person.id !== sheet.personId
                    text: person.name
                    checkable: false
                    onClicked: {
                        choices.visible = false;
                        sheet.tieWanted(sheet.editor.addTie(sheet.personId, person.id));
                    }
                }
            }
        }
    }
    ChoiceChips {
        width: parent.width
        label: qsTr("What kind?")
        keys: NetworkWords.kindKeys
        words: NetworkWords.kinds
        chosen: [sheet.person.kind]
        note: sheet.note(NetworkEditor.Kind, NetworkWords.kindKeys, NetworkWords.kinds)
        onPicked: keys => sheet.editor.setPerson(sheet.personId, NetworkEditor.Kind, keys.length > 0 ? keys[0] : "")
    }
    ChoiceChips {
        width: parent.width
        label: qsTr("May we invite them?")
        keys: NetworkWords.inviteKeys
        words: NetworkWords.invites
        chosen: [sheet.person.mayInvite]
        note: sheet.note(NetworkEditor.MayInvite, NetworkWords.inviteKeys, NetworkWords.invites)
        onPicked: keys => sheet.editor.setPerson(sheet.personId, NetworkEditor.MayInvite, keys.length > 0 ? keys[0] : "")
    }
    ChoiceChips {
        width: parent.width
        label: qsTr("May they know of the plan?")
        keys: NetworkWords.inviteKeys
        words: NetworkWords.invites
        chosen: [sheet.person.mayKnow]
        note: sheet.note(NetworkEditor.MayKnow, NetworkWords.inviteKeys, NetworkWords.invites)
        onPicked: keys => sheet.editor.setPerson(sheet.personId, NetworkEditor.MayKnow, keys.length > 0 ? keys[0] : "")
    }
    AzSwitch {
        width: parent.width
        text: qsTr("Lives here")
        checked: sheet.person.livesHere
        onClicked: sheet.editor.setPerson(sheet.personId, NetworkEditor.LivesHere, checked)
    }
    AzSwitch {
        width: parent.width
        text: qsTr("May be called at night")
        checked: sheet.person.callAtNight
        onClicked: sheet.editor.setPerson(sheet.personId, NetworkEditor.CallAtNight, checked)
    }
    AzSwitch {
        width: parent.width
        text: qsTr("Agreed that their number is kept")
        checked: sheet.person.phoneAgreed
        onClicked: sheet.editor.setPerson(sheet.personId, NetworkEditor.PhoneAgreed, checked)
    }
    AzTextField {
        id: phone
        width: parent.width
        visible: sheet.person.phoneAgreed
        label: qsTr("Phone number")
        hint: draft.news("phone")
        onDeparted: sheet.keep(NetworkEditor.Phone, "phone")
    }
    AzSwitch {
        width: parent.width
        text: qsTr("Cares for them day by day")
        checked: sheet.person.informalCarer
        onClicked: sheet.editor.setPerson(sheet.personId, NetworkEditor.InformalCarer, checked)
    }
    ChoiceChips {
        width: parent.width
        visible: sheet.person.informalCarer
        label: qsTr("How heavy is that?")
        keys: NetworkWords.loadKeys
        words: NetworkWords.loads
        chosen: [sheet.person.carerLoad]
        note: sheet.note(NetworkEditor.CarerLoad, NetworkWords.loadKeys, NetworkWords.loads)
        onPicked: keys => sheet.editor.setPerson(sheet.personId, NetworkEditor.CarerLoad, keys.length > 0 ? keys[0] : "")
    }
    AzTextArea {
        id: says
        width: parent.width
        minimumLines: 2
        label: qsTr("In the client's own words")
        hint: draft.news("says")
        onDeparted: sheet.keep(NetworkEditor.PersonWords, "says")
    }
    // Only while the drawing is open to professionals: it goes where the client's key does not reach.
    LayerFrame {
        width: parent.width
        visible: !sheet.editor.isShownSafely && sheet.editor.mayHide
        owner: LayerFrame.Professional
        title: qsTr("For professionals only")

        AzSwitch {
            width: parent.width
            text: qsTr("Only professionals know them")
            description: sheet.person.isHidden ? "" : qsTr("They leave the client's drawing")
            checked: sheet.person.isHidden
            onClicked: {
                const id = sheet.person.isHidden ? sheet.editor.revealPerson(sheet.personId) : sheet.editor.hidePerson(sheet.personId);
                if (id !== "")
                    sheet.personId = id;
            }
        }
        AzSwitch {
            width: parent.width
            text: qsTr("Unsafe")
            checked: sheet.person.isUnsafe
            onClicked: sheet.editor.setUnsafe(sheet.personId, checked)
        }
        AzTextArea {
            id: remark
            width: parent.width
            minimumLines: 2
            label: qsTr("What colleagues need to know")
            hint: draft.news("remark")
            onDeparted: {
                if (sheet.personId === "" || !draft.open || text === draft.base.remark)
                    return;
                draft.settle("remark");
                sheet.editor.setRemark(sheet.personId, text);
            }
        }
    }
    AzButton {
        width: parent.width
        visible: sheet.editor.mayDraw
        kind: AzButton.Secondary
        iconName: "remove"
        text: qsTr("Take off the drawing")
        description: qsTr("Undo brings them back")
        onClicked: {
            sheet.close();
            sheet.editor.removePerson(sheet.personId);
        }
    }
}
