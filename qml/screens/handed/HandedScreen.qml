// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The client holds the device: one document over the whole screen, in their language, a button that turns it for who sits
// opposite, and a way back that asks for the worker's PIN. There is nothing else here, and no key that could open anything.
FocusScope {
    id: screen

    required property AppModel app
    property bool turned: false
    property bool leaving: false
    // Nobody touched it for a while: a dark screen, and behind it only the way back.
    readonly property bool covered: app.appLock.covered
    readonly property HandedPage page: app.appLock.handed
    // The talk changes its language in the client's hands; what stands around it follows where it can.
    readonly property string language: page?.talk && page.words[page.talk.language] ? page.talk.language : (page?.language ?? "")
    readonly property var words: page?.words[language] ?? ({})
    readonly property Item over: T.Overlay.overlay
    readonly property bool narrow: width < 600 || Theme.textScale > 1.4
    readonly property bool failing: {
        if (!page)
            return false;
        if (page.talk)
            return page.talk.saveState === VisitEditor.Failed;
        if (page.plan)
            return page.plan.saveState === VisitEditor.Failed;
        if (page.visit)
            return page.visit.saveState === VisitEditor.Failed;
        return page.network ? page.network.revision >= 0 && page.network.outcome === NetworkEditor.Refused : false;
    }

    function word(name: string): string {
        return words[name] ?? "";
    }
    function unlock() {
        if (passphrase.text !== "")
            app.unlock(passphrase.text.trim());
        passphrase.clear();
    }
    function title(): string {
        switch (page?.kind) {
        case HandedPage.VisitWords:
            return word("page.title");
        case HandedPage.Network:
            return word("network.title");
        case HandedPage.Plan:
            return word("plan.title");
        }
        return "";
    }

    focus: true
    Keys.onEscapePressed: leaving = false
    Keys.onBackPressed: leaving = false
    onLeavingChanged: if (!leaving)
        (covered ? night : paper).forceActiveFocus()
    onCoveredChanged: if (covered && !leaving)
        night.forceActiveFocus()

    // Sheets that open over the document stand the same way up.
    Binding {
        target: screen.over
        property: "rotation"
        value: screen.turned && !screen.leaving ? 180 : 0
        restoreMode: Binding.RestoreBindingOrValue
    }
    FocusScope {
        id: paper
        anchors.fill: parent
        visible: !screen.leaving && !screen.covered
        focus: visible
        rotation: screen.turned ? 180 : 0

        LayoutMirroring.enabled: screen.words.right_to_left === true
        LayoutMirroring.childrenInherit: true

        Item {
            id: head
            anchors.left: parent.left
            anchors.right: parent.right
            height: Math.max(Theme.target, heading.implicitHeight) + Theme.grid

            AzText {
                id: heading
                anchors.left: parent.left
                anchors.leftMargin: Theme.margin
                anchors.right: buttons.left
                anchors.verticalCenter: parent.verticalCenter
                text: screen.title()
                font.pixelSize: screen.narrow ? Theme.textTitle : Theme.textLarge
                font.weight: Font.DemiBold
                lineHeight: 1.1
                Accessible.role: Accessible.Heading
            }
            Row {
                id: buttons
                anchors.right: parent.right
                anchors.rightMargin: 4
                anchors.verticalCenter: parent.verticalCenter

                AzIconButton {
                    visible: !!screen.page?.talk
                    iconName: "language"
                    label: screen.page?.talk?.words["language"] ?? ""
                    onClicked: (document.item as TalkPictureScreen).openLanguages()
                }
                AzIconButton {
                    visible: screen.narrow
                    iconName: "turn"
                    label: screen.word("turn")
                    onClicked: screen.turned = !screen.turned
                }
                AzButton {
                    visible: !screen.narrow
                    kind: AzButton.Quiet
                    iconName: "turn"
                    text: screen.word("turn")
                    onClicked: screen.turned = !screen.turned
                }
                AzIconButton {
                    visible: screen.narrow
                    iconName: "lock"
                    label: screen.word("worker")
                    onClicked: screen.leaving = true
                }
                AzButton {
                    visible: !screen.narrow
                    kind: AzButton.Quiet
                    iconName: "lock"
                    text: screen.word("worker")
                    onClicked: screen.leaving = true
                }
            }
        }
        ErrorBanner {
            id: trouble
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: head.bottom
            anchors.margins: Theme.gap
            height: visible ? implicitHeight : 0
            visible: screen.failing
            text: screen.word("not_saved")
        }
        Loader {
            id: document
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: trouble.visible ? trouble.bottom : head.bottom
            anchors.bottom: parent.bottom
            focus: true
            sourceComponent: {
                if (!screen.page || screen.covered)
                    return null;
                switch (screen.page.kind) {
                case HandedPage.Talk:
                    return talkSheet;
                case HandedPage.Network:
                    return networkSheet;
                case HandedPage.Plan:
                    return planSheet;
                }
                return wordsSheet;
            }
        }
    }
    // The Loader of Qt 6.4 refuses bound components, so these reach their screen by id.
    // qmllint disable unqualified
    Component {
        id: wordsSheet
        HandedWords {
            page: screen.page
            words: screen.words
            focus: true
        }
    }
    Component {
        id: talkSheet
        TalkPictureScreen {
            talk: screen.page.talk
            handed: true
            onBack: screen.leaving = true
        }
    }
    Component {
        id: networkSheet
        HandedDrawing {
            network: screen.page.network
            words: screen.words
        }
    }
    Component {
        id: planSheet
        HandedPlanSheet {
            plan: screen.page.plan
            words: screen.words
        }
    }
    // qmllint enable unqualified
    Rectangle {
        id: night
        anchors.fill: parent
        visible: screen.covered && !screen.leaving
        focus: visible
        color: Theme.night

        // A first Tab goes to what can be seen; whatever else is pressed or touched is a wish to go on.
        Keys.onPressed: event => {
            event.accepted = true;
            if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab)
                wake.forceActiveFocus(Qt.TabFocusReason);
            else
                screen.leaving = true;
        }

        TapHandler {
            onTapped: screen.leaving = true
        }
        Column {
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.margin, 320)
            spacing: Theme.margin
            rotation: screen.turned ? 180 : 0

            AzText {
                width: parent.width
                text: qsTr("AanZet")
                font.pixelSize: Theme.textTitle
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                color: Theme.nightInk
                Accessible.role: Accessible.Heading
            }
            AzButton {
                id: wake
                width: parent.width
                iconName: "lock"
                text: screen.word("worker")
                onClicked: screen.leaving = true

                // The ring of every day is ink, which nobody sees here.
                FocusRing {
                    control: wake
                    anchors.margins: -6
                    border.color: Theme.nightInk
                }
            }
        }
    }
    StartPage {
        id: wayBack
        anchors.fill: parent
        visible: screen.leaving
        focus: visible
        title: qsTr("For the worker")
        lead: screen.app.appLock.hasPin ? qsTr("Your PIN brings you back.") : qsTr("Your passphrase brings you back.")
        failure: Words.failure(screen.app.appLock.failure)

        PinEntry {
            width: parent.width
            visible: screen.app.appLock.hasPin
            focus: visible
            low: wayBack.low
            appLock: screen.app.appLock
        }
        PassphraseField {
            id: passphrase
            width: parent.width
            visible: !screen.app.appLock.hasPin
            focus: visible
            label: qsTr("Passphrase")
            showLabel: qsTr("Show what I type")
            hideLabel: qsTr("Hide what I type")
            completions: start => screen.app.appLock.completions(start)
            onAccepted: screen.unlock()
        }
        AzButton {
            width: parent.width
            visible: !screen.app.appLock.hasPin
            enabled: passphrase.text !== ""
            text: qsTr("Open")
            onClicked: screen.unlock()
        }
        AzButton {
            width: parent.width
            visible: !screen.covered
            kind: AzButton.Quiet
            text: qsTr("Back to the client")
            onClicked: screen.leaving = false
        }
    }
}
