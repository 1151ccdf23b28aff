// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import AanZet.Components

// A face with its word. Chosen shows by a thick edge and a tick, not by colour alone.
T.AbstractButton {
    id: tile

    required property string pictogram
    required property bool chosen
    property bool large: false
    readonly property int side: large ? 72 : 40

    implicitWidth: Math.max(side, word.implicitWidth) + 2 * Theme.gap
    implicitHeight: Math.max(Theme.target, column.implicitHeight + 2 * Theme.grid)
    focusPolicy: enabled ? Qt.StrongFocus : Qt.NoFocus
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    Accessible.role: Accessible.RadioButton
    Accessible.checked: chosen
    Accessible.onPressAction: clicked()

    Item {
        anchors.fill: parent

        Column {
            id: column
            anchors.centerIn: parent
            spacing: 2

            AzPictogram {
                anchors.horizontalCenter: parent.horizontalCenter
                width: tile.side
                height: tile.side
                name: tile.pictogram
                color: Theme.clientText
                paper: Theme.paper
            }
            AzText {
                id: word
                anchors.horizontalCenter: parent.horizontalCenter
                text: tile.text
                font.pixelSize: tile.large ? Theme.textBody : Theme.textSmall
                font.weight: tile.chosen ? Font.DemiBold : Font.Normal
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
    AzIcon {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 4
        width: Theme.iconSmall
        height: Theme.iconSmall
        visible: tile.chosen
        name: "check"
        color: Theme.clientText
    }
    background: Rectangle {
        radius: Theme.radius
        color: tile.chosen ? Theme.clientTint : Theme.surface
        border.width: tile.chosen ? 2 : 1
        border.color: tile.chosen ? Theme.clientText : Theme.outline

        FocusRing {
            control: tile
            shown: tile.visualFocus
            anchors.margins: -4
        }
    }
}
