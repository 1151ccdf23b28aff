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
    property bool client: false
    readonly property color front: client ? Theme.clientText : Theme.professionalText
    //: This person
    readonly property string who: name === "" ? qsTr("a colleague") : self ? qsTr("%1 (you)").arg(name) : name
    readonly property string may: responsible ? qsTr("This household is in their hands") : mayDo === Reading.Manages ? qsTr("reads, writes and lets others in") : mayDo === Reading.Writes ? qsTr("reads and writes") : qsTr("reads only")
    readonly property bool ends: !Number.isNaN(until.getTime())
    readonly property string term: ends ? qsTr("since %1, until %2").arg(Words.day(since)).arg(Words.day(until)) : qsTr("since %1").arg(Words.day(since))

    implicitHeight: Math.max(face.height, words.implicitHeight)

    Accessible.role: Accessible.StaticText
    Accessible.name: Words.joined(who, may, term)

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
        anchors.right: parent.right
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
            text: tile.term
            font.pixelSize: Theme.textSmall
            font.weight: tile.ends ? Font.DemiBold : Font.Normal
            color: tile.front
            Accessible.ignored: true
        }
    }
}
