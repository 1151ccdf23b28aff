// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Templates as T
import AanZet.Components
import AanZet.Screens

// One task: a box to tick and what to do. Ticked it stays, so that a wrong tap can be taken back.
T.CheckBox {
    id: row

    required property string what
    required property string household
    required property date due
    required property bool overdue
    required property bool done
    readonly property string when: {
        const day = Words.day(due);
        //: The day before which a task has to be done
        return day === "" ? "" : overdue ? qsTr("was due %1").arg(day) : qsTr("by %1").arg(day);
    }

    signal ticked(bool done)

    checked: done
    implicitWidth: 280
    implicitHeight: Math.max(56, words.y + words.implicitHeight + Theme.grid)
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.CheckBox
    Accessible.name: what
    Accessible.description: Words.joined(household, when, "")
    Accessible.checkable: true
    Accessible.checked: done

    // The model says what is ticked, not the tap.
    onToggled: {
        row.ticked(!row.done);
        row.checked = Qt.binding(() => row.done);
    }

    Item {
        anchors.fill: parent

        Rectangle {
            id: box
            anchors.left: parent.left
            anchors.leftMargin: 4
            y: Theme.grid + 2
            width: Theme.iconSize
            height: width
            radius: 6
            color: row.done ? Theme.ok : Theme.surface
            border.width: row.done ? 0 : 2
            border.color: Theme.outline

            AzIcon {
                anchors.centerIn: parent
                width: parent.width - 4
                height: width
                visible: row.done
                name: "check"
                color: Theme.surface
            }
        }
        Column {
            id: words
            anchors.left: Theme.roomy ? box.right : parent.left
            anchors.leftMargin: Theme.roomy ? Theme.gap : 4
            anchors.right: parent.right
            y: Theme.roomy ? Theme.grid : box.y + box.height + 4

            AzText {
                width: parent.width
                text: row.what
                color: row.done ? Theme.inkSoft : Theme.ink
                Accessible.ignored: true
            }
            AzText {
                width: parent.width
                visible: text !== ""
                text: row.household
                font.pixelSize: Theme.textSmall
                color: Theme.inkSoft
                Accessible.ignored: true
            }
            FactLine {
                width: parent.width
                visible: text !== ""
                iconName: row.done ? "check" : row.overdue ? "warning" : "calendar"
                //: A task that was ticked
                text: row.done ? qsTr("Done") : row.when
                strong: row.overdue && !row.done
                color: row.done ? Theme.ok : row.overdue ? Theme.danger : Theme.inkSoft
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
