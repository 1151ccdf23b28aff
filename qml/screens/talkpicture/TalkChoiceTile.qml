// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// One answer in words, with the same shape as in the picture. Yes and no differ by mark and words, not by colour alone.
T.Button {
    id: tile

    required property string label
    required property int answer
    required property int shape // 0 cloud, 1 person, 2 door
    property string stateWords: ""
    readonly property bool given: answer !== TalkPictureModel.Open

    implicitHeight: Math.max(64, words.implicitHeight + 2 * Theme.gap)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    Accessible.role: Accessible.CheckBox
    Accessible.name: label
    Accessible.description: stateWords
    Accessible.checkable: true
    Accessible.checked: answer === TalkPictureModel.Yes
    Accessible.onPressAction: clicked()

    Item {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap

        TalkMark {
            id: mark
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            answer: tile.answer
        }
        Column {
            id: words
            anchors.left: mark.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            AzText {
                width: parent.width
                text: tile.label
                font.pixelSize: Theme.textTitle
                font.weight: tile.given ? Font.DemiBold : Font.Normal
                lineHeight: 1.15
                Accessible.ignored: true
            }
            AzText {
                width: parent.width
                visible: tile.stateWords !== ""
                text: tile.stateWords
                font.pixelSize: Theme.textSmall
                color: Theme.inkSoft
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: tile.shape === 0 ? Math.min(32, height / 2) : tile.shape === 1 ? Theme.cardRadius : 4
        color: tile.answer === TalkPictureModel.Yes || tile.down ? Theme.primaryTint : Theme.surface
        border.width: tile.given ? 3 : 1
        border.color: tile.answer === TalkPictureModel.Yes ? Theme.primary : Theme.outline

        FocusRing {
            control: tile
            shown: tile.visualFocus
            radius: parent.radius + 3
        }
    }
}
