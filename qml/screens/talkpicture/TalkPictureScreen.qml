// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The talk picture over the whole window: one scene at a time, at the client's own pace and in their language. Nothing
// says how many scenes there are or how far one is.
FocusScope {
    id: screen

    required property TalkPictureModel talk
    property bool turned: false
    // In the client's hands: the talk alone; what stands around it turns and leads back.
    property bool handed: false
    readonly property bool beside: width >= Theme.wideFrom && width > height
    readonly property int big: width >= 1000 ? Theme.textHuge : Theme.textLarge

    readonly property bool reading: talk.voice.state === ReadAloud.Reading

    signal back
    signal networkWanted
    signal planWanted
    signal handOverWanted

    function word(name: string): string {
        return talk.words[name] ?? "";
    }
    // All sentences, or one of them.
    function readAloud(only: int) {
        talk.voice.read(talk.sentences, talk.language, talk.recordings, only);
    }
    function openLanguages() {
        languages.open();
    }
    function openScenes() {
        scenes.open();
    }
    function unfold() {
        worker.open = true;
    }

    LayoutMirroring.enabled: talk.rightToLeft
    LayoutMirroring.childrenInherit: true

    Connections {
        target: screen.talk
        function onChanged() {
            if (page.shownScene !== screen.talk.scene) {
                page.shownScene = screen.talk.scene;
                page.contentY = 0;
                worker.open = false;
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.paper
        rotation: screen.turned ? 180 : 0

        Item {
            id: head
            anchors.left: parent.left
            anchors.right: parent.right
            height: visible ? Theme.target + Theme.grid : 0
            visible: !screen.handed

            AzIconButton {
                anchors.left: parent.left
                anchors.leftMargin: 4
                anchors.verticalCenter: parent.verticalCenter
                iconName: "close"
                label: qsTr("Back to the household")
                onClicked: screen.back()
            }
            Row {
                anchors.right: parent.right
                anchors.rightMargin: 4
                anchors.verticalCenter: parent.verticalCenter

                AzIconButton {
                    iconName: screen.reading ? "pause" : "play"
                    label: screen.reading ? qsTr("Stop reading aloud") : qsTr("Read aloud")
                    onClicked: {
                        if (screen.reading)
                            screen.talk.voice.stop();
                        else
                            screen.readAloud(-1);
                    }
                }
                AzIconButton {
                    iconName: "hand-over"
                    label: qsTr("Give to the client")
                    onClicked: {
                        screen.talk.leave();
                        screen.handOverWanted();
                    }
                }
                AzIconButton {
                    iconName: "language"
                    label: screen.word("language")
                    onClicked: screen.openLanguages()
                }
                AzIconButton {
                    iconName: "turn"
                    label: screen.word("turn")
                    onClicked: screen.turned = !screen.turned
                }
                AzIconButton {
                    iconName: "layers"
                    label: qsTr("The pictures of this talk")
                    onClicked: screen.openScenes()
                }
            }
        }
        Item {
            id: side
            anchors.left: parent.left
            anchors.top: head.bottom
            anchors.bottom: foot.top
            width: screen.beside ? Math.min(parent.width * 0.56, height * 1.5) : 0
            visible: screen.beside

            TalkScenePicture {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: screen.beside
                talk: screen.talk
            }
        }
        AzPage {
            id: page
            property string shownScene: screen.talk.scene
            anchors.left: side.right
            anchors.right: parent.right
            anchors.top: head.bottom
            anchors.bottom: foot.top
            focus: true

            // The picture reaches from edge to edge of a phone.
            Item {
                width: parent.width
                height: picture.height - Theme.margin
                visible: !screen.beside

                TalkScenePicture {
                    id: picture
                    x: (parent.width - width) / 2
                    y: -Theme.margin
                    width: Math.min(page.width, 720)
                    height: width * 2 / 3
                    visible: !screen.beside
                    talk: screen.talk
                }
            }
            Column {
                width: parent.width
                spacing: Theme.grid

                Repeater {
                    model: screen.talk.sentences

                    AzText {
                        required property string modelData
                        required property int index
                        width: parent ? parent.width : 0
                        text: modelData
                        font.pixelSize: screen.big
                        font.underline: screen.talk.voice.sentence === index
                        lineHeight: 1.25

                        TapHandler {
                            onTapped: screen.readAloud(parent.index)
                        }
                    }
                }
            }
            AzStatusLine {
                width: parent.width
                visible: screen.talk.voice.state === ReadAloud.NoVoice || screen.talk.voice.state === ReadAloud.Broken
                text: screen.talk.voice.state === ReadAloud.Broken ? qsTr("Reading aloud did not work. Read it together.") : qsTr("This device has no voice for this language. Read it together.")
            }
            Rectangle {
                width: parent.width
                height: notice.height + 2 * Theme.margin
                visible: screen.talk.notice.length > 0
                radius: Theme.cardRadius
                color: Theme.surface
                border.width: 2
                border.color: Theme.outline

                AzIcon {
                    id: sign
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.margin
                    anchors.verticalCenter: parent.verticalCenter
                    width: 32
                    height: 32
                    visible: Theme.roomy
                    name: "info"
                    color: Theme.ink
                }
                Column {
                    id: notice
                    anchors.left: sign.visible ? sign.right : parent.left
                    anchors.leftMargin: Theme.margin
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.margin
                    y: Theme.margin
                    spacing: Theme.grid

                    Repeater {
                        model: screen.talk.notice

                        AzText {
                            required property string modelData
                            width: parent ? parent.width : 0
                            text: modelData
                            font.pixelSize: Theme.textTitle
                        }
                    }
                }
            }
            TalkAnswers {
                width: parent.width
                talk: screen.talk
                jumps: !screen.handed
                onNetworkWanted: screen.networkWanted()
                onPlanWanted: screen.planWanted()
            }
            TalkWorkerPart {
                id: worker
                width: parent.width
                visible: !screen.handed
                talk: screen.talk
            }
            // A client sees nothing of saving unless it fails.
            SaveLine {
                width: parent.width
                visible: failed && !screen.handed
                saveState: screen.talk.saveState
                failureText: Words.failure(screen.talk.failure)
            }
        }
        Rectangle {
            id: foot
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: Math.max(backwards.implicitHeight, forwards.implicitHeight) + 2 * Theme.grid
            color: Theme.clientTint

            Rectangle {
                width: parent.width
                height: 1
                color: Theme.clientEdge
            }
            AzButton {
                id: backwards
                anchors.left: parent.left
                anchors.leftMargin: Theme.margin
                anchors.verticalCenter: parent.verticalCenter
                width: (parent.width - 3 * Theme.margin) / 2
                height: forwards.height
                kind: AzButton.Secondary
                enabled: !screen.talk.first
                text: screen.word("back")
                onClicked: screen.talk.back()
            }
            AzButton {
                id: forwards
                anchors.right: parent.right
                anchors.rightMargin: Theme.margin
                anchors.verticalCenter: parent.verticalCenter
                width: backwards.width
                height: foot.height - 2 * Theme.grid
                text: screen.word(screen.talk.last ? "end" : "next")
                onClicked: {
                    if (!screen.talk.last)
                        return screen.talk.next();
                    screen.talk.leave();
                    screen.back();
                }
            }
        }
    }
    TalkLanguageSheet {
        id: languages
        talk: screen.talk
    }
    TalkScenesSheet {
        id: scenes
        talk: screen.talk
    }
}
