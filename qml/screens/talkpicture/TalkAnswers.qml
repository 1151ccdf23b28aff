// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The question of the scene and what the client answers: by touching, in their own words, or on another page. In the
// colours of the client's layer.
Rectangle {
    id: root

    required property TalkPictureModel talk
    property bool jumps: true // to the drawing and the plan

    signal networkWanted
    signal planWanted

    function word(name: string): string {
        return talk.words[name] ?? "";
    }

    implicitHeight: column.implicitHeight + 2 * Theme.margin
    radius: Theme.cardRadius
    color: Theme.clientTint
    border.width: 1
    border.color: Theme.clientEdge

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Answers")

    Column {
        id: column
        x: Theme.margin
        y: Theme.margin
        width: root.width - 2 * Theme.margin
        spacing: Theme.gap

        Repeater {
            model: root.talk.check

            AzText {
                required property string modelData
                width: parent ? parent.width : 0
                text: modelData
                font.pixelSize: Theme.textTitle
                font.weight: Font.DemiBold
                lineHeight: 1.2
                color: Theme.clientText
                Accessible.role: Accessible.Heading
            }
        }
        AzText {
            width: parent.width
            visible: root.talk.touchable
            text: root.word("touch")
            color: Theme.clientText
        }
        // By number: an answer changes its tile and does not make it anew, so that the keyboard stays on it.
        Repeater {
            model: root.talk.answers.length

            TalkChoiceTile {
                required property int index
                readonly property var given: root.talk.answers[index] ?? {key: "", label: "", answer: TalkPictureModel.Open, shape: 0, saidAloud: false}
                width: parent ? parent.width : 0
                label: given.label
                answer: given.answer
                shape: given.shape
                stateWords: !given.saidAloud ? "" : given.answer === TalkPictureModel.No ? root.word("no") : given.answer === TalkPictureModel.Yes ? root.word("yes") : ""
                onClicked: root.talk.touch(given.key)
            }
        }
        AzTextArea {
            width: parent.width
            visible: root.talk.asksOwnWords
            minimumLines: 2
            label: root.word("own_words")
            value: root.talk.ownWords
            onEdited: text => root.talk.edit(text)
            onDeparted: root.talk.leave()
        }
        AzButton {
            width: Math.min(implicitWidth, parent.width)
            visible: root.jumps && root.talk.opens !== TalkPictureModel.Nothing
            kind: AzButton.Secondary
            iconName: root.talk.opens === TalkPictureModel.Network ? "network" : "plan"
            text: root.word(root.talk.opens === TalkPictureModel.Network ? "open_network" : "open_plan")
            onClicked: {
                root.talk.leave();
                if (root.talk.opens === TalkPictureModel.Network)
                    root.networkWanted();
                else
                    root.planWanted();
            }
        }
    }
}
