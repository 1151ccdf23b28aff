// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.ViewModels

// One thing that was written of a household that becomes two: does it go along, and does it stand here as well?
Column {
    id: part

    required property string partId
    required property string words
    required property string detail
    required property string why
    required property int choice

    signal picked(int choice)

    spacing: 0

    AzCheck {
        width: parent.width
        enabled: part.why === ""
        text: part.words
        description: part.why !== "" ? part.why : part.detail
        checked: part.choice !== HouseholdSplitModel.Stays
        onToggled: part.picked(checked ? HouseholdSplitModel.Goes : HouseholdSplitModel.Stays)
    }
    AzCheck {
        x: part.LayoutMirroring.enabled ? 0 : Theme.target
        width: parent.width - Theme.target
        visible: part.choice !== HouseholdSplitModel.Stays
        text: qsTr("It stays here as well")
        Accessible.name: qsTr("%1: stays here as well").arg(part.words)
        checked: part.choice === HouseholdSplitModel.Both
        onToggled: part.picked(checked ? HouseholdSplitModel.Both : HouseholdSplitModel.Goes)
    }
}
