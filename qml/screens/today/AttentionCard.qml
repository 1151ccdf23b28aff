// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.ViewModels

// What asks for attention: the few that matter most, the rest one tap away.
AzCard {
    id: card

    required property AttentionListModel attention
    property int most: 4
    property bool unfolded: false

    signal householdWanted(string id)

    //: Heading of what the clocks of the work say
    heading: qsTr("Asks for attention")
    iconName: "attention"
    gap: 4

    Repeater {
        model: ShownRows {
            source: card.attention
            most: card.unfolded ? 1000 : card.most
        }

        AttentionItem {
            required property string householdId
            width: parent ? parent.width : 0
            required household
            required kind
            required words
            required alarm
            required days
            required number
            onClicked: card.householdWanted(householdId)
        }
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        visible: !card.unfolded && card.attention.count > card.most
        kind: AzButton.Quiet
        leftPadding: Theme.grid
        iconName: "down"
        text: qsTr("Show all %n", "", card.attention.count)
        onClicked: card.unfolded = true
    }
}
