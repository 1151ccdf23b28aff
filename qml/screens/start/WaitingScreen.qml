// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Joining takes a moment, or somebody: a colleague who compares the codes, or one's own other device.
StartPage {
    id: screen

    required property AppModel app
    readonly property bool joining: app.membership === AppModel.Joining
    readonly property bool second: app.joining.way === JoiningModel.SecondDevice

    stepText: joining ? "" : qsTr("Step 3 of 3")
    pictogram: !joining && app.joining.way !== JoiningModel.Nowhere ? "" : "door"
    title: joining ? qsTr("One moment") : second ? qsTr("Now on your other device") : qsTr("Wait for your team")
    lead: {
        if (joining)
            return qsTr("Reaching your organisation ...");
        if (second)
            return qsTr("There: More, Devices and people, Another device of mine. Give it the text below; after that this page goes on by itself.");
        return qsTr("Your request has arrived. A colleague who may do so lets you in; after that this page goes on by itself.");
    }
    failure: joining ? "" : app.joining.failure !== Failure.None ? Words.failure(app.joining.failure) : Words.failure(app.failure)

    AzCard {
        width: parent.width
        visible: !screen.joining && screen.app.joining.way === JoiningModel.Invited
        heading: screen.app.joining.organisation
        iconName: "phone"

        AzText {
            width: parent.width
            text: qsTr("An administrator calls you. Read the first code aloud; then listen whether the second one is the same.")
        }
        CodeLine {
            width: parent.width
            label: qsTr("1. You read")
            code: screen.app.joining.ownCode
        }
        CodeLine {
            width: parent.width
            label: qsTr("2. The administrator reads")
            code: screen.app.joining.organisationCode
        }
        AzText {
            width: parent.width
            text: qsTr("Is one of them different? Then stop, and ask for a new invitation.")
            font.pixelSize: Theme.textSmall
            color: Theme.inkSoft
        }
    }
    AzCard {
        width: parent.width
        visible: !screen.joining && screen.second

        LinkCard {
            width: parent.width
            label: qsTr("For your other device")
            pictureName: qsTr("The text for your other device as a QR code")
            link: screen.app.joining.request
            onCopyWanted: screen.app.joining.copyRequest()
        }
    }
    AzStatusLine {
        width: parent.width
        visible: !screen.joining && screen.app.joining.looking
        mood: AzStatusLine.Busy
        text: qsTr("Looking ...")
    }
    AzButton {
        width: parent.width
        visible: !screen.joining
        kind: AzButton.Secondary
        iconName: "sync"
        text: qsTr("Look again")
        onClicked: {
            if (screen.app.joining.way === JoiningModel.Nowhere)
                screen.app.sync.start();
            else
                screen.app.joining.lookAgain();
        }
    }
    AzButton {
        width: parent.width
        visible: !screen.joining && screen.app.joining.way !== JoiningModel.Nowhere
        kind: AzButton.Quiet
        text: qsTr("Use another link")
        onClicked: screen.app.joining.giveUp()
    }
}
