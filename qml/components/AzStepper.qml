// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components

// A small number: one less, one more. Arrow keys do the same.
FocusScope {
    id: control

    required property string label
    property int value: 0
    property int from: 0
    property int to: 99
    property string shownValue: value // with its unit, for example "5 minuten"
    required property string lessLabel
    required property string moreLabel

    signal edited(int value)

    function step(by: int) {
        const next = Math.max(from, Math.min(to, value + by));
        if (next !== value)
            edited(next);
    }

    implicitWidth: 280
    implicitHeight: column.implicitHeight
    Keys.onUpPressed: step(1)
    Keys.onDownPressed: step(-1)

    Accessible.role: Accessible.Grouping
    Accessible.name: label + ", " + shownValue

    Column {
        id: column
        width: parent.width
        spacing: 4

        AzText {
            width: parent.width
            text: control.label
            font.pixelSize: Theme.textSmall
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        Row {
            id: row
            anchors.left: parent.left
            spacing: Theme.grid

            AzIconButton {
                id: less
                focus: control.value > control.from
                enabled: control.value > control.from
                framed: true
                iconName: "remove"
                label: control.lessLabel + ": " + control.label
                onClicked: control.step(-1)
            }
            AzText {
                width: Math.min(Math.max(72, implicitWidth), control.width - 2 * Theme.target - 2 * row.spacing)
                anchors.verticalCenter: parent.verticalCenter
                text: control.shownValue
                horizontalAlignment: Text.AlignHCenter
            }
            AzIconButton {
                focus: control.value <= control.from
                enabled: control.value < control.to
                framed: true
                iconName: "add"
                label: control.moreLabel + ": " + control.label
                onClicked: control.step(1)
            }
        }
    }
}
