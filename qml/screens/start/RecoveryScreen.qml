// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The only way back when every passphrase is forgotten. It is shown once: one group on a line, as one copies it.
StartPage {
    id: screen

    required property AppModel app
    readonly property var groups: app.recoveryKit === "" ? [] : app.recoveryKit.split(/[\s\-]+/)

    stepText: qsTr("Step 3 of 3")
    title: qsTr("Write down the recovery kit")
    lead: qsTr("Copy these groups onto paper and keep it where only your organisation can reach it. Without them nobody can help when the passphrase is forgotten.")
    failure: Words.failure(app.failure)

    AzCard {
        width: parent.width
        gap: 4

        Repeater {
            model: screen.groups

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
                    font.letterSpacing: 2
                    // Letter by letter: this is copied, not read.
                    Accessible.name: (line.index + 1) + ": " + line.modelData.split("").join(" ")
                }
            }
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
