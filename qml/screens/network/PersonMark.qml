// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Somebody on the drawing: a shape with initials. Drag it to another place; tap, Enter or a long press say more.
Item {
    id: mark

    required property NetworkEditor editor
    required property NetworkCanvas canvas
    required property networkPerson person
    property bool chosen: false
    property bool mayMove: true
    property bool listens: true     // to taps; while one draws with a pen it does not
    property real least: Theme.target

    readonly property networkPlace place: canvas.revision >= 0 ? canvas.placeOf(person.id) : canvas.placeOf("")
    readonly property bool professional: person.sector === "professionals" || person.kind === "organisation"
    readonly property real side: canvas.diameter
    property bool held: false
    property point at

    signal tapped
    signal detailsWanted
    signal tieWanted
    signal removalWanted
    // Drawn out of the rim, to a place on the sheet: a tie to whoever is there.
    signal tiePulled(point end)

    function step(outwards: int, clockwise: int) {
        const zone = canvas.zoneBeside(person.id, outwards, clockwise);
        editor.place(person.id, zone.sector, zone.ring, zone.x, zone.y);
    }

    // After the handler has said whether it was a drop or taken away.
    function drop() {
        if (drag.active)
            return;
        if (drag.pulls) {
            drag.pulls = false;
            canvas.letGo();
            if (drag.isLifted)
                tiePulled(drag.end);
        }
        if (!held)
            return;
        held = false;
        canvas.letGo();
        if (!drag.isLifted)
            return;
        const zone = canvas.dropAt(at);
        editor.place(person.id, zone.sector, zone.ring, zone.x, zone.y);
    }

    width: Math.max(least, side)
    height: width
    x: (held ? at.x : place.x) - width / 2
    y: (held ? at.y : place.y) - height / 2
    z: held || activeFocus ? 2 : 1
    activeFocusOnTab: true

    Accessible.role: Accessible.Button
    Accessible.name: editor.revision >= 0 ? NetworkWords.joined([NetworkWords.spoken(editor, person), NetworkWords.changes[place.since] || ""]) : ""
    Accessible.description: qsTr("Arrows move it, T draws a tie, Enter opens it")
    Accessible.focusable: true
    Accessible.onPressAction: detailsWanted()

    Keys.onUpPressed: step(-1, 0)
    Keys.onDownPressed: step(1, 0)
    Keys.onLeftPressed: step(0, -1)
    Keys.onRightPressed: step(0, 1)
    Keys.onReturnPressed: detailsWanted()
    Keys.onEnterPressed: detailsWanted()
    Keys.onSpacePressed: tapped()
    Keys.onDeletePressed: removalWanted()
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_T || event.modifiers & Qt.ControlModifier)
            return;
        event.accepted = true;
        tieWanted();
    }

    Behavior on x {
        enabled: !mark.held && Theme.motion > 0
        NumberAnimation {
            duration: Theme.motion
            easing.type: Easing.OutCubic
        }
    }
    Behavior on y {
        enabled: !mark.held && Theme.motion > 0
        NumberAnimation {
            duration: Theme.motion
            easing.type: Easing.OutCubic
        }
    }

    Rectangle {
        id: ring
        anchors.centerIn: parent
        width: mark.side + 8
        height: width
        radius: shape.rotation === 45 ? 8 : shape.radius + 4
        rotation: shape.rotation
        scale: shape.scale
        visible: mark.chosen || mark.activeFocus || mark.held
        color: "transparent"
        border.width: 3
        border.color: mark.chosen || mark.held ? Theme.primary : Theme.focus
    }
    // A person is round, a pet a diamond, a place or group a soft square, whoever comes for work a hard one.
    Rectangle {
        id: shape
        anchors.centerIn: parent
        width: mark.side
        height: width
        rotation: mark.person.kind === "pet" || mark.person.kind === "unborn_child" ? 45 : 0
        scale: rotation === 45 ? 0.78 : 1
        radius: mark.professional ? 6 : mark.person.kind === "group_or_place" ? width * 0.32 : rotation === 45 ? 6 : width / 2
        color: mark.place.isFaint ? Theme.paper : mark.professional ? Theme.professionalTint : Theme.surface
        border.width: mark.place.isFaint ? 1 : mark.person.livesHere ? 3 : 2
        border.color: mark.place.isFaint ? Theme.hairline : mark.professional ? Theme.professionalEdge : Theme.clientEdge
    }
    Rectangle {
        anchors.centerIn: parent
        width: mark.side - 8
        height: width
        radius: width / 2
        visible: mark.person.kind === "deceased"
        color: "transparent"
        border.width: 1
        border.color: Theme.clientEdge
    }
    // As a family tree says it.
    Repeater {
        model: mark.person.kind === "deceased" && mark.editor.hasFamilyLines ? [45, -45] : []

        Rectangle {
            required property int modelData
            anchors.centerIn: parent
            width: mark.side + 6
            height: 2
            rotation: modelData
            color: Theme.clientEdge
        }
    }
    AzText {
        anchors.centerIn: parent
        text: mark.place.initials
        font.pixelSize: Math.min(Theme.textSmall, Math.round(mark.side * 0.42))
        font.weight: Font.DemiBold
        lineHeight: 1
        wrapMode: Text.NoWrap
        color: mark.place.isFaint ? Theme.inkSoft : mark.professional ? Theme.professionalText : Theme.clientText
        Accessible.ignored: true
    }
    // A colleague drew otherwise: quiet, until somebody draws on.
    Rectangle {
        x: parent.width / 2 + mark.side * 0.2
        y: parent.height / 2 - mark.side * 0.62
        width: 18
        height: 18
        radius: 9
        visible: mark.person.others > 0 || mark.person.isDisputed
        color: Theme.clientTint
        border.width: 1
        border.color: Theme.clientEdge

        AzIcon {
            anchors.centerIn: parent
            width: 14
            height: 14
            name: "choice"
            color: Theme.clientText
        }
    }
    NewSign {
        x: parent.width / 2 + mark.side * 0.2
        y: parent.height / 2 - mark.side * 0.62
        visible: mark.place.since === NetworkHistory.New
    }
    // Square and cool: for professionals only.
    Rectangle {
        x: parent.width / 2 - mark.side * 0.62
        y: parent.height / 2 - mark.side * 0.62
        width: 18
        height: 18
        radius: 4
        visible: mark.person.isUnsafe || mark.person.isHidden || mark.person.remark !== ""
        color: Theme.professionalTint
        border.width: 1
        border.color: Theme.professionalEdge

        AzIcon {
            anchors.centerIn: parent
            width: 14
            height: 14
            name: mark.person.isUnsafe ? "warning" : mark.person.isHidden ? "lock" : "shield"
            color: Theme.professionalText
        }
    }
    TapHandler {
        enabled: mark.listens
        onTapped: {
            mark.forceActiveFocus(Qt.MouseFocusReason);
            mark.tapped();
        }
        onLongPressed: mark.detailsWanted()
    }
    Timer {
        id: soon
        interval: 0
        onTriggered: mark.drop()
    }
    DragHandler {
        id: drag
        property point grip // from the finger to the middle
        property bool isLifted: false
        property bool pulls: false // out of the rim: a tie, not the person
        property point end

        target: null
        enabled: mark.mayMove && mark.listens
        dragThreshold: 8
        // A second finger may make it a pinch, nothing else takes it away.
        grabPermissions: PointerHandler.CanTakeOverFromAnything | PointerHandler.ApprovesTakeOverByHandlersOfDifferentType
        // Lifted is a drop; a grab that ends otherwise was taken away.
        onGrabChanged: transition => {
            if (transition === PointerDevice.UngrabExclusive)
                isLifted = true;
        }
        onActiveChanged: {
            if (!active) {
                soon.start();
                return;
            }
            const press = mark.canvas.mapFromItem(null, centroid.scenePressPosition.x, centroid.scenePressPosition.y);
            grip = Qt.point(mark.place.x - press.x, mark.place.y - press.y);
            isLifted = false;
            if (Math.hypot(grip.x, grip.y) > mark.side * 0.4) {
                pulls = true;
                return;
            }
            mark.at = Qt.point(mark.place.x, mark.place.y);
            mark.held = true;
            mark.editor.hold(mark.person.id);
        }
        onCentroidChanged: {
            if (!active || !(mark.held || pulls))
                return;
            const finger = mark.canvas.mapFromItem(null, centroid.scenePosition.x, centroid.scenePosition.y);
            if (pulls) {
                end = finger;
                mark.canvas.stretch(mark.person.id, finger);
                return;
            }
            mark.at = Qt.point(finger.x + grip.x, finger.y + grip.y);
            mark.canvas.carry(mark.person.id, mark.at);
        }
    }
}
