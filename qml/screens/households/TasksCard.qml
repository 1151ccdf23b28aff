// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// What there is to do around one household: ticked here, added here.
AzCard {
    id: card

    required property ContactModel contact
    property string draftsOf: "" // the household

    heading: qsTr("To do")
    iconName: "task"
    gap: 4

    function openSheet() {
        sheet.open();
    }

    Repeater {
        model: card.contact.tasks

        TaskRow {
            required property string taskId
            width: parent ? parent.width : 0
            required what
            required household
            required due
            required overdue
            required done
            onTicked: done => card.contact.setTaskDone(taskId, done)
        }
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        kind: AzButton.Quiet
        leftPadding: Theme.grid
        iconName: "add"
        text: qsTr("New task")
        onClicked: card.openSheet()
    }
    NewTaskSheet {
        id: sheet
        draftOf: card.draftsOf === "" ? "" : "task/" + card.draftsOf
        today: card.contact.today
        onMade: (what, due) => card.contact.addTask(what, due)
    }
}
