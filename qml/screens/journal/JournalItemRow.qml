// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// One item of the journal: when, what, by whom; on the warm page of the client or the cool one of professionals.
T.ItemDelegate {
    id: row

    required property int kind
    required property date at
    required property bool timed
    required property string title
    required property string body
    required property string author
    required property string delivered
    required property string moved
    required property bool own
    required property bool client
    required property string readers
    required property bool fresh
    required property string phase
    required property string corrects
    required property bool corrected
    property int side: Theme.margin
    property bool opens: false
    //: The work with a household enters a phase
    readonly property string heading: phase === "" ? title : qsTr("Phase: %1").arg(Words.phase(phase))
    readonly property string whose: client ? qsTr("Client's page") : qsTr("Professionals only")
    readonly property string when: timed ? Words.moment(at) : Words.day(at)

    signal opened

    implicitWidth: 280
    implicitHeight: sheet.height + Theme.gap
    enabled: opens
    focusPolicy: opens ? Qt.StrongFocus : Qt.NoFocus

    Accessible.role: Accessible.ListItem
    Accessible.name: Words.joined(heading, when, whose)
    Accessible.description: Words.joined(Words.joined(author, delivered, moved), Words.joined(corrects === "" ? "" : qsTr("About: %1").arg(corrects), body, ""), corrected ? qsTr("Something was added to this or corrected later.") : "")
    Accessible.onPressAction: if (opens)
        clicked()

    onClicked: row.opened()

    Rectangle {
        id: sheet
        x: row.side
        width: row.width - 2 * row.side
        height: column.implicitHeight + 2 * Theme.gap
        radius: Theme.cardRadius
        color: row.client ? Theme.clientTint : Theme.professionalTint
        border.width: row.fresh ? 2 : 1
        border.color: row.client ? Theme.clientEdge : Theme.professionalEdge

        Rectangle {
            id: badge
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap
            y: Theme.gap
            width: Theme.iconSize + 8
            height: width
            radius: row.client ? width / 2 : 6
            color: row.client ? Theme.clientEdge : Theme.professionalEdge

            AzIcon {
                anchors.centerIn: parent
                width: Theme.iconSize - 4
                height: width
                name: ["speech", "note", "door", "score", "agreement", "plan", "network", "route", "journal"][row.kind]
                color: sheet.color
            }
        }
        Column {
            id: column
            anchors.left: badge.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            y: Theme.gap
            spacing: 4

            AzText {
                width: parent.width
                text: row.heading
                font.weight: Font.DemiBold
                color: row.client ? Theme.clientText : Theme.professionalText
                Accessible.ignored: true
            }
            AzText {
                width: parent.width
                text: Words.joined(row.fresh ? qsTr("New") : "", row.when, Words.joined(row.author, row.delivered, row.moved))
                font.pixelSize: Theme.textSmall
                font.weight: row.fresh ? Font.DemiBold : Font.Normal
                color: row.client ? Theme.clientText : Theme.professionalText
                Accessible.ignored: true
            }
            AzText {
                width: parent.width
                visible: row.corrects !== ""
                //: An entry that adds to another item or corrects it: which item, and its day
                text: qsTr("About: %1").arg(row.corrects)
                font.pixelSize: Theme.textSmall
                font.weight: Font.DemiBold
                color: row.client ? Theme.clientText : Theme.professionalText
                Accessible.ignored: true
            }
            AzText {
                width: parent.width
                visible: text !== ""
                text: row.body
                Accessible.ignored: true
            }
            AzText {
                width: parent.width
                visible: row.corrected
                text: qsTr("Something was added to this or corrected later.")
                font.pixelSize: Theme.textSmall
                font.weight: Font.DemiBold
                color: row.client ? Theme.clientText : Theme.professionalText
                Accessible.ignored: true
            }
            AzText {
                width: parent.width
                //: Whose page an item stands on, then who can read it
                text: qsTr("%1: read by %2").arg(row.whose).arg(row.readers)
                font.pixelSize: Theme.textSmall
                color: row.client ? Theme.clientText : Theme.professionalText
                Accessible.ignored: true
            }
        }
        FocusRing {
            control: row
            shown: row.visualFocus
            radius: sheet.radius + 3
        }
    }
    background: Item {}
}
