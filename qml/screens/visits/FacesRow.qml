// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens

// Three questions that the client answers with a face; no sum, no mark.
Column {
    id: root

    required property var questions // words
    required property var faces     // keys by question, "" where nothing was said
    property var names: VisitWords.faceWords
    property bool large: false
    property bool writable: true

    signal picked(int question, string face)

    spacing: Theme.gap

    Repeater {
        model: root.questions

        Column {
            id: row
            required property int index
            required property string modelData
            readonly property string face: root.faces[index] ?? ""
            width: parent ? parent.width : 0
            visible: root.writable || face !== ""
            spacing: Theme.grid

            AzText {
                width: parent.width
                text: row.modelData
                font.pixelSize: root.large ? Theme.textTitle : Theme.textBody
            }
            Flow {
                width: parent.width
                spacing: Theme.grid

                Repeater {
                    model: ["good", "so_so", "not_good"]

                    FaceTile {
                        required property int index
                        required property string modelData
                        visible: root.writable || row.face === modelData
                        enabled: root.writable
                        pictogram: ["face-good", "face-fair", "face-bad"][index]
                        text: root.names[index]
                        chosen: row.face === modelData
                        large: root.large
                        Accessible.name: row.modelData + " " + text
                        onClicked: root.picked(row.index, modelData)
                    }
                }
            }
        }
    }
}
