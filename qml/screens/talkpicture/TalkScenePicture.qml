// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The picture of the scene, always on light paper, with the places in it that a finger may touch.
Item {
    id: root

    required property TalkPictureModel talk

    implicitHeight: width * 2 / 3

    Image {
        id: image
        anchors.fill: parent
        source: root.talk.picture
        sourceSize.width: Math.ceil(width)
        sourceSize.height: Math.ceil(height)
        fillMode: Image.PreserveAspectFit
        mirror: root.talk.pictureMirrored

        Accessible.role: Accessible.Graphic
        Accessible.name: root.talk.description
    }
    // The places are counted from the left of the picture as it stands: they must not be mirrored once more.
    Item {
        id: places
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        x: (parent.width - image.paintedWidth) / 2
        y: (parent.height - image.paintedHeight) / 2
        width: image.paintedWidth
        height: image.paintedHeight

        Repeater {
            model: root.talk.answers

            T.AbstractButton {
                id: spot
                required property var modelData
                visible: modelData.width > 0
                x: modelData.x * places.width
                y: modelData.y * places.height
                width: modelData.width * places.width
                height: modelData.height * places.height
                focusPolicy: Qt.ClickFocus // by keyboard: the words below

                Accessible.role: Accessible.CheckBox
                Accessible.name: modelData.label
                Accessible.checkable: true
                Accessible.checked: modelData.answer === TalkPictureModel.Yes
                Accessible.onPressAction: clicked()

                onClicked: root.talk.touch(modelData.key)

                TalkMark {
                    anchors.right: parent.right
                    anchors.bottom: parent.bottom
                    anchors.margins: 2
                    visible: spot.modelData.answer !== TalkPictureModel.Open
                    answer: spot.modelData.answer
                    lightBelow: true
                }
                background: Rectangle {
                    radius: spot.modelData.shape === 0 ? height / 2 : spot.modelData.shape === 1 ? 24 : 8
                    color: spot.modelData.answer === TalkPictureModel.No ? Theme.pictureVeil : spot.down ? Theme.picturePressed : "transparent"
                    border.width: spot.modelData.answer === TalkPictureModel.Yes ? 5 : 0
                    border.color: Theme.pictureMark
                }
            }
        }
    }
}
