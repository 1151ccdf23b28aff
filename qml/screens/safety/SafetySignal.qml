// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// One of the three signals: a word, a shape and a colour, and how one sees it, in their own words. A circle when it goes
// well, a diamond to take care, a square to stop: on a grey copy they still differ.
Item {
    id: part

    required property SafetyModel safety
    required property int kind // SafetyModel.Green, Orange or Red
    readonly property bool green: kind === SafetyModel.Green
    readonly property bool red: kind === SafetyModel.Red
    readonly property color front: green ? Theme.ok : red ? Theme.danger : Theme.clientText

    signal lineWanted(int kind, var line)

    implicitHeight: Math.max(badge.height, column.implicitHeight)

    Item {
        id: badge
        anchors.left: parent.left
        visible: Theme.roomy
        width: visible ? 44 : 0
        height: 44

        Rectangle {
            anchors.centerIn: parent
            width: part.green ? 40 : part.red ? 36 : 30
            height: width
            radius: part.green ? width / 2 : 3
            rotation: part.green || part.red ? 0 : 45
            color: part.green ? Theme.okTint : part.red ? Theme.dangerTint : Theme.clientTint
            border.width: 2
            border.color: part.front
        }
        AzIcon {
            anchors.centerIn: parent
            width: 20
            height: 20
            name: part.green ? "check" : part.red ? "warning" : "eye"
            color: part.front
        }
    }
    Column {
        id: column
        anchors.left: badge.right
        anchors.leftMargin: badge.visible ? Theme.gap : 0
        anchors.right: parent.right
        spacing: 4

        AzText {
            width: parent.width
            //: A signal of the safety plan: its colour, then what it means
            text: part.green ? qsTr("Green: it goes well") : part.red ? qsTr("Red: it is not safe now") : qsTr("Orange: take care")
            font.weight: Font.DemiBold
        }
        SafetyLines {
            width: parent.width
            safety: part.safety
            kind: part.kind
            emptyText: part.green ? qsTr("How do we see that it goes well?") : part.red ? qsTr("What do we see or hear then?") : qsTr("What do we see first when it gets harder?")
            addLabel: part.green ? qsTr("Add: it goes well") : part.red ? qsTr("Add: not safe") : qsTr("Add: take care")
            onLineWanted: (kind, line) => part.lineWanted(kind, line)
        }
    }
}
