// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The words on a slip of paper: a new one, or one that lies there.
AzSheet {
    id: sheet

    required property NetworkEditor editor
    property string slipId: ""
    property alias draftOf: draft.owner
    property point place: Qt.point(0, -800)   // of a new one, in thousandths

    function show(id: string) {
        slipId = id;
        words.load(id !== "" ? editor.slips.find(id).words : "");
        open();
    }
    function keep() {
        if (slipId === "" && words.text.trim() !== "")
            editor.addSlip(words.text, place.x, place.y);
        else if (slipId !== "" && draft.open && words.text !== draft.base.words)
            editor.rename(slipId, words.text);
        draft.done();
        slipId = "";
        words.load("");
    }

    SheetDraft {
        id: draft
        sheet: sheet
        about: sheet.slipId
        fields: ({
                words: words
            })
        before: ({
                words: sheet.slipId !== "" && sheet.editor.revision >= 0 ? sheet.editor.slips.find(sheet.slipId).words : ""
            })
        choices: ["slipId"]
    }

    title: slipId !== "" ? qsTr("Slip of paper") : qsTr("A new slip of paper")
    closeLabel: qsTr("Close")
    onOpened: draft.begin()
    onAboutToHide: keep()

    AzTextArea {
        id: words
        width: parent.width
        minimumLines: 2
        label: qsTr("What should lie on the drawing?")
    }
    AzButton {
        width: parent.width
        text: qsTr("Lay it down")
        visible: sheet.slipId === ""
        onClicked: sheet.close()
    }
    AzButton {
        width: parent.width
        visible: sheet.slipId !== "" && sheet.editor.mayDraw
        kind: AzButton.Secondary
        iconName: "remove"
        text: qsTr("Take this slip away")
        description: qsTr("Undo brings it back")
        onClicked: {
            const id = sheet.slipId;
            draft.done();
            sheet.slipId = "";
            words.load("");
            sheet.close();
            sheet.editor.removeMark(id);
        }
    }
}
