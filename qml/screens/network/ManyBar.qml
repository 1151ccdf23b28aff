// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens

// Several people are chosen: how many, and what one does with all of them.
Rectangle {
    id: bar

    required property int count

    signal sheetWanted
    signal removalWanted
    signal closed

    implicitWidth: row.implicitWidth + Theme.gap
    implicitHeight: row.implicitHeight
    radius: Theme.radius
    color: Theme.clientTint
    border.width: 1
    border.color: Theme.clientEdge

    Row {
        id: row
        anchors.centerIn: parent

        AzText {
            height: Math.max(Theme.target, implicitHeight)
            verticalAlignment: Text.AlignVCenter
            rightPadding: Theme.grid
            leftPadding: Theme.grid
            text: qsTr("%n chosen", "", bar.count)
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            color: Theme.clientText
            Accessible.role: Accessible.AlertMessage
        }
        AzIconButton {
            iconName: "edit"
            label: qsTr("Move or group them")
            tint: Theme.clientText
            onClicked: bar.sheetWanted()
        }
        AzIconButton {
            iconName: "remove"
            label: qsTr("Take them off the drawing")
            tint: Theme.clientText
            onClicked: bar.removalWanted()
        }
        AzIconButton {
            iconName: "close"
            label: qsTr("Let them go")
            tint: Theme.clientText
            onClicked: bar.closed()
        }
    }
}
