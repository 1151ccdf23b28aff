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
    required property HandoverListModel handovers
    required property CustodyUseListModel custodyUses
    property HandedReviewModel review: null
    property DeviceModel device: null
    readonly property bool sideBySide: width >= 900 && Theme.textScale < 1.4
    readonly property bool hasSide: choices > 0 || today.attention.count > 0 || today.tasks.count > 0
    readonly property int half: sideBySide && hasSide ? (body.width - body.spacing) / 2 : body.width
    // A page makes every card it is given: what nobody sees without scrolling far waits until it is asked for.
    property int mostVisits: 8
    property int mostTasks: 6

    signal householdWanted(string id)
    signal visitWanted(string householdId, string visitId, string appointmentId)
    signal choicesWanted
    signal householdsWanted
    signal agendaWanted
    signal custodyWanted
    signal handoverWanted(string householdId)

    measure: 1040

    Component {
        id: visitCard

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

    ScreenTitle {
        width: parent.width
        title: qsTr("Today")
        lead: Words.longDay(screen.today.day)
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        kind: AzButton.Secondary
        iconName: "calendar"
        text: qsTr("Agenda")
        description: qsTr("The days ahead")
        onClicked: screen.agendaWanted()
    }
    ErrorBanner {
        width: parent.width
        visible: screen.failure !== Failure.None
        text: Words.failure(screen.failure)
    }
    DeviceLines {
        width: parent.width
        device: screen.device
    }
    Repeater {
        model: ShownRows {
            source: screen.custodyUses
            role: "recent"
            values: [1]
        }

        // Everybody is told, for a month.
        AzCard {
            id: used
            required property string from
            required property string to
            required property date at
            width: parent ? parent.width : 0
            iconName: "key"
            heading: qsTr("The organisation's papers were used")

            AzText {
                width: parent.width
                //: Who came back under new keys, whose place it was, when
                text: qsTr("%1 came back in the place of %2, on %3. Did you not expect that? Tell your administrator.").arg(used.to !== "" ? used.to : qsTr("A colleague")).arg(used.from !== "" ? used.from : qsTr("a colleague")).arg(Words.day(used.at))
            }
            AzButton {
                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width)
                kind: AzButton.Quiet
                text: qsTr("The key on three papers")
                onClicked: screen.custodyWanted()
            }
        }
    }
    WaitingSheets {
        width: parent.width
        visible: screen.review !== null && screen.review.count > 0
        review: screen.review
    }
    Flow {
        id: body
        width: parent.width
        spacing: Theme.margin

        Column {
            width: screen.half
            spacing: Theme.gap

            Repeater {
                model: ShownRows {
                    id: ahead
                    source: screen.today.visits
                    role: "moment"
                    values: [TodayVisit.Written, TodayVisit.NotHome]
                    without: true
                    most: screen.mostVisits
                }
                delegate: visitCard
            }
            AzButton {
                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width)
                visible: ahead.all > screen.mostVisits
                kind: AzButton.Quiet
                iconName: "down"
                text: qsTr("Show all %n visit(s)", "", ahead.all)
                onClicked: screen.mostVisits = 1000
            }
            // What is over steps back, so that the visit of now is in sight.
            AzText {
                width: parent.width
                topPadding: Theme.grid
                visible: over.all > 0
                //: Heading above visits that took place and were written down
                text: qsTr("Earlier today")
                font.pixelSize: Theme.textSmall
                font.weight: Font.DemiBold
                color: Theme.inkSoft
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: ShownRows {
                    id: over
                    source: screen.today.visits
                    role: "moment"
                    values: [TodayVisit.Written, TodayVisit.NotHome]
                    most: screen.mostVisits
                }
                delegate: visitCard
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
            AzCard {
                width: parent.width
                visible: screen.handovers.count > 0
                heading: qsTr("Offered to you")
                iconName: "hand-over"
                gap: 4

                Repeater {
                    model: screen.handovers

                    AzListRow {
                        required property string householdId
                        required property string household
                        required property string from
                        width: parent ? parent.width : 0
                        leftPadding: Theme.grid
                        title: household
                        subtitle: qsTr("from %1").arg(from || qsTr("a colleague"))
                        onClicked: screen.handoverWanted(householdId)
                    }
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
                    model: ShownRows {
                        source: screen.today.tasks
                        most: screen.mostTasks
                    }

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
                AzButton {
                    anchors.left: parent.left
                    width: Math.min(implicitWidth, parent.width)
                    visible: screen.today.tasks.count > screen.mostTasks
                    kind: AzButton.Quiet
                    leftPadding: Theme.grid
                    iconName: "down"
                    text: qsTr("Show all %n task(s)", "", screen.today.tasks.count)
                    onClicked: screen.mostTasks = 1000
                }
            }
        }
    }
}
