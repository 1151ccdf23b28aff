// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens

// At the rim of whoever is chosen: pull a tie from here, or tap it and then the other.
Rectangle {
    id: knob

    required property NetworkCanvas canvas
    required property string personId
    readonly property networkPlace place: canvas.revision >= 0 ? canvas.placeOf(personId) : canvas.placeOf("")
    readonly property bool leftward: place.x > canvas.width - 70

    signal tapped
    signal pulled(string from, point end)

    x: place.x + (leftward ? -1 : 1) * (canvas.diameter / 2 + 10) - width / 2
    y: place.y - canvas.diameter / 2 - 10 - height / 2 + (place.y < 70 ? canvas.diameter + 20 : 0)
    z: 3
    width: 32
    height: 32
    radius: 16
    color: Theme.primary

    AzIcon {
        anchors.centerIn: parent
        width: 20
        height: 20
        name: "tie"
        color: Theme.primaryInk
    }
    TapHandler {
        margin: 8
        onTapped: knob.tapped()
    }
    // After the handler has said whether it was a drop or taken away.
    Timer {
        id: soon
        interval: 0
        onTriggered: {
            if (pull.active)
                return;
            knob.canvas.letGo();
            if (pull.isLifted)
                knob.pulled(pull.from, pull.end);
        }
    }
    DragHandler {
        id: pull
        property point end
        property string from
        property bool isLifted: false

        target: null
        margin: 8
        dragThreshold: 4
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
            from = knob.personId;
        }
        onCentroidChanged: {
            if (!active)
                return;
            end = knob.canvas.mapFromItem(null, centroid.scenePosition.x, centroid.scenePosition.y);
            knob.canvas.stretch(from, end);
        }
    }
}
