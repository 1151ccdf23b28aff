// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// A PIN, typed twice: quick to unlock with while the app still runs. It never replaces the passphrase.
StartPage {
    id: screen

    required property AppModel app
    property string first: ""
    property bool differs: false
    property bool forGiving: false // the client waits for a sheet

    signal ended // set, or not wanted now

    function take(pin: string) {
        differs = false;
        if (first === "") {
            first = pin;
            return;
        }
        differs = pin !== first;
        first = "";
        if (differs)
            return;
        app.appLock.setPin(pin);
        if (app.appLock.failure === Failure.None)
            ended();
    }

    title: first === "" ? qsTr("Choose a PIN") : qsTr("The same digits once more")
    lead: forGiving ? qsTr("You are about to give the tablet to the client. Only these six digits bring you back to your work.") : qsTr("Six digits bring you back when the screen has locked itself. After half an hour, after five wrong ones or after a restart the passphrase is asked.")
    failure: differs ? qsTr("The two are not the same. Begin again.") : Words.failure(app.appLock.failure)

    PinPad {
        id: pad
        anchors.horizontalCenter: parent.horizontalCenter
        focus: true
        label: qsTr("PIN")
        eraseLabel: qsTr("Erase the last digit")
        countText: qsTr("%1 of 6 digits").arg(typed)
        onEntered: pin => screen.take(pin)
    }
    AzButton {
        width: parent.width
        kind: AzButton.Quiet
        text: qsTr("Not now")
        onClicked: screen.ended()
    }
}
