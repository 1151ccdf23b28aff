// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Invitations that nobody used yet, each with the way to take it back.
AzCard {
    id: card

    required property InviteModel invites

    heading: qsTr("Not used yet")
    iconName: "letter"
    gap: Theme.margin

    Repeater {
        model: card.invites.open

        Column {
            id: row
            required property string inviteId
            required property string name
            required property int role
            required property string by
            required property date until
            required property bool atOnce
            readonly property string who: name !== "" ? name : qsTr("Somebody whose name can't be read here")
            width: parent ? parent.width : 0
            spacing: 4

            AzText {
                width: parent.width
                text: row.who
                font.weight: Font.DemiBold
            }
            AzText {
                width: parent.width
                //: A role, then until when the invitation works
                text: qsTr("%1, works until %2").arg(Words.role(row.role)).arg(Words.moment(row.until))
                font.pixelSize: Theme.textSmall
                color: Theme.inkSoft
            }
            AzText {
                width: parent.width
                visible: row.by !== ""
                text: qsTr("Made by %1").arg(row.by)
                font.pixelSize: Theme.textSmall
                color: Theme.inkSoft
            }
            AzButton {
                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width)
                kind: AzButton.Secondary
                iconName: "undo"
                enabled: !card.invites.busy
                text: qsTr("Take back")
                description: row.who
                onClicked: card.invites.withdraw(row.inviteId)
            }
        }
    }
    AzText {
        width: parent.width
        text: qsTr("What you take back lets nobody in any more. You can always make another one.")
        font.pixelSize: Theme.textSmall
        color: Theme.inkSoft
    }
}
