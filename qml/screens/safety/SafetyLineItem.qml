// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// One line of the plan; a tap opens it. What was taken away and still counts says so.
T.ItemDelegate {
    id: item

    required property int kind // SafetyModel.Kind of the list it stands in
    required property string lineId
    required property string what
    required property string who
    required property string whoKind
    required property string phone
    required property string moment
    required property string happened
    required property string seenBy
    required property int how // SafetyStands
    required property string removedBy
    required property string because
    required property string beside
    required property bool opens
    readonly property string person: Words.joined(who, kindWord(whoKind), momentWord(moment))
    readonly property string first: phone !== "" ? phone : what !== "" ? what : who
    readonly property string second: phone !== "" ? Words.joined(person, what, "") : what === "" ? "" : Words.joined(person, happened, seenBy === "" ? "" : qsTr("seen by %1").arg(seenBy))
    readonly property string mark: {
        switch (how) {
        case SafetyStands.BeingRemoved:
            return qsTr("Being taken away: it goes with the next sync.");
        case SafetyStands.ChangedAfter:
            return removedBy !== "" ? qsTr("%1 took this away, and it was changed after that. It counts until the director decides.").arg(removedBy) : qsTr("This was taken away and changed after that. It counts until the director decides.");
        case SafetyStands.RemovedByOther:
            return removedBy !== "" ? qsTr("%1 took this away without being the director. It still counts.").arg(removedBy) : qsTr("Somebody who is not the director took this away. It still counts.");
        case SafetyStands.Removed:
            return Words.joined(removedBy !== "" ? qsTr("Taken away by %1").arg(removedBy) : qsTr("Taken away"), because, "");
        }
        return beside !== "" ? qsTr("Also written: “%1”").arg(beside) : "";
    }

    function kindWord(key: string): string {
        switch (key) {
        case "child":
            //: Who does something: a child of the household
            return qsTr("child");
        case "adult":
            //: Who does something: an adult of the household
            return qsTr("adult");
        case "network":
            return qsTr("own people");
        case "professional":
            return qsTr("professional");
        }
        return "";
    }
    function momentWord(key: string): string {
        return key === "day" ? qsTr("by day") : key === "night" ? qsTr("at night") : "";
    }

    implicitWidth: 280
    implicitHeight: Math.max(Theme.target, column.implicitHeight + Theme.grid)
    enabled: opens
    focusPolicy: opens ? Qt.StrongFocus : Qt.NoFocus
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    Accessible.role: opens ? Accessible.Button : Accessible.ListItem
    Accessible.name: first
    Accessible.description: Words.joined(second, mark, "")
    Accessible.onPressAction: clicked()

    Item {
        anchors.fill: parent

        Column {
            id: column
            anchors.left: parent.left
            anchors.right: pen.left
            anchors.rightMargin: pen.visible ? Theme.grid : 0
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            AzText {
                width: parent.width
                text: item.first
                font.weight: item.phone !== "" ? Font.DemiBold : Font.Normal
                font.pixelSize: item.phone !== "" ? Theme.textTitle : Theme.textBody
                Accessible.ignored: true
            }
            AzText {
                width: parent.width
                visible: text !== ""
                text: item.second
                font.pixelSize: Theme.textSmall
                color: Theme.inkSoft
                Accessible.ignored: true
            }
            AzText {
                width: parent.width
                visible: text !== ""
                text: item.mark
                font.pixelSize: Theme.textSmall
                font.weight: Font.DemiBold
                color: Theme.clientText
                Accessible.ignored: true
            }
        }
        AzIcon {
            id: pen
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: item.opens
            width: visible ? Theme.iconSmall : 0
            height: Theme.iconSmall
            name: "edit"
            color: Theme.inkSoft
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: item.down ? Theme.primaryTint : "transparent"

        FocusRing {
            control: item
            shown: item.visualFocus
            anchors.margins: -4
        }
    }
}
