// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// A slip of paper on the drawing. Drag it to another place; tap or Enter opens it.
Rectangle {
    id: slip

    required property NetworkEditor editor
    required property NetworkCanvas canvas
    required property networkMark mark
    property bool mayMove: true
    readonly property rect box: canvas.revision >= 0 ? canvas.slipBox(mark.id) : Qt.rect(0, 0, 0, 0)
    property bool held: false
    property point at

    signal wanted

    x: held ? at.x - width / 2 : box.x
    y: held ? at.y - height / 2 : box.y
    z: held || activeFocus ? 2 : 0
    width: box.width
    height: box.height
    visible: box.width > 0
    color: Theme.clientTint
    border.width: 1
    border.color: Theme.clientEdge
    activeFocusOnTab: visible

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Slip of paper: %1").arg(mark.words)
    Accessible.focusable: true
    Accessible.onPressAction: wanted()
    Keys.onReturnPressed: wanted()
    Keys.onEnterPressed: wanted()
    Keys.onSpacePressed: wanted()
    Keys.onDeletePressed: editor.removeMark(mark.id)
    Keys.onUpPressed: editor.moveSlip(mark.id, mark.x, mark.y - 60)
    Keys.onDownPressed: editor.moveSlip(mark.id, mark.x, mark.y + 60)
    Keys.onLeftPressed: editor.moveSlip(mark.id, mark.x - 60, mark.y)
    Keys.onRightPressed: editor.moveSlip(mark.id, mark.x + 60, mark.y)

    // Targets are larger than what is seen.
    Item {
        id: target
        anchors.centerIn: parent
        width: Math.max(Theme.target, parent.width)
        height: Math.max(Theme.target, parent.height)

        TapHandler {
            enabled: slip.mayMove
            onTapped: slip.wanted()
            onLongPressed: slip.wanted()
        }
        DragHandler {
            id: drag
            property point grip
            property bool isLifted: false

            target: null
            enabled: slip.mayMove && slip.editor.mayDraw
            dragThreshold: 8
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
                const press = slip.canvas.mapFromItem(null, centroid.scenePressPosition.x, centroid.scenePressPosition.y);
                grip = Qt.point(slip.box.x + slip.width / 2 - press.x, slip.box.y + slip.height / 2 - press.y);
                isLifted = false;
                slip.at = Qt.point(slip.box.x + slip.width / 2, slip.box.y + slip.height / 2);
                slip.held = true;
            }
            onCentroidChanged: {
                if (!active || !slip.held)
                    return;
                const finger = slip.canvas.mapFromItem(null, centroid.scenePosition.x, centroid.scenePosition.y);
                slip.at = Qt.point(finger.x + grip.x, finger.y + grip.y);
            }
        }
    }
    Timer {
        id: soon
        interval: 0
        onTriggered: {
            slip.held = false;
            if (!drag.isLifted)
                return;
            const zone = slip.canvas.zoneAt(slip.at);
            slip.editor.moveSlip(slip.mark.id, zone.x, zone.y);
        }
    }
    FocusRing {
        control: slip
        radius: 2
    }
    AzText {
        anchors.fill: parent
        anchors.margins: 7
        text: slip.mark.words
        font.pixelSize: Theme.textSmall
        lineHeight: 1
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        maximumLineCount: 5
        elide: Text.ElideRight
        color: Theme.clientText
        Accessible.ignored: true
    }
}
