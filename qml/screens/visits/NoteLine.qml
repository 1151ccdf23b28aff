// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import AanZet.Components

// A line of the note; a tap opens it, unless the note is finished.
T.AbstractButton {
    id: item

    required property string first
    property string second: ""   // apart from the first: what somebody makes of it
    property string third: ""
    property string beside: ""   // a colleague's words of the same time
    property bool opens: true

    width: parent?.width ?? 0
    implicitHeight: Math.max(Theme.target, column.implicitHeight + Theme.grid)
    enabled: opens
    focusPolicy: opens ? Qt.StrongFocus : Qt.NoFocus
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    Accessible.role: opens ? Accessible.Button : Accessible.ListItem
    Accessible.name: first
    Accessible.description: VisitWords.listed([second, third, besideLine.text], ", ")
    Accessible.onPressAction: clicked()

    Item {
        anchors.fill: parent

        Column {
            id: column
            anchors.left: parent.left
            anchors.right: pen.left
            anchors.rightMargin: pen.visible ? Theme.grid : 0
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            AzText {
                width: parent.width
                text: item.first
                Accessible.ignored: true
            }
            AzText {
                width: parent.width
                visible: text !== ""
                text: item.second
                font.italic: true
                color: Theme.professionalText
                Accessible.ignored: true
            }
            AzText {
                width: parent.width
                visible: text !== ""
                text: item.third
                font.pixelSize: Theme.textSmall
                color: Theme.inkSoft
                Accessible.ignored: true
            }
            AzText {
                id: besideLine
                width: parent.width
                visible: text !== ""
                text: item.beside !== "" ? qsTr("Also written: “%1”").arg(item.beside) : ""
                font.pixelSize: Theme.textSmall
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
        }
        AzIcon {
            id: pen
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: item.opens
            width: visible ? Theme.iconSmall : 0
            height: Theme.iconSmall
            name: "edit"
            color: Theme.inkSoft
        }
    }
    background: FocusRing {
        control: item
        shown: item.visualFocus
    }
}
