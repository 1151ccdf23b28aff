// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Why the plan is there: what happened, what makes it harder, what if nothing changes, and when it went well.
AzCard {
    id: part

    required property SafetyModel safety
    property alias risk: riskSentence

    signal placed(int field, int fromEnd)
    signal lineWanted(int kind, var line)

    heading: qsTr("Why this plan is here")
    iconName: "info"
    gap: Theme.margin

    AzText {
        width: parent.width
        text: qsTr("What happened?")
        font.weight: Font.DemiBold
    }
    SafetyLines {
        width: parent.width
        safety: part.safety
        kind: SafetyModel.Fact
        emptyText: qsTr("Who, what, when, and who saw it. Facts only.")
        addLabel: qsTr("Add what happened")
        onLineWanted: (kind, line) => part.lineWanted(kind, line)
    }
    AzText {
        width: parent.width
        text: qsTr("What makes it harder?")
        font.weight: Font.DemiBold
    }
    SafetyLines {
        width: parent.width
        safety: part.safety
        kind: SafetyModel.Complicating
        addLabel: qsTr("Add what makes it harder")
        onLineWanted: (kind, line) => part.lineWanted(kind, line)
    }
    SafetyField {
        id: riskSentence
        width: parent.width
        safety: part.safety
        field: SafetyModel.RiskSentence
        label: qsTr("If nothing changes, then …")
        onPlaced: (field, fromEnd) => part.placed(field, fromEnd)
    }
    AzText {
        width: parent.width
        text: qsTr("When did it go well?")
        font.weight: Font.DemiBold
    }
    SafetyLines {
        width: parent.width
        safety: part.safety
        kind: SafetyModel.WentWell
        emptyText: qsTr("What did you do then?")
        addLabel: qsTr("Add when it went well")
        onLineWanted: (kind, line) => part.lineWanted(kind, line)
    }
}
