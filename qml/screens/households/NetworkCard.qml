// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.ViewModels

// The network in two numbers; the drawing itself comes on its own page.
AzCard {
    id: card

    required property HouseholdModel household

    heading: qsTr("Network")
    iconName: "network"

    AzText {
        width: parent.width
        text: card.household.networkPersons === 0 ? qsTr("Nobody drawn yet.") : qsTr("%n person(s) drawn", "", card.household.networkPersons)
    }
    AzText {
        width: parent.width
        visible: card.household.networkPersons > 0
        text: qsTr("%n tie(s) between them", "", card.household.networkTies)
        color: Theme.inkSoft
    }
}
