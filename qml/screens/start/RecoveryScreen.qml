// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The only way back when every passphrase is forgotten. It is shown once.
StartPage {
    id: screen

    required property AppModel app

    title: qsTr("Write down the recovery kit")
    lead: qsTr("Copy these groups onto paper and keep it where only your organisation can reach it. Then type them over, to be sure.")
    failure: Words.failure(app.failure)

    AzCard {
        width: parent.width

        AzText {
            width: parent.width
            text: screen.app.recoveryKit
            font.pixelSize: Theme.textTitle
            lineHeight: 1.5
        }
    }
    AzTextArea {
        id: groups
        width: parent.width
        focus: true
        minimumLines: 2
        label: qsTr("The groups, from your paper")
    }
    AzButton {
        width: parent.width
        text: qsTr("I have written it down")
        enabled: groups.text !== ""
        onClicked: screen.app.confirmRecovery(groups.text)
    }
}
