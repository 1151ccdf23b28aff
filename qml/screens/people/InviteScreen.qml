// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// A colleague comes in: beside me and at once, or later with a link.
AzPage {
    id: screen

    required property InviteModel invites
    property int role: PeopleModel.Worker
    property bool beside: true
    readonly property bool mayBeAtOnce: invites.canBeAtOnce(role)

    signal back

    function roleAnswers(): var {
        const answers = [];
        for (const role of screen.invites.roles)
            answers.push({
                word: Words.role(role),
                value: role
            });
        return answers;
    }

    ScreenTitle {
        width: parent.width
        title: qsTr("Invite a colleague")
        backLabel: qsTr("Back to devices and people")
        onBack: screen.back()
    }
    ErrorBanner {
        width: parent.width
        visible: screen.invites.failure !== Failure.None
        text: screen.invites.failure === Failure.Offline ? qsTr("The server can't be reached now. Nothing was changed; try again with a network.") : Words.failure(screen.invites.failure)
    }
    AzText {
        width: parent.width
        visible: screen.invites.roles.length === 0
        text: qsTr("Only an administrator or a team lead can invite somebody.")
    }
    AzText {
        width: parent.width
        visible: screen.invites.roles.length > 0 && !screen.invites.online
        text: qsTr("This organisation has no server yet. Without one nobody can be invited.")
    }
    AzCard {
        width: parent.width
        visible: screen.invites.roles.length > 0 && screen.invites.online && screen.invites.link === ""
        gap: Theme.margin

        AzTextField {
            id: name
            width: parent.width
            label: qsTr("Name of the colleague")
        }
        ChoiceRow {
            width: parent.width
            label: qsTr("Role")
            answers: screen.roleAnswers()
            value: screen.role
            onChosen: value => screen.role = value
        }
        ChoiceRow {
            width: parent.width
            visible: screen.mayBeAtOnce
            label: qsTr("Where is your colleague?")
            answers: [
                {
                    word: qsTr("Here, beside me"),
                    value: true
                },
                {
                    word: qsTr("Somewhere else"),
                    value: false
                }
            ]
            value: screen.beside
            onChosen: value => screen.beside = value
        }
        AzText {
            width: parent.width
            text: screen.mayBeAtOnce && screen.beside ? qsTr("The link works for 15 minutes and lets your colleague in at once.") : qsTr("The link works for 7 days. Whoever opens it waits; an administrator compares a code by telephone and lets your colleague in.")
            font.pixelSize: Theme.textSmall
            color: Theme.inkSoft
        }
        AzButton {
            width: parent.width
            enabled: name.text.trim() !== "" && !screen.invites.busy
            text: screen.invites.busy ? qsTr("One moment ...") : qsTr("Make the invitation")
            onClicked: screen.invites.invite(name.text, screen.role, screen.mayBeAtOnce && screen.beside)
        }
    }
    AzStatusLine {
        width: parent.width
        visible: screen.invites.done === InviteModel.Withdrawn
        mood: AzStatusLine.Ok
        text: qsTr("Taken back: this invitation lets nobody in any more.")
    }
    AzCard {
        width: parent.width
        visible: screen.invites.link !== ""
        heading: qsTr("For %1").arg(screen.invites.invited)
        iconName: "qr"

        AzText {
            width: parent.width
            text: screen.invites.atOnce ? qsTr("On the new device: read the code with the camera and copy the link. In AanZet choose \"I have an invitation\" and paste it there.") : qsTr("Send this link so that nobody else reads it. In AanZet: \"I have an invitation\".")
        }
        LinkCard {
            width: parent.width
            label: qsTr("Invitation")
            pictureName: qsTr("The invitation as a QR code")
            link: screen.invites.link
            copied: qsTr("Copied. After half a minute the clipboard forgets it.")
            onCopyWanted: screen.invites.copyLink()
        }
        AzStatusLine {
            width: parent.width
            text: qsTr("Works until %1, and once.").arg(Words.moment(screen.invites.expires))
        }
        AzButton {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            kind: AzButton.Quiet
            text: qsTr("Done, take it off the screen")
            onClicked: {
                name.load("");
                screen.invites.forget();
            }
        }
    }
    OpenInvites {
        width: parent.width
        visible: screen.invites.open.count > 0 && screen.invites.online
        invites: screen.invites
    }
}
