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
    property string draftsOf: "" // the household; empty: what is typed on a slip is not kept
    property string chosenPerson: ""
    property string chosenTie: ""
    // Somebody of whom a tie is being drawn; "me" for the client. Whoever is tapped next is the other end.
    property string tieFrom: ""
    // What the hand is: hand, lasso or pen.
    property string tool: "hand"
    property string pen: "ink"
    property var many: []          // several people who are chosen
    property alias large: looks.large
    property alias turned: looks.turned
    property alias shownLayer: looks.shownLayer
    property var spotlight: []     // who stands out while the layer is NetworkCanvas.Spotlight
    readonly property real side: large ? Math.round(Theme.target * 1.3) : Theme.target
    readonly property alias canvas: ground
    // In the client's language where they hold the drawing themselves.
    property var words: NetworkWords.sectors
    property string meWord: NetworkWords.me(editor)
    property string benchWord: qsTr("Still without a place")
    property var toolWords: null   // in the client's hands: the tools in their language, and only a hand and a pen
    // On a phone the tools are put away until they are asked for: the sheet needs the room.
    property bool toolsOpen: false
    readonly property bool narrow: width < 520 * Math.min(1.5, Theme.textScale)
    readonly property bool toolsShown: !narrow || toolsOpen || tool !== "hand" || turned
    readonly property bool flat: width > 2.4 * height // a phone on its side

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
    function pullTo(from: string, end: point) {
        const other = ground.personAt(end, from);
        if (other !== "" && other !== from)
            connect(from, other);
    }
    function tapped(id: string) {
        if (drawing.many.length > 0 && id !== "me")
            drawing.many = drawing.many.indexOf(id) >= 0 ? drawing.many.filter(other => other !== id) : drawing.many.concat([id]);
        else if (!meets(id) && id !== "me")
            drawing.personChosen(drawing.chosenPerson === id ? "" : id);
    }
    function zoomTo(zoom: real, about: point) {
        const before = paper.partAt(about);
        ground.zoom = Math.max(1, Math.min(4, zoom));
        Qt.callLater(() => paper.moveTo(about.x - before.x * paper.width, about.y - before.y * paper.height));
    }
    function pickTool(tool: string) {
        drawing.tool = tool;
        drawing.many = [];
        ground.endSketch();
    }
    function openLooks() {
        looks.open();
    }
    function openMany() {
        manySheet.show(drawing.many);
    }
    // A slip is laid where one looks.
    function newSlip() {
        const middle = ground.zoneAt(ground.mapFromItem(stage, stage.width / 2, stage.height / 4));
        slipSheet.place = Qt.point(middle.x, middle.y);
        slipSheet.show("");
    }

    Keys.onEscapePressed: event => {
        event.accepted = drawing.tool !== "hand" || drawing.many.length > 0;
        if (event.accepted)
            drawing.pickTool("hand");
    }

    Item {
        id: stage
        x: drawing.flat ? footer.width : 0
        width: drawing.width - x
        height: drawing.height - (drawing.flat ? 0 : footer.height)
        rotation: drawing.turned ? 180 : 0
        clip: true
        onWidthChanged: paper.settle()
        onHeightChanged: paper.settle()
        // Moved about by hand: what is at its edge is cut off there.
        readonly property bool pans: true

        Item {
            id: paper

            // Which part of the sheet lies at a point of the view.
            function partAt(at: point): point {
                return Qt.point((at.x - x) / width, (at.y - y) / height);
            }
            function moveTo(left: real, top: real) {
                x = Math.round(Math.max(Math.min(0, stage.width - width), Math.min(0, left)));
                y = Math.round(Math.max(Math.min(0, stage.height - height), Math.min(0, top)));
            }
            function settle() {
                moveTo(x, y);
            }

            width: ground.width
            height: ground.height
            // On a sheet larger than the view the client stands in the middle first.
            onWidthChanged: moveTo((stage.width - width) / 2, (stage.height - height) / 2)
            onHeightChanged: moveTo((stage.width - width) / 2, (stage.height - height) / 2)

            NetworkSheet {
                id: ground
                editor: drawing.editor
                view: Qt.size(stage.width, stage.height)
                width: implicitWidth
                height: implicitHeight
                words: drawing.words
                chosenPerson: drawing.chosenPerson
                chosenTie: drawing.chosenTie
                large: drawing.large
                shownLayer: drawing.shownLayer
                spotlight: drawing.spotlight
            }
            Repeater {
                model: drawing.words

                VeiledWord {
                    required property int index
                    required property string modelData
                    box: ground.revision >= 0 ? ground.wordBox(index) : Qt.rect(0, 0, 0, 0)
                    text: modelData
                    ink: index === 5 ? Theme.professionalText : Theme.clientText
                }
            }
            AzText {
                x: Theme.gap
                y: ground.benchTop + 2
                visible: ground.benchTop < ground.height
                text: drawing.benchWord
                font.pixelSize: Theme.textSmall
                lineHeight: 1
                color: Theme.inkSoft
            }
            ClientMark {
                canvas: ground
                word: drawing.meWord
                chosen: drawing.tieFrom === "me"
                onTapped: drawing.tapped("me")
                onTieWanted: drawing.tieBegun("me")
            }
            Repeater {
                model: drawing.editor.persons

                VeiledWord {
                    required property networkPerson person
                    readonly property networkPlace place: ground.revision >= 0 ? ground.placeOf(person.id) : ground.placeOf("")
                    box: place.label
                    visible: place.isNamed
                    text: place.text
                    ink: place.isFaint ? Theme.inkSoft : Theme.ink
                    letters: ground.labelFont.pixelSize
                    unspoken: true
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
                    listens: drawing.tool === "hand"
                    least: drawing.side
                    chosen: drawing.chosenPerson === person.id || drawing.tieFrom === person.id || drawing.many.indexOf(person.id) >= 0
                    onTapped: drawing.tapped(person.id)
                    onDetailsWanted: {
                        if (!drawing.meets(person.id))
                            drawing.personWanted(person.id);
                    }
                    onTieWanted: drawing.tieBegun(person.id)
                    onRemovalWanted: drawing.removalWanted(person.id)
                    onTiePulled: end => drawing.pullTo(person.id, end)
                    onActiveFocusChanged: {
                        if (activeFocus && paper.width > stage.width)
                            paper.moveTo(stage.width / 2 - place.x, stage.height / 2 - place.y);
                    }
                }
            }
            Repeater {
                model: drawing.editor.slips

                SlipMark {
                    editor: drawing.editor
                    canvas: ground
                    mayMove: drawing.tool === "hand"
                    onWanted: if (!drawing.toolWords)
                        slipSheet.show(mark.id)
                }
            }
            Repeater {
                model: drawing.shownLayer === NetworkCanvas.Support ? drawing.editor.ties : null

                SupportSigns {
                    canvas: ground
                }
            }
            TieKnob {
                id: knob
                canvas: ground
                personId: drawing.chosenPerson
                visible: drawing.chosenPerson !== "" && drawing.editor.mayDraw && drawing.tool === "hand"
                onTapped: drawing.tieBegun(drawing.chosenPerson)
                onPulled: (from, end) => drawing.pullTo(from, end)
            }
        }
        TapHandler {
            enabled: drawing.tool === "hand"
            onTapped: point => {
                const at = ground.mapFromItem(stage, point.position.x, point.position.y);
                if (ground.personAt(at) !== "")
                    return;
                if (drawing.tieFrom !== "")
                    return drawing.tieBegun("");
                const tie = ground.tieAt(at);
                drawing.many = [];
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
            enabled: drawing.tool === "hand"
            // Never out of the hand that holds somebody.
            grabPermissions: PointerHandler.CanTakeOverFromItems | PointerHandler.ApprovesTakeOverByAnything
            onActiveChanged: if (active)
                start = Qt.point(paper.x, paper.y)
            onCentroidChanged: {
                if (active)
                    paper.moveTo(start.x + centroid.position.x - centroid.pressPosition.x, start.y + centroid.position.y - centroid.pressPosition.y);
            }
        }
        // Two fingers enlarge and move; that they turn means nothing.
        PinchHandler {
            id: pinch
            property real begin: 1
            property point part
            target: null
            onActiveChanged: {
                if (!active)
                    return;
                begin = ground.zoom;
                part = paper.partAt(centroid.position);
            }
            onUpdated: {
                const about = centroid.position;
                ground.zoom = Math.max(1, Math.min(4, begin * activeScale));
                Qt.callLater(() => paper.moveTo(about.x - part.x * paper.width, about.y - part.y * paper.height));
            }
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
        SketchPad {
            anchors.fill: parent
            visible: drawing.tool !== "hand" && drawing.many.length === 0
            canvas: ground
            tool: drawing.tool
            pen: drawing.pen
            onStroked: points => drawing.editor.addStroke(points, drawing.pen === "ink" ? "" : drawing.pen)
            onCircled: people => {
                drawing.many = people;
                drawing.tool = "hand";
            }
            // A tap with the pen rubs out the stroke below it.
            onTapped: at => {
                const stroke = drawing.tool === "pen" ? ground.strokeAt(at) : "";
                if (stroke !== "")
                    drawing.editor.removeMark(stroke);
            }
        }
    }
    Item {
        id: footer
        y: drawing.height - height
        width: drawing.flat ? Math.max(bar.width, drawing.many.length > 0 ? manyBar.width : 0) + Theme.grid : drawing.width
        height: drawing.flat ? drawing.height : (bar.visible ? bar.height : manyBar.visible ? manyBar.height : 0) + note.room

        DrawingNote {
            id: note
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            canvas: ground
            editor: drawing.editor
            shownLayer: drawing.shownLayer
            keepsRoom: !drawing.flat
            visible: text !== "" && !drawing.toolWords && drawing.height > 12 * Theme.textSmall // of a drawing as small as this nobody expects names
        }
        DrawingTools {
            id: bar
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            visible: drawing.many.length === 0 && drawing.toolsShown
            editor: drawing.editor
            tool: drawing.tool
            pen: drawing.pen
            turned: drawing.turned
            large: drawing.large
            words: drawing.toolWords
            upright: drawing.flat
            room: drawing.height
            onToolPicked: tool => drawing.pickTool(tool)
            onPenPicked: pen => drawing.pen = pen
            onSlipWanted: drawing.newSlip()
            onLooksWanted: drawing.openLooks()
            onTurnWanted: drawing.turned = false
        }
        ManyBar {
            id: manyBar
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            visible: drawing.many.length > 0
            count: drawing.many.length
            onSheetWanted: drawing.openMany()
            onRemovalWanted: {
                const people = drawing.many;
                drawing.many = [];
                drawing.editor.removeAll(people);
            }
            onClosed: drawing.pickTool("hand")
        }
    }
    LookSheet {
        id: looks
        editor: drawing.editor
    }
    SlipSheet {
        id: slipSheet
        draftOf: drawing.draftsOf === "" ? "" : "slip/" + drawing.draftsOf
        editor: drawing.editor
    }
    ManySheet {
        id: manySheet
        draftOf: drawing.draftsOf === "" ? "" : "group/" + drawing.draftsOf
        editor: drawing.editor
        onDone: drawing.pickTool("hand")
    }
}
