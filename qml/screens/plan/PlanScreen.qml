// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The client's page: their dream, when it is good enough, their goals in small steps, and what was agreed.
AzPage {
    id: screen

    required property PlanModel plan
    property string draftsOf: "" // whose sheets keep what is typed in them; empty: nobody's
    property int startField: -1
    property int startFromEnd: 0

    signal back
    signal placed(int field, int fromEnd)
    signal handOverWanted

    function areaOf(field: int): AzTextArea {
        return field === PlanModel.GoodEnough ? goodEnough : field === PlanModel.Strengths ? strengths : field === PlanModel.MyPeople ? myPeople : dream;
    }
    function tell(field: int, area: AzTextArea) {
        if (area.activeFocus)
            placed(field, area.length - area.cursorPosition);
    }
    function openStepSheet(goalId: string) {
        stepSheet.goalId = goalId;
        stepSheet.open();
    }
    function openGoalSheet() {
        goalSheet.open();
    }
    function openSheet() {
        agreementSheet.open();
    }

    Component.onCompleted: if (startField >= 0) {
        const area = areaOf(startField);
        area.forceActiveFocus();
        area.cursorPosition = Math.max(0, area.length - startFromEnd);
    }

    ScreenTitle {
        width: parent.width
        title: qsTr("Plan")
        lead: screen.plan.household
        backLabel: qsTr("Back to the household")
        onBack: screen.back()
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        kind: AzButton.Secondary
        iconName: "hand-over"
        text: qsTr("Give to the client")
        description: qsTr("A sheet that they fill in together, without you")
        onClicked: screen.handOverWanted()
    }
    SaveLine {
        width: parent.width
        saveState: screen.plan.saveState
        failureText: Words.failure(screen.plan.failure)
    }
    LayerFrame {
        width: parent.width
        owner: LayerFrame.Client
        title: qsTr("From the client")
        explanation: Words.day(screen.plan.reviewAt) === "" ? qsTr("The client's plan, in their own words.") : qsTr("The client's plan. We look at it again on %1.").arg(Words.day(screen.plan.reviewAt))

        AzText {
            width: parent.width
            visible: Words.day(screen.plan.writtenOn) !== ""
            text: qsTr("Written with their own people on %1. What came later is marked as an addition.").arg(Words.day(screen.plan.writtenOn))
            color: Theme.clientText
        }
        AzTextArea {
            id: dream
            width: parent.width
            minimumLines: 2
            label: qsTr("My dream")
            value: screen.plan.dream
            onEdited: text => screen.plan.edit(PlanModel.Dream, text)
            onDeparted: screen.plan.leave(PlanModel.Dream)
            onCursorPositionChanged: screen.tell(PlanModel.Dream, dream)
            onActiveFocusChanged: screen.tell(PlanModel.Dream, dream)
        }
        BesideWords {
            width: parent.width
            plan: screen.plan
            field: PlanModel.Dream
        }
        AzTextArea {
            id: goodEnough
            width: parent.width
            minimumLines: 2
            label: qsTr("It is good enough when")
            value: screen.plan.goodEnough
            onEdited: text => screen.plan.edit(PlanModel.GoodEnough, text)
            onDeparted: screen.plan.leave(PlanModel.GoodEnough)
            onCursorPositionChanged: screen.tell(PlanModel.GoodEnough, goodEnough)
            onActiveFocusChanged: screen.tell(PlanModel.GoodEnough, goodEnough)
        }
        BesideWords {
            width: parent.width
            plan: screen.plan
            field: PlanModel.GoodEnough
        }
        AzTextArea {
            id: strengths
            width: parent.width
            minimumLines: 1
            label: qsTr("What I am good at")
            value: screen.plan.strengths
            onEdited: text => screen.plan.edit(PlanModel.Strengths, text)
            onDeparted: screen.plan.leave(PlanModel.Strengths)
            onCursorPositionChanged: screen.tell(PlanModel.Strengths, strengths)
            onActiveFocusChanged: screen.tell(PlanModel.Strengths, strengths)
        }
        AzTextArea {
            id: myPeople
            width: parent.width
            minimumLines: 1
            label: qsTr("My people")
            value: screen.plan.myPeople
            onEdited: text => screen.plan.edit(PlanModel.MyPeople, text)
            onDeparted: screen.plan.leave(PlanModel.MyPeople)
            onCursorPositionChanged: screen.tell(PlanModel.MyPeople, myPeople)
            onActiveFocusChanged: screen.tell(PlanModel.MyPeople, myPeople)
        }
        BesideWords {
            width: parent.width
            plan: screen.plan
            field: PlanModel.MyPeople
        }
    }
    AzText {
        width: parent.width
        visible: screen.plan.nobodyOfTheirOwn
        text: qsTr("Nobody of their own people helps with a step yet. Who have you not asked?")
        color: Theme.clientText
    }
    AzText {
        width: parent.width
        visible: screen.plan.manySteps
        text: qsTr("More than three steps are open. Which can wait?")
        color: Theme.clientText
    }
    Repeater {
        model: screen.plan.goals

        GoalCard {
            required property string goalId
            width: parent ? parent.width : 0
            required words
            required collaboration
            required why
            required reached
            required steps
            required addition
            required addedBy
            onStepTicked: (id, done) => screen.plan.setStepDone(id, done)
            onStepWanted: screen.openStepSheet(goalId)
        }
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        kind: AzButton.Secondary
        iconName: "goal"
        text: qsTr("New goal")
        onClicked: screen.openGoalSheet()
    }
    AzCard {
        width: parent.width
        heading: qsTr("Agreements")
        iconName: "agreement"
        gap: 4

        Repeater {
            model: screen.plan.agreements

            AgreementTick {
                required property string agreementId
                width: parent ? parent.width : 0
                required what
                required who
                required by
                required overdue
                required done
                onTicked: done => screen.plan.setAgreementDone(agreementId, done)
            }
        }
        AzButton {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            kind: AzButton.Secondary
            iconName: "add"
            text: qsTr("New agreement")
            onClicked: screen.openSheet()
        }
    }
    NewGoalSheet {
        id: goalSheet
        draftOf: screen.draftsOf === "" ? "" : "plan-goal/" + screen.draftsOf
        onMade: words => screen.plan.addGoal(words)
    }
    NewStepSheet {
        id: stepSheet
        draftOf: screen.draftsOf === "" ? "" : "plan-step/" + screen.draftsOf
        plan: screen.plan
        today: screen.plan.today
        onMade: (what, kind, helper, by) => screen.plan.addStep(goalId, what, kind, helper, by)
    }
    NewAgreementSheet {
        id: agreementSheet
        draftOf: screen.draftsOf === "" ? "" : "plan-agreement/" + screen.draftsOf
        plan: screen.plan
        today: screen.plan.today
        onMade: (what, who, by) => screen.plan.addAgreement(what, who, by)
    }
}
