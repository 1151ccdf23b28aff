// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// A note to begin with. It fills what is empty; undo takes it back.
AzSheet {
    id: sheet

    required property VisitEditor visit
    property alias draftOf: draft.owner

    title: qsTr("Begin with a template")
    closeLabel: qsTr("Close")
    onOpened: draft.begin()

    SheetDraft {
        id: draft
        sheet: sheet
        about: "template"
        fields: ({
                name: name
            })
        takesFocus: false
    }

    Repeater {
        model: sheet.visit.templates

        Item {
            id: row
            required property var modelData
            width: parent ? parent.width : 0
            implicitHeight: choose.height

            AzButton {
                id: choose
                anchors.left: parent.left
                anchors.right: drop.visible ? drop.left : parent.right
                kind: AzButton.Secondary
                text: row.modelData.name
                description: row.modelData.own ? qsTr("Your own") : ""
                onClicked: {
                    sheet.visit.useTemplate(row.modelData.id);
                    sheet.close();
                }
            }
            AzIconButton {
                id: drop
                anchors.right: parent.right
                anchors.verticalCenter: choose.verticalCenter
                visible: row.modelData.own
                iconName: "delete"
                label: qsTr("Remove the template “%1”").arg(row.modelData.name)
                onClicked: sheet.visit.dropTemplate(row.modelData.id)
            }
        }
    }
    AzTextField {
        id: name
        width: parent.width
        label: qsTr("Keep this note as a template, named")
        hint: qsTr("What it is for, where, who and how long. No words about the household go along; look at what it is for yourself.")
    }
    AzButton {
        width: parent.width
        kind: AzButton.Secondary
        enabled: name.text.trim() !== ""
        text: qsTr("Keep it")
        onClicked: {
            sheet.visit.keepAsTemplate(name.text);
            name.load("");
            draft.done();
        }
    }
}
