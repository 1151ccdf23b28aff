// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The talk while drawing, one question at a time. Any of them may wait for another day; nothing is counted.
Rectangle {
    id: strip

    required property NetworkEditor editor
    property int step: 0
    readonly property var keys: ["me", "pets", "household", "important", "distance", "give_and_get", "change", "who_may_know"]
    readonly property var questions: [
        //: First question of the talk about the network, said to the client
        qsTr("You are in the middle. Which colour or picture is yours?"),
        //: Question of the talk about the network
        qsTr("Are there pets? They may come first."),
        //: Question of the talk about the network
        qsTr("Who lives here with you?"),
        //: Question of the talk about the network
        qsTr("Who matters to you? Who thinks it matters that you do well?"),
        //: Question of the talk about the network
        qsTr("Who is near to you, who is farther away? Move them."),
        //: Question of the talk about the network
        qsTr("What do they do for you? And what do you do for them?"),
        //: Question of the talk about the network
        qsTr("What would you like to be different?"),
        //: Question of the talk about the network
        qsTr("Who may know about the plan? Whom shall we ask for the next meeting?")]
    readonly property var later: editor.later
    readonly property bool isLater: later.indexOf(keys[step]) >= 0

    signal closed

    // Where last time stopped: the first question that was put off, else the first of all.
    function begin() {
        const at = keys.findIndex(key => later.indexOf(key) >= 0);
        step = Math.max(0, at);
    }
    function go(by: int) {
        step = Math.max(0, Math.min(keys.length - 1, step + by));
    }

    implicitHeight: column.implicitHeight + 2 * Theme.gap
    radius: Theme.cardRadius
    color: Theme.clientTint
    border.width: 1
    border.color: Theme.clientEdge
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Questions while drawing")
    Component.onCompleted: begin()

    Column {
        id: column
        x: Theme.margin
        y: Theme.gap
        width: strip.width - 2 * Theme.margin
        spacing: Theme.grid

        Item {
            width: parent.width
            height: Math.max(question.implicitHeight, close.height)

            AzText {
                id: question
                anchors.left: parent.left
                anchors.right: close.left
                anchors.verticalCenter: parent.verticalCenter
                text: strip.questions[strip.step]
                font.weight: Font.DemiBold
                color: Theme.clientText
                Accessible.role: Accessible.AlertMessage
            }
            AzIconButton {
                id: close
                anchors.right: parent.right
                anchors.rightMargin: -Theme.grid
                iconName: "close"
                label: qsTr("Without questions")
                tint: Theme.clientText
                onClicked: strip.closed()
            }
        }
        AzText {
            width: parent.width
            visible: strip.isLater
            text: qsTr("Left for another day. You may ask it now.")
            font.pixelSize: Theme.textSmall
            color: Theme.clientText
        }
        Flow {
            width: parent.width
            spacing: Theme.grid

            AzIconButton {
                iconName: "back"
                label: qsTr("Question before")
                followsDirection: true
                enabled: strip.step > 0
                tint: Theme.clientText
                onClicked: strip.go(-1)
            }
            AzButton {
                kind: AzButton.Secondary
                text: strip.isLater ? qsTr("Talked about it") : qsTr("Later")
                visible: strip.editor.mayDraw
                onClicked: {
                    const wasLater = strip.isLater;
                    strip.editor.putOff(strip.keys[strip.step], !wasLater);
                    strip.go(1);
                }
            }
            AzIconButton {
                iconName: "forward"
                label: qsTr("Next question")
                followsDirection: true
                enabled: strip.step < strip.keys.length - 1
                tint: Theme.clientText
                onClicked: strip.go(1)
            }
        }
    }
}
