// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// How the app looks and locks, and what it is. Each tap holds at once.
AzPage {
    id: screen

    required property SettingsModel settings
    required property LockModel appLock
    required property DoorModel door
    required property DeviceModel device

    function openSigns() {
        signs.open();
    }
    function openReport() {
        report.open();
    }
    function askToStartAgain() {
        ask.open();
    }

    signal back
    signal pinWanted
    signal passphraseWanted

    function minutes(number: int): var {
        return {
            word: qsTr("%n minute(s)", "", number),
            value: number
        };
    }

    ScreenTitle {
        width: parent.width
        title: qsTr("Settings")
        backLabel: qsTr("Back to more")
        onBack: screen.back()
    }
    AzCard {
        width: parent.width
        heading: qsTr("Looks")
        iconName: "eye"
        gap: Theme.margin

        ChoiceRow {
            width: parent.width
            label: qsTr("Language")
            // A language is called by its own name.
            answers: [
                {
                    word: "Nederlands",
                    value: "nl"
                },
                {
                    word: "English",
                    value: "en"
                }
            ]
            value: screen.settings.language
            onChosen: value => screen.settings.language = value
        }
        ChoiceRow {
            width: parent.width
            label: qsTr("Text size")
            answers: [
                {
                    word: qsTr("Normal"),
                    value: 1
                },
                {
                    word: qsTr("Large"),
                    value: 1.3
                },
                {
                    word: qsTr("Larger"),
                    value: 1.6
                },
                {
                    word: qsTr("Largest"),
                    value: 2
                }
            ]
            value: screen.settings.textScale
            onChosen: value => screen.settings.textScale = value
        }
        ChoiceRow {
            width: parent.width
            label: qsTr("Colours")
            answers: [
                {
                    word: qsTr("As the device"),
                    value: SettingsModel.System
                },
                {
                    word: qsTr("Light"),
                    value: SettingsModel.Light
                },
                {
                    word: qsTr("Dark"),
                    value: SettingsModel.Dark
                }
            ]
            value: screen.settings.appearance
            onChosen: value => screen.settings.appearance = value
        }
    }
    AzCard {
        width: parent.width
        heading: qsTr("Lock")
        iconName: "lock"

        ChoiceRow {
            width: parent.width
            label: qsTr("Locks by itself after")
            answers: [screen.minutes(1), screen.minutes(2), screen.minutes(3), screen.minutes(5)]
            value: screen.settings.lockMinutes
            onChosen: value => screen.settings.lockMinutes = value
        }
        AzText {
            width: parent.width
            text: screen.settings.lockMinutes === 0 ? qsTr("With example data the app does not lock by itself until you choose a time.") : qsTr("The screen going off and another app in front lock it sooner.")
            font.pixelSize: Theme.textSmall
            color: Theme.inkSoft
        }
        ErrorBanner {
            width: parent.width
            visible: screen.appLock.failure !== Failure.None
            text: Words.failure(screen.appLock.failure)
        }
        FactRow {
            width: parent.width
            iconName: "lock"
            label: qsTr("PIN")
            text: screen.appLock.hasPin ? qsTr("Six digits open the app again after a lock.") : qsTr("None. After each lock the passphrase is asked.")
        }
        AzButton {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            visible: !screen.settings.demo
            kind: AzButton.Secondary
            text: qsTr("Change the passphrase")
            onClicked: screen.passphraseWanted()
        }
        Flow {
            id: pin
            width: parent.width
            spacing: Theme.grid

            AzButton {
                width: Math.min(implicitWidth, pin.width)
                kind: AzButton.Secondary
                text: screen.appLock.hasPin ? qsTr("Change the PIN") : qsTr("Choose a PIN")
                onClicked: screen.pinWanted()
            }
            AzButton {
                width: Math.min(implicitWidth, pin.width)
                visible: screen.appLock.hasPin
                kind: AzButton.Quiet
                text: qsTr("Remove the PIN")
                onClicked: screen.appLock.removePin()
            }
        }
    }
    AzCard {
        width: parent.width
        visible: !screen.settings.demo
        heading: qsTr("Sharing this device")
        iconName: "people"

        AzText {
            width: parent.width
            text: qsTr("Several people can use this device, each with a vault and a passphrase of their own. Of one another they see a sign, nothing else.")
        }
        AzButton {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            kind: AzButton.Secondary
            iconName: "user-add"
            text: screen.door.signs.length > 1 ? qsTr("Lock, and let somebody else in") : qsTr("Somebody else on this device")
            onClicked: screen.door.share()
        }
        FactRow {
            width: parent.width
            visible: screen.door.signs.length > 1 && screen.door.here !== ""
            iconName: screen.door.here
            label: qsTr("Your sign")
            text: Words.sign(screen.door.here)
        }
        AzButton {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            visible: screen.door.signs.length > 1 && screen.door.here !== "" && screen.door.free.length > 0
            kind: AzButton.Quiet
            leftPadding: Theme.grid
            text: qsTr("Choose another sign")
            onClicked: screen.openSigns()
        }
    }
    AzCard {
        width: parent.width
        heading: qsTr("Something does not work?")
        iconName: "help"

        DeviceLines {
            width: parent.width
            device: screen.device
        }
        AzText {
            width: parent.width
            text: qsTr("Make a report for your application manager. You read all of it first.")
        }
        AzButton {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            kind: AzButton.Secondary
            iconName: "letter"
            text: qsTr("Read the report")
            onClicked: screen.openReport()
        }
    }
    AzCard {
        width: parent.width
        heading: qsTr("About AanZet")
        iconName: "info"

        AzText {
            width: parent.width
            text: qsTr("Version %1. In development: not for real people's data yet.").arg(screen.settings.version)
        }
        AzText {
            width: parent.width
            text: qsTr("Everything is saved on this device, sealed with your passphrase. A server only ever sees sealed data.")
        }
        AzText {
            width: parent.width
            text: qsTr("Free software under the European Union Public Licence (EUPL) 1.2. It is built on Qt (LGPL 3), SQLite (public domain), libsodium (ISC), Opus (BSD), qrencode (LGPL 2.1), zxing-cpp (Apache 2.0) and Noto Sans (OFL 1.1).")
            font.pixelSize: Theme.textSmall
            color: Theme.inkSoft
        }
        AzText {
            width: parent.width
            text: qsTr("ZRM: © GGD Amsterdam. Only the names of areas and levels are in this app.")
            font.pixelSize: Theme.textSmall
            color: Theme.inkSoft
        }
    }
    AzCard {
        width: parent.width
        visible: screen.settings.demo
        heading: qsTr("Examples")
        iconName: "undo"

        AzText {
            width: parent.width
            text: qsTr("These households are invented. You can put them back as they were.")
        }
        AzButton {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            kind: AzButton.Secondary
            text: qsTr("Start again with the examples")
            onClicked: screen.askToStartAgain()
        }
    }
    ReportSheet {
        id: report
        device: screen.device
    }
    SignSheet {
        id: signs
        door: screen.door
    }
    AzDialog {
        id: ask
        title: qsTr("Start again?")
        question: qsTr("All that was written in the example households goes. This cannot be undone.")
        confirmLabel: qsTr("Start again")
        cancelLabel: qsTr("Keep it")
        onConfirmed: screen.settings.resetDemo()
    }
}
