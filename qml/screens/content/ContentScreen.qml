// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// What the organisation brought itself: its packs, and the instrument that a first measurement begins with.
AzPage {
    id: screen

    required property ContentModel brought
    readonly property var instruments: brought.instruments

    signal back

    ScreenTitle {
        width: parent.width
        title: qsTr("Content of the organisation")
        lead: qsTr("Talk pictures, languages and instruments that your organisation added. They reach every device by themselves.")
        backLabel: qsTr("Back to more")
        onBack: screen.back()
    }
    AzStatusLine {
        width: parent.width
        visible: screen.brought.refused !== ContentModel.NoReason
        mood: AzStatusLine.Attention
        text: Words.packReason(screen.brought.refused)
    }
    Repeater {
        model: screen.brought.packs

        PackCard {
            required property var modelData
            width: parent ? parent.width : 0
            pack: modelData
            mayChange: screen.brought.mayChange
            onRemoved: record => screen.brought.remove(record)
        }
    }
    EmptyState {
        width: parent.width
        visible: screen.brought.packs.length === 0
        iconName: "import"
        title: qsTr("Nothing of your own yet")
        text: qsTr("The talk picture and the life areas that come with the app are used.")
    }
    AzButton {
        objectName: "addPack"
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        visible: screen.brought.mayChange
        iconName: "add"
        text: qsTr("Add from a file")
        onClicked: chooser.open()
    }
    AzCard {
        width: parent.width
        iconName: "score"
        heading: qsTr("Measuring begins with")

        ChoiceRow {
            width: parent.width
            visible: screen.brought.mayChange
            label: qsTr("Instrument of the organisation")
            answers: screen.instruments.map(i => ({
                        word: i.title,
                        value: i.key
                    }))
            value: screen.brought.instrument
            onChosen: value => screen.brought.choose(value)
        }
        AzText {
            width: parent.width
            visible: !screen.brought.mayChange
            text: screen.instruments.filter(i => i.key === screen.brought.instrument).map(i => i.title).join("")
        }
        AzText {
            width: parent.width
            text: qsTr("A household that was measured before goes on with its own instrument, so that its line can be followed.")
            font.pixelSize: Theme.textSmall
            color: Theme.inkSoft
        }
    }
    AzText {
        width: parent.width
        visible: !screen.brought.mayChange
        text: qsTr("An administrator of your organisation can change this.")
        font.pixelSize: Theme.textSmall
        color: Theme.inkSoft
    }
    FileDialog {
        id: chooser
        title: qsTr("Choose a pack")
        fileMode: FileDialog.OpenFile
        nameFilters: [qsTr("Packs (*.azpack)"), qsTr("All files (*)")]
        onAccepted: screen.brought.add(selectedFile)
    }
}
