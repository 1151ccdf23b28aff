// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Who opened an invitation elsewhere waits here: two codes are compared by telephone, then one tap.
AzPage {
    id: screen

    required property InviteModel invites
    property string comparing: "" // the invitation whose codes are open

    signal back

    ScreenTitle {
        width: parent.width
        title: qsTr("Who waits")
        backLabel: qsTr("Back to devices and people")
        onBack: screen.back()
    }
    ErrorBanner {
        width: parent.width
        visible: screen.invites.failure !== Failure.None
        text: {
            if (screen.invites.failure === Failure.NotAllowed)
                return qsTr("The code is another one than before. Do not let anybody in; look again together.");
            return screen.invites.failure === Failure.Offline ? qsTr("The server can't be reached now. Nothing was changed; try again with a network.") : Words.failure(screen.invites.failure);
        }
    }
    AzStatusLine {
        width: parent.width
        visible: text !== ""
        mood: screen.invites.busy ? AzStatusLine.Busy : AzStatusLine.Ok
        text: screen.invites.busy ? qsTr("Looking ...") : screen.invites.done === InviteModel.Admitted ? qsTr("Let in. Your colleague can begin.") : ""
    }
    AzText {
        width: parent.width
        visible: screen.invites.waiting.count === 0 && !screen.invites.busy
        text: qsTr("Nobody waits now.")
        color: Theme.inkSoft
    }
    Repeater {
        model: screen.invites.waiting

        AzCard {
            id: joiner
            required property string inviteId
            required property string name
            required property int role
            required property string code
            width: parent ? parent.width : 0
            heading: name !== "" ? name : qsTr("Somebody without a name")
            iconName: "person"

            AzText {
                width: parent.width
                text: Words.role(joiner.role)
                color: Theme.inkSoft
            }
            AzText {
                width: parent.width
                text: qsTr("Call a number that you know already. Let your colleague read the first code from their screen, and read the second one aloud yourself.")
            }
            CodeLine {
                width: parent.width
                label: qsTr("1. Your colleague reads")
                code: joiner.code
            }
            CodeLine {
                width: parent.width
                label: qsTr("2. You read")
                code: screen.invites.organisationCode
            }
            AzCheck {
                id: same
                width: parent.width
                text: qsTr("Both codes are the same")
            }
            AzButton {
                width: parent.width
                enabled: same.checked && !screen.invites.busy
                text: qsTr("Let in")
                onClicked: screen.invites.admit(joiner.inviteId)
            }
        }
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        kind: AzButton.Secondary
        iconName: "sync"
        enabled: !screen.invites.busy
        text: qsTr("Look again")
        onClicked: screen.invites.lookWhoWaits()
    }

    Component.onCompleted: screen.invites.lookWhoWaits()
}
