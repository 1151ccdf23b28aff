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
        case VisitEditor.SmallWin:
            return smallWin;
        case VisitEditor.CameAlongTo:
        case VisitEditor.TeachBack:
            more.unfolded = true;
            return field === VisitEditor.TeachBack ? teachBack : alongTo;
        case VisitEditor.Reflection:
            return reflection;
        case VisitEditor.Purpose:
        case VisitEditor.PresentWords:
            return head.areaOf(field);
        case VisitEditor.SafetyMeasures:
        case VisitEditor.SafetyColleague:
            return safety.areaOf(field);
        }
        return clientWords;
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
    function openTemplates() {
        templates.open();
    }
    function openFact() {
        areaNote.show(null);
    }
    function openWorry() {
        worry.show(null);
    }
    function openChild() {
        child.show(null);
    }
    function openAgreement() {
        visit.hold();
        agreement.open();
    }
    function unfold() {
        for (const fold of [head, more, faces, safety])
            fold.unfolded = true;
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
    Flow {
        width: parent.width
        visible: !screen.visit.finished
        spacing: Theme.grid

        AzButton {
            width: Math.min(implicitWidth, parent.width)
            kind: AzButton.Quiet
            leftPadding: Theme.grid
            iconName: "note"
            text: qsTr("Template")
            onClicked: screen.openTemplates()
        }
        AzButton {
            width: Math.min(implicitWidth, parent.width)
            visible: screen.visit.canUndo
            kind: AzButton.Quiet
            leftPadding: Theme.grid
            iconName: "undo"
            text: qsTr("Undo")
            onClicked: screen.visit.undo()
        }
    }
    LayerFrame {
        width: parent.width
        owner: LayerFrame.Client
        title: qsTr("From the client")
        explanation: qsTr("The client may read this.")

        NoteField {
            id: clientWords
            visit: screen.visit
            field: VisitEditor.ClientWords
            focus: true
            lines: 5
            label: qsTr("In their own words")
            onPlaced: (field, fromEnd) => screen.placed(field, fromEnd)
        }
        NoteField {
            id: strengths
            visit: screen.visit
            field: VisitEditor.Strengths
            lines: 2
            label: qsTr("What went well, what they are good at")
            onPlaced: (field, fromEnd) => screen.placed(field, fromEnd)
        }
        NoteField {
            id: smallWin
            visit: screen.visit
            field: VisitEditor.SmallWin
            label: qsTr("Small win")
            onPlaced: (field, fromEnd) => screen.placed(field, fromEnd)
        }
        VisitHead {
            id: head
            width: parent.width
            visible: !screen.visit.finished
            visit: screen.visit
            onPlaced: (field, fromEnd) => screen.placed(field, fromEnd)
        }
        FinishedFacts {
            width: parent.width
            visit: screen.visit
        }
        SaidLine {
            visible: screen.visit.finished && text !== ""
            label: qsTr("What this visit was for")
            text: screen.visit.texts[VisitEditor.Purpose]
        }
        ChoiceChips {
            width: parent.width
            visible: !screen.visit.finished
            label: qsTr("Practical help")
            keys: VisitWords.help
            words: VisitWords.helpWords
            several: true
            chosen: screen.visit.choices[VisitEditor.PracticalHelp]
            onPicked: keys => screen.visit.choose(VisitEditor.PracticalHelp, keys)
        }
        MadeAgreements {
            width: parent.width
            visit: screen.visit
            onWanted: screen.openAgreement()
        }
        NoteField {
            id: nextContact
            visit: screen.visit
            field: VisitEditor.NextContact
            label: qsTr("Next contact")
            onPlaced: (field, fromEnd) => screen.placed(field, fromEnd)
        }
        AzDateField {
            width: parent.width
            visible: !screen.visit.finished
            label: qsTr("Day of the next contact")
            today: screen.visit.today
            value: screen.visit.choices[VisitEditor.NextContactDay]
            onEdited: value => screen.visit.choose(VisitEditor.NextContactDay, value)
        }
        NoteFold {
            id: more
            width: parent.width
            visible: !screen.visit.finished || alongTo.text !== "" || teachBack.text !== ""
            unfolded: screen.visit.finished
            title: qsTr("Went along, told back")
            summary: Words.joined(screen.visit.texts[VisitEditor.CameAlongTo], screen.visit.texts[VisitEditor.TeachBack], "")

            NoteField {
                id: alongTo
                visit: screen.visit
                field: VisitEditor.CameAlongTo
                label: qsTr("Where did we go together?")
                onPlaced: (field, fromEnd) => screen.placed(field, fromEnd)
            }
            NoteField {
                id: teachBack
                visit: screen.visit
                field: VisitEditor.TeachBack
                label: qsTr("How the client tells back what we agreed")
                onPlaced: (field, fromEnd) => screen.placed(field, fromEnd)
            }
            AzCheck {
                width: parent.width
                visible: !screen.visit.finished
                text: qsTr("Explained once more")
                checkable: false
                checked: screen.visit.choices[VisitEditor.ExplainedAgain]
                onClicked: screen.visit.choose(VisitEditor.ExplainedAgain, !screen.visit.choices[VisitEditor.ExplainedAgain])
            }
        }
        NoteFold {
            id: faces
            readonly property var said: [screen.visit.choices[VisitEditor.CouldSay], screen.visit.choices[VisitEditor.Matters], screen.visit.choices[VisitEditor.KnowsNext]]
            width: parent.width
            visible: !screen.visit.finished || summary !== ""
            title: qsTr("How was it for the client?")
            summary: VisitWords.wordsOf(VisitWords.faces, VisitWords.faceWords, said.filter(face => face !== ""))
            unfolded: screen.visit.finished

            FacesRow {
                width: parent.width
                questions: VisitWords.questions
                faces: faces.said
                writable: !screen.visit.finished
                onPicked: (question, face) => screen.visit.choose(VisitEditor.CouldSay + question, faces.said[question] === face ? "" : face)
            }
        }
        SignaturePad {
            width: Math.min(parent.width, 360)
            visible: screen.visit.strokes.length > 0
            writable: false
            label: qsTr("Signature of the client")
            strokes: screen.visit.strokes
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
    AttachmentsFrame {
        width: parent.width
        visit: screen.visit
    }
    LayerFrame {
        width: parent.width
        visible: !screen.visit.finished || observations.text !== "" || worries.text !== "" || reflection.text !== "" || safetySaid.text !== "" || screen.visit.areaNotes.count + screen.visit.moreWorries.count + screen.visit.children.count > 0
        owner: LayerFrame.Professional
        title: qsTr("For professionals only")
        explanation: screen.visit.finished ? "" : qsTr("Write it so that you could read it out to the client.")

        NoteField {
            id: observations
            visit: screen.visit
            field: VisitEditor.Observations
            lines: 3
            label: qsTr("What I saw and heard")
            onPlaced: (field, fromEnd) => screen.placed(field, fromEnd)
        }
        NoteField {
            id: worries
            visit: screen.visit
            field: VisitEditor.Worries
            lines: 2
            label: qsTr("Worries")
            onPlaced: (field, fromEnd) => screen.placed(field, fromEnd)
        }
        AreaNotes {
            width: parent.width
            visit: screen.visit
            onWanted: line => areaNote.show(line)
        }
        MoreWorries {
            width: parent.width
            visit: screen.visit
            onWanted: line => worry.show(line)
        }
        ChildrenPart {
            width: parent.width
            visit: screen.visit
            onWanted: line => child.show(line)
        }
        NoteField {
            id: reflection
            visit: screen.visit
            field: VisitEditor.Reflection
            label: qsTr("How our contact goes, in one line")
            onPlaced: (field, fromEnd) => screen.placed(field, fromEnd)
        }
        SafetyPart {
            id: safety
            width: parent.width
            visible: !screen.visit.finished
            visit: screen.visit
            onPlaced: (field, fromEnd) => screen.placed(field, fromEnd)
        }
        SaidLine {
            id: safetySaid
            visible: screen.visit.finished && text !== ""
            label: qsTr("My safety at this visit")
            text: Words.joined(VisitWords.word(VisitWords.checks, VisitWords.checkWords, screen.visit.choices[VisitEditor.SafetyCheck]), screen.visit.texts[VisitEditor.SafetyMeasures], screen.visit.texts[VisitEditor.SafetyColleague])
        }
    }
    FollowUpsFrame {
        width: parent.width
        visible: screen.visit.finished
        visit: screen.visit
        onFollowWanted: screen.openEntry()
    }
    AzText {
        width: parent.width
        visible: !screen.visit.finished && screen.visit.hints.length > 0
        text: qsTr("Not written yet: %1. It may stay so.").arg(VisitWords.hints(screen.visit.hints))
        font.pixelSize: Theme.textSmall
        color: Theme.inkSoft
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
    NewAgreementSheet {
        id: agreement
        draftOf: "visit/" + screen.visit.visitId + "/agreement"
        today: screen.visit.today
        onMade: (what, who, by) => screen.visit.agree(what, who, by)
    }
    AreaNoteSheet {
        id: areaNote
        visit: screen.visit
        draftOf: "visit/" + screen.visit.visitId + "/fact"
    }
    WorrySheet {
        id: worry
        visit: screen.visit
        draftOf: "visit/" + screen.visit.visitId + "/worry"
    }
    ChildSheet {
        id: child
        visit: screen.visit
        draftOf: "visit/" + screen.visit.visitId + "/child"
    }
    TemplateSheet {
        id: templates
        visit: screen.visit
        draftOf: "visit/" + screen.visit.visitId
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
