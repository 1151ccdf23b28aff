// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens

// A goal with its small steps. A goal of the cooperation says so: it is never the client's task.
AzCard {
    id: card

    required property string words
    required property bool collaboration
    required property string why
    required property bool reached
    required property var steps
    required property bool addition
    required property string addedBy

    function additionBy(name: string): string {
        return name !== "" ? qsTr("Added by %1").arg(name) : qsTr("Added later");
    }

    signal stepTicked(string id, bool done)
    signal stepWanted

    heading: words
    iconName: collaboration ? "people" : "goal"
    gap: 4

    Item {
        width: parent.width
        height: reachedLine.height
        visible: card.reached

        Accessible.role: Accessible.StaticText
        Accessible.name: reachedLine.text

        FactLine {
            id: reachedLine
            width: parent.width
            iconName: "check"
            text: qsTr("Reached")
            color: Theme.ok
            strong: true
        }
    }
    AzText {
        width: parent.width
        visible: card.addition
        text: card.additionBy(card.addedBy)
        font.pixelSize: Theme.textSmall
        color: Theme.inkSoft
    }
    AzText {
        width: parent.width
        visible: card.collaboration
        text: qsTr("For those who help, not for the client")
        font.pixelSize: Theme.textSmall
        color: Theme.inkSoft
    }
    AzText {
        width: parent.width
        visible: card.why !== ""
        text: card.why
        font.pixelSize: Theme.textSmall
        color: Theme.inkSoft
    }
    Repeater {
        model: card.steps

        TaskRow {
            id: step
            required property var modelData
            width: parent ? parent.width : 0
            what: modelData.what
            readonly property string helpedBy: modelData.helper !== "" ? modelData.helper : modelData.helperKind === "self" ? qsTr("on their own") : modelData.helperKind === "nobody_yet" ? qsTr("nobody helps yet") : ""
            household: modelData.addition ? Words.joined(card.additionBy(modelData.addedBy), helpedBy, "") : helpedBy
            due: modelData.by
            overdue: modelData.overdue
            done: modelData.done
            onTicked: done => card.stepTicked(step.modelData.id, done)
        }
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        leftPadding: Theme.grid
        kind: AzButton.Quiet
        iconName: "add"
        text: qsTr("Small step")
        description: card.words
        onClicked: card.stepWanted()
    }
}
