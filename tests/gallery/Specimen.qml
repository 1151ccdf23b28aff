// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components

// One component in one state, with the state's name above it.
Column {
    id: specimen

    required property string title
    default property alias content: holder.data

    width: parent ? parent.width : 320
    spacing: 6

    AzText {
        width: parent.width
        text: specimen.title
        font.pixelSize: Theme.textSmall
        color: Theme.inkSoft
    }
    Column {
        id: holder
        width: parent.width
        spacing: Theme.grid
    }
}
