// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.ViewModels

// Open, yes or no: an empty ring, a full one with a tick, a ring with a cross.
Rectangle {
    id: mark

    required property int answer

    width: 32
    height: 32
    radius: 16
    color: answer === TalkPictureModel.Yes ? Theme.primary : Theme.surface
    border.width: answer === TalkPictureModel.Yes ? 0 : 2
    border.color: answer === TalkPictureModel.No ? Theme.ink : Theme.outline

    AzIcon {
        anchors.centerIn: parent
        width: 24
        height: 24
        visible: mark.answer !== TalkPictureModel.Open
        name: mark.answer === TalkPictureModel.Yes ? "check" : "close"
        color: mark.answer === TalkPictureModel.Yes ? Theme.primaryInk : Theme.ink
    }
}
