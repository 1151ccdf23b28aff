// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// One device: what to do when it is lost, in plain words, and what was on it.
AzPage {
    id: screen

    required property PeopleModel people
    required property int leaseDays

    signal back

    function openRemove() {
        ask.open();
    }

    ScreenTitle {
        width: parent.width
        title: screen.people.deviceThis ? qsTr("This device") : screen.people.deviceName || qsTr("Device %1").arg(screen.people.deviceMark)
        lead: screen.people.deviceOwn ? qsTr("Yours") : screen.people.deviceOwner
        backLabel: qsTr("Back to devices and people")
        onBack: screen.back()
    }
    PeopleOutcome {
        width: parent.width
        people: screen.people
    }
    AzCard {
        width: parent.width

        AzTextField {
            id: name
            width: parent.width
            visible: screen.people.deviceOwn && screen.people.deviceCurrent
            label: qsTr("What you call it")
            hint: qsTr("For example: tablet in the blue bag. Your team sees it, and nobody else.")
            onDeparted: screen.people.nameDevice(text)
            onAccepted: screen.people.nameDevice(text)
            Component.onCompleted: load(screen.people.deviceName)
        }
        FactRow {
            width: parent.width
            iconName: "calendar"
            label: screen.people.deviceThis ? qsTr("Last contact") : qsTr("Last heard")
            text: Words.moment(screen.people.deviceHeard) || qsTr("Not yet")
        }
        FactRow {
            width: parent.width
            visible: !screen.people.deviceCurrent
            iconName: "door"
            label: qsTr("State")
            text: screen.people.deviceEmptied ? qsTr("Removed; empties itself when it calls") : qsTr("Removed")
        }
        AzText {
            width: parent.width
            visible: screen.people.deviceThis
            text: qsTr("You are working on it now. Lost it one day? Remove it from your other device, or ask an administrator.")
        }
        AzText {
            width: parent.width
            visible: !screen.people.deviceThis && !screen.people.mayRemoveDevice
            text: qsTr("Only its owner or an administrator can remove it.")
        }
    }
    AzCard {
        width: parent.width
        visible: screen.people.mayRemoveDevice && screen.people.deviceCurrent
        heading: qsTr("Lost or stolen?")
        iconName: "warning"

        AzText {
            width: parent.width
            text: qsTr("Remove it. Then:")
        }
        FactRow {
            width: parent.width
            iconName: "shield"
            label: qsTr("At once")
            text: qsTr("The server refuses it, and it gets nothing new.")
        }
        FactRow {
            width: parent.width
            visible: screen.people.administers && empty.checked
            iconName: "delete"
            label: qsTr("If it calls again")
            text: qsTr("It empties itself.")
        }
        FactRow {
            width: parent.width
            iconName: "clock"
            label: qsTr("If it never calls")
            text: qsTr("It closes by itself after %n day(s).", "", screen.leaseDays)
        }
        AzText {
            width: parent.width
            text: qsTr("Was it open, or does somebody know the passphrase? Then remove the person and invite them anew.")
            font.pixelSize: Theme.textSmall
            color: Theme.inkSoft
        }
        AzCheck {
            id: empty
            width: parent.width
            visible: screen.people.administers
            checked: true
            text: qsTr("Have it emptied as well")
        }
        AzText {
            width: parent.width
            visible: !screen.people.administers
            text: qsTr("Only an administrator can have it emptied. Tell one.")
            font.pixelSize: Theme.textSmall
            color: Theme.inkSoft
        }
        AzButton {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            enabled: !screen.people.busy
            kind: AzButton.Danger
            iconName: "delete"
            text: qsTr("Remove this device")
            onClicked: screen.openRemove()
        }
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        visible: screen.people.administers && !screen.people.deviceCurrent && !screen.people.deviceEmptied && !screen.people.deviceThis
        enabled: !screen.people.busy
        kind: AzButton.Secondary
        iconName: "delete"
        text: qsTr("Have it emptied as well")
        onClicked: screen.people.emptyDevice()
    }
    AzCard {
        width: parent.width
        visible: !screen.people.deviceThis
        heading: qsTr("What could be read on it")
        iconName: "list"

        AzText {
            width: parent.width
            text: screen.people.contents.count === 0 ? qsTr("No household of this person is known here. Ask the team lead, who knows all households of the team.") : qsTr("%n household(s), as far as they are known here. For the report of a data leak.", "", screen.people.contents.count)
        }
        Repeater {
            model: screen.people.contents

            FactRow {
                required property string name
                required property bool client
                required property bool professional
                required property date since
                width: parent ? parent.width : 0
                iconName: "household"
                label: {
                    const layers = client && professional ? qsTr("Both layers") : client ? qsTr("The client's layer") : qsTr("The professionals' layer");
                    //: Which layers, then since when
                    return qsTr("%1, since %2").arg(layers).arg(Words.day(since));
                }
                text: name !== "" ? name : qsTr("A household that you can't read")
            }
        }
        AzButton {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            visible: screen.people.contents.count > 0
            kind: AzButton.Secondary
            iconName: "print"
            text: qsTr("Save this list as PDF")
            onClicked: {
                chooser.selectedFile = screen.people.paper;
                chooser.open();
            }
        }
    }
    FileDialog {
        id: chooser
        title: qsTr("Save this list as PDF")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "pdf"
        nameFilters: [qsTr("PDF (*.pdf)")]
        onAccepted: screen.people.savePaper(selectedFile)
    }
    AzDialog {
        id: ask
        title: qsTr("Remove this device?")
        question: screen.people.administers && empty.checked ? qsTr("It is refused at once, and empties itself when it calls. What was not sent from it is lost. This cannot be undone.") : qsTr("It is refused at once. What was not sent from it stays on it. This cannot be undone.")
        confirmLabel: qsTr("Remove")
        cancelLabel: qsTr("Keep")
        onConfirmed: screen.people.removeDevice(screen.people.administers && empty.checked)
    }
}
