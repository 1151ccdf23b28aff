// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Whoever or whatever is chosen on the drawing, in words, and what one does with it.
Rectangle {
    id: bar

    required property NetworkEditor editor
    required property string personId
    required property string tieId
    required property string tieFrom
    readonly property networkPerson person: editor.revision >= 0 ? editor.persons.find(personId) : editor.persons.find("")
    readonly property networkTie tie: editor.revision >= 0 ? editor.ties.find(tieId) : editor.ties.find("")
    readonly property bool drawsTie: tieFrom !== ""

    signal detailsWanted
    signal tieWanted
    signal closed

    implicitHeight: Math.max(Theme.target, words.implicitHeight) + Theme.grid
    radius: Theme.cardRadius
    color: Theme.clientTint
    border.width: 1
    border.color: Theme.clientEdge

    Column {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.right: buttons.left
        anchors.verticalCenter: parent.verticalCenter

        AzText {
            width: parent.width
            text: bar.drawsTie ? qsTr("Tie of %1").arg(NetworkWords.nameOf(bar.editor, bar.tieFrom === "me" ? "" : bar.tieFrom)) : bar.tieId !== "" ? NetworkWords.ends(bar.editor, bar.tie) : bar.person.name
            font.weight: Font.DemiBold
            lineHeight: 1.1
            color: Theme.clientText
        }
        AzText {
            width: parent.width
            visible: text !== ""
            text: bar.drawsTie ? qsTr("Tap who it is with.") : bar.tieId !== "" ? NetworkWords.tie(bar.tie) : NetworkWords.joined([bar.person.roleWord, NetworkWords.zone(bar.person.closeness, bar.person.sector)])
            font.pixelSize: Theme.textSmall
            lineHeight: 1.1
            color: Theme.clientText
        }
    }
    Row {
        id: buttons
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        AzIconButton {
            visible: !bar.drawsTie && bar.personId !== "" && bar.editor.mayDraw
            iconName: "tie"
            label: qsTr("Draw a tie")
            tint: Theme.clientText
            onClicked: bar.tieWanted()
        }
        AzIconButton {
            visible: !bar.drawsTie
            iconName: "edit"
            label: qsTr("Open")
            tint: Theme.clientText
            onClicked: bar.detailsWanted()
        }
        AzIconButton {
            iconName: "close"
            label: bar.drawsTie ? qsTr("No tie") : qsTr("Let go")
            tint: Theme.clientText
            onClicked: bar.closed()
        }
    }
}
