// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// What the last check before a visit said. Only when there is something to heed; for professionals only, and so in their
// colours: the warm ones promise that the client may read along.
Rectangle {
    id: banner

    required property int safety
    required property string words
    required property date checkedAt
    readonly property bool red: safety === HouseholdModel.Red

    implicitHeight: column.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    color: red ? Theme.dangerTint : Theme.professionalTint
    border.width: 1
    border.color: red ? Theme.danger : Theme.professionalEdge

    Accessible.role: Accessible.AlertMessage
    Accessible.name: heading.text
    Accessible.description: banner.words

    AzIcon {
        id: mark
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        y: Theme.gap
        width: Theme.iconSize
        height: Theme.iconSize
        name: banner.red ? "warning" : "shield"
        color: banner.red ? Theme.danger : Theme.professionalText
    }
    Column {
        id: column
        anchors.left: mark.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        y: Theme.gap
        spacing: 2

        AzText {
            id: heading
            width: parent.width
            text: banner.red ? qsTr("Do not visit alone") : qsTr("Take care at visits")
            font.weight: Font.DemiBold
            color: banner.red ? Theme.danger : Theme.professionalText
            Accessible.ignored: true
        }
        AzText {
            width: parent.width
            visible: text !== ""
            text: banner.words
            Accessible.ignored: true
        }
        AzText {
            width: parent.width
            text: qsTr("For professionals only. Checked %1.").arg(Words.day(banner.checkedAt))
            font.pixelSize: Theme.textSmall
            color: banner.red ? Theme.danger : Theme.professionalText
            Accessible.ignored: true
        }
    }
}
