// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// A quiet line under what is written for the client: which word or sentence may read hard. It holds nobody up.
AzStatusLine {
    id: hint

    required property PlanModel plan // null: nothing is said
    required property string written
    readonly property var findings: plan === null || written.trim() === "" ? [] : plan.hardParts(written)

    function words(finding: var): string {
        switch (finding.kind) {
        case PlanModel.LongSentence:
            return qsTr("A long sentence: two short ones read easier.");
        case PlanModel.HardWord:
            //: A hard word, then an easier one
            return finding.instead !== "" ? qsTr("“%1”: “%2” is easier.").arg(finding.what).arg(finding.instead) : qsTr("“%1” is a hard word.").arg(finding.what);
        case PlanModel.LongWord:
            return qsTr("“%1” is a long word.").arg(finding.what);
        case PlanModel.Abbreviation:
            return qsTr("“%1”: write it in full.").arg(finding.what);
        case PlanModel.Saying:
            return qsTr("“%1” is a saying: not everybody knows it.").arg(finding.what);
        case PlanModel.Passive:
            return qsTr("Who does it? Name them.");
        }
        return qsTr("Twice “not” in one sentence.");
    }

    visible: findings.length > 0
    text: findings.slice(0, 2).map(finding => words(finding)).join(" ")
}
