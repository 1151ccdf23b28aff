// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Another device of this person: two texts, one in each direction, none of them secret.
AzPage {
    id: screen

    required property InviteModel invites

    signal back

    ScreenTitle {
        width: parent.width
        title: qsTr("Another device of mine")
        backLabel: qsTr("Back to devices and people")
        onBack: screen.back()
    }
    ErrorBanner {
        width: parent.width
        visible: screen.invites.failure !== Failure.None
        text: screen.invites.failure === Failure.Offline ? qsTr("The server can't be reached now. Nothing was changed; try again with a network.") : Words.failure(screen.invites.failure)
    }
    AzStatusLine {
        width: parent.width
        visible: text !== ""
        mood: screen.invites.busy ? AzStatusLine.Busy : AzStatusLine.Ok
        text: screen.invites.busy ? qsTr("One moment ...") : screen.invites.done === InviteModel.DeviceAdded ? qsTr("Added. The other device goes on by itself and fetches your households.") : ""
    }
    AzText {
        width: parent.width
        visible: !screen.invites.online
        text: qsTr("This organisation has no server yet. Without one there is no second device.")
    }
    AzCard {
        width: parent.width
        visible: screen.invites.online
        heading: qsTr("1. On the new device")
        iconName: "device"

        AzText {
            width: parent.width
            text: qsTr("Open AanZet, choose \"I have an invitation\" and give it this link.")
        }
        LinkCard {
            width: parent.width
            label: qsTr("Link for the new device")
            pictureName: qsTr("The link for the new device as a QR code")
            link: screen.invites.deviceLink
            onCopyWanted: screen.invites.copyDeviceLink()
        }
    }
    AzCard {
        width: parent.width
        visible: screen.invites.online
        heading: qsTr("2. Here")
        iconName: "add"

        AzTextField {
            id: request
            width: parent.width
            label: qsTr("What the new device shows")
            hint: qsTr("A text that begins with aanzet-device. Take it only from a device in your own hands.")
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText
        }
        CodePicture {
            width: parent.width
            onFound: text => request.load(text)
        }
        AzButton {
            width: parent.width
            enabled: request.text.trim() !== "" && !screen.invites.busy
            text: qsTr("Add this device")
            onClicked: screen.invites.addDevice(request.text)
        }
    }
}
