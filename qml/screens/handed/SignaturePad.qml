// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components

// A field to write one's name in with a finger. Points are thousandths of the field, so that it can be shown at any size.
Rectangle {
    id: pad

    required property var strokes // each x, y, x, y ...
    property bool writable: true
    property string label: ""
    property var stroke: []

    signal drawn(var stroke)

    function keep(x: real, y: real) {
        const px = Math.round(Math.max(0, Math.min(1, x / width)) * 1000), py = Math.round(Math.max(0, Math.min(1, y / height)) * 1000);
        const n = stroke.length;
        // A finger that hardly moved says nothing new.
        if (n >= 2 && Math.abs(stroke[n - 2] - px) < 6 && Math.abs(stroke[n - 1] - py) < 12)
            return;
        stroke = stroke.concat([px, py]);
    }

    readonly property color colour: Theme.ink
    onColourChanged: ink.requestPaint()
    onStrokesChanged: ink.requestPaint()
    onStrokeChanged: ink.requestPaint()

    implicitHeight: Math.round(width / 3)
    radius: Theme.radius
    color: Theme.surface
    border.width: 1
    border.color: Theme.outline

    Accessible.role: Accessible.Graphic
    Accessible.name: label

    Canvas {
        id: ink
        anchors.fill: parent
        onWidthChanged: requestPaint()
        onHeightChanged: requestPaint()
        onPaint: {
            const context = getContext("2d");
            context.reset();
            context.strokeStyle = pad.colour;
            context.lineWidth = Math.max(2, width / 160);
            context.lineCap = "round";
            context.lineJoin = "round";
            for (const points of pad.strokes.concat([pad.stroke])) {
                if (points.length < 2)
                    continue;
                context.beginPath();
                context.moveTo(points[0] * width / 1000, points[1] * height / 1000);
                for (let i = 2; i + 1 < points.length; i += 2)
                    context.lineTo(points[i] * width / 1000, points[i + 1] * height / 1000);
                if (points.length === 2)
                    context.lineTo(points[0] * width / 1000 + 0.1, points[1] * height / 1000);
                context.stroke();
            }
        }
    }
    MouseArea {
        anchors.fill: parent
        enabled: pad.writable
        preventStealing: true // the page below does not scroll away under the hand
        onPressed: mouse => pad.keep(mouse.x, mouse.y)
        onPositionChanged: mouse => pad.keep(mouse.x, mouse.y)
        onReleased: {
            if (pad.stroke.length > 0)
                pad.drawn(pad.stroke);
            pad.stroke = [];
        }
        onCanceled: pad.stroke = []
    }
}
