// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import AanZet.Components

// Two to four ways to look at the same thing, one of them on. Arrows walk along; where the words do not fit beside each
// other they stand below each other.
Rectangle {
    id: control

    required property string label // spoken
    required property list<string> options
    property int current: 0
    readonly property bool stacked: widest * options.length > width - 8
    readonly property real widest: {
        let most = Theme.target;
        for (let i = 0; i < options.length; ++i)
            most = Math.max(most, natural(options[i]) + 32 + 2 * Theme.gap);
        return most;
    }

    signal chosen(int index)

    function natural(option: string): real {
        return metrics.font.pixelSize > 0 ? Math.ceil(metrics.advanceWidth(option)) : 0; // asks again when the font grows
    }
    function move(steps: int) {
        const next = Math.max(0, Math.min(options.length - 1, current + steps));
        if (next !== current)
            chosen(next);
        const item = segments.itemAt(next);
        if (item)
            item.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitWidth: Math.min(parent ? parent.width : 9999, widest * options.length + 8)
    implicitHeight: grid.implicitHeight + 8
    radius: Theme.radius + 4
    color: Theme.professionalTint
    border.width: 1
    border.color: Theme.outline

    Accessible.role: Accessible.Grouping
    Accessible.name: label

    FontMetrics {
        id: metrics
        font.family: Theme.fontFamily
        font.pixelSize: Theme.textSmall
        font.weight: Font.DemiBold
    }
    Grid {
        id: grid
        x: 4
        y: 4
        width: control.width - 8
        columns: control.stacked ? 1 : control.options.length

        Repeater {
            id: segments
            model: control.options

            T.AbstractButton {
                id: segment
                required property int index
                required property string modelData
                readonly property real natural: control.natural(modelData)
                readonly property bool on: index === control.current

                width: control.stacked ? grid.width : grid.width / control.options.length
                implicitHeight: Math.max(Theme.target, words.implicitHeight + 2 * Theme.grid)
                focusPolicy: on ? Qt.StrongFocus : Qt.ClickFocus
                text: modelData

                Accessible.role: Accessible.RadioButton
                Accessible.name: text
                Accessible.checkable: true
                Accessible.checked: on

                onClicked: if (!on)
                    control.chosen(index)
                Keys.onReturnPressed: clicked()
                Keys.onEnterPressed: clicked()
                Keys.onRightPressed: control.move(mirrored ? -1 : 1)
                Keys.onLeftPressed: control.move(mirrored ? 1 : -1)
                Keys.onDownPressed: control.move(1)
                Keys.onUpPressed: control.move(-1)

                Item {
                    anchors.fill: parent

                    AzIcon {
                        id: tick
                        anchors.left: parent.left
                        anchors.leftMargin: Math.max(4, (parent.width - width - 8 - segment.natural) / 2)
                        anchors.verticalCenter: parent.verticalCenter
                        width: 20
                        height: 20
                        visible: segment.on
                        name: "check"
                        color: Theme.primaryInk
                    }
                    AzText {
                        id: words
                        anchors.left: tick.visible ? tick.right : parent.left
                        anchors.leftMargin: 4
                        anchors.right: parent.right
                        anchors.rightMargin: 4
                        anchors.verticalCenter: parent.verticalCenter
                        text: segment.modelData
                        font.pixelSize: Theme.textSmall
                        font.weight: Font.DemiBold
                        lineHeight: 1.1
                        color: segment.on ? Theme.primaryInk : Theme.professionalText
                        horizontalAlignment: tick.visible ? Text.AlignLeft : Text.AlignHCenter
                        Accessible.ignored: true
                    }
                }
                background: Rectangle {
                    radius: Theme.radius
                    color: segment.on ? Theme.primary : segment.down ? Theme.primaryTint : "transparent"

                    FocusRing {
                        control: segment
                        shown: segment.visualFocus
                        anchors.margins: 0
                        border.color: segment.on ? Theme.surface : Theme.focus
                    }
                }
            }
        }
    }
}
