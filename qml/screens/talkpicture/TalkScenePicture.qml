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
            model: root.talk.answers.length

            T.AbstractButton {
                id: spot
                required property int index
                readonly property var given: root.talk.answers[index] ?? {key: "", label: "", answer: TalkPictureModel.Open, shape: 0, x: 0, y: 0, width: 0, height: 0}
                visible: given.width > 0
                x: given.x * places.width
                y: given.y * places.height
                width: given.width * places.width
                height: given.height * places.height
                focusPolicy: Qt.ClickFocus // by keyboard: the words below

                Accessible.role: Accessible.CheckBox
                Accessible.name: given.label
                Accessible.checkable: true
                Accessible.checked: given.answer === TalkPictureModel.Yes
                Accessible.onPressAction: clicked()

                onClicked: root.talk.touch(given.key)

                TalkMark {
                    anchors.right: parent.right
                    anchors.bottom: parent.bottom
                    anchors.margins: 2
                    visible: spot.given.answer !== TalkPictureModel.Open
                    answer: spot.given.answer
                    lightBelow: true
                }
                background: Rectangle {
                    radius: spot.given.shape === 0 ? height / 2 : spot.given.shape === 1 ? 24 : 8
                    color: spot.given.answer === TalkPictureModel.No ? Theme.pictureVeil : spot.down ? Theme.picturePressed : "transparent"
                    border.width: spot.given.answer === TalkPictureModel.Yes ? 5 : 0
                    border.color: Theme.pictureMark
                }
            }
        }
    }
}
