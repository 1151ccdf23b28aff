// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// First start: choose a passphrase, or look round with invented households.
StartPage {
    id: screen

    required property AppModel app
    property bool differs: false

    function create() {
        differs = passphrase.text !== again.text;
        if (!differs)
            app.createVault(passphrase.text);
    }

    title: qsTr("Welcome")
    lead: qsTr("What you write stays on this device, locked with your passphrase. Your team gets it sealed; the server can't read it.")
    failure: Words.failure(app.failure)

    AzTextField {
        id: passphrase
        width: parent.width
        focus: true
        label: qsTr("Choose a passphrase")
        hint: qsTr("Four words you can remember work well. Nobody can read it back to you.")
        secrecy: AzTextField.Secret
        onAccepted: again.forceActiveFocus()
    }
    AzTextField {
        id: again
        width: parent.width
        label: qsTr("The same passphrase once more")
        error: screen.differs ? qsTr("The two are not the same.") : ""
        secrecy: AzTextField.Secret
        onAccepted: screen.create()
    }
    AzButton {
        width: parent.width
        text: qsTr("Begin")
        enabled: passphrase.text !== "" && again.text !== ""
        onClicked: screen.create()
    }
    AzButton {
        width: parent.width
        kind: AzButton.Secondary
        text: qsTr("Try with example data")
        description: qsTr("Invented households, without a server")
        onClicked: screen.app.tryDemo()
    }
}
