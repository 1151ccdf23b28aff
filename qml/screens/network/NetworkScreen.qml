// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The people around somebody, drawn together: names by typing, places by dragging, ties from one to another. The strip
// under the title is what one is doing now: adding names, or working with whoever is chosen.
FocusScope {
    id: screen

    required property NetworkEditor network
    required property PrintModel prints
    property string chosenPerson: ""
    property string draftsOf: "" // the household; empty: what is typed in sheets is not kept
    property string chosenTie: ""
    property string tieFrom: ""
    property bool asList: false
    // Open to professionals: who is added now stands in their layer alone.
    readonly property bool hides: !network.isShownSafely && network.mayHide
    property bool talks: false      // the questions stand above the drawing
    property Component page: null   // beside the drawing: two days, or who helps
    readonly property bool narrow: width < 520 * Math.min(1.5, Theme.textScale)
    readonly property networkPerson person: network.revision >= 0 ? network.persons.find(chosenPerson) : network.persons.find("")

    signal back
    signal handOverWanted

    function choosePerson(id: string) {
        chosenTie = "";
        chosenPerson = id;
    }
    function chooseTie(id: string) {
        chosenPerson = "";
        chosenTie = id;
    }
    function add() {
        const id = hides ? network.addHiddenPerson(name.text, "", 0) : network.addPerson(name.text, "", 0);
        if (id === "")
            return;
        name.text = "";
        nameDraft.write();
    }
    function openPerson(id: string) {
        personSheet.show(id);
    }
    function openTie(id: string) {
        personSheet.close();
        tieSheet.show(id);
    }
    function openMore() {
        more.open();
    }
    function openSnapshots() {
        more.close();
        snapshots.open();
    }
    function openCompare() {
        more.close();
        network.history.compareWithLast();
        page = comparePage;
    }
    function openInsight() {
        more.close();
        page = insightPage;
    }
    function openSteps() {
        more.close();
        steps.begin();
        talks = true;
    }
    function openPrint() {
        paper.show(PrintModel.Network);
    }
    function showList(asList: bool) {
        screen.asList = asList;
    }
    function outcome(): string {
        switch (network.outcome) {
        case NetworkEditor.Refused:
            return Words.failure(network.failure);
        case NetworkEditor.BuiltOn:
            return qsTr("A colleague drew on there; that stays.");
        }
        if (network.looseTies > 0)
            return qsTr("%n tie(s) to somebody who was removed", "", network.looseTies);
        return "";
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: heading.text

    Shortcut {
        sequences: ["Ctrl+Z"]
        enabled: screen.network.canUndo
        onActivated: screen.network.undo()
    }
    Shortcut {
        sequences: ["Ctrl+Shift+Z", "Ctrl+Y"]
        enabled: screen.network.canRedo
        onActivated: screen.network.redo()
    }
    Shortcut {
        sequences: ["Ctrl++", "Ctrl+="]
        onActivated: drawing.zoomTo(drawing.canvas.zoom * 1.25, Qt.point(drawing.width / 2, drawing.height / 2))
    }
    Shortcut {
        sequences: ["Ctrl+-"]
        onActivated: drawing.zoomTo(drawing.canvas.zoom / 1.25, Qt.point(drawing.width / 2, drawing.height / 2))
    }

    Keys.onEscapePressed: event => {
        if (screen.tieFrom !== "")
            screen.tieFrom = "";
        else if (screen.chosenPerson !== "" || screen.chosenTie !== "")
            screen.choosePerson("");
        else
            event.accepted = false;
    }

    TextMetrics {
        id: measure
        font: heading.font
        text: heading.text
    }
    Item {
        id: title
        visible: !screen.page
        anchors.left: parent.left
        anchors.leftMargin: 4
        anchors.right: tools.y > 0 ? parent.right : tools.left
        anchors.top: parent.top
        height: Math.max(Theme.target, heading.implicitHeight)

        AzIconButton {
            id: arrow
            anchors.left: parent.left
            iconName: "back"
            label: qsTr("Back to the household")
            followsDirection: true
            onClicked: screen.back()
        }
        AzText {
            id: heading
            anchors.left: arrow.right
            anchors.right: parent.right
            anchors.verticalCenter: arrow.verticalCenter
            //: Title; %1 is the household
            text: screen.narrow ? qsTr("Network") : qsTr("Network of %1").arg(screen.network.household)
            font.pixelSize: Theme.textTitle
            font.weight: Font.DemiBold
            lineHeight: 1.1
            Accessible.role: Accessible.Heading
        }
        // As in the corner of a sheet of paper. What was drawn on since is not of that day.
        AzText {
            id: keptOn
            readonly property var last: screen.network.snapshots.length > 0 ? screen.network.snapshots[0] : null
            anchors.left: arrow.right
            anchors.leftMargin: Math.ceil(measure.advanceWidth) + Theme.margin
            anchors.right: parent.right
            anchors.baseline: heading.baseline
            visible: !screen.narrow && last !== null && implicitWidth < width
            //: Beside the title; %1 is a day, %2 who was there
            text: last === null ? "" : last.present.length > 0 ? qsTr("Kept on %1 with %2").arg(Words.day(last.takenAt)).arg(NetworkWords.joined(last.present.map(who => NetworkWords.presents[NetworkWords.presentKeys.indexOf(who)] || ""))) : qsTr("Kept on %1").arg(Words.day(last.takenAt))
            wrapMode: Text.NoWrap
            lineHeight: 1.1
            font.pixelSize: Theme.textSmall
            color: Theme.inkSoft
        }
    }
    Row {
        id: tools
        visible: !screen.page
        anchors.right: parent.right
        anchors.rightMargin: 4
        y: screen.narrow && width + arrow.width + measure.advanceWidth + Theme.margin > screen.width ? arrow.height : 0

        AzIconButton {
            iconName: "undo"
            label: qsTr("Undo")
            enabled: screen.network.canUndo
            followsDirection: true
            onClicked: screen.network.undo()
        }
        AzIconButton {
            iconName: "redo"
            label: qsTr("Redo")
            enabled: screen.network.canRedo
            followsDirection: true
            onClicked: screen.network.redo()
        }
        AzIconButton {
            iconName: "list"
            visible: !screen.narrow
            label: listRow.title
            onClicked: screen.asList = !screen.asList
        }
        AzIconButton {
            iconName: "edit"
            visible: screen.narrow && screen.network.mayDraw && !screen.asList && arrow.width + measure.advanceWidth + 4 * Theme.target + Theme.margin <= screen.width
            label: drawing.toolsShown ? qsTr("Put the tools away") : qsTr("Pen, slips of paper and ways to look")
            onClicked: {
                drawing.pickTool("hand");
                drawing.toolsOpen = !drawing.toolsOpen;
            }
        }
        // Back to safe is one tap from everywhere; the way out of it is in the sheet.
        AzIconButton {
            iconName: "eye-off"
            visible: !screen.network.isShownSafely
            label: qsTr("Show safely")
            tint: Theme.professionalText
            onClicked: screen.network.isShownSafely = true
        }
        AzIconButton {
            iconName: "more"
            label: more.title
            onClicked: screen.openMore()
        }
    }
    PrintSheet {
        id: paper
        prints: screen.prints
    }
    AzSheet {
        id: more
        title: qsTr("More for this drawing")
        closeLabel: qsTr("Close")

        AzListRow {
            id: listRow
            width: parent.width
            title: screen.asList ? qsTr("As a drawing") : qsTr("As a list")
            onClicked: {
                screen.asList = !screen.asList;
                more.close();
            }
        }
        AzListRow {
            width: parent.width
            visible: screen.network.persons.count > 0 && screen.network.mayDraw
            title: snapshots.title
            subtitle: qsTr("With the day and who was there")
            onClicked: screen.openSnapshots()
        }
        AzListRow {
            width: parent.width
            visible: screen.network.mayDraw && !screen.talks
            title: qsTr("Questions while drawing")
            subtitle: screen.network.later.length > 0 ? qsTr("%n left for another day", "", screen.network.later.length) : qsTr("Eight, each of them may wait")
            onClicked: screen.openSteps()
        }
        AzListRow {
            width: parent.width
            visible: screen.network.persons.count > 0
            title: qsTr("Who helps?")
            subtitle: qsTr("And whom did we not ask yet")
            onClicked: screen.openInsight()
        }
        AzListRow {
            width: parent.width
            visible: screen.network.snapshots.length > 0
            title: qsTr("Then and now")
            subtitle: qsTr("What changed since last time")
            onClicked: screen.openCompare()
        }
        AzListRow {
            width: parent.width
            visible: screen.network.mayDraw
            title: qsTr("Give to the client")
            subtitle: qsTr("They draw on it by themselves")
            onClicked: {
                more.close();
                screen.handOverWanted();
            }
        }
        AzListRow {
            width: parent.width
            title: qsTr("Print")
            subtitle: qsTr("Only what is shown safely")
            onClicked: {
                more.close();
                screen.openPrint();
            }
        }
        AzListRow {
            width: parent.width
            visible: screen.network.kept > 0 || !screen.network.isShownSafely
            title: screen.network.isShownSafely ? qsTr("Show what only professionals see") : qsTr("Show safely")
            subtitle: screen.network.isShownSafely ? qsTr("Not with the client beside you") : ""
            onClicked: {
                screen.network.isShownSafely = !screen.network.isShownSafely;
                more.close();
            }
        }
        AzListRow {
            width: parent.width
            visible: screen.narrow && !screen.asList
            title: drawing.toolsShown ? qsTr("Put the tools away") : qsTr("Pen, slips of paper and ways to look")
            onClicked: {
                drawing.pickTool("hand");
                drawing.toolsOpen = !drawing.toolsOpen;
                more.close();
            }
        }
        AzListRow {
            width: parent.width
            visible: !screen.asList
            title: qsTr("Larger")
            subtitle: drawing.canvas.unnamed > 0 ? qsTr("%n name(s) have no room", "", drawing.canvas.unnamed) : ""
            onClicked: {
                drawing.zoomTo(drawing.canvas.zoom * 1.5, Qt.point(drawing.width / 2, drawing.height / 2));
                more.close();
            }
        }
        AzListRow {
            width: parent.width
            visible: !screen.asList && drawing.canvas.zoom > 1
            title: qsTr("The whole drawing")
            onClicked: {
                drawing.zoomTo(1, Qt.point(drawing.width / 2, drawing.height / 2));
                more.close();
            }
        }
    }
    Item {
        id: strip
        visible: !screen.page
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.gap
        y: Math.max(title.height, tools.y + arrow.height) + 4
        height: Math.max(name.implicitHeight, about.visible ? about.implicitHeight : 0)

        AzTextField {
            id: name
            width: Math.min(parent.width, Theme.measure)
            visible: !about.visible && screen.network.mayDraw
            label: screen.hides ? qsTr("For professionals only: name, then Enter") : qsTr("Who belongs to it? Name, then Enter")
            placeholder: screen.network.persons.count === 0 ? qsTr("For example Fatma") : ""
            onAccepted: screen.add()
            onUndone: screen.network.undo()
            onRedone: screen.network.redo()
        }
        SelectionBar {
            id: about
            width: parent.width
            visible: screen.tieFrom !== "" || screen.chosenPerson !== "" || screen.chosenTie !== ""
            editor: screen.network
            personId: screen.chosenPerson
            tieId: screen.chosenTie
            tieFrom: screen.tieFrom
            onDetailsWanted: screen.chosenTie !== "" ? tieSheet.show(screen.chosenTie) : personSheet.show(screen.chosenPerson)
            onTieWanted: screen.tieFrom = screen.chosenPerson
            onClosed: {
                screen.tieFrom = "";
                screen.choosePerson("");
            }
        }
    }
    AzText {
        id: said
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.gap
        y: strip.y + strip.height + 4
        height: visible ? implicitHeight : 0
        visible: text !== ""
        text: screen.network.revision >= 0 ? screen.outcome() : ""
        font.pixelSize: Theme.textSmall
        color: screen.network.outcome === NetworkEditor.Refused ? Theme.danger : Theme.inkSoft
        Accessible.role: Accessible.AlertMessage
    }
    Flickable {
        id: stepsRoom
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        anchors.top: said.bottom
        anchors.topMargin: 4
        width: screen.narrow ? parent.width - 2 * Theme.gap : Math.min(320, parent.width * 0.35)
        height: Math.max(0, Math.min(steps.height, screen.height - y))
        contentHeight: steps.height
        visible: screen.talks && !screen.page
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        NetworkSteps {
            id: steps
            width: parent.width
            editor: screen.network
            onClosed: screen.talks = false
        }
    }
    NetworkDrawing {
        id: drawing
        draftsOf: screen.draftsOf
        anchors.left: parent.left
        anchors.right: stepsRoom.visible && !screen.narrow ? stepsRoom.left : parent.right
        anchors.bottom: parent.bottom
        anchors.top: stepsRoom.visible && screen.narrow ? stepsRoom.bottom : said.bottom
        anchors.topMargin: 4
        visible: !screen.asList && !screen.page
        editor: screen.network
        chosenPerson: screen.chosenPerson
        chosenTie: screen.chosenTie
        tieFrom: screen.tieFrom
        onPersonChosen: id => screen.choosePerson(id)
        onTieChosen: id => screen.chooseTie(id)
        onPersonWanted: id => screen.openPerson(id)
        onTieDrawn: id => {
            screen.tieFrom = "";
            screen.chooseTie(id);
        }
        onTieBegun: from => screen.tieFrom = from
        onRemovalWanted: id => {
            screen.choosePerson("");
            screen.network.removePerson(id);
        }
    }
    NetworkList {
        anchors.fill: drawing
        visible: screen.asList && !screen.page
        editor: screen.network
        draftsOf: screen.draftsOf
        onPersonWanted: id => screen.openPerson(id)
        onTieWanted: id => screen.openTie(id)
    }
    PersonSheet {
        id: personSheet
        draftOf: screen.draftsOf === "" ? "" : "person/" + screen.draftsOf
        editor: screen.network
        onTieWanted: id => screen.openTie(id)
    }
    TieSheet {
        id: tieSheet
        draftOf: screen.draftsOf === "" ? "" : "tie/" + screen.draftsOf
        editor: screen.network
    }
    // Somebody the client must not see leaves no name behind in the field.
    SheetDraft {
        id: nameDraft
        owner: screen.draftsOf === "" || screen.hides ? "" : "name/" + screen.draftsOf
        takesFocus: false
        fields: ({
                name: name
            })
    }
    SnapshotSheet {
        id: snapshots
        draftOf: screen.draftsOf === "" ? "" : "snapshot/" + screen.draftsOf
        editor: screen.network
    }
    // The Loader of Qt 6.4 refuses bound components, so these reach the screen by id.
    // qmllint disable unqualified
    Component {
        id: comparePage
        NetworkCompareScreen {
            editor: screen.network
            onBack: screen.page = null
        }
    }
    Component {
        id: insightPage
        NetworkInsightScreen {
            editor: screen.network
            onBack: screen.page = null
        }
    }
    // qmllint enable unqualified
    Rectangle {
        anchors.fill: parent
        visible: screen.page !== null
        color: Theme.paper

        Loader {
            anchors.fill: parent
            sourceComponent: screen.page
        }
    }
    Component.onCompleted: {
        if (!network.mayDraw)
            return;
        name.forceActiveFocus();
        nameDraft.begin();
    }
}
