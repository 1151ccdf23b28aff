// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// One measurement, in two voices. Only what matters now: every area can stay empty, and nothing is added up.
AzPage {
    id: screen

    required property AssessmentEditor assessment
    required property PrintModel prints
    property int startField: -1
    property int startFromEnd: 0
    readonly property bool finished: !Number.isNaN(assessment.finishedAt.getTime())
    readonly property bool client: assessment.voice === AssessmentEditor.Client
    // How a place is written down: voice, area, text.
    readonly property int rowStep: 10
    readonly property int voiceStep: 1000
    property bool settingUp: false

    signal back
    signal trendsWanted
    signal placed(int field, int fromEnd)

    function openPrint() {
        paper.show(PrintModel.LifeAreas);
    }
    function openSetup() {
        settingUp = true;
    }
    function openDetails() {
        for (let i = 0; i < areas.count; ++i)
            (areas.itemAt(i) as AreaRow).details.unfolded = true;
    }
    function areaOf(field: int): AzTextArea {
        const inside = field % voiceStep, row = Math.floor(inside / rowStep) - 1;
        if (row < 0 || row >= areas.count)
            return remarks;
        return (areas.itemAt(row) as AreaRow).details.areaOf(inside % rowStep);
    }
    function tell(field: int, fromEnd: int) {
        placed(field + (client ? voiceStep : 0), fromEnd);
    }

    Component.onCompleted: if (startField >= 0) {
        if (startField >= voiceStep)
            assessment.setVoice(AssessmentEditor.Client);
        const area = areaOf(startField);
        area.forceActiveFocus();
        area.cursorPosition = Math.max(0, area.length - startFromEnd);
    }

    ScreenTitle {
        width: parent.width
        title: screen.assessment.title || qsTr("Life areas")
        //: The household, what to do, and the words of the lowest and the highest level
        lead: qsTr("%1. Score only what matters now. 1 is %2, 5 is %3.").arg(screen.assessment.household).arg(screen.assessment.levelNames[0]).arg(screen.assessment.levelNames[4])
        backLabel: qsTr("Back to the household")
        onBack: screen.back()
    }
    SaveLine {
        width: parent.width
        visible: !screen.finished
        saveState: screen.assessment.saveState
        failureText: Words.failure(screen.assessment.failure)
    }
    AzCard {
        width: parent.width
        visible: screen.finished
        iconName: "lock"
        heading: qsTr("Finished")

        AzText {
            width: parent.width
            text: qsTr("Finished on %1. It stays as it is.").arg(Words.day(screen.assessment.finishedAt))
        }
        AzButton {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            kind: AzButton.Secondary
            iconName: "note"
            text: qsTr("Correct it")
            description: qsTr("Begins a new measurement with the same answers. This one stays.")
            onClicked: screen.assessment.correct()
        }
    }
    AzText {
        width: parent.width
        visible: !Number.isNaN(screen.assessment.corrects.getTime())
        text: qsTr("This corrects the measurement of %1. That one can still be read in the journal.").arg(Words.day(screen.assessment.corrects))
        color: Theme.professionalText
    }
    AzText {
        width: parent.width
        //: The day of the measurement
        text: qsTr("Measured on %1").arg(Words.day(screen.assessment.assessedAt))
        color: Theme.inkSoft
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        visible: !screen.finished && !screen.settingUp
        kind: AzButton.Quiet
        leftPadding: 0
        rightPadding: Theme.grid
        text: qsTr("Another day or instrument")
        onClicked: screen.settingUp = true
    }
    AzCard {
        width: parent.width
        visible: screen.settingUp && !screen.finished
        heading: qsTr("Another day or instrument")

        ChoiceRow {
            width: parent.width
            visible: screen.assessment.canChoose
            label: qsTr("Measure with")
            answers: {
                let all = [];
                for (let at = 0; at < screen.assessment.instruments.length; ++at)
                    all.push({
                        word: screen.assessment.instruments[at],
                        value: at
                    });
                return all;
            }
            value: screen.assessment.instrument
            onChosen: value => screen.assessment.chooseInstrument(value)
        }
        AzText {
            width: parent.width
            visible: !screen.assessment.canChoose
            text: qsTr("The instrument stands from the first answer on.")
            color: Theme.inkSoft
        }
        AzDateField {
            width: parent.width
            label: qsTr("Day of the measurement")
            today: screen.assessment.today
            ahead: false
            value: screen.assessment.assessedAt
            onEdited: value => screen.assessment.setAssessedAt(value)
        }
    }
    AzSegmented {
        visible: screen.assessment.hasClientLayer
        label: qsTr("Whose answers")
        options: [qsTr("As I see it"), qsTr("As the client sees it")]
        current: screen.assessment.voice
        onChosen: index => screen.assessment.setVoice(index)
    }
    Repeater {
        id: areas
        model: screen.assessment.rows

        AreaRow {
            id: area
            required property int index

            width: parent ? parent.width : 0
            assessment: screen.assessment
            onPlaced: (text, fromEnd) => screen.tell((area.index + 1) * screen.rowStep + text, fromEnd)
        }
    }
    LayerFrame {
        width: parent.width
        owner: screen.client ? LayerFrame.Client : LayerFrame.Professional
        title: screen.client ? qsTr("From the client") : qsTr("For professionals only")

        AzTextArea {
            id: remarks
            width: parent.width
            minimumLines: 2
            enabled: !screen.finished
            label: screen.client ? qsTr("What they say about it") : qsTr("Remarks")
            value: screen.assessment.remarks
            onEdited: text => screen.assessment.edit(AssessmentEditor.Remarks, "", text)
            onDeparted: screen.assessment.leave()
            onCursorPositionChanged: if (activeFocus)
                screen.tell(0, length - cursorPosition)
            onActiveFocusChanged: if (activeFocus)
                screen.tell(0, length - cursorPosition)
        }
    }
    AzText {
        width: parent.width
        text: {
            if (screen.assessment.ownAnchors)
                return qsTr("Our own words for the steps, an aid for conversation. This is not the official ZRM and no ZRM score.");
            //: Who holds the rights to the instrument
            return screen.assessment.licence === "" ? "" : qsTr("%1. Names of areas and steps; for the texts see the official handbook or your organisation's pack.").arg(screen.assessment.licence);
        }
        visible: text !== ""
        font.pixelSize: Theme.textSmall
        color: Theme.inkSoft
    }
    AzButton {
        width: parent.width
        visible: !screen.finished
        enabled: screen.assessment.canFinish
        iconName: "check"
        text: qsTr("Finish the measurement")
        description: qsTr("After this it stays as it is. A mistake is corrected in a new one.")
        onClicked: screen.assessment.finish()
    }
    AzButton {
        width: parent.width
        kind: AzButton.Secondary
        iconName: "score"
        text: qsTr("Over time")
        onClicked: screen.trendsWanted()
    }
    AzButton {
        width: parent.width
        visible: !Number.isNaN(screen.assessment.lastAt.getTime())
        kind: AzButton.Secondary
        iconName: "journal"
        text: qsTr("My measurement of %1").arg(Words.day(screen.assessment.lastAt))
        onClicked: screen.assessment.openLast()
    }
    AzButton {
        width: parent.width
        kind: AzButton.Secondary
        iconName: "print"
        text: qsTr("Print")
        onClicked: screen.openPrint()
    }
    PrintSheet {
        id: paper
        prints: screen.prints
    }
}
