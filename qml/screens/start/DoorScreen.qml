// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// A device that several people share: who is it? Signs that people chose, no names: nobody has unlocked anything yet.
StartPage {
    id: screen

    required property AppModel app
    property bool adding: false

    pictogram: "door"
    title: adding ? qsTr("Choose a sign for yourself") : qsTr("Who are you?")
    lead: adding ? qsTr("It stands here in place of your name. Your colleagues on this device see it, and whoever finds the device sees no names.") : qsTr("Everybody here has a vault and a passphrase of their own.")
    failure: app.failure === Failure.Revoked ? qsTr("One vault was taken out of its organisation and emptied. The others on this device are as they were.") : Words.failure(app.failure)
    Keys.onEscapePressed: event => {
        event.accepted = adding;
        adding = false;
    }

    Flow {
        id: all
        width: parent.width
        spacing: Theme.gap

        Repeater {
            id: signs
            model: screen.adding ? screen.app.door.free : screen.app.door.signs

            AzButton {
                required property string modelData
                required property int index
                width: Math.max(implicitWidth, all.width >= 300 * Theme.textScale ? (all.width - all.spacing) / 2 : all.width)
                kind: AzButton.Secondary
                focus: index === 0
                iconName: modelData
                text: Words.sign(modelData)
                onClicked: screen.adding ? screen.app.door.add(modelData) : screen.app.door.choose(modelData)
            }
        }
    }
    AzButton {
        width: parent.width
        visible: !screen.adding && screen.app.door.free.length > 0
        kind: AzButton.Quiet
        text: qsTr("I am new on this device")
        onClicked: screen.adding = true
    }
    AzButton {
        width: parent.width
        visible: screen.adding && screen.app.door.signs.length > 0
        kind: AzButton.Quiet
        text: qsTr("Back to who is here")
        onClicked: screen.adding = false
    }
}
