// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Screens
import AanZet.ViewModels

// Lies over the sheet while one draws with a pen or a lasso: one finger draws, two enlarge.
Item {
    id: pad

    required property NetworkCanvas canvas
    required property string tool
    required property string pen

    signal stroked(var points)
    signal circled(var people)
    signal tapped(point at)

    function end() {
        if (drag.active)
            return;
        if (drag.isLifted && tool === "pen")
            pad.stroked(canvas.sketched());
        else if (drag.isLifted && tool === "lasso")
            pad.circled(canvas.peopleInSketch());
        canvas.endSketch();
    }
    function onCanvas(at: point): point {
        return canvas.mapFromItem(null, at.x, at.y);
    }

    TapHandler {
        onTapped: point => pad.tapped(pad.onCanvas(point.scenePosition))
    }
    DragHandler {
        id: drag
        property bool isLifted: false

        target: null
        dragThreshold: 2
        grabPermissions: PointerHandler.CanTakeOverFromAnything | PointerHandler.ApprovesTakeOverByHandlersOfDifferentType
        onGrabChanged: transition => {
            if (transition === PointerDevice.UngrabExclusive)
                isLifted = true;
        }
        onActiveChanged: {
            if (!active) {
                soon.start();
                return;
            }
            isLifted = false;
            pad.canvas.endSketch();
            pad.canvas.sketch(pad.onCanvas(centroid.scenePressPosition), pad.tool === "pen" ? pad.pen : "");
        }
        onCentroidChanged: if (active)
            pad.canvas.sketch(pad.onCanvas(centroid.scenePosition), pad.tool === "pen" ? pad.pen : "")
    }
    Timer {
        id: soon
        interval: 0
        onTriggered: pad.end()
    }
}
