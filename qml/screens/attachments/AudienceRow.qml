// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Screens
import AanZet.ViewModels

// Who may see what is put with the note.
ChoiceRow {
    id: row

    required property AttachmentsModel photos
    required property int audience

    signal picked(int audience)

    visible: photos && photos.mayHide
    label: qsTr("Who may see it?")
    answers: [
        {
            word: qsTr("The client too"),
            value: AttachmentsModel.WithClient
        },
        {
            word: qsTr("Professionals only"),
            value: AttachmentsModel.Professionals
        }
    ]
    value: audience
    onChosen: value => row.picked(value)
}
