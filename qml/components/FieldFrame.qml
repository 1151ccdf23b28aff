// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components

// Label above, frame around the control, hint or error below: the same for every field.
FocusScope {
    id: frame

    required property string label
    property int labelSize: Theme.textSmall
    property string hint: ""
    property string error: ""
    property color fill: Theme.surface
    property bool strong: false
    readonly property real boxTop: box.y // so that a button beside the field stands level with it
    default property alias content: box.data

    // Qt tells no name for a password field, so the frame around it says which one it is.
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    implicitWidth: 240
    implicitHeight: column.implicitHeight

    Column {
        id: column
        width: frame.width
        spacing: 4

        AzText {
            width: parent.width
            text: frame.label
            font.pixelSize: frame.labelSize
            font.weight: Font.DemiBold
            color: frame.enabled ? Theme.ink : Theme.inkSoft
            Accessible.ignored: true
        }
        Rectangle {
            id: box
            width: parent.width
            implicitHeight: childrenRect.height
            radius: Theme.radius
            color: frame.enabled ? frame.fill : "transparent"
            border.width: frame.strong || frame.error !== "" ? 2 : 1
            border.color: frame.error !== "" ? Theme.danger : frame.strong ? Theme.primary : frame.enabled ? Theme.outline : Theme.hairline
        }
        Row {
            width: parent.width
            spacing: 6
            visible: frame.error !== "" || frame.hint !== ""

            AzIcon {
                id: mark
                width: Theme.iconSmall
                height: Theme.iconSmall
                visible: frame.error !== ""
                name: "warning"
                color: Theme.danger
            }
            AzText {
                width: parent.width - (mark.visible ? mark.width + parent.spacing : 0)
                text: frame.error !== "" ? frame.error : frame.hint
                font.pixelSize: Theme.textSmall
                color: frame.error !== "" ? Theme.danger : Theme.inkSoft
            }
        }
    }
}
