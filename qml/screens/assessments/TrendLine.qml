// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components

// One area over time: discs for the worker, squares for the client, five lines for the steps. Where a line breaks, the points
// cannot be compared; where there was another answer, there is a gap.
Item {
    id: chart

    required property var worker
    required property var client
    property bool compact: false
    readonly property int mark: compact ? 7 : 12
    readonly property bool mirrored: LayoutMirroring.enabled

    function placeX(point: var): real {
        const x = mark / 2 + 1 + (width - mark - 2) * point.at;
        return mirrored ? width - x : x;
    }
    function placeY(level: int): real {
        return mark / 2 + 1 + (height - mark - 2) * (5 - level) / 4;
    }

    implicitHeight: compact ? 34 : 76
    Accessible.ignored: true

    Repeater {
        model: 5

        Rectangle {
            required property int index
            y: chart.placeY(index + 1)
            width: chart.width
            height: 1
            color: Theme.hairline
        }
    }
    component Line: Repeater {
        id: line
        property color ink
        property bool dotted: false
        property real shift: 0

        delegate: Component {
            Item {
                id: part
                required property int index
                required property var modelData
                readonly property var before: index > 0 ? line.model[index - 1] : null
                readonly property bool joined: before !== null && !modelData.breaks && modelData.level > 0 && before.level > 0
                readonly property real x1: joined ? chart.placeX(before) : 0
                readonly property real y1: joined ? chart.placeY(before.level) + line.shift : 0
                readonly property real x2: chart.placeX(modelData)
                readonly property real y2: chart.placeY(modelData.level) + line.shift

                anchors.fill: parent

                Rectangle {
                    visible: part.joined
                    x: part.x1
                    y: part.y1 - height / 2
                    width: Math.hypot(part.x2 - part.x1, part.y2 - part.y1)
                    height: line.dotted ? 1 : 2
                    transformOrigin: Item.Left
                    rotation: Math.atan2(part.y2 - part.y1, part.x2 - part.x1) * 180 / Math.PI
                    color: line.ink
                }
                Rectangle {
                    visible: part.modelData.breaks === true
                    x: part.before ? (chart.placeX(part.before) + part.x2) / 2 : 0
                    width: 2
                    height: chart.height
                    color: Theme.accent
                }
                Rectangle {
                    visible: part.modelData.level > 0
                    x: part.x2 - width / 2
                    y: part.y2 - height / 2
                    width: chart.mark
                    height: width
                    radius: line.dotted ? 2 : width / 2
                    color: line.dotted ? Theme.clientTint : line.ink
                    border.width: line.dotted ? 2 : 0
                    border.color: line.ink
                }
            }
        }
    }
    Line {
        model: chart.client
        ink: Theme.clientEdge
        dotted: true
    }
    Line {
        model: chart.worker
        ink: Theme.primary
    }
}
