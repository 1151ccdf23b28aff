// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components

// A word on the drawing, in a box that the canvas gives: lines pass below it, not through it.
Rectangle {
    id: veil

    required property rect box
    property alias text: word.text
    property alias ink: word.color
    property alias letters: word.font.pixelSize
    property bool unspoken: false   // a screen reader hears it elsewhere

    x: box.x
    y: box.y
    width: box.width
    height: box.height
    radius: 4
    color: Qt.alpha(Theme.paper, 0.8)

    AzText {
        id: word
        anchors.fill: parent
        font.pixelSize: Theme.textSmall
        lineHeight: 1
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        Accessible.ignored: veil.unspoken
    }
}
