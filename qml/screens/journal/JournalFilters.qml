// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// What narrows the journal: what it is, whose page it stands on, who wrote it.
AzSheet {
    id: filters

    readonly property var everybody: [
        {
            word: qsTr("Everybody"),
            value: ""
        }
    ]
    readonly property var people: journal.people
    required property JournalModel journal

    title: qsTr("Filters")
    closeLabel: qsTr("Close")

    ChoiceRow {
        width: parent.width
        label: qsTr("What")
        answers: [
            {
                word: qsTr("Everything"),
                value: -1
            },
            {
                word: qsTr("Visits"),
                value: JournalItem.Visit
            },
            {
                word: qsTr("Notes of visits"),
                value: JournalItem.VisitNotes
            },
            {
                word: qsTr("Attempts"),
                value: JournalItem.Attempt
            },
            {
                word: qsTr("Agreements"),
                value: JournalItem.Agreement
            },
            {
                word: qsTr("Plan"),
                value: JournalItem.Plan
            },
            {
                word: qsTr("Life areas"),
                value: JournalItem.Measurement
            },
            {
                word: qsTr("Network"),
                value: JournalItem.Network
            },
            {
                word: qsTr("Phases"),
                value: JournalItem.Phase
            },
            {
                word: qsTr("Entries"),
                value: JournalItem.Note
            }
        ]
        value: filters.journal.kind
        onChosen: value => filters.journal.kind = value
    }
    ChoiceRow {
        width: parent.width
        label: qsTr("Whose page")
        answers: [
            {
                //: Filter of the journal: the client's page and that of professionals
                word: qsTr("Both"),
                value: JournalModel.BothLayers
            },
            {
                word: qsTr("The client's page"),
                value: JournalModel.OnlyClient
            },
            {
                word: qsTr("Professionals only"),
                value: JournalModel.OnlyProfessional
            }
        ]
        value: filters.journal.layer
        onChosen: value => filters.journal.layer = value
    }
    ChoiceRow {
        width: parent.width
        visible: filters.journal.people.length > 1
        label: qsTr("Written by")
        answers: filters.everybody.concat(filters.people.map(name => ({
                    word: name,
                    value: name
                })))
        value: filters.journal.person
        onChosen: value => filters.journal.person = value
    }
    AzButton {
        width: parent.width
        text: qsTr("Show %n item(s)", "", filters.journal.items.count)
        onClicked: filters.close()
    }
}
