// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// What else than words narrows the list: whose, which phase, which intensity, not seen for how long.
AzSheet {
    id: filters

    readonly property var everyPhase: [
        {
            //: Filter of the households: any phase, any intensity
            word: qsTr("All"),
            value: ""
        }
    ]
    readonly property var everyIntensity: [
        {
            word: qsTr("All"),
            value: 0
        }
    ]
    readonly property var phases: ["referral", "outreach", "introduction", "analysis", "planning", "carrying_out", "evaluation", "watch", "closed"]
    readonly property var intensities: [1, 2, 3, 4, 5]
    required property HouseholdListModel households

    title: qsTr("Filters")
    closeLabel: qsTr("Close")

    ChoiceRow {
        width: parent.width
        label: qsTr("Whose")
        answers: [
            {
                //: Filter of the households: of the whole team, as far as this person may read them
                word: qsTr("The whole team"),
                value: false
            },
            {
                //: Filter of the households: those of this person
                word: qsTr("Mine"),
                value: true
            }
        ]
        value: filters.households.onlyMine
        onChosen: value => filters.households.onlyMine = value
    }
    ChoiceRow {
        width: parent.width
        label: qsTr("Phase")
        answers: filters.everyPhase.concat(filters.phases.map(key => ({
                    word: Words.phase(key),
                    value: key
                })))
        value: filters.households.phase
        onChosen: value => filters.households.phase = value
    }
    ChoiceRow {
        width: parent.width
        label: qsTr("Intensity")
        answers: filters.everyIntensity.concat(filters.intensities.map(profile => ({
                    word: String(profile),
                    value: profile
                })))
        value: filters.households.intensity
        onChosen: value => filters.households.intensity = value
    }
    ChoiceRow {
        width: parent.width
        label: qsTr("Not visited for")
        answers: [
            {
                //: Filter of the households: whenever they were visited last
                word: qsTr("Does not matter"),
                value: 0
            },
            {
                word: qsTr("2 weeks"),
                value: 14
            },
            {
                word: qsTr("4 weeks"),
                value: 28
            },
            {
                word: qsTr("8 weeks"),
                value: 56
            }
        ]
        value: filters.households.notSeenDays
        onChosen: value => filters.households.notSeenDays = value
    }
    AzButton {
        width: parent.width
        text: qsTr("Show %n household(s)", "", filters.households.count)
        onClicked: filters.close()
    }
}
