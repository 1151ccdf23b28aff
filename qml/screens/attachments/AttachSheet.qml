// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// A photo for the note: with the camera here or from a file. It is made smaller, and place and time of the camera are left out.
AzSheet {
    id: sheet

    required property AttachmentsModel photos
    required property string refusal
    property string draftOf: "" // the note; empty: nothing is kept
    property bool letter: false
    property int audience: AttachmentsModel.WithClient

    function add(file: url) {
        finish(photos.addPhotoFile(file, audience, letter, caption.text));
    }
    function take() {
        finish(photos.addPhotoPicture(camera.shot(), audience, letter, caption.text));
    }
    function finish(added: bool) {
        if (!added)
            return;
        letter = false;
        draft.done();
        close();
    }

    title: qsTr("A photo or a letter")
    closeLabel: qsTr("Close")
    onAboutToShow: {
        photos.forgive();
        audience = AttachmentsModel.WithClient;
    }
    onOpened: draft.begin()
    onAboutToHide: camera.stop()

    SheetDraft {
        id: draft
        sheet: sheet
        owner: sheet.draftOf === "" ? "" : "photo/" + sheet.draftOf
        fields: ({
                caption: caption
            })
        choices: ["letter", "audience"]
        takesFocus: false
    }
    AzText {
        width: parent.width
        text: qsTr("The photo stays in AanZet and never comes into the gallery. Where and when it was taken is left out. Rather no faces.")
        color: Theme.inkSoft
    }
    AzTextField {
        id: caption
        width: parent.width
        label: qsTr("What is it?")
    }
    AzCheck {
        width: parent.width
        text: qsTr("It is a letter")
        checkable: false
        checked: sheet.letter
        onClicked: sheet.letter = !sheet.letter
    }
    AudienceRow {
        width: parent.width
        photos: sheet.photos
        audience: sheet.audience
        onPicked: value => sheet.audience = value
    }
    Item {
        width: parent.width
        height: width * 3 / 4
        visible: camera.phase === AzCamera.Looking

        AzCamera {
            id: camera
            anchors.fill: parent
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("What the camera sees")
        }
    }
    AzStatusLine {
        width: parent.width
        visible: camera.phase === AzCamera.NoCamera
        mood: AzStatusLine.Attention
        text: qsTr("There is no camera here that AanZet can use. Choose a file.")
    }
    AzStatusLine {
        width: parent.width
        visible: sheet.refusal !== ""
        mood: AzStatusLine.Attention
        text: sheet.refusal
    }
    AzButton {
        width: parent.width
        iconName: "camera"
        enabled: camera.phase !== AzCamera.Looking || camera.sees
        text: camera.phase === AzCamera.Looking ? qsTr("Take the photo") : qsTr("With the camera")
        onClicked: camera.phase === AzCamera.Looking ? sheet.take() : camera.start()
    }
    AzButton {
        width: parent.width
        kind: AzButton.Secondary
        iconName: "photo"
        text: qsTr("From a file")
        onClicked: chooser.open()
    }
    FileDialog {
        id: chooser
        title: qsTr("Choose the photo")
        fileMode: FileDialog.OpenFile
        nameFilters: [qsTr("Pictures (*.jpg *.jpeg *.png *.webp)")]
        onAccepted: sheet.add(selectedFile)
    }
}
