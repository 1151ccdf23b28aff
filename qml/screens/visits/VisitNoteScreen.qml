// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// A visit: the client's words first, then what only professionals read. The cursor stands in the first field.
AzPage {
    id: screen

    required property VisitEditor visit

    // Where the cursor stands when the page opens: a field, and how far from the end of its text.
    property int startField: VisitEditor.ClientWords
    property int startFromEnd: 0

    signal back
    signal handOverWanted
    signal finished
    signal moveWanted
    signal placed(int field, int fromEnd)

    function areaOf(field: int): AzTextArea {
        switch (field) {
        case VisitEditor.Strengths:
            return strengths;
        case VisitEditor.NextContact:
            return nextContact;
        case VisitEditor.Observations:
            return observations;
        case VisitEditor.Worries:
            return worries;
        }
        return clientWords;
    }
    function tell(field: int, area: AzTextArea) {
        if (area.activeFocus)
            placed(field, area.length - area.cursorPosition);
    }

    Component.onCompleted: {
        if (visit.finished)
            return;
        const area = areaOf(startField);
        area.forceActiveFocus();
        area.cursorPosition = Math.max(0, area.length - startFromEnd);
    }

    ScreenTitle {
        width: parent.width
        title: screen.visit.household
        lead: qsTr("Visit of %1").arg(Words.moment(screen.visit.visitAt))
        backLabel: qsTr("Back to the household")
        onBack: screen.back()
    }
    function openCopy() {
        copying.open();
    }
    function openEntry() {
        entry.begin(visit.visitId, qsTr("Visit of %1").arg(Words.moment(visit.visitAt)));
    }

    AzStatusLine {
        width: parent.width
        visible: screen.visit.finished
        mood: AzStatusLine.Ok
        text: screen.visit.finishedBy === "" ? qsTr("Finished on %1").arg(Words.moment(screen.visit.finishedAt)) : qsTr("Finished by %1 on %2").arg(screen.visit.finishedBy).arg(Words.moment(screen.visit.finishedAt))
    }
    SaveLine {
        width: parent.width
        visible: !screen.visit.finished || failed
        saveState: screen.visit.saveState
        failureText: Words.failure(screen.visit.failure)
    }
    LayerFrame {
        width: parent.width
        owner: LayerFrame.Client
        title: qsTr("From the client")
        explanation: qsTr("The client may read this.")

        AzTextArea {
            id: clientWords
            width: parent.width
            readOnly: screen.visit.finished
            visible: !readOnly || text !== ""
            focus: true
            minimumLines: readOnly ? 1 : 5
            label: qsTr("In their own words")
            value: screen.visit.clientWords
            onEdited: text => screen.visit.edit(VisitEditor.ClientWords, text)
            onDeparted: screen.visit.leave(VisitEditor.ClientWords)
            onCursorPositionChanged: screen.tell(VisitEditor.ClientWords, clientWords)
            onActiveFocusChanged: screen.tell(VisitEditor.ClientWords, clientWords)
        }
        AzTextArea {
            id: strengths
            width: parent.width
            readOnly: screen.visit.finished
            visible: !readOnly || text !== ""
            minimumLines: readOnly ? 1 : 2
            label: qsTr("What went well, what they are good at")
            value: screen.visit.strengths
            onEdited: text => screen.visit.edit(VisitEditor.Strengths, text)
            onDeparted: screen.visit.leave(VisitEditor.Strengths)
            onCursorPositionChanged: screen.tell(VisitEditor.Strengths, strengths)
            onActiveFocusChanged: screen.tell(VisitEditor.Strengths, strengths)
        }
        AzTextArea {
            id: nextContact
            width: parent.width
            readOnly: screen.visit.finished
            visible: !readOnly || text !== ""
            minimumLines: 1
            label: qsTr("Next contact")
            value: screen.visit.nextContact
            onEdited: text => screen.visit.edit(VisitEditor.NextContact, text)
            onDeparted: screen.visit.leave(VisitEditor.NextContact)
            onCursorPositionChanged: screen.tell(VisitEditor.NextContact, nextContact)
            onActiveFocusChanged: screen.tell(VisitEditor.NextContact, nextContact)
        }
        AzButton {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            visible: !screen.visit.finished
            kind: AzButton.Secondary
            iconName: "hand-over"
            text: qsTr("Let the client read this")
            description: qsTr("The device shows this page alone until you come back")
            onClicked: screen.handOverWanted()
        }
    }
    LayerFrame {
        width: parent.width
        visible: !screen.visit.finished || observations.text !== "" || worries.text !== ""
        owner: LayerFrame.Professional
        title: qsTr("For professionals only")
        explanation: screen.visit.finished ? "" : qsTr("Write it so that you could read it out to the client.")

        AzTextArea {
            id: observations
            width: parent.width
            readOnly: screen.visit.finished
            visible: !readOnly || text !== ""
            minimumLines: readOnly ? 1 : 3
            label: qsTr("What I saw and heard")
            value: screen.visit.observations
            onEdited: text => screen.visit.edit(VisitEditor.Observations, text)
            onDeparted: screen.visit.leave(VisitEditor.Observations)
            onCursorPositionChanged: screen.tell(VisitEditor.Observations, observations)
            onActiveFocusChanged: screen.tell(VisitEditor.Observations, observations)
        }
        AzTextArea {
            id: worries
            width: parent.width
            readOnly: screen.visit.finished
            visible: !readOnly || text !== ""
            minimumLines: readOnly ? 1 : 2
            label: qsTr("Worries")
            value: screen.visit.worries
            onEdited: text => screen.visit.edit(VisitEditor.Worries, text)
            onDeparted: screen.visit.leave(VisitEditor.Worries)
            onCursorPositionChanged: screen.tell(VisitEditor.Worries, worries)
            onActiveFocusChanged: screen.tell(VisitEditor.Worries, worries)
        }
    }
    FollowUpsFrame {
        width: parent.width
        visible: screen.visit.finished
        visit: screen.visit
        onFollowWanted: screen.openEntry()
    }
    AzButton {
        width: screen.width >= 560 ? Math.min(implicitWidth, parent.width) : parent.width
        visible: !screen.visit.finished
        iconName: "check"
        text: qsTr("Note finished")
        description: qsTr("The appointment counts as visited. The note stays as it is; later you can add to it.")
        onClicked: screen.finished()
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        visible: screen.visit.finished
        kind: AzButton.Quiet
        leftPadding: Theme.grid
        iconName: "copy"
        text: qsTr("Copy for another system")
        onClicked: screen.openCopy()
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        kind: AzButton.Quiet
        leftPadding: Theme.grid
        iconName: "move"
        text: qsTr("Wrong household?")
        description: qsTr("Move this note to the household it belongs to")
        onClicked: screen.moveWanted()
    }
    CopyOutSheet {
        id: copying
        visit: screen.visit
    }
    EntrySheet {
        id: entry
        draftOf: "follow/" + screen.visit.visitId
        onFollowed: (itemId, text) => screen.visit.follow(text)
    }
}
