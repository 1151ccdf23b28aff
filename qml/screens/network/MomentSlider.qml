// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import AanZet.Components

// One of the days that were kept, on a line with a dot for each.
T.Slider {
    id: slider

    required property string label
    required property var words // of each day, oldest first
    readonly property string said: label + ": " + (words[value] || "")

    readonly property real reach: width - Theme.target // of the middle of the knob
    readonly property real middle: topPadding + availableHeight / 2

    signal dayWanted(int index)

    from: 0
    to: Math.max(1, words.length - 1)
    stepSize: 1
    snapMode: T.Slider.SnapAlways
    implicitWidth: 240
    implicitHeight: title.implicitHeight + Theme.target
    topPadding: title.implicitHeight
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Slider
    Accessible.name: said
    onMoved: dayWanted(Math.round(value))

    AzText {
        id: title
        width: parent.width
        text: slider.said
        font.weight: Font.DemiBold
        lineHeight: 1.1
        Accessible.ignored: true
    }
    background: Item {
        Rectangle {
            x: Theme.target / 2
            y: slider.middle - height / 2
            width: slider.reach
            height: 4
            radius: 2
            color: Theme.hairline
        }
        Repeater {
            model: slider.words.length

            Rectangle {
                required property int index
                x: Theme.target / 2 + (slider.mirrored ? 1 - index / slider.to : index / slider.to) * slider.reach - width / 2
                y: slider.middle - height / 2
                width: 10
                height: 10
                radius: 5
                color: Theme.outline
            }
        }
    }
    handle: Item {
        x: slider.visualPosition * (slider.width - width)
        y: slider.topPadding + (slider.availableHeight - height) / 2
        width: Theme.target
        height: Theme.target

        Rectangle {
            anchors.centerIn: parent
            width: slider.pressed ? 30 : 26
            height: width
            radius: width / 2
            color: Theme.primary
            border.width: slider.activeFocus ? 3 : 0
            border.color: Theme.focus
        }
    }
}
