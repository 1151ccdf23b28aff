// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Locked: six digits while the keys are still at hand, else the passphrase.
StartPage {
    id: screen

    required property AppModel app
    readonly property bool opening: app.state === AppModel.Opening
    readonly property bool byPin: app.state === AppModel.Warm && app.appLock.pinTries > 0 && !wantsPassphrase
    property bool wantsPassphrase: false

    signal forgotten

    function unlock() {
        if (passphrase.text !== "")
            app.unlock(passphrase.text.trim());
        passphrase.clear();
    }

    title: app.userName !== "" ? qsTr("Good to see you, %1").arg(app.userName) : qsTr("Unlock")
    lead: byPin && !low ? qsTr("Type your PIN.") : app.door.signs.length > 1 && app.door.here !== "" ? qsTr("The vault of: %1").arg(Words.sign(app.door.here)) : ""
    failure: opening ? "" : byPin ? Words.failure(app.appLock.failure) : Words.failure(app.failure)

    PinEntry {
        width: parent.width
        visible: screen.byPin
        focus: visible
        low: screen.low
        appLock: screen.app.appLock
    }
    AzButton {
        width: parent.width
        visible: screen.byPin
        kind: AzButton.Quiet
        text: qsTr("Use the passphrase")
        onClicked: {
            screen.wantsPassphrase = true;
            passphrase.forceActiveFocus();
        }
    }
    PassphraseField {
        id: passphrase
        width: parent.width
        visible: !screen.byPin
        focus: visible
        enabled: !screen.opening
        label: qsTr("Passphrase")
        showLabel: qsTr("Show what I type")
        hideLabel: qsTr("Hide what I type")
        completions: start => screen.app.appLock.completions(start)
        onAccepted: screen.unlock()
    }
    AzButton {
        width: parent.width
        visible: !screen.byPin
        enabled: !screen.opening && passphrase.text !== ""
        text: qsTr("Open")
        onClicked: screen.unlock()
    }
    AzButton {
        width: parent.width
        visible: !screen.byPin && !screen.opening
        kind: screen.app.failure === Failure.PassphraseDamaged ? AzButton.Primary : AzButton.Quiet
        text: screen.app.failure === Failure.PassphraseDamaged ? qsTr("Open with the recovery kit") : qsTr("Forgotten your passphrase?")
        onClicked: screen.forgotten()
    }
    AzButton {
        width: parent.width
        visible: screen.app.door.signs.length > 1 && !screen.opening
        kind: AzButton.Quiet
        text: qsTr("I am somebody else")
        onClicked: screen.app.door.ask()
    }
    AzStatusLine {
        width: parent.width
        visible: screen.opening
        mood: AzStatusLine.Busy
        text: qsTr("One moment, the vault is opening ...")
    }
}
