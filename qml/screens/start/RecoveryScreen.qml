// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The only way back when every passphrase is forgotten. It is shown once: one group on a line, as one copies it.
StartPage {
    id: screen

    required property AppModel app
    readonly property bool first: Number.isNaN(app.kit.madeAt.getTime())

    stepText: first ? qsTr("Step 3 of 3") : ""
    title: first ? qsTr("Write down the recovery kit") : qsTr("Write down the new kit")
    lead: qsTr("Copy these groups onto paper and keep it where only your organisation can reach it. Without them nobody can help when the passphrase is forgotten.")
    failure: Words.failure(app.failure)

    AzCard {
        width: parent.width

        CodeGroups {
            width: parent.width
            code: screen.app.recoveryKit
        }
        SecretFile {
            width: parent.width
            outcome: screen.app.kit.outcome
            savedTo: screen.app.kit.savedTo
            suggestion: screen.app.kit.suggestion()
            onSaveWanted: file => screen.app.kit.save(file)
            onDeleteWanted: screen.app.kit.deleteFile()
        }
    }
    AzText {
        width: parent.width
        text: qsTr("Now type over two of them, from your paper.")
    }
    AzTextField {
        id: one
        width: parent.width
        focus: true
        label: qsTr("One group")
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhUppercaseOnly
        onAccepted: other.forceActiveFocus()
    }
    AzTextField {
        id: other
        width: parent.width
        label: qsTr("Another group")
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhUppercaseOnly
        onAccepted: screen.confirm()
    }
    AzButton {
        width: parent.width
        text: qsTr("I have written it down")
        enabled: one.text !== "" && other.text !== ""
        onClicked: screen.confirm()
    }

    function confirm() {
        app.confirmRecovery(one.text.trim() + " " + other.text.trim());
    }
}
