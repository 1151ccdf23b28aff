// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// With what and with whom: one's own devices, and the colleagues.
AzPage {
    id: screen

    required property PeopleModel people
    required property InviteModel invites

    signal back
    signal inviteWanted
    signal admitWanted
    signal addWanted
    signal logWanted
    signal personWanted(string userId)
    signal deviceWanted(string deviceId)

    ScreenTitle {
        width: parent.width
        title: qsTr("Devices and people")
        backLabel: qsTr("Back to more")
        onBack: screen.back()
    }
    AzCard {
        width: parent.width
        heading: qsTr("Your devices")
        iconName: "device"
        gap: 4

        DeviceRows {
            width: parent.width
            devices: screen.people.ownDevices
            onChosen: deviceId => screen.deviceWanted(deviceId)
        }
        AzText {
            width: parent.width
            text: qsTr("Lost one? Tap it to remove it.")
            visible: screen.people.ownDevices.count > 1
            font.pixelSize: Theme.textSmall
            color: Theme.inkSoft
        }
        AzButton {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            visible: screen.people.online
            kind: AzButton.Secondary
            iconName: "add"
            text: qsTr("Another device of mine")
            onClicked: screen.addWanted()
        }
    }
    AzCard {
        width: parent.width
        heading: qsTr("Colleagues")
        iconName: "people"
        gap: 4

        Repeater {
            model: screen.people.colleagues

            AzListRow {
                required property string colleagueId
                required property string name
                required property int devices
                required property date lastHeard
                required property bool current
                required property bool copied
                required property int role
                width: parent ? parent.width : 0
                leftPadding: Theme.grid
                title: name !== "" ? name : qsTr("A colleague without a name yet")
                subtitle: {
                    if (!current)
                        return qsTr("No longer a colleague");
                    //: The role of a colleague, then how many devices
                    return screen.people.seesDevices ? qsTr("%1, %2").arg(Words.role(role)).arg(qsTr("%n device(s)", "", devices)) : Words.role(role);
                }
                note: {
                    const heard = Words.moment(lastHeard);
                    return !current || !screen.people.seesDevices ? "" : heard === "" ? qsTr("Nothing heard yet") : qsTr("Last heard %1").arg(heard);
                }
                badge: copied ? 1 : 0
                badgeText: qsTr("Two copies of one device are at work")
                onClicked: screen.personWanted(colleagueId)
            }
        }
        AzText {
            width: parent.width
            visible: screen.people.colleagues.count === 0
            text: qsTr("Nobody else works with these households yet.")
            color: Theme.inkSoft
        }
        Flow {
            id: acts
            width: parent.width
            spacing: Theme.grid
            visible: screen.invites.roles.length > 0

            AzButton {
                width: Math.min(implicitWidth, acts.width)
                kind: AzButton.Secondary
                iconName: "user-add"
                text: qsTr("Invite a colleague")
                onClicked: screen.inviteWanted()
            }
            AzButton {
                width: Math.min(implicitWidth, acts.width)
                visible: screen.invites.admits && screen.invites.online
                kind: AzButton.Quiet
                iconName: "door"
                text: qsTr("Who waits")
                onClicked: screen.admitWanted()
            }
        }
    }
    AzCard {
        width: parent.width
        visible: screen.people.reviews
        heading: qsTr("The log of the organisation")
        iconName: "history"

        AzText {
            width: parent.width
            text: qsTr("Who looked at what, in all households. That you look is a line of it too.")
        }
        AzButton {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            kind: AzButton.Secondary
            text: qsTr("Look")
            description: qsTr("The log of the organisation")
            onClicked: screen.logWanted()
        }
    }
}
