// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The sheet with the people on it: pan, pinch, drag, and ties from one to another. It says what was chosen, and changes
// nothing but places and ties.
FocusScope {
    id: drawing

    required property NetworkEditor editor
    property string chosenPerson: ""
    property string chosenTie: ""
    // Somebody of whom a tie is being drawn; "me" for the client. Whoever is tapped next is the other end.
    property string tieFrom: ""
    readonly property alias canvas: ground
    readonly property var words: NetworkWords.sectors

    signal personChosen(string id)
    signal tieChosen(string id)
    signal personWanted(string id)
    signal tieDrawn(string id)
    signal tieBegun(string from)
    signal removalWanted(string id)

    function meets(id: string) {
        if (drawing.tieFrom === "")
            return false;
        const from = drawing.tieFrom;
        if (from !== id)
            connect(from, id);
        drawing.tieBegun("");
        return true;
    }
    function connect(from: string, to: string) {
        const tie = editor.addTie(from === "me" ? "" : from, to === "me" ? "" : to);
        if (tie !== "")
            drawing.tieDrawn(tie);
    }
    // After the handler has said whether it was a drop or taken away.
    function finishPull() {
        ground.letGo();
        if (!pull.isLifted || pull.active)
            return;
        const other = ground.personAt(pull.end, pull.from);
        if (other !== "")
            connect(pull.from, other);
    }
    function tapped(id: string) {
        if (!meets(id) && id !== "me")
            drawing.personChosen(drawing.chosenPerson === id ? "" : id);
    }
    function zoomTo(zoom: real, about: point) {
        const before = Qt.point((about.x - paper.x) / paper.width, (about.y - paper.y) / paper.height);
        ground.zoom = Math.max(1, Math.min(4, zoom));
        Qt.callLater(() => paper.moveTo(about.x - before.x * paper.width, about.y - before.y * paper.height));
    }

    onWidthChanged: paper.settle()
    onHeightChanged: paper.settle()

    clip: true
    // Moved about by hand: what is at its edge is cut off there.
    readonly property bool pans: true

    Item {
        id: paper

        function moveTo(left: real, top: real) {
            x = Math.round(Math.max(Math.min(0, drawing.width - width), Math.min(0, left)));
            y = Math.round(Math.max(Math.min(0, drawing.height - height), Math.min(0, top)));
        }
        function settle() {
            moveTo(x, y);
        }

        width: ground.width
        height: ground.height
        // On a sheet larger than the view the client stands in the middle first.
        onWidthChanged: moveTo((drawing.width - width) / 2, (drawing.height - height) / 2)
        onHeightChanged: moveTo((drawing.width - width) / 2, (drawing.height - height) / 2)

        NetworkSheet {
            id: ground
            editor: drawing.editor
            view: Qt.size(drawing.width, drawing.height)
            width: implicitWidth
            height: implicitHeight
            words: drawing.words
            chosenPerson: drawing.chosenPerson
            chosenTie: drawing.chosenTie
        }
        Repeater {
            model: NetworkWords.sectors

            Rectangle {
                id: group
                required property int index
                required property string modelData
                readonly property rect box: ground.revision >= 0 ? ground.wordBox(index) : Qt.rect(0, 0, 0, 0)
                x: box.x
                y: box.y
                width: box.width
                height: box.height
                radius: 4
                color: Qt.alpha(Theme.paper, 0.8)

                AzText {
                    anchors.fill: parent
                    text: group.modelData
                    font.pixelSize: Theme.textSmall
                    lineHeight: 1
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    wrapMode: Text.NoWrap
                    color: group.index === 5 ? Theme.professionalText : Theme.clientText
                }
            }
        }
        AzText {
            x: Theme.gap
            y: ground.benchTop + 2
            visible: ground.benchTop < ground.height
            text: qsTr("Still without a place")
            font.pixelSize: Theme.textSmall
            lineHeight: 1
            color: Theme.inkSoft
        }
        Rectangle {
            id: me
            x: ground.middle.x - width / 2
            y: ground.middle.y - height / 2
            width: ground.meDiameter
            height: width
            radius: width / 2
            color: Theme.clientText
            border.width: drawing.tieFrom === "me" ? 4 : 0
            border.color: Theme.primary
            activeFocusOnTab: true

            Accessible.role: Accessible.Button
            Accessible.name: qsTr("%1, in the middle").arg(NetworkWords.me(drawing.editor))
            Accessible.focusable: true
            Accessible.onPressAction: drawing.tapped("me")
            Keys.onReturnPressed: drawing.tapped("me")
            Keys.onSpacePressed: drawing.tapped("me")
            Keys.onPressed: event => {
                if (event.key !== Qt.Key_T || event.modifiers & Qt.ControlModifier)
                    return;
                event.accepted = true;
                drawing.tieBegun("me");
            }

            FocusRing {
                control: me
                radius: width / 2
            }
            AzText {
                anchors.centerIn: parent
                text: NetworkWords.me(drawing.editor)
                font.pixelSize: Math.min(Theme.textSmall, Math.round(me.width * 0.4))
                font.weight: Font.Bold
                lineHeight: 1
                wrapMode: Text.NoWrap
                color: Theme.surface
                Accessible.ignored: true
            }
            TapHandler {
                onTapped: drawing.tapped("me")
            }
        }
        Repeater {
            model: drawing.editor.persons

            Rectangle {
                id: label
                required property networkPerson person
                readonly property networkPlace place: ground.revision >= 0 ? ground.placeOf(person.id) : ground.placeOf("")
                x: place.label.x
                y: place.label.y
                width: place.label.width
                height: place.label.height
                visible: place.isNamed
                radius: 4
                // Lines pass below names, not through them.
                color: Qt.alpha(Theme.paper, 0.8)

                AzText {
                    anchors.fill: parent
                    text: label.place.text
                    font.pixelSize: Theme.textSmall
                    lineHeight: 1
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
        Repeater {
            id: people
            model: drawing.editor.persons

            PersonMark {
                id: mark
                editor: drawing.editor
                canvas: ground
                mayMove: drawing.editor.mayDraw
                chosen: drawing.chosenPerson === person.id || drawing.tieFrom === person.id
                onTapped: drawing.tapped(person.id)
                onDetailsWanted: {
                    if (!drawing.meets(person.id))
                        drawing.personWanted(person.id);
                }
                onTieWanted: drawing.tieBegun(person.id)
                onRemovalWanted: drawing.removalWanted(person.id)
                onActiveFocusChanged: {
                    if (activeFocus && paper.width > drawing.width)
                        paper.moveTo(drawing.width / 2 - place.x, drawing.height / 2 - place.y);
                }
            }
        }
        // At the rim of whoever is chosen: pull a tie from here, or tap it and then the other.
        Rectangle {
            id: knob
            readonly property networkPlace place: ground.revision >= 0 ? ground.placeOf(drawing.chosenPerson) : ground.placeOf("")
            readonly property bool leftward: place.x > ground.width - 70
            x: place.x + (leftward ? -1 : 1) * (ground.diameter / 2 + 10) - width / 2
            y: place.y - ground.diameter / 2 - 10 - height / 2 + (place.y < 70 ? ground.diameter + 20 : 0)
            z: 3
            width: 32
            height: 32
            radius: 16
            visible: drawing.chosenPerson !== "" && drawing.editor.mayDraw
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
                onTapped: drawing.tieBegun(drawing.chosenPerson)
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
                    from = drawing.chosenPerson;
                }
                onCentroidChanged: {
                    if (!active)
                        return;
                    end = ground.mapFromItem(null, centroid.scenePosition.x, centroid.scenePosition.y);
                    ground.stretch(from, end);
                }
            }
        }
    }
    Timer {
        id: soon
        interval: 0
        onTriggered: drawing.finishPull()
    }
    TapHandler {
        onTapped: point => {
            const at = ground.mapFromItem(drawing, point.position.x, point.position.y);
            if (ground.personAt(at) !== "")
                return;
            if (drawing.tieFrom !== "")
                return drawing.tieBegun("");
            const tie = ground.tieAt(at);
            if (tie !== "")
                drawing.tieChosen(tie);
            else
                drawing.personChosen("");
        }
    }
    DragHandler {
        id: pan
        property point start
        target: null
        // Never out of the hand that holds somebody.
        grabPermissions: PointerHandler.CanTakeOverFromItems | PointerHandler.ApprovesTakeOverByAnything
        onActiveChanged: if (active)
            start = Qt.point(paper.x, paper.y)
        onCentroidChanged: {
            if (active)
                paper.moveTo(start.x + centroid.scenePosition.x - centroid.scenePressPosition.x, start.y + centroid.scenePosition.y - centroid.scenePressPosition.y);
        }
    }
    PinchHandler {
        id: pinch
        property real begin: 1
        target: null
        onActiveChanged: if (active)
            begin = ground.zoom
        onScaleChanged: if (active)
            drawing.zoomTo(begin * activeScale, centroid.position)
    }
    WheelHandler {
        acceptedModifiers: Qt.ControlModifier
        target: null
        onWheel: event => drawing.zoomTo(ground.zoom * (event.angleDelta.y > 0 ? 1.15 : 1 / 1.15), Qt.point(event.x, event.y))
    }
    WheelHandler {
        acceptedModifiers: Qt.NoModifier
        target: null
        onWheel: event => paper.moveTo(paper.x + event.angleDelta.x / 2, paper.y + event.angleDelta.y / 2)
    }
}
