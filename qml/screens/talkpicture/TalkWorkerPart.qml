// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// What the worker does with a scene: let the client say it back, note how that went, and choose the form of address.
// Folded until the worker opens it: the client looks along.
Column {
    id: root

    required property TalkPictureModel talk
    property bool open: false

    LayoutMirroring.enabled: Qt.locale().textDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    spacing: Theme.grid

    AzButton {
        width: Math.min(implicitWidth, parent.width)
        kind: AzButton.Quiet
        iconName: root.open ? "up" : "down"
        text: qsTr("For the worker")
        onClicked: root.open = !root.open
    }
    LayerFrame {
        width: parent.width
        visible: root.open
        owner: LayerFrame.Client
        title: qsTr("Let them say it back")
        explanation: qsTr("Ask it in your own way. A yes is not yet understood.")

        ChoiceChips {
            width: parent.width
            label: qsTr("How did it go?")
            keys: [TalkPictureModel.Clear, TalkPictureModel.ExplainedAgain, TalkPictureModel.NotAsked]
            words: [qsTr("It was clear"), qsTr("I explained it again"), qsTr("I did not ask")]
            chosen: root.talk.teachBack === TalkPictureModel.NotSaid ? [] : [root.talk.teachBack]
            onPicked: keys => root.talk.setTeachBack(keys.length > 0 ? keys[0] : root.talk.teachBack)
        }
        ChoiceChips {
            width: parent.width
            label: qsTr("Form of address")
            keys: [false, true]
            //: The two Dutch forms of address stay as they are
            words: [qsTr("u"), qsTr("je")]
            chosen: [root.talk.familiar]
            onPicked: keys => root.talk.address(keys.length > 0 ? keys[0] : root.talk.familiar)
        }
        AzText {
            width: parent.width
            visible: !root.talk.reviewed
            text: qsTr("Nobody who grew up with this language has read this translation yet.")
            font.pixelSize: Theme.textSmall
            color: Theme.clientText
        }
    }
}
