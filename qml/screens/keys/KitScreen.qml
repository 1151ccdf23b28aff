// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// This person's recovery kit: how old it is, whether it opens this device, and a new one.
AzPage {
    id: screen

    required property KitModel kit
    property bool refused: false // what was typed is no kit

    function openRenew() {
        ask.open();
    }

    signal back

    ScreenTitle {
        width: parent.width
        title: qsTr("Recovery kit")
        backLabel: qsTr("Back to more")
        onBack: screen.back()
    }
    AzCard {
        width: parent.width
        iconName: "kit"
        heading: !Number.isNaN(screen.kit.madeAt.getTime()) ? qsTr("On paper since %1").arg(Words.day(screen.kit.madeAt)) : screen.kit.opensHere ? qsTr("On paper") : qsTr("This device does not know your kit")

        AzText {
            width: parent.width
            text: qsTr("With it you come back when you forgot the passphrase or lost the device. Whoever finds it can do the same: keep it where only you, or your organisation, can reach it.")
        }
        AzStatusLine {
            width: parent.width
            mood: screen.kit.old || !screen.kit.opensHere ? AzStatusLine.Attention : AzStatusLine.Ok
            text: {
                if (!screen.kit.opensHere)
                    return qsTr("If you forget the passphrase of this device, no paper opens it yet.");
                return screen.kit.old ? qsTr("A device of yours was lost after this kit was made. It still works; a new one is better.") : qsTr("It opens this device, and no device of yours was lost since.");
            }
        }
        AzButton {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            kind: screen.kit.old ? AzButton.Primary : AzButton.Secondary
            iconName: "print"
            text: qsTr("Make a new kit")
            onClicked: screen.openRenew()
        }
        AzText {
            width: parent.width
            text: qsTr("The paper is gone, or somebody else saw it? Then make a new one too: the old one stops working.")
            font.pixelSize: Theme.textSmall
            color: Theme.inkSoft
        }
    }
    AzCard {
        width: parent.width
        visible: !screen.kit.opensHere
        iconName: "device"
        heading: qsTr("Made on your other device?")

        AzText {
            width: parent.width
            text: qsTr("Type it over once. Then the same paper opens this device as well.")
        }
        KitField {
            id: code
            width: parent.width
            kit: screen.kit
            label: qsTr("The code on your kit")
            onAccepted: take.clicked()
        }
        ErrorBanner {
            width: parent.width
            visible: screen.refused
            text: Words.failure(Failure.WrongKit)
        }
        AzButton {
            id: take
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            enabled: code.whole
            text: qsTr("Let it open this device")
            onClicked: {
                if (!code.whole)
                    return;
                screen.refused = !screen.kit.useHere(code.text);
                code.clear();
            }
        }
    }
    AzSheet {
        id: ask
        title: qsTr("A new kit?")
        closeLabel: qsTr("Not now")

        AzText {
            width: parent.width
            text: qsTr("Have pen and paper or a printer at hand. The old kit stops working. You type two groups of the new one before you go on.")
        }
        AzButton {
            width: parent.width
            text: qsTr("Make it now")
            onClicked: {
                ask.close();
                screen.kit.renew();
            }
        }
        AzButton {
            width: parent.width
            kind: AzButton.Secondary
            text: qsTr("Not now")
            onClicked: ask.close()
        }
    }
}
