// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.ViewModels

// What may be said about one area beside its step. Everything here can stay empty; a question only asks.
Column {
    id: details

    required property AssessmentEditor assessment
    required property string domainKey
    required property string label
    required property int hints
    required property int carriers
    required property string fact
    required property string jumpReason
    required property string arrangedToday
    required property string ownWords
    required property date factsAsOf
    property bool unfolded: false
    readonly property bool finished: !Number.isNaN(assessment.finishedAt.getTime())
    readonly property bool client: assessment.voice === AssessmentEditor.Client

    signal placed(int text, int fromEnd)

    // The field of a text, in sight.
    function areaOf(text: int): AzTextArea {
        if (text === AssessmentEditor.Fact || text === AssessmentEditor.OwnWords)
            unfolded = true;
        return text === AssessmentEditor.JumpReason ? jump : text === AssessmentEditor.ArrangedToday ? arranged : text === AssessmentEditor.OwnWords ? own : facts;
    }
    function tell(text: int, area: AzTextArea) {
        if (area.activeFocus)
            placed(text, area.length - area.cursorPosition);
    }

    spacing: Theme.gap

    component Hint: AzText {
        width: details.width
        font.pixelSize: Theme.textSmall
        color: Theme.professionalText
    }
    Hint {
        visible: (details.hints & AssessmentListModel.LookAtTheChildren) !== 0
        text: qsTr("There are children in the house. Have you seen and spoken to them?")
    }
    Hint {
        visible: (details.hints & AssessmentListModel.FactsAreOld) !== 0
        text: qsTr("What this is based on is older than 30 days. Is it still so?")
    }
    AzTextArea {
        id: jump
        width: details.width
        visible: !details.client && ((details.hints & AssessmentListModel.JumpAsksReason) !== 0 || details.jumpReason !== "" || activeFocus)
        minimumLines: 1
        enabled: !details.finished
        label: qsTr("What made it change this much?")
        hint: qsTr("May stay empty.")
        value: details.jumpReason
        onEdited: said => details.assessment.edit(AssessmentEditor.JumpReason, details.domainKey, said)
        onDeparted: details.assessment.leave()
        onCursorPositionChanged: details.tell(AssessmentEditor.JumpReason, jump)
        onActiveFocusChanged: details.tell(AssessmentEditor.JumpReason, jump)
    }
    AzTextArea {
        id: arranged
        width: details.width
        visible: !details.client && ((details.hints & AssessmentListModel.WhatIsArrangedToday) !== 0 || details.arrangedToday !== "" || activeFocus)
        minimumLines: 1
        enabled: !details.finished
        label: qsTr("What is arranged today?")
        hint: qsTr("May stay empty.")
        value: details.arrangedToday
        onEdited: said => details.assessment.edit(AssessmentEditor.ArrangedToday, details.domainKey, said)
        onDeparted: details.assessment.leave()
        onCursorPositionChanged: details.tell(AssessmentEditor.ArrangedToday, arranged)
        onActiveFocusChanged: details.tell(AssessmentEditor.ArrangedToday, arranged)
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        visible: !details.unfolded
        kind: AzButton.Quiet
        leftPadding: 0
        rightPadding: Theme.grid
        text: details.client ? qsTr("In their own words") : qsTr("Why, and who carries this")
        description: details.label
        onClicked: details.unfolded = true
    }
    AzTextArea {
        id: own
        width: details.width
        visible: details.client && details.unfolded
        minimumLines: 1
        enabled: !details.finished
        label: qsTr("In their own words")
        value: details.ownWords
        onEdited: said => details.assessment.edit(AssessmentEditor.OwnWords, details.domainKey, said)
        onDeparted: details.assessment.leave()
        onCursorPositionChanged: details.tell(AssessmentEditor.OwnWords, own)
        onActiveFocusChanged: details.tell(AssessmentEditor.OwnWords, own)
    }
    AzTextArea {
        id: facts
        width: details.width
        visible: !details.client && details.unfolded
        minimumLines: 1
        enabled: !details.finished
        label: qsTr("What do you see or know?")
        value: details.fact
        onEdited: said => details.assessment.edit(AssessmentEditor.Fact, details.domainKey, said)
        onDeparted: details.assessment.leave()
        onCursorPositionChanged: details.tell(AssessmentEditor.Fact, facts)
        onActiveFocusChanged: details.tell(AssessmentEditor.Fact, facts)
    }
    AzText {
        width: parent.width
        visible: !details.client && details.unfolded
        text: qsTr("Who carries this now?")
        font.weight: Font.DemiBold
    }
    Flow {
        width: parent.width
        spacing: Theme.grid
        visible: !details.client && details.unfolded

        Repeater {
            model: [qsTr("They themselves"), qsTr("Their own people"), qsTr("Professionals")]

            AzChip {
                required property int index
                required property string modelData
                readonly property int bit: 1 << index
                width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                enabled: !details.finished
                checkable: false
                checked: (details.carriers & bit) !== 0
                text: modelData
                Accessible.role: Accessible.CheckBox
                Accessible.name: details.label + ", " + modelData
                onClicked: details.assessment.setCarried(details.domainKey, bit, !checked)
            }
        }
    }
    AzDateField {
        width: parent.width
        visible: !details.client && details.unfolded && !details.finished
        label: qsTr("Known since")
        today: details.assessment.today
        ahead: false
        value: details.factsAsOf
        onEdited: value => details.assessment.setFactsAsOf(details.domainKey, value)
    }
}
