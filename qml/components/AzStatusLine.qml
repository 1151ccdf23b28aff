// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components

// A quiet line that says how it stands: it stays where it is, nothing pops up and nothing goes away by itself.
Item {
    id: line

    // Waiting: nothing is wrong, and somebody has to know that it is not done yet.
    enum Mood { Calm, Busy, Ok, Attention, Waiting }

    required property string text
    property int mood: AzStatusLine.Calm
    readonly property color front: mood === AzStatusLine.Attention ? Theme.danger : mood === AzStatusLine.Ok ? Theme.ok : mood === AzStatusLine.Waiting ? Theme.clientText : Theme.inkSoft

    implicitWidth: 280
    implicitHeight: Math.max(picture.height, words.height)

    Accessible.role: Accessible.StatusBar
    Accessible.name: text

    AzIcon {
        id: picture
        anchors.left: parent.left
        y: Math.max(0, (words.font.pixelSize * Theme.lineHeight - height) / 2)
        width: Theme.iconSmall
        height: Theme.iconSmall
        name: ["info", "clock", "check", "warning", "clock"][line.mood]
        color: line.front
    }
    AzText {
        id: words
        anchors.left: picture.right
        anchors.leftMargin: 6
        anchors.right: parent.right
        text: line.text
        font.pixelSize: Theme.textSmall
        color: line.front
        Accessible.ignored: true
    }
}
