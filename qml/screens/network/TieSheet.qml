// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Everything about a tie. Nothing has to be filled in.
AzSheet {
    id: sheet

    required property NetworkEditor editor
    property string tieId: ""
    property alias draftOf: draft.owner
    readonly property networkTie tie: editor.revision >= 0 ? editor.ties.find(tieId) : editor.ties.find("")
    readonly property bool mine: tie.from === ""
    readonly property var others: editor.revision >= 0 ? editor.othersOf(tieId) : []

    function keep(field: int, name: string) {
        const text = draft.fields[name].text;
        if (tieId === "" || !draft.open || text === draft.base[name])
            return;
        draft.settle(name);
        editor.setTie(tieId, field, text);
    }
    function show(id: string) {
        if (id === "")
            return;
        tieId = id;
        says.load(tie.clientSays);
        since.load(tie.since);
        open();
    }
    function note(field: int, keys: var, words: var): string {
        const said = [];
        for (const other of others)
            if (other.field === field)
                said.push(qsTr("%1 drew: %2").arg(other.author !== "" ? other.author : qsTr("A colleague")).arg(keys.indexOf(other.value) >= 0 ? words[keys.indexOf(other.value)] : other.value || "–"));
        return said.join("; ");
    }
    function set(field: int, keys: var) {
        editor.setTie(tieId, field, keys.length > 0 ? keys[0] : "");
    }

    title: tieId !== "" ? NetworkWords.ends(editor, tie) : ""
    closeLabel: qsTr("Close")
    onAboutToHide: {
        keep(NetworkEditor.TieWords, "says");
        if (mine)
            keep(NetworkEditor.Since, "since");
    }
    onOpened: draft.begin()

    SheetDraft {
        id: draft
        sheet: sheet
        about: sheet.tieId
        takesFocus: false
        fields: ({
                says: says,
                since: since
            })
        before: ({
                says: sheet.tie.clientSays,
                since: sheet.tie.since
            })
        choices: ["tieId"]
    }

    ChoiceChips {
        width: parent.width
        label: qsTr("How strong?")
        keys: [1, 2, 3]
        words: NetworkWords.strengths
        chosen: [sheet.tie.strength]
        note: sheet.note(NetworkEditor.Strength, [1, 2, 3], NetworkWords.strengths)
        onPicked: keys => sheet.editor.setTie(sheet.tieId, NetworkEditor.Strength, keys.length > 0 ? keys[0] : 0)
    }
    ChoiceChips {
        width: parent.width
        visible: sheet.mine
        label: qsTr("How is it between you?")
        keys: NetworkWords.qualityKeys
        words: NetworkWords.qualities
        chosen: [sheet.tie.quality]
        note: sheet.note(NetworkEditor.Quality, NetworkWords.qualityKeys, NetworkWords.qualities)
        onPicked: keys => sheet.set(NetworkEditor.Quality, keys)
    }
    ChoiceChips {
        width: parent.width
        visible: !sheet.mine
        label: qsTr("How is it between them?")
        keys: NetworkWords.betweenKeys
        words: NetworkWords.betweens
        chosen: [sheet.tie.between]
        note: sheet.note(NetworkEditor.Between, NetworkWords.betweenKeys, NetworkWords.betweens)
        onPicked: keys => sheet.set(NetworkEditor.Between, keys)
    }
    ChoiceChips {
        width: parent.width
        visible: sheet.editor.hasFamilyLines
        //: %1 and %2 are people; the answers are partner, partner before, father or mother, child
        label: qsTr("In the family: %1 is of %2").arg(NetworkWords.nameOf(sheet.editor, sheet.tie.from)).arg(NetworkWords.nameOf(sheet.editor, sheet.tie.to))
        keys: NetworkWords.kinKeys
        words: NetworkWords.kins
        chosen: [sheet.tie.kin]
        note: sheet.note(NetworkEditor.Kin, NetworkWords.kinKeys, NetworkWords.kins)
        onPicked: keys => sheet.set(NetworkEditor.Kin, keys)
    }
    ChoiceChips {
        width: parent.width
        visible: sheet.mine
        label: qsTr("Who helps whom?")
        keys: NetworkWords.directionKeys
        words: NetworkWords.directions
        chosen: [sheet.tie.direction]
        note: sheet.note(NetworkEditor.Direction, NetworkWords.directionKeys, NetworkWords.directions)
        onPicked: keys => sheet.set(NetworkEditor.Direction, keys)
    }
    ChoiceChips {
        width: parent.width
        visible: sheet.mine
        label: qsTr("With what?")
        keys: NetworkWords.supportKeys
        words: NetworkWords.supports
        chosen: sheet.tie.support
        several: true
        onPicked: keys => sheet.editor.setTie(sheet.tieId, NetworkEditor.Support, keys)
    }
    ChoiceChips {
        width: parent.width
        visible: sheet.mine
        label: qsTr("How often is there contact?")
        keys: NetworkWords.frequencyKeys
        words: NetworkWords.frequencies
        chosen: [sheet.tie.frequency]
        note: sheet.note(NetworkEditor.Frequency, NetworkWords.frequencyKeys, NetworkWords.frequencies)
        onPicked: keys => sheet.set(NetworkEditor.Frequency, keys)
    }
    ChoiceChips {
        width: parent.width
        visible: sheet.mine
        label: qsTr("What would you like?")
        keys: NetworkWords.wishKeys
        words: NetworkWords.wishes
        chosen: [sheet.tie.wish]
        note: sheet.note(NetworkEditor.Wish, NetworkWords.wishKeys, NetworkWords.wishes)
        onPicked: keys => sheet.set(NetworkEditor.Wish, keys)
    }
    ChoiceChips {
        width: parent.width
        visible: sheet.mine
        label: qsTr("How?")
        keys: NetworkWords.modeKeys
        words: NetworkWords.modes
        chosen: sheet.tie.modes
        several: true
        onPicked: keys => sheet.editor.setTie(sheet.tieId, NetworkEditor.Modes, keys)
    }
    ChoiceChips {
        width: parent.width
        visible: sheet.mine
        label: qsTr("Who begins?")
        keys: NetworkWords.initiativeKeys
        words: NetworkWords.initiatives
        chosen: [sheet.tie.initiative]
        note: sheet.note(NetworkEditor.Initiative, NetworkWords.initiativeKeys, NetworkWords.initiatives)
        onPicked: keys => sheet.set(NetworkEditor.Initiative, keys)
    }
    AzTextField {
        id: since
        width: parent.width
        visible: sheet.mine
        label: qsTr("Since when?")
        hint: draft.news("since") || qsTr("For example: since school.")
        onDeparted: sheet.keep(NetworkEditor.Since, "since")
    }
    AzTextArea {
        id: says
        width: parent.width
        minimumLines: 2
        label: qsTr("In the client's own words")
        hint: draft.news("says")
        onDeparted: sheet.keep(NetworkEditor.TieWords, "says")
    }
    AzButton {
        width: parent.width
        visible: sheet.editor.mayDraw
        kind: AzButton.Secondary
        iconName: "remove"
        text: qsTr("Remove this tie")
        description: qsTr("Undo brings it back")
        onClicked: {
            const id = sheet.tieId;
            sheet.close();
            sheet.tieId = "";
            sheet.editor.removeTie(id);
        }
    }
}
