// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// First start: what one wants, then the passphrase. The app proposes four words, because words that a person thinks of
// are easier to guess than they seem.
StartPage {
    id: screen

    enum Step { Choose, Words, Repeat, Own }

    required property AppModel app
    property int step: WelcomeScreen.Choose
    property string phrase: ""
    property bool differs: false
    readonly property var drawn: phrase.split(" ")

    signal wayChosen(int way) // OrganisationScreen.Way

    function begin(way: int) {
        wayChosen(way);
        if (phrase === "")
            phrase = app.appLock.newPassphrase(4);
        step = WelcomeScreen.Words;
    }
    function repeat() {
        differs = typed.text.trim() !== phrase;
        if (!differs)
            app.createVault(phrase);
    }
    function create() {
        differs = passphrase.text !== again.text;
        if (!differs)
            app.createVault(passphrase.text);
    }
    function back() {
        step = step === WelcomeScreen.Words ? WelcomeScreen.Choose : WelcomeScreen.Words;
        differs = false;
    }

    stepText: step === WelcomeScreen.Choose ? "" : qsTr("Step 1 of 3")
    pictogram: step === WelcomeScreen.Choose ? "door" : ""
    title: step === WelcomeScreen.Choose ? qsTr("Welcome") : step === WelcomeScreen.Words ? qsTr("Your passphrase") : step === WelcomeScreen.Repeat ? qsTr("Type it once more") : qsTr("Your own passphrase")
    lead: {
        switch (step) {
        case WelcomeScreen.Choose:
            return qsTr("What you write stays on this device, locked with your passphrase. Your team gets it sealed; the server can't read it.");
        case WelcomeScreen.Words:
            return qsTr("These words open AanZet on this device. Learn them by heart; until then keep them on paper, not beside the device.");
        case WelcomeScreen.Repeat:
            return qsTr("From your head or from your paper. After three letters you can tap the word.");
        }
        return qsTr("Words you think of yourself are easier to guess than they seem. Take at least fourteen characters, and nothing from a song or a book.");
    }
    failure: app.failure === Failure.Revoked ? qsTr("This device was taken out of the organisation and is empty now. What had been sent is with your team. Was that a mistake? Ask for a new invitation.") : Words.failure(app.failure)
    Keys.onEscapePressed: event => {
        event.accepted = step !== WelcomeScreen.Choose;
        if (event.accepted)
            back();
    }

    // --- what one wants
    AzButton {
        width: parent.width
        visible: screen.step === WelcomeScreen.Choose
        focus: visible
        text: qsTr("I have an invitation")
        onClicked: screen.begin(OrganisationScreen.Join)
    }
    AzButton {
        width: parent.width
        visible: screen.step === WelcomeScreen.Choose
        kind: AzButton.Secondary
        text: qsTr("Begin an organisation")
        onClicked: screen.begin(OrganisationScreen.Found)
    }
    AzButton {
        width: parent.width
        visible: screen.step === WelcomeScreen.Choose
        kind: AzButton.Secondary
        text: qsTr("Back with my recovery kit")
        onClicked: screen.begin(OrganisationScreen.Recover)
    }
    AzButton {
        width: parent.width
        visible: screen.step === WelcomeScreen.Choose
        kind: AzButton.Secondary
        text: qsTr("Try with example data")
        description: qsTr("Invented households, without a server")
        onClicked: screen.app.tryDemo()
    }
    AzButton {
        width: parent.width
        visible: screen.step === WelcomeScreen.Choose && screen.app.door.signs.length > 0
        kind: AzButton.Quiet
        text: qsTr("Back to who is here")
        onClicked: screen.app.door.ask()
    }

    // --- four words
    AzCard {
        width: parent.width
        visible: screen.step === WelcomeScreen.Words

        Repeater {
            model: screen.drawn

            Row {
                id: line
                required property int index
                required property string modelData
                width: parent ? parent.width : 0
                spacing: Theme.gap

                AzText {
                    id: number
                    width: Theme.textTitle * 1.4
                    anchors.verticalCenter: parent.verticalCenter
                    text: line.index + 1
                    color: Theme.inkSoft
                    horizontalAlignment: Text.AlignRight
                    Accessible.ignored: true
                }
                AzText {
                    width: line.width - number.width - line.spacing
                    text: line.modelData
                    font.pixelSize: Theme.textTitle
                    font.weight: Font.DemiBold
                    Accessible.name: (line.index + 1) + ": " + line.modelData
                }
            }
        }
    }
    AzStatusLine {
        width: parent.width
        visible: screen.step === WelcomeScreen.Words
        text: screen.drawn.length > 4 ? qsTr("Very strong: even a data centre that has the stolen device does not find five drawn words.") : qsTr("Strong: whoever has the stolen device and a fast computer tries about a thousand years.")
    }
    AzButton {
        width: parent.width
        visible: screen.step === WelcomeScreen.Words
        focus: visible
        text: qsTr("I know them, or have them on paper")
        onClicked: {
            typed.clear();
            screen.step = WelcomeScreen.Repeat;
        }
    }
    AzButton {
        width: parent.width
        visible: screen.step === WelcomeScreen.Words
        kind: AzButton.Secondary
        iconName: "sync"
        text: qsTr("Other words")
        onClicked: screen.phrase = screen.app.appLock.newPassphrase(screen.drawn.length)
    }
    AzButton {
        width: parent.width
        visible: screen.step === WelcomeScreen.Words
        kind: AzButton.Quiet
        text: screen.drawn.length > 4 ? qsTr("Four words") : qsTr("Five words, for administrators")
        onClicked: screen.phrase = screen.app.appLock.newPassphrase(screen.drawn.length > 4 ? 4 : 5)
    }
    AzButton {
        width: parent.width
        visible: screen.step === WelcomeScreen.Words
        kind: AzButton.Quiet
        text: qsTr("Choose my own")
        onClicked: screen.step = WelcomeScreen.Own
    }

    // --- the drawn words, typed
    PassphraseField {
        id: typed
        width: parent.width
        visible: screen.step === WelcomeScreen.Repeat
        focus: visible
        label: qsTr("The words, in this order")
        showLabel: qsTr("Show what I type")
        hideLabel: qsTr("Hide what I type")
        error: screen.differs ? qsTr("This is not the same. Look at the words again if you like.") : ""
        completions: start => screen.app.appLock.completions(start)
        onTextChanged: screen.differs = false
        onAccepted: screen.repeat()
        onVisibleChanged: if (visible)
            forceActiveFocus()
    }
    AzButton {
        width: parent.width
        visible: screen.step === WelcomeScreen.Repeat
        enabled: typed.text !== ""
        text: qsTr("Go on")
        onClicked: screen.repeat()
    }

    // --- one's own
    PassphraseField {
        id: passphrase
        width: parent.width
        visible: screen.step === WelcomeScreen.Own
        focus: visible
        label: qsTr("Choose a passphrase")
        showLabel: qsTr("Show what I type")
        hideLabel: qsTr("Hide what I type")
        hint: text.length < 14 ? qsTr("%1 of at least 14 characters").arg(text.length) : qsTr("Long enough. How strong it is nobody can measure: that depends on how you found it.")
        onAccepted: again.forceActiveFocus()
        onVisibleChanged: if (visible)
            forceActiveFocus()
    }
    AzTextField {
        id: again
        width: parent.width
        visible: screen.step === WelcomeScreen.Own
        label: qsTr("The same passphrase once more")
        error: screen.differs ? qsTr("The two are not the same.") : ""
        secrecy: AzTextField.Secret
        onAccepted: screen.create()
    }
    AzButton {
        width: parent.width
        visible: screen.step === WelcomeScreen.Own
        text: qsTr("Go on")
        enabled: passphrase.text.length >= 14 && again.text !== ""
        onClicked: screen.create()
    }
    AzButton {
        width: parent.width
        visible: screen.step !== WelcomeScreen.Choose
        kind: AzButton.Quiet
        text: screen.step === WelcomeScreen.Words ? qsTr("Back") : qsTr("Back to the words")
        onClicked: screen.back()
    }
}
