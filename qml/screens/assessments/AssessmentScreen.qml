// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// One measurement. Only what matters now: every area can stay empty.
AzPage {
    id: screen

    required property AssessmentEditor assessment
    required property PrintModel prints

    signal back

    function openPrint() {
        paper.show(PrintModel.LifeAreas);
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
        saveState: screen.assessment.saveState
        failureText: Words.failure(Failure.DiskFull)
    }
    Repeater {
        model: screen.assessment.rows

        ScoreRow {
            id: area
            required property string domainKey

            width: parent ? parent.width : 0
            levelNames: screen.assessment.levelNames
            otherNames: screen.assessment.otherNames
            otherLabel: qsTr("Another answer")
            previousText: previousLevel > 0 ? qsTr("Last time %1: %2").arg(previousLevel).arg(screen.assessment.levelNames[previousLevel - 1]) : ""
            // The roles of the model fill the properties of the same name.
            required label
            required opener
            required level
            required previousLevel
            required otherAnswer
            onLevelChosen: level => screen.assessment.setLevel(area.domainKey, level)
            onOtherChosen: answer => screen.assessment.setOther(area.domainKey, answer)
        }
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
