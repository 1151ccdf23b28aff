// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// One page about a household for who takes it over: the client's words first. It is read from the household itself.
Column {
    id: page

    required property HouseholdModel household
    required property HandoverModel handover
    property string note: handover.note

    spacing: Theme.margin

    LayerFrame {
        width: parent.width
        owner: LayerFrame.Client
        title: qsTr("In their own words")

        FactRow {
            width: parent.width
            visible: page.household.question !== ""
            iconName: "speech"
            label: qsTr("Their question")
            text: page.household.question
        }
        FactRow {
            width: parent.width
            visible: page.household.goodEnough !== ""
            iconName: "goal"
            label: qsTr("When is it good enough for them?")
            text: page.household.goodEnough
        }
        FactRow {
            width: parent.width
            visible: page.handover.wantsKnown !== ""
            iconName: "heart"
            label: qsTr("What they want you to know, so that it need not be asked again")
            text: page.handover.wantsKnown
        }
        FactRow {
            width: parent.width
            iconName: "agreement"
            label: qsTr("Open agreements")
            text: page.household.agreements.count === 0 ? qsTr("None.") : qsTr("%n to keep", "", page.household.agreements.count)
        }
        Repeater {
            model: page.household.agreements

            AzText {
                required property string what
                required property string who
                required property date by
                width: parent ? parent.width : 0
                text: "\u2022 " + Words.joined(what, who, Words.day(by))
            }
        }
        AzText {
            width: parent.width
            visible: page.household.question === "" && page.household.goodEnough === "" && page.handover.wantsKnown === ""
            text: qsTr("Nothing of this was written down yet.")
            color: Theme.clientText
        }
    }
    LayerFrame {
        width: parent.width
        owner: LayerFrame.Professional
        title: qsTr("Professionals only")

        FactRow {
            width: parent.width
            visible: page.note !== ""
            iconName: "hand-over"
            label: qsTr("From colleague to colleague")
            text: page.note
        }
        FactRow {
            width: parent.width
            iconName: "route"
            label: qsTr("Where the work stands")
            text: Words.phase(page.household.phase) || qsTr("Not known")
        }
        FactRow {
            width: parent.width
            iconName: "shield"
            label: qsTr("Safety at visits")
            text: {
                const words = page.household.safetyWords;
                switch (page.household.safety) {
                case HouseholdModel.Green:
                    return words || qsTr("Nothing special.");
                case HouseholdModel.Orange:
                    return words || qsTr("Take care.");
                case HouseholdModel.Red:
                    return words === "" ? qsTr("Do not go alone.") : qsTr("Do not go alone. %1").arg(words);
                }
                return qsTr("Not known");
            }
        }
        FactRow {
            width: parent.width
            iconName: "people"
            label: qsTr("Who else helps")
            text: page.household.helpers.count === 0 ? qsTr("Nobody is noted.") : qsTr("%n helper(s)", "", page.household.helpers.count)
        }
        Repeater {
            model: page.household.helpers

            AzText {
                required property string name
                required property string organisation
                required property string task
                width: parent ? parent.width : 0
                text: "\u2022 " + Words.joined(name || organisation, name === "" ? "" : organisation, task)
            }
        }
    }
}
