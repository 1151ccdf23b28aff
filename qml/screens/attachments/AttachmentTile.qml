// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// One photo, small, with its words below.
T.AbstractButton {
    id: tile

    required property string attachmentId
    required property int kind
    required property string caption
    required property date takenAt
    required property bool letter
    required property date handledOn
    required property int place
    required property bool forProfessionals
    required property AttachmentsModel photos
    readonly property string what: letter ? (Number.isNaN(handledOn.getTime()) ? qsTr("Letter") : qsTr("Letter, done")) : kind === AttachmentsModel.Sketch ? qsTr("Sketch") : kind === AttachmentsModel.Photo ? qsTr("Photo") : kind === AttachmentsModel.Voice ? qsTr("Recording") : qsTr("Attachment")
    readonly property string standing: place === AttachmentsModel.Coming ? qsTr("Follows") : place === AttachmentsModel.Damaged ? qsTr("Damaged") : ""

    width: Math.min(112 * Theme.textScale, parent ? parent.width : 112)
    implicitHeight: frame.height + words.height + Theme.grid
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    Accessible.role: Accessible.Button
    Accessible.name: caption !== "" ? what + ", " + caption : what
    Accessible.description: VisitWords.listed([standing, forProfessionals ? qsTr("only for professionals") : "", Words.day(takenAt)], ", ")
    Accessible.onPressAction: clicked()

    Item {
        anchors.fill: parent

        Rectangle {
            id: frame
            width: tile.width
            height: tile.width * 3 / 4
            radius: Theme.radius
            color: Theme.surface
            border.width: 1
            border.color: tile.forProfessionals ? Theme.professionalText : Theme.hairline

            AzPhoto {
                anchors.fill: parent
                anchors.margins: 1
                cropped: true
                visible: tile.place === AttachmentsModel.Here && tile.kind !== AttachmentsModel.Voice
                picture: tile.photos.version >= 0 && visible ? tile.photos.picture(tile.attachmentId, 240) : undefined
            }
            AzIcon {
                anchors.centerIn: parent
                visible: tile.place !== AttachmentsModel.Here || tile.kind === AttachmentsModel.Voice
                width: Theme.iconSize
                height: Theme.iconSize
                name: tile.place === AttachmentsModel.Damaged ? "warning" : tile.place === AttachmentsModel.Coming ? "clock" : "speech"
                color: tile.place === AttachmentsModel.Here ? Theme.primary : Theme.inkSoft
            }
        }
        AzText {
            id: words
            anchors.top: frame.bottom
            anchors.topMargin: 4
            width: tile.width
            text: (tile.standing !== "" ? tile.standing : tile.caption !== "" ? tile.caption : tile.what) + (tile.forProfessionals ? "\n" + qsTr("only for professionals") : "")
            font.pixelSize: Theme.textSmall
            color: Theme.inkSoft
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    background: FocusRing {
        control: tile
        shown: tile.visualFocus
    }
}
