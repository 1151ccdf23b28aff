// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The drawing in the client's own hands: write a name, drag somebody to a place, draw a line, take somebody away, and a
// step back for each of it. What there is more to say about somebody is said together with the worker.
FocusScope {
    id: root

    required property NetworkEditor network
    required property var words
    property string chosenPerson: ""
    property string chosenTie: ""
    property string tieFrom: ""
    readonly property var sectors: ["household", "family", "friends", "neighbours", "work_school_activity", "professionals"]
    readonly property networkPerson person: network.revision >= 0 ? network.persons.find(chosenPerson) : network.persons.find("")
    readonly property networkTie tie: network.revision >= 0 ? network.ties.find(chosenTie) : network.ties.find("")
    readonly property bool choosing: tieFrom !== "" || chosenPerson !== "" || chosenTie !== ""

    function word(name: string): string {
        return words[name] ?? "";
    }
    function choose(person: string, tie: string) {
        chosenPerson = person;
        chosenTie = tie;
        tieFrom = "";
    }
    function add() {
        const id = network.addPerson(name.text, "", 0);
        if (id !== "")
            name.text = "";
    }
    function nameOf(id: string): string {
        return id === "" || id === "me" ? drawing.meWord : network.persons.find(id).name;
    }
    function remove() {
        if (chosenTie !== "")
            network.removeTie(chosenTie);
        else
            network.removePerson(chosenPerson);
        choose("", "");
    }

    Keys.onEscapePressed: event => {
        event.accepted = root.choosing;
        root.choose("", "");
    }

    Item {
        id: strip
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.margin
        height: Math.max(about.visible ? about.height : 0, name.visible ? name.height : 0)

        AzTextField {
            id: name
            anchors.left: parent.left
            anchors.right: put.left
            anchors.rightMargin: Theme.grid
            visible: !root.choosing
            label: root.word("network.name")
            labelSize: Theme.textBody
            textSize: Theme.textTitle
            onAccepted: root.add()
        }
        AzButton {
            id: put
            anchors.right: parent.right
            anchors.bottom: name.bottom
            height: name.height - name.boxTop
            visible: !root.choosing
            enabled: name.text.trim() !== ""
            text: root.word("network.add")
            onClicked: root.add()
        }
        Rectangle {
            id: about
            width: parent.width
            height: said.height + deeds.height + 3 * Theme.grid
            visible: root.choosing
            radius: Theme.cardRadius
            color: Theme.clientTint
            border.width: 1
            border.color: Theme.clientEdge

            AzText {
                id: said
                x: Theme.gap
                y: Theme.grid
                width: parent.width - 2 * x
                text: root.tieFrom !== "" ? root.word("network.tie_to") : root.chosenTie !== "" ? root.word("network.line") + ": " + root.nameOf(root.tie.from) + ", " + root.nameOf(root.tie.to) : root.person.name
                font.pixelSize: Theme.textTitle
                font.weight: Font.DemiBold
                lineHeight: 1.1
                color: Theme.clientText
            }
            Flow {
                id: deeds
                x: Theme.grid
                y: said.y + said.height + Theme.grid
                width: parent.width - 2 * x
                spacing: Theme.grid

                AzButton {
                    visible: root.tieFrom === "" && root.chosenPerson !== ""
                    kind: AzButton.Secondary
                    iconName: "tie"
                    text: root.word("network.tie")
                    onClicked: root.tieFrom = root.chosenPerson
                }
                AzButton {
                    visible: root.tieFrom === ""
                    kind: AzButton.Secondary
                    iconName: "delete"
                    text: root.word("network.remove")
                    onClicked: root.remove()
                }
                AzButton {
                    kind: AzButton.Secondary
                    text: root.word("network.close")
                    onClicked: root.choose("", "")
                }
            }
        }
    }
    NetworkDrawing {
        id: drawing
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: strip.bottom
        anchors.topMargin: Theme.grid
        anchors.bottom: foot.top
        editor: root.network
        chosenPerson: root.chosenPerson
        chosenTie: root.chosenTie
        tieFrom: root.tieFrom
        words: root.sectors.map(key => root.word("sector." + key))
        meWord: root.network.meLabel !== "" ? root.network.meLabel : root.word("network.me")
        benchWord: root.word("network.bench")
        toolWords: ({
                "hand": root.word("network.move"),
                "pen": root.word("network.pen"),
                "away": root.word("network.pen_away"),
                "pens": [root.word("network.pen_green"), root.word("network.pen_brown"), root.word("network.pen_blue"), root.word("network.pen_grey")]
            })
        onPersonChosen: id => root.choose(id, "")
        onPersonWanted: id => root.choose(id, "")
        onTieChosen: id => root.choose("", id)
        onTieDrawn: id => root.choose("", "")
        onTieBegun: from => {
            root.tieFrom = from;
            if (from === "")
                root.choose("", "");
        }
        onRemovalWanted: id => {
            root.choose(id, "");
            root.remove();
        }
    }
    Rectangle {
        id: foot
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.max(hint.implicitHeight, Theme.target) + 2 * Theme.grid
        color: Theme.clientTint

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.clientEdge
        }
        AzText {
            id: hint
            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            anchors.right: steps.left
            anchors.rightMargin: Theme.grid
            anchors.verticalCenter: parent.verticalCenter
            text: root.word("network.drag")
            color: Theme.clientText
        }
        Row {
            id: steps
            anchors.right: parent.right
            anchors.rightMargin: 4
            anchors.verticalCenter: parent.verticalCenter

            AzIconButton {
                iconName: "undo"
                label: root.word("network.undo")
                enabled: root.network.canUndo
                followsDirection: true
                tint: Theme.clientText
                onClicked: root.network.undo()
            }
            AzIconButton {
                iconName: "redo"
                label: root.word("network.redo")
                enabled: root.network.canRedo
                followsDirection: true
                tint: Theme.clientText
                onClicked: root.network.redo()
            }
        }
    }
}
