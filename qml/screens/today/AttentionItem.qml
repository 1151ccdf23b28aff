// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import AanZet.Components
import AanZet.ViewModels

// One clock: whose it is, what it says, and how loudly.
T.ItemDelegate {
    id: row

    required property string household
    required property int kind
    required property string words
    required property bool alarm
    required property int days
    required property int number
    readonly property string sentence: {
        if (kind === AttentionKind.Agreements) {
            const late = qsTr("%n agreement(s) past their day.", "", number);
            //: How many agreements are late, then what to do about it
            return words === "" ? late : qsTr("%1 %2").arg(late).arg(words);
        }
        return kind === AttentionKind.Rhythm ? qsTr("Not seen for %n day(s).", "", days) : words;
    }

    implicitWidth: 280
    implicitHeight: Math.max(56, column.implicitHeight + Theme.margin)
    focusPolicy: Qt.StrongFocus
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    Accessible.role: Accessible.ListItem
    Accessible.name: household
    Accessible.description: sentence
    Accessible.onPressAction: clicked()

    Item {
        anchors.fill: parent

        AzIcon {
            id: mark
            anchors.left: parent.left
            anchors.leftMargin: 4
            y: Theme.grid + 2
            width: Theme.iconSize
            height: Theme.iconSize
            name: row.alarm ? "warning" : row.kind === AttentionKind.Agreements ? "agreement" : row.kind === AttentionKind.Assessment ? "score" : row.kind === AttentionKind.Review ? "plan" : row.kind === AttentionKind.SafetyCheck || row.kind === AttentionKind.SafetyPlan ? "shield" : row.kind === AttentionKind.Director ? "person" : "clock"
            color: row.alarm ? Theme.danger : Theme.primary
        }
        Column {
            id: column
            anchors.left: mark.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            y: Theme.grid

            AzText {
                width: parent.width
                text: row.household
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            AzText {
                width: parent.width
                text: row.sentence
                font.pixelSize: Theme.textSmall
                color: row.alarm ? Theme.danger : Theme.inkSoft
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
            anchors.margins: 0
        }
    }
}
