// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// One colleague: with which devices, and what happens on the day they leave.
AzPage {
    id: screen

    required property PeopleModel people

    signal back
    signal deviceWanted(string deviceId)

    function openGive() {
        give.open();
    }
    function openRemove() {
        ask.open();
    }

    ScreenTitle {
        width: parent.width
        title: screen.people.personName !== "" ? screen.people.personName : qsTr("A colleague without a name yet")
        lead: screen.people.personCurrent ? Words.role(screen.people.personRole) : qsTr("No longer a colleague")
        backLabel: qsTr("Back to devices and people")
        onBack: screen.back()
    }
    PeopleOutcome {
        width: parent.width
        people: screen.people
    }
    AzCard {
        width: parent.width
        visible: screen.people.seesDevices
        heading: qsTr("Devices")
        iconName: "device"
        gap: 4

        DeviceRows {
            width: parent.width
            devices: screen.people.personDevices
            onChosen: deviceId => screen.deviceWanted(deviceId)
        }
        AzText {
            width: parent.width
            visible: screen.people.personDevices.count === 0
            text: qsTr("None is known here.")
            color: Theme.inkSoft
        }
    }
    AzCard {
        width: parent.width
        visible: screen.people.leads
        heading: qsTr("Households")
        iconName: "household"

        AzText {
            width: parent.width
            text: qsTr("Does somebody leave or fall ill? Give all their households to one colleague, in one go. Whoever else has access keeps it.")
        }
        AzButton {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            kind: AzButton.Secondary
            iconName: "hand-over"
            enabled: !screen.people.busy
            text: qsTr("Give all households away")
            onClicked: screen.openGive()
        }
    }
    AzCard {
        width: parent.width
        visible: screen.people.personCurrent
        heading: qsTr("Leaves the organisation")
        iconName: "door"

        AzText {
            width: parent.width
            text: screen.people.administers ? qsTr("First give the households away. Then remove the person, on their last day.") : qsTr("Only an administrator can remove somebody. Tell one, on the last day.")
        }
        AzText {
            width: parent.width
            visible: screen.people.administers
            text: qsTr("What they sent stays. What never left their device stays there: let them sync first.")
            font.pixelSize: Theme.textSmall
            color: Theme.inkSoft
        }
        AzButton {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            visible: screen.people.administers
            enabled: !screen.people.busy
            kind: AzButton.Danger
            iconName: "delete"
            text: qsTr("Remove this person")
            onClicked: screen.openRemove()
        }
    }
    AzDialog {
        id: ask
        title: qsTr("Remove %1?").arg(screen.people.personName)
        question: qsTr("All their devices are refused at once, and they read nothing that is written from then on. This cannot be undone; coming back takes a new invitation.")
        confirmLabel: qsTr("Remove")
        cancelLabel: qsTr("Keep")
        onConfirmed: screen.people.removePerson()
    }
    AzSheet {
        id: give
        title: qsTr("To whom?")
        closeLabel: qsTr("Close")

        AzText {
            width: parent.width
            text: qsTr("All households of %1 go to the colleague you tap.").arg(screen.people.personName)
        }
        Repeater {
            model: screen.people.colleagues

            AzListRow {
                required property string colleagueId
                required property string name
                required property bool current
                required property int role
                width: parent ? parent.width : 0
                visible: current && colleagueId !== screen.people.personId
                title: name
                subtitle: Words.role(role)
                onClicked: {
                    give.close();
                    screen.people.giveHouseholds(colleagueId);
                }
            }
        }
        AzListRow {
            width: parent ? parent.width : 0
            title: qsTr("To me")
            onClicked: {
                give.close();
                screen.people.giveHouseholds(screen.people.ownId);
            }
        }
    }
}
