// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// What there is to say of one child at this visit.
AzSheet {
    id: sheet

    required property VisitEditor visit
    property string childId: ""
    property string lineId: ""
    property string child: ""
    property bool told: false
    property var stands: ({})
    property alias draftOf: draft.owner

    function show(line: var) {
        childId = line ? line.childId : "";
        lineId = line ? line.lineId : "";
        child = line ? line.name : "";
        told = line ? line.told : false;
        stands = line ?? ({});
        visit.hold();
        open();
    }
    function save() {
        visit.saveChild(childId, Object.assign({
            told: stands.told ?? false
        }, draft.base), {
            name: name.text,
            worry: worry.text,
            told: told
        });
        draft.done();
        close();
    }

    title: childId === "" ? qsTr("A child") : child
    closeLabel: qsTr("Close")
    onOpened: draft.begin()

    SheetDraft {
        id: draft
        sheet: sheet
        about: sheet.childId === "" ? "new" : sheet.childId
        fields: ({
                name: name,
                worry: worry
            })
        before: sheet.stands
        choices: ["childId", "lineId", "child", "told"]
    }

    AzTextField {
        id: name
        width: parent.width
        visible: sheet.childId === ""
        label: qsTr("Which child?")
        hint: qsTr("A child who lives here belongs with the people of the household.")
    }
    AzTextArea {
        id: worry
        width: parent.width
        minimumLines: 2
        label: qsTr("What did you see and hear?")
        hint: draft.news("worry")
    }
    AzCheck {
        width: parent.width
        text: qsTr("Told to the client")
        checkable: false
        checked: sheet.told
        onClicked: sheet.told = !sheet.told
    }
    AzButton {
        width: parent.width
        enabled: sheet.childId !== "" || name.text.trim() !== ""
        text: qsTr("Put it in the note")
        onClicked: sheet.save()
    }
    AzButton {
        width: parent.width
        visible: sheet.lineId !== ""
        kind: AzButton.Quiet
        iconName: "delete"
        text: qsTr("Take it out of the note")
        onClicked: {
            sheet.visit.removeLine(sheet.lineId);
            draft.done();
            sheet.close();
        }
    }
}
