// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// What was seen, drawn and said at a visit: small, beside each other. A tap opens one.
Column {
    id: part

    required property VisitEditor visit
    readonly property AttachmentsModel photos: visit.attachments as AttachmentsModel

    function openNew() {
        visit.hold();
        adding.open();
    }
    function openSketch() {
        visit.hold();
        drawing.open();
    }
    function sketch(lines: string) {
        drawing.take(lines);
    }
    function openVoice() {
        visit.hold();
        speaking.open();
    }
    function addFile(file: url) {
        adding.add(file);
    }
    function show(id: string) {
        showing.show(id);
    }
    function showFirst() {
        const first = tiles.itemAt(0) as AttachmentTile;
        if (first)
            show(first.attachmentId);
    }
    function refusal(): string {
        if (!photos)
            return "";
        switch (photos.refusal) {
        case AttachmentsModel.NotAPicture:
            return qsTr("This file is no picture that can be opened here. Choose a JPEG, PNG or WebP.");
        case AttachmentsModel.NotReadable:
            return qsTr("This file cannot be read. Choose it once more, or another one.");
        case AttachmentsModel.TooLarge:
            return qsTr("This picture is too large. Take it anew with the camera here, or choose a smaller one.");
        case AttachmentsModel.TooMany:
            return qsTr("There are ten photos or recordings with this note. Take one out first.");
        case AttachmentsModel.HouseholdFull:
            return qsTr("This household has fifty photos and recordings this year. Take one out that is not needed any more.");
        case AttachmentsModel.DiskFull:
            return qsTr("This device is full, so it was not kept. Make room and try again; your note is safe.");
        case AttachmentsModel.NotAllowed:
            return qsTr("You may not add or change this here.");
        case AttachmentsModel.Other:
            return qsTr("That did not work. Nothing was changed.");
        }
        return "";
    }

    spacing: Theme.grid
    visible: photos && (photos.count > 0 || photos.writable)

    SectionHeader {
        width: parent.width
        text: qsTr("Photos, sketches and recordings")
    }
    Flow {
        width: parent.width
        spacing: Theme.grid
        visible: part.photos && part.photos.writable

        AzButton {
            kind: AzButton.Secondary
            iconName: "photo"
            text: qsTr("A photo")
            onClicked: part.openNew()
        }
        AzButton {
            kind: AzButton.Secondary
            iconName: "edit"
            text: qsTr("A sketch")
            onClicked: part.openSketch()
        }
        AzButton {
            kind: AzButton.Secondary
            iconName: "speech"
            text: qsTr("Say something")
            onClicked: part.openVoice()
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gap
        visible: tiles.count > 0

        Repeater {
            id: tiles
            model: part.photos

            AttachmentTile {
                photos: part.photos
                onClicked: part.show(attachmentId)
            }
        }
    }
    AzText {
        width: parent.width
        visible: part.photos && part.photos.writable && part.photos.many
        text: qsTr("Three is mostly enough: only what is needed.")
        font.pixelSize: Theme.textSmall
        color: Theme.inkSoft
    }
    AzStatusLine {
        width: parent.width
        visible: text !== "" && !adding.opened && !drawing.opened && !speaking.opened
        mood: AzStatusLine.Attention
        text: part.refusal()
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        visible: part.photos && part.photos.canUndo
        kind: AzButton.Quiet
        leftPadding: Theme.grid
        iconName: "undo"
        text: qsTr("Put it back")
        onClicked: part.photos.undo()
    }
    AttachSheet {
        id: adding
        photos: part.photos
        draftOf: part.visit.visitId
        refusal: part.refusal()
    }
    SketchSheet {
        id: drawing
        photos: part.photos
        refusal: part.refusal()
        draftOf: part.visit.visitId
    }
    VoiceSheet {
        id: speaking
        photos: part.photos
        refusal: part.refusal()
    }
    AttachmentSheet {
        id: showing
        photos: part.photos
    }
}
