// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The day on one page: the visits in order, what asks for attention, what there is to do.
AzPage {
    id: screen

    required property TodayModel today
    required property int choices
    required property int failure
    readonly property bool sideBySide: width >= 900 && Theme.textScale < 1.4
    readonly property int half: sideBySide ? (body.width - body.spacing) / 2 : body.width

    signal householdWanted(string id)
    signal visitWanted(string householdId, string visitId, string appointmentId)
    signal choicesWanted
    signal householdsWanted

    measure: 1040

    ScreenTitle {
        width: parent.width
        title: qsTr("Today")
        lead: Words.longDay(screen.today.day)
    }
    ErrorBanner {
        width: parent.width
        visible: screen.failure !== Failure.None
        text: Words.failure(screen.failure)
    }
    Flow {
        id: body
        width: parent.width
        spacing: Theme.margin

        Column {
            width: screen.half
            spacing: Theme.gap

            Repeater {
                model: screen.today.visits

                TodayVisitCard {
                    required property string appointmentId
                    required property string householdId
                    required property string visitId
                    width: parent ? parent.width : 0
                    required household
                    required startsAt
                    required kind
                    required where
                    required purpose
                    required moment
                    onHouseholdWanted: screen.householdWanted(householdId)
                    onNoteWanted: screen.visitWanted(householdId, visitId, appointmentId)
                    onNobodyHome: screen.today.nobodyHome(appointmentId)
                }
            }
            EmptyState {
                width: parent.width
                topPadding: Theme.margin
                bottomPadding: Theme.margin
                visible: screen.today.visits.count === 0
                iconName: "today"
                title: qsTr("No visits planned today")
                text: qsTr("Open a household to begin one.")
                actionLabel: qsTr("To the households")
                onActed: screen.householdsWanted()
            }
        }
        Column {
            width: screen.half
            spacing: Theme.margin

            AzCard {
                width: parent.width
                visible: screen.choices > 0
                heading: qsTr("%n choice(s) needed", "", screen.choices)
                iconName: "choice"

                AzText {
                    width: parent.width
                    text: qsTr("Two of you changed the same thing.")
                    color: Theme.inkSoft
                }
                AzButton {
                    anchors.left: parent.left
                    width: Math.min(implicitWidth, parent.width)
                    kind: AzButton.Secondary
                    text: qsTr("Choose now")
                    onClicked: screen.choicesWanted()
                }
            }
            AttentionCard {
                width: parent.width
                visible: screen.today.attention.count > 0
                attention: screen.today.attention
                onHouseholdWanted: id => screen.householdWanted(id)
            }
            AzCard {
                width: parent.width
                visible: screen.today.tasks.count > 0
                heading: qsTr("To do")
                iconName: "task"
                gap: 4

                Repeater {
                    model: screen.today.tasks

                    TaskRow {
                        required property string taskId
                        width: parent ? parent.width : 0
                        required what
                        required household
                        required due
                        required overdue
                        required done
                        onTicked: done => screen.today.setTaskDone(taskId, done)
                    }
                }
            }
        }
    }
}
