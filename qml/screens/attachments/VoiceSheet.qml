// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Saying something for the note. It is kept as soon as it stops, also when the sheet closes or the app locks.
AzSheet {
    id: sheet

    required property AttachmentsModel photos
    required property string refusal
    readonly property VoiceModel voice: photos ? photos.voice : null
    readonly property bool recording: voice && voice.state === VoiceModel.Recording
    property int audience: AttachmentsModel.WithClient

    title: qsTr("Say something for the note")
    closeLabel: recording ? qsTr("Stop and close") : qsTr("Close")
    onAboutToShow: {
        photos.forgive();
        audience = photos.mayHide ? AttachmentsModel.Professionals : AttachmentsModel.WithClient;
    }
    onAboutToHide: if (voice)
        voice.stop()

    AzText {
        width: parent.width
        text: qsTr("Is somebody with you? Then ask first whether it is all right. The recording stays in AanZet; at most five minutes.")
        color: Theme.inkSoft
    }
    AudienceRow {
        width: parent.width
        visible: sheet.photos && sheet.photos.mayHide && !sheet.recording
        photos: sheet.photos
        audience: sheet.audience
        onPicked: value => sheet.audience = value
    }
    Row {
        visible: sheet.recording
        spacing: Theme.gap
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Recording, %1").arg(VisitWords.clock(sheet.voice ? sheet.voice.seconds : 0))

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 16
            height: 16
            radius: 8
            color: Theme.danger
        }
        AzText {
            anchors.verticalCenter: parent.verticalCenter
            text: VisitWords.clock(sheet.voice ? sheet.voice.seconds : 0)
            font.pixelSize: Theme.textTitle
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
    Rectangle {
        width: parent.width
        height: 8
        radius: 4
        visible: sheet.recording
        color: Theme.professionalTint

        Rectangle {
            anchors.left: parent.left
            width: parent.width * Math.min(1, Math.sqrt(sheet.voice ? sheet.voice.level : 0))
            height: parent.height
            radius: 4
            color: Theme.primary
        }
    }
    AzStatusLine {
        width: parent.width
        visible: sheet.voice && (sheet.voice.trouble === VoiceModel.NoMicrophone || sheet.refusal !== "")
        mood: AzStatusLine.Attention
        text: sheet.refusal !== "" ? sheet.refusal : qsTr("There is no microphone here that AanZet may use. Look in the settings of this device whether AanZet may use it.")
    }
    AzButton {
        width: parent.width
        iconName: sheet.recording ? "check" : "speech"
        text: sheet.recording ? qsTr("Stop and put it with the note") : qsTr("Begin to speak")
        onClicked: {
            if (!sheet.recording) {
                sheet.voice.record(sheet.audience === AttachmentsModel.Professionals);
                return;
            }
            sheet.voice.stop();
            if (sheet.voice.trouble === VoiceModel.None)
                sheet.close();
        }
    }
    AzButton {
        width: parent.width
        visible: sheet.recording
        kind: AzButton.Quiet
        iconName: "delete"
        text: qsTr("Do not keep it")
        onClicked: sheet.voice.discard()
    }
}
