// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Locked, in whatever way: the passphrase opens it.
StartPage {
    id: screen

    required property AppModel app
    readonly property bool opening: app.state === AppModel.Opening

    function unlock() {
        if (passphrase.text !== "")
            app.unlock(passphrase.text);
        passphrase.text = "";
    }

    title: app.userName !== "" ? qsTr("Good to see you, %1").arg(app.userName) : qsTr("Unlock")
    lead: app.state === AppModel.Handed ? qsTr("The client has this device now. Your passphrase brings you back.") : ""
    failure: opening ? "" : Words.failure(app.failure)

    AzTextField {
        id: passphrase
        width: parent.width
        focus: true
        enabled: !screen.opening
        label: qsTr("Passphrase")
        secrecy: AzTextField.Secret
        onAccepted: screen.unlock()
    }
    AzButton {
        width: parent.width
        enabled: !screen.opening && passphrase.text !== ""
        text: qsTr("Open")
        onClicked: screen.unlock()
    }
    AzText {
        width: parent.width
        visible: screen.opening
        text: qsTr("One moment, the vault is opening ...")
        color: Theme.inkSoft
    }
}
