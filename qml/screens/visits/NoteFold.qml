// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import AanZet.Components

// A part of the note that waits folded: what it is for, and what stands in it, on one line.
Column {
    id: fold

    required property string title
    property string summary: ""
    property bool unfolded: false
    default property alias content: body.data

    spacing: Theme.grid

    T.AbstractButton {
        id: head
        width: parent.width
        implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.grid)
        focusPolicy: Qt.StrongFocus
        Keys.onReturnPressed: clicked()
        Keys.onEnterPressed: clicked()
        onClicked: fold.unfolded = !fold.unfolded

        Accessible.role: Accessible.Button
        Accessible.name: fold.title
        Accessible.description: fold.summary
        Accessible.onPressAction: clicked()

        Item {
            anchors.fill: parent

            Column {
                id: words
                anchors.left: parent.left
                anchors.right: arrow.left
                anchors.rightMargin: Theme.grid
                anchors.verticalCenter: parent.verticalCenter
                spacing: 2

                AzText {
                    width: parent.width
                    text: fold.title
                    font.pixelSize: Theme.textSmall
                    font.weight: Font.DemiBold
                    Accessible.ignored: true
                }
                AzText {
                    width: parent.width
                    visible: text !== "" && !fold.unfolded
                    text: fold.summary
                    Accessible.ignored: true
                }
            }
            AzIcon {
                id: arrow
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.iconSmall
                height: Theme.iconSmall
                name: fold.unfolded ? "up" : "down"
                color: Theme.inkSoft
            }
        }
        background: FocusRing {
            control: head
            shown: head.visualFocus
        }
    }
    Column {
        id: body
        width: parent.width
        visible: fold.unfolded
        spacing: Theme.gap
    }
}
