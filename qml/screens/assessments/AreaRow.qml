// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.ViewModels

// One area of a measurement: its five steps, what the other voice chose, and what may be said beside it.
ScoreRow {
    id: area

    required property AssessmentEditor assessment
    // The roles of the model fill the properties of the same name.
    required label
    required opener
    required level
    required previousLevel
    required otherAnswer
    required property string domainKey
    required property int otherVoice
    required property int hints
    required property int carriers
    required property string fact
    required property string jumpReason
    required property string arrangedToday
    required property string ownWords
    required property date factsAsOf
    required property var levelWords
    readonly property AreaDetails details: more
    readonly property bool client: assessment.voice === AssessmentEditor.Client

    signal placed(int text, int fromEnd)

    color: client ? Theme.clientTint : Theme.surface   // whose page this is
    border.color: client ? Theme.clientEdge : Theme.hairline
    levelNames: assessment.levelNames
    otherNames: assessment.otherNames
    otherLabel: qsTr("Another answer")
    previousText: previousLevel > 0 ? qsTr("Last time %1: %2").arg(previousLevel).arg(assessment.levelNames[previousLevel - 1]) : ""
    locked: !Number.isNaN(assessment.finishedAt.getTime())
    onLevelChosen: level => area.assessment.setLevel(area.domainKey, level)
    onOtherChosen: answer => area.assessment.setOther(area.domainKey, answer)

    AzText {
        width: parent.width
        visible: area.level > 0 && area.levelWords.length >= area.level
        text: visible ? area.levelWords[area.level - 1] : ""
        font.pixelSize: Theme.textSmall
        color: Theme.inkSoft
    }
    AzText {
        width: parent.width
        visible: area.otherVoice > 0
        text: {
            const whose = area.client ? qsTr("The worker: %1.").arg(area.otherVoice) : qsTr("The client: %1.").arg(area.otherVoice);
            return area.level > 0 && area.level !== area.otherVoice ? whose + " " + qsTr("You see it differently: what makes that?") : whose;
        }
        font.pixelSize: Theme.textSmall
        color: area.client ? Theme.professionalText : Theme.clientText
    }
    AreaDetails {
        id: more
        width: parent.width
        assessment: area.assessment
        domainKey: area.domainKey
        label: area.label
        hints: area.hints
        carriers: area.carriers
        fact: area.fact
        jumpReason: area.jumpReason
        arrangedToday: area.arrangedToday
        ownWords: area.ownWords
        factsAsOf: area.factsAsOf
        onPlaced: (text, fromEnd) => area.placed(text, fromEnd)
    }
}
