// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Everything that two people changed at once, one card each, one tap each.
AzPage {
    id: screen

    required property ConflictListModel conflicts

    signal back

    ScreenTitle {
        width: parent.width
        title: qsTr("Choices")
        backLabel: qsTr("Back to more")
        onBack: screen.back()
        lead: screen.conflicts.count > 0 ? qsTr("Two of you changed the same thing. Nothing is lost: what you do not choose stays in the history.") : ""
    }
    Repeater {
        model: screen.conflicts

        ConflictCard {
            id: card
            required property int index
            required property string household
            required property string fieldLabel
            required property var values

            width: parent ? parent.width : 0
            //: Heading of a choice: the household, then the field, for example "Family Jansen: phone"
            question: qsTr("%1: %2").arg(household).arg(fieldLabel)
            chooseLabel: qsTr("Choose this")
            choices: values.map(value => ({
                        text: value.text,
                        by: Words.byWhom(value.author, value.at),
                        token: value.token
                    }))
            onChosen: token => screen.conflicts.settle(card.index, token)
        }
    }
    EmptyState {
        width: parent.width
        topPadding: 32
        visible: screen.conflicts.count === 0
        iconName: "check"
        title: qsTr("Nothing to choose")
        text: qsTr("When two people change the same thing, you see it here.")
    }
}
