// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// A household on one page: who, what is good enough for them, what was agreed, how it goes, what was said.
AzPage {
    id: screen

    required property HouseholdModel household
    property bool wayBack: true

    signal back
    signal visitWanted(string id)
    signal assessmentWanted
    signal networkWanted
    signal conflictsWanted

    function openSheet() {
        sheet.open();
    }
    function openPrint() {
        paper.open();
    }

    ScreenTitle {
        width: parent.width
        title: screen.household.callName
        backLabel: screen.wayBack ? qsTr("Back to the list") : ""
        onBack: screen.back()
    }
    AzButton {
        width: parent.width
        iconName: "note"
        text: qsTr("Begin a visit")
        onClicked: screen.visitWanted("")
    }
    AzButton {
        width: parent.width
        kind: AzButton.Secondary
        iconName: "print"
        text: qsTr("Print")
        onClicked: screen.openPrint()
    }
    AzCard {
        width: parent.width

        FactRow {
            width: parent.width
            iconName: "phone"
            label: qsTr("Phone")
            text: screen.household.phone || qsTr("Not known")
        }
        FactRow {
            width: parent.width
            iconName: "place"
            label: qsTr("Address")
            text: screen.household.address || qsTr("Not known")
        }
        FactRow {
            width: parent.width
            iconName: "person"
            label: qsTr("Director")
            //: Name of the colleague, then the phone number
            text: screen.household.director === "" ? qsTr("Nobody yet") : screen.household.directorPhone === "" ? screen.household.director : qsTr("%1, %2").arg(screen.household.director).arg(screen.household.directorPhone)
        }
        AzButton {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            kind: AzButton.Secondary
            text: qsTr("Change")
            description: sheet.title
            onClicked: screen.openSheet()
        }
    }
    AzCard {
        width: parent.width
        visible: screen.household.conflictCount > 0
        heading: qsTr("%n choice(s) needed", "", screen.household.conflictCount)
        iconName: "choice"

        AzButton {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            kind: AzButton.Secondary
            text: qsTr("Choose now")
            onClicked: screen.conflictsWanted()
        }
    }
    LayerFrame {
        width: parent.width
        visible: screen.household.goodEnough !== ""
        owner: LayerFrame.Client
        title: qsTr("When is it good enough for them?")

        AzText {
            width: parent.width
            text: screen.household.goodEnough
        }
    }
    AzCard {
        width: parent.width
        heading: qsTr("Open agreements")
        iconName: "agreement"

        Repeater {
            model: screen.household.agreements

            FactRow {
                required property string what
                required property string who
                required property date by
                required property bool overdue
                width: parent ? parent.width : 0
                iconName: overdue ? "warning" : "clock"
                label: {
                    const day = Words.day(by);
                    const when = day === "" ? qsTr("no date") : overdue ? qsTr("was due %1").arg(day) : qsTr("by %1").arg(day);
                    //: Who does it, then by when
                    return qsTr("%1, %2").arg(who).arg(when);
                }
                text: what
            }
        }
        AzText {
            width: parent.width
            visible: screen.household.agreements.count === 0
            text: qsTr("None.")
            color: Theme.inkSoft
        }
    }
    ScoreOverview {
        width: parent.width
        scores: screen.household.scores
        onWanted: screen.assessmentWanted()
    }
    NetworkCard {
        width: parent.width
        household: screen.household
        onWanted: screen.networkWanted()
    }
    AzCard {
        width: parent.width
        heading: qsTr("Visits")
        iconName: "calendar"
        gap: 4

        Repeater {
            model: screen.household.visits

            AzListRow {
                required property string visitId
                required property date visitAt
                required property string firstLine
                required property bool hasObservation
                width: parent ? parent.width : 0
                leftPadding: Theme.grid
                title: Words.day(visitAt)
                subtitle: firstLine
                note: hasObservation ? qsTr("With notes for professionals only") : ""
                onClicked: screen.visitWanted(visitId)
            }
        }
        AzText {
            width: parent.width
            visible: screen.household.visits.count === 0
            text: qsTr("No visits yet.")
            color: Theme.inkSoft
        }
    }
    HouseholdEditSheet {
        id: sheet
        household: screen.household
    }
    PrintSheet {
        id: paper
        prints: screen.household.prints
    }
}
