// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// One layer of a household with the people who can read it.
LayerFrame {
    id: part

    required property ReaderListModel readers
    required property bool known
    required property bool managed // by this person
    required property bool roomForMore
    readonly property bool client: owner === LayerFrame.Client

    signal addWanted
    signal changeWanted(string userId, string name, int right, date until)

    Repeater {
        model: part.readers

        ReaderTile {
            width: parent ? parent.width : 0
            client: part.client
            required name
            required mayDo
            required since
            required until
            required self
            required responsible
            required underway
            required property string readerId
            changeable: part.managed && !self && !responsible && underway === Reading.Settled
            onChangeWanted: part.changeWanted(readerId, name, mayDo, until)
        }
    }
    AzButton {
        anchors.left: parent ? parent.left : undefined
        width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
        visible: part.managed && part.roomForMore
        kind: AzButton.Secondary
        iconName: "user-add"
        text: qsTr("Let a colleague in")
        description: part.title
        onClicked: part.addWanted()
    }
    AzText {
        width: parent.width
        visible: !part.known
        text: qsTr("This layer is not shared with you, so who reads it can't be seen here.")
        color: part.client ? Theme.clientText : Theme.professionalText
    }
}
