// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Somebody who can read a layer: who, what they may do, since when and until when.
Item {
    id: tile

    required property string name
    required property int mayDo
    required property date since
    required property date until
    required property bool self
    required property bool responsible
    required property int underway
    property bool client: false
    property bool changeable: false
    readonly property color front: client ? Theme.clientText : Theme.professionalText
    //: This person
    readonly property string who: name === "" ? qsTr("a colleague") : self ? qsTr("%1 (you)").arg(name) : name
    readonly property string may: responsible ? qsTr("This household is in their hands") : mayDo === Reading.Manages ? qsTr("reads, writes and lets others in") : mayDo === Reading.Writes ? qsTr("reads and writes") : qsTr("reads only")
    readonly property bool ends: !Number.isNaN(until.getTime())
    readonly property string term: underway === Reading.BeingGiven ? (ends ? qsTr("from the next sync on, until %1").arg(Words.day(until)) : qsTr("from the next sync on")) : ends ? qsTr("since %1, until %2").arg(Words.day(since)).arg(Words.day(until)) : qsTr("since %1").arg(Words.day(since))

    readonly property string waits: underway === Reading.BeingTaken ? qsTr("Being taken off: with the next sync") : underway === Reading.BeingChanged ? qsTr("Being changed: with the next sync") : ""

    signal changeWanted

    implicitHeight: Math.max(face.height, words.implicitHeight, edit.visible ? edit.height : 0)

    Accessible.role: Accessible.StaticText
    Accessible.name: Words.joined(who, may, waits !== "" ? waits : term)

    AzAvatar {
        id: face
        anchors.left: parent.left
        width: Math.round(48 * Math.min(Theme.textScale, 1.4))
        height: width
        name: tile.name
        client: tile.client
        color: Theme.surface
    }
    Column {
        id: words
        anchors.left: face.right
        anchors.leftMargin: Theme.gap
        anchors.right: edit.visible ? edit.left : parent.right
        y: Math.max(0, (face.height - implicitHeight) / 2)

        AzText {
            width: parent.width
            text: tile.who
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        AzText {
            width: parent.width
            text: tile.may
            font.pixelSize: Theme.textSmall
            color: tile.front
            Accessible.ignored: true
        }
        AzText {
            width: parent.width
            text: tile.waits !== "" ? tile.waits : tile.term
            font.pixelSize: Theme.textSmall
            font.weight: tile.ends || tile.underway !== Reading.Settled ? Font.DemiBold : Font.Normal
            color: tile.front
            Accessible.ignored: true
        }
    }
    AzIconButton {
        id: edit
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: tile.changeable
        iconName: "edit"
        //: The access of somebody by name
        label: qsTr("Change the access of %1").arg(tile.name === "" ? qsTr("a colleague") : tile.name)
        onClicked: tile.changeWanted()
    }
}
