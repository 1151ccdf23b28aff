// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Another passphrase for the vault of this device: proved with the kit when the one of before is forgotten, else with that.
StartPage {
    id: screen

    enum Step { Proof, Words, Repeat }

    required property AppModel app
    required property bool forgotten
    property int step: NewPassphraseScreen.Proof
    property string phrase: ""
    property bool differs: false
    readonly property bool busy: app.state === AppModel.Opening || app.passphraseChange === AppModel.Changing
    readonly property bool changed: !forgotten && app.passphraseChange === AppModel.Changed
    readonly property bool proved: forgotten ? code.whole : before.text !== ""

    signal ended

    function go() {
        if (!proved)
            return;
        if (phrase === "")
            phrase = app.appLock.newPassphrase(4);
        step = NewPassphraseScreen.Words;
    }
    function finish() {
        differs = typed.text.trim() !== phrase;
        if (differs)
            return;
        if (forgotten)
            app.resetPassphrase(code.text, phrase);
        else
            app.changePassphrase(before.text.trim(), phrase);
        before.clear();
        typed.clear();
        step = NewPassphraseScreen.Proof;
    }
    function back() {
        differs = false;
        if (step === NewPassphraseScreen.Proof)
            ended();
        else
            step = step === NewPassphraseScreen.Repeat ? NewPassphraseScreen.Words : NewPassphraseScreen.Proof;
    }

    Keys.onEscapePressed: back()
    Keys.onBackPressed: back()

    title: {
        if (changed)
            return qsTr("The new passphrase holds");
        if (step === NewPassphraseScreen.Words)
            return qsTr("Your new passphrase");
        if (step === NewPassphraseScreen.Repeat)
            return qsTr("Type it once more");
        return forgotten ? qsTr("Forgotten your passphrase?") : qsTr("Change the passphrase");
    }
    lead: {
        if (changed)
            return qsTr("The one of before opens nothing any more. Your recovery kit stays as it is.");
        if (step === NewPassphraseScreen.Words)
            return qsTr("From now on these words open AanZet on this device. Keep them on paper until you know them, not beside the device.");
        if (step === NewPassphraseScreen.Repeat)
            return qsTr("From your head or from your paper. After three letters you can tap the word.");
        return forgotten ? qsTr("Take the paper with your recovery kit. Nothing you wrote is lost.") : qsTr("First the one you have now.");
    }
    failure: busy || changed ? "" : Words.failure(app.failure)

    // --- what proves it
    KitField {
        id: code
        width: parent.width
        visible: screen.forgotten && screen.step === NewPassphraseScreen.Proof
        focus: visible
        enabled: !screen.busy
        kit: screen.app.kit
        label: qsTr("The code on your kit")
        onAccepted: screen.go()
    }
    PassphraseField {
        id: before
        width: parent.width
        visible: !screen.forgotten && screen.step === NewPassphraseScreen.Proof && !screen.changed
        focus: visible
        enabled: !screen.busy
        label: qsTr("Passphrase of now")
        showLabel: qsTr("Show what I type")
        hideLabel: qsTr("Hide what I type")
        completions: start => screen.app.appLock.completions(start)
        onAccepted: screen.go()
    }
    AzButton {
        width: parent.width
        visible: screen.step === NewPassphraseScreen.Proof && !screen.changed
        enabled: screen.proved && !screen.busy
        text: qsTr("Go on")
        onClicked: screen.go()
    }
    AzText {
        width: parent.width
        visible: screen.forgotten && screen.step === NewPassphraseScreen.Proof
        text: qsTr("The paper is gone as well? Ask your administrator to invite you anew; two of the people who keep the organisation's papers then bring everything back.")
        color: Theme.inkSoft
        font.pixelSize: Theme.textSmall
    }

    // --- the drawn words
    AzCard {
        width: parent.width
        visible: screen.step === NewPassphraseScreen.Words

        CodeGroups {
            width: parent.width
            code: screen.phrase
            spelled: false
        }
    }
    AzButton {
        width: parent.width
        visible: screen.step === NewPassphraseScreen.Words
        focus: visible
        text: qsTr("I know them, or have them on paper")
        onClicked: {
            typed.clear();
            screen.step = NewPassphraseScreen.Repeat;
            typed.forceActiveFocus();
        }
    }
    AzButton {
        width: parent.width
        visible: screen.step === NewPassphraseScreen.Words
        kind: AzButton.Secondary
        iconName: "sync"
        text: qsTr("Other words")
        onClicked: screen.phrase = screen.app.appLock.newPassphrase(4)
    }
    PassphraseField {
        id: typed
        width: parent.width
        visible: screen.step === NewPassphraseScreen.Repeat
        focus: visible
        label: qsTr("The words, in this order")
        showLabel: qsTr("Show what I type")
        hideLabel: qsTr("Hide what I type")
        error: screen.differs ? qsTr("This is not the same. Look at the words again if you like.") : ""
        completions: start => screen.app.appLock.completions(start)
        onTextChanged: screen.differs = false
        onAccepted: screen.finish()
    }
    AzButton {
        width: parent.width
        visible: screen.step === NewPassphraseScreen.Repeat
        enabled: typed.text !== ""
        text: screen.forgotten ? qsTr("Open with the new passphrase") : qsTr("Change the passphrase")
        onClicked: screen.finish()
    }
    AzStatusLine {
        width: parent.width
        visible: screen.busy
        mood: AzStatusLine.Busy
        text: screen.forgotten ? qsTr("One moment, the vault is opening ...") : qsTr("One moment ...")
    }
    AzButton {
        width: parent.width
        visible: !screen.busy
        kind: screen.changed ? AzButton.Primary : AzButton.Quiet
        text: screen.changed ? qsTr("Go on") : qsTr("Back")
        onClicked: screen.back()
    }
}
