// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The scenes of this talk: open one, leave one out, put one earlier or later.
AzSheet {
    id: sheet

    required property TalkPictureModel talk

    title: qsTr("The pictures of this talk")
    closeLabel: qsTr("Close")

    Repeater {
        model: sheet.talk.scenes.length

        Column {
            id: row
            required property int index
            readonly property var stop: sheet.talk.scenes[index] ?? {key: "", description: "", picture: "", mirrored: false, skipped: false}
            width: parent ? parent.width : 0
            spacing: Theme.grid

            Row {
                width: parent.width
                spacing: Theme.gap

                Image {
                    id: thumb
                    width: 96
                    height: 64
                    source: row.stop.picture
                    sourceSize.width: 192
                    sourceSize.height: 128
                    mirror: row.stop.mirrored
                    opacity: row.stop.skipped ? 0.4 : 1
                    Accessible.ignored: true
                }
                AzText {
                    width: parent.width - thumb.width - parent.spacing
                    text: row.stop.description
                    font.pixelSize: Theme.textSmall
                }
            }
            Flow {
                width: parent.width
                spacing: 4

                AzButton {
                    width: Math.min(implicitWidth, parent.width)
                    kind: AzButton.Secondary
                    enabled: !row.stop.skipped
                    text: qsTr("Open")
                    Accessible.name: qsTr("Open: %1").arg(row.stop.description)
                    onClicked: {
                        sheet.talk.show(row.stop.key);
                        sheet.close();
                    }
                }
                AzChip {
                    width: Math.min(implicitWidth, parent.width)
                    text: qsTr("Leave out")
                    checkable: false
                    checked: row.stop.skipped
                    Accessible.name: qsTr("Leave out: %1").arg(row.stop.description)
                    onClicked: sheet.talk.skip(row.stop.key, !row.stop.skipped)
                }
                AzIconButton {
                    iconName: "up"
                    enabled: row.index > 0
                    label: qsTr("Earlier: %1").arg(row.stop.description)
                    onClicked: sheet.talk.move(row.stop.key, -1)
                }
                AzIconButton {
                    iconName: "down"
                    enabled: row.index < sheet.talk.scenes.length - 1
                    label: qsTr("Later: %1").arg(row.stop.description)
                    onClicked: sheet.talk.move(row.stop.key, 1)
                }
            }
        }
    }
}
