// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The days ahead: what is planned and what the work asks for, by day.
AzPage {
    id: screen

    required property AgendaModel agenda
    required property HouseholdListModel households
    required property int failure
    // What stands further away waits until it is asked for.
    property int mostItems: 30

    signal back
    signal householdWanted(string id)

    function openPlan() {
        planned.open();
    }
    function openCalendar() {
        calendar.open();
    }

    Component.onCompleted: agenda.open()
    Component.onDestruction: agenda.close()

    ScreenTitle {
        width: parent.width
        title: qsTr("Agenda")
        lead: qsTr("The next four weeks")
        backLabel: qsTr("Back to today")
        onBack: screen.back()
    }
    ErrorBanner {
        width: parent.width
        visible: screen.failure !== Failure.None
        text: Words.failure(screen.failure)
    }
    Flow {
        id: verbs
        width: parent.width
        spacing: Theme.grid

        AzButton {
            width: Math.min(implicitWidth, verbs.width)
            iconName: "add"
            text: qsTr("Plan a visit")
            onClicked: screen.openPlan()
        }
        AzButton {
            width: Math.min(implicitWidth, verbs.width)
            kind: AzButton.Secondary
            iconName: "export"
            text: qsTr("To my calendar")
            onClicked: screen.openCalendar()
        }
    }
    AzCard {
        width: parent.width
        visible: screen.agenda.takenOver !== ""
        iconName: "check"
        //: Heading after a colleague's visits of today became one's own
        heading: qsTr("You took over the day of %1").arg(screen.agenda.takenOver)

        AzButton {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            kind: AzButton.Secondary
            iconName: "undo"
            text: qsTr("Give it back")
            onClicked: screen.agenda.takeBack()
        }
    }
    ChoiceRow {
        width: parent.width
        label: qsTr("Whose")
        answers: [
            {
                //: Filter of the agenda: this person's
                word: qsTr("Mine"),
                value: false
            },
            {
                word: qsTr("The whole team"),
                value: true
            }
        ]
        value: screen.agenda.wholeTeam
        onChosen: value => screen.agenda.wholeTeam = value
    }
    AzCard {
        width: parent.width
        visible: screen.agenda.wholeTeam && screen.agenda.colleagues.count > 0
        iconName: "hand-over"
        heading: qsTr("A colleague ill?")

        AzText {
            width: parent.width
            text: qsTr("All visits of today become yours, and they see it with the next sync.")
            color: Theme.inkSoft
        }
        Repeater {
            model: screen.agenda.colleagues

            AzButton {
                required property string colleagueId
                required property string name
                required property int visits
                anchors.left: parent ? parent.left : undefined
                width: parent ? Math.min(implicitWidth, parent.width) : implicitWidth
                kind: AzButton.Secondary
                //: Take over the day of a colleague: the name, then how many visits
                text: qsTr("Take over from %1: %n visit(s)", "", visits).arg(name)
                onClicked: screen.agenda.takeOver(colleagueId)
            }
        }
    }
    Column {
        width: parent.width
        spacing: 4

        Repeater {
            model: ShownRows {
                source: screen.agenda.items
                most: screen.mostItems
            }

            AgendaItemRow {
                required property string householdId
                required property string itemId
                width: parent ? parent.width : 0
                required kind
                required day
                required firstOfDay
                required household
                required startsAt
                required manner
                required words
                required who
                today: screen.agenda.today
                onHouseholdWanted: screen.householdWanted(householdId)
                onCancelled: screen.agenda.cancel(itemId)
            }
        }
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        visible: screen.agenda.items.count > screen.mostItems
        kind: AzButton.Quiet
        iconName: "down"
        text: qsTr("Show all %n item(s)", "", screen.agenda.items.count)
        onClicked: screen.mostItems = 10000
    }
    EmptyState {
        width: parent.width
        topPadding: Theme.margin
        visible: screen.agenda.items.count === 0
        iconName: "calendar"
        title: qsTr("Nothing planned")
        text: qsTr("Visits, agreements and days to look back appear here by themselves.")
    }
    PlanVisitSheet {
        id: planned
        agenda: screen.agenda
        households: screen.households
    }
    CalendarSheet {
        id: calendar
        agenda: screen.agenda
    }
}
