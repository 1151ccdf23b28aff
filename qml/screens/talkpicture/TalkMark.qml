// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Open, yes or no: an empty ring, a full one with a tick, a ring with a cross.
Rectangle {
    id: mark

    required property int answer
    property bool lightBelow: false // which is light, also in the dark
    readonly property color full: lightBelow ? Theme.pictureMark : Theme.primary
    readonly property color empty: lightBelow ? Theme.picturePaper : Theme.surface
    readonly property color strong: lightBelow ? Theme.pictureInk : Theme.ink

    width: 32
    height: 32
    radius: 16
    color: answer === TalkPictureModel.Yes ? full : empty
    border.width: answer === TalkPictureModel.Yes ? 0 : 2
    border.color: answer === TalkPictureModel.No ? strong : Theme.outline

    AzIcon {
        anchors.centerIn: parent
        width: 24
        height: 24
        visible: mark.answer !== TalkPictureModel.Open
        name: mark.answer === TalkPictureModel.Yes ? "check" : "close"
        color: mark.answer === TalkPictureModel.Yes ? (mark.lightBelow ? Theme.picturePaper : Theme.primaryInk) : mark.strong
    }
}
