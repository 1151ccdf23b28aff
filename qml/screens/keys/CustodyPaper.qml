// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// One of the three papers: onto paper, then two groups typed back. Nothing else of it stays here.
Column {
    id: page

    required property CustodyModel custody
    readonly property int number: custody.checked + 1

    spacing: Theme.margin

    function check() {
        if (!custody.check(one.text.trim(), other.text.trim()))
            return;
        for (const field of [keeper, one, other])
            field.load("");
        keeper.forceActiveFocus();
    }

    AzStatusLine {
        width: parent.width
        mood: AzStatusLine.Busy
        text: qsTr("Stay with it. When the app locks itself you begin again, and the papers you have by then are worth nothing.")
    }
    AzCard {
        width: parent.width
        iconName: "letter"
        heading: qsTr("1. Onto paper")

        CodeGroups {
            width: parent.width
            code: page.custody.paper
        }
        AzTextField {
            id: keeper
            width: parent.width
            label: qsTr("Who keeps this paper")
            hint: qsTr("Stands on the print and is kept nowhere else.")
        }
        SecretFile {
            width: parent.width
            outcome: page.custody.outcome
            savedTo: page.custody.savedTo
            suggestion: page.custody.suggestion()
            onSaveWanted: file => page.custody.save(keeper.text, file)
            onDeleteWanted: page.custody.deleteFile()
        }
    }
    AzCard {
        width: parent.width
        iconName: "check"
        heading: qsTr("2. Type two groups back, from the paper")

        AzTextField {
            id: one
            width: parent.width
            label: qsTr("One group")
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhUppercaseOnly
            onAccepted: other.forceActiveFocus()
        }
        AzTextField {
            id: other
            width: parent.width
            label: qsTr("Another group")
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhUppercaseOnly
            onAccepted: page.check()
        }
        AzButton {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            enabled: one.text !== "" && other.text !== "" && !page.custody.busy
            text: page.number < 3 ? qsTr("Right; now the next paper") : qsTr("Right; that was the last")
            onClicked: page.check()
        }
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        kind: AzButton.Quiet
        text: qsTr("Stop; these papers are worth nothing then")
        onClicked: page.custody.leave()
    }
}
