// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// One attachment as large as there is room, with what may be done about it.
AzSheet {
    id: sheet

    required property AttachmentsModel photos
    property string shownId: ""
    property var line: ({})
    property real zoom: 1
    readonly property int version: photos ? photos.version : 0
    readonly property bool here: line.place === AttachmentsModel.Here
    readonly property bool spoken: line.kind === AttachmentsModel.Voice
    readonly property VoiceModel voice: photos ? photos.voice : null
    readonly property bool playing: voice && voice.state === VoiceModel.Playing && voice.playing === shownId
    readonly property bool changeable: photos && photos.writable && !line.sealed
    readonly property bool handled: !!line.handledOn && !Number.isNaN(line.handledOn.getTime())

    function show(id: string) {
        shownId = id;
        zoom = 1;
        read();
        open();
    }
    function read() {
        const found = photos ? photos.row(shownId) : {};
        line = found;
        if (found.attachmentId === undefined && opened)
            close();
    }
    function leave() {
        if (changeable && line.caption !== undefined && caption.text !== line.caption)
            if (photos.setCaption(shownId, caption.text))
                draft.settle("caption");
    }

    title: line.letter ? qsTr("Letter") : line.kind === AttachmentsModel.Sketch ? qsTr("Sketch") : spoken ? qsTr("Recording") : qsTr("Photo")
    closeLabel: qsTr("Close")
    onVersionChanged: if (shownId !== "")
        read()
    onOpened: {
        if (line.attachmentId !== shownId)
            read();
        draft.begin();
    }
    onAboutToHide: {
        leave();
        if (playing)
            voice.stop();
    }
    onClosed: soon.start()

    SheetDraft {
        id: draft
        sheet: sheet
        owner: "attachment"
        about: sheet.shownId
        before: ({
                caption: sheet.line.caption ?? ""
            })
        fields: ({
                caption: caption
            })
        choices: ["shownId"]
        takesFocus: false
    }
    Timer {
        id: soon // after the draft has looked which one it belongs to
        interval: 0
        onTriggered: if (!sheet.opened)
            sheet.shownId = ""
    }
    Flickable {
        id: frame
        width: parent.width
        height: Math.min(width * Math.max(photo.aspect, 0.25), 420)
        visible: sheet.here && !sheet.spoken && photo.aspect > 0
        contentWidth: width * sheet.zoom
        contentHeight: height * sheet.zoom
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        interactive: sheet.zoom > 1

        AzPhoto {
            id: photo
            width: frame.contentWidth
            height: frame.contentHeight
            picture: sheet.shownId !== "" && sheet.here && !sheet.spoken ? sheet.photos.picture(sheet.shownId, 0) : undefined
            Accessible.role: Accessible.Graphic
            Accessible.name: sheet.line.caption ? sheet.line.caption : sheet.title
        }
        PinchHandler {
            id: pinch
            property real began: 1
            target: null
            onActiveChanged: if (active)
                began = sheet.zoom
            onActiveScaleChanged: sheet.zoom = Math.max(1, Math.min(4, began * activeScale))
        }
    }
    Flow {
        width: parent.width
        visible: frame.visible
        spacing: Theme.grid

        AzIconButton {
            framed: true
            iconName: "zoom-in"
            label: qsTr("Larger")
            enabled: sheet.zoom < 4
            onClicked: sheet.zoom = Math.min(4, sheet.zoom * 1.5)
        }
        AzIconButton {
            framed: true
            iconName: "zoom-out"
            label: qsTr("Smaller")
            enabled: sheet.zoom > 1
            onClicked: sheet.zoom = Math.max(1, sheet.zoom / 1.5)
        }
    }
    AzButton {
        width: parent.width
        visible: sheet.here && sheet.spoken
        iconName: sheet.playing ? "pause" : "play"
        text: sheet.playing ? qsTr("Stop (%1)").arg(VisitWords.clock(sheet.voice.seconds)) : qsTr("Listen")
        onClicked: sheet.playing ? sheet.voice.stop() : sheet.voice.play(sheet.shownId)
    }
    AzStatusLine {
        width: parent.width
        visible: sheet.spoken && sheet.voice && (sheet.voice.trouble === VoiceModel.NotHere || sheet.voice.trouble === VoiceModel.NoLoudspeaker)
        mood: AzStatusLine.Attention
        text: sheet.voice && sheet.voice.trouble === VoiceModel.NoLoudspeaker ? qsTr("There is no loudspeaker here that AanZet can use.") : qsTr("This recording is damaged and cannot be played. What is written about it stays. A colleague's device may still have it.")
    }
    AzStatusLine {
        width: parent.width
        visible: sheet.spoken ? !sheet.here : !frame.visible
        mood: sheet.line.place === AttachmentsModel.Coming ? AzStatusLine.Waiting : AzStatusLine.Attention
        text: sheet.spoken ? (sheet.line.place === AttachmentsModel.Coming ? qsTr("The recording follows: it is not on this device yet. It comes with the next sync.") : qsTr("This recording is damaged and cannot be played. What is written about it stays. A colleague's device may still have it.")) : sheet.line.place === AttachmentsModel.Coming ? qsTr("The photo follows: it is not on this device yet. It comes with the next sync.") : qsTr("This photo is damaged and cannot be shown. What is written about it stays. A colleague's device may still have it.")
    }
    AzTextField {
        id: caption
        width: parent.width
        visible: sheet.changeable
        label: qsTr("What is it?")
        onDeparted: sheet.leave()
    }
    SaidLine {
        visible: !sheet.changeable && text !== ""
        label: qsTr("What is it?")
        text: sheet.line.caption ?? ""
    }
    AzText {
        width: parent.width
        text: VisitWords.listed([Words.day(sheet.line.takenAt ?? new Date(NaN)), sheet.line.addedBy ? qsTr("added by %1").arg(sheet.line.addedBy) : "", sheet.line.forProfessionals ? qsTr("only for professionals") : ""], ", ")
        font.pixelSize: Theme.textSmall
        color: Theme.inkSoft
    }
    AzCheck {
        width: parent.width
        visible: sheet.line.kind === AttachmentsModel.Photo
        text: qsTr("It is a letter")
        checkable: false
        checked: !!sheet.line.letter
        onClicked: sheet.photos.setLetter(sheet.shownId, !sheet.line.letter)
    }
    AzCheck {
        width: parent.width
        visible: !!sheet.line.letter
        text: qsTr("The letter is dealt with")
        checkable: false
        checked: sheet.handled
        onClicked: sheet.photos.setHandled(sheet.shownId, !sheet.handled)
    }
    AzText {
        width: parent.width
        visible: sheet.handled
        text: qsTr("The photo goes after %1.").arg(Words.day(sheet.line.expiresOn ?? new Date(NaN)))
        font.pixelSize: Theme.textSmall
        color: Theme.inkSoft
    }
    AzButton {
        width: parent.width
        visible: sheet.changeable
        kind: AzButton.Quiet
        iconName: "delete"
        text: qsTr("Take it out of the note")
        onClicked: {
            const id = sheet.shownId;
            sheet.close();
            sheet.photos.remove(id);
        }
    }
}
