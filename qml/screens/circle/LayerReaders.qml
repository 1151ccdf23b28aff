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
    readonly property bool client: owner === LayerFrame.Client

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
        }
    }
    AzText {
        width: parent.width
        visible: !part.known
        text: qsTr("This layer is not shared with you, so who reads it can't be seen here.")
        color: part.client ? Theme.clientText : Theme.professionalText
    }
}
