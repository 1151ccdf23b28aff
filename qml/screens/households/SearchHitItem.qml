// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import AanZet.Components
import AanZet.Screens

// One place where the words of a search stand: the part of the text with the words in bold, whose household, and in what.
T.ItemDelegate {
    id: row

    required property string household
    required property string where
    required property string excerpt // markup: what people wrote is escaped, what was found is between <b> and </b>
    required property string plain
    required property bool client

    implicitWidth: 280
    implicitHeight: Math.max(64, column.implicitHeight + 2 * Theme.gap)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    Accessible.role: Accessible.ListItem
    Accessible.name: plain
    Accessible.description: Words.joined(household, where, client ? qsTr("Client's page") : qsTr("Professionals only"))
    Accessible.onPressAction: clicked()

    Item {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap

        Rectangle {
            id: edge
            anchors.left: parent.left
            y: Theme.gap
            width: 4
            height: column.implicitHeight
            radius: row.client ? 2 : 0
            color: row.client ? Theme.clientEdge : Theme.professionalEdge
        }
        Column {
            id: column
            anchors.left: edge.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            y: Theme.gap
            spacing: 2

            AzText {
                width: parent.width
                text: row.excerpt
                textFormat: Text.StyledText
                Accessible.ignored: true
            }
            AzText {
                width: parent.width
                text: Words.joined(row.household, row.where, "")
                font.pixelSize: Theme.textSmall
                color: Theme.inkSoft
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: row.down ? Theme.primaryTint : "transparent"

        FocusRing {
            control: row
            shown: row.visualFocus
            anchors.margins: 2
            radius: Theme.radius
        }
    }
}
