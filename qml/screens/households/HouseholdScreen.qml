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
    property int failure: Failure.None
    property bool attempting: false // the card of attempts was asked for
    readonly property bool sideBySide: width >= 900 && Theme.textScale < 1.4
    readonly property int half: sideBySide ? (body.width - body.spacing) / 2 : body.width

    signal back
    signal visitWanted(string id)
    signal assessmentWanted
    signal trendsWanted
    signal networkWanted
    signal conflictsWanted
    signal journalWanted
    signal planWanted
    signal safetyWanted
    signal talkWanted
    signal readersWanted
    signal handoverWanted
    signal directoryWanted
    signal joinWanted
    signal splitWanted

    measure: 1040

    function openSheet() {
        sheet.open();
    }
    function openPrint() {
        paper.open();
    }

    ScreenTitle {
        width: parent.width
        title: screen.household.callName
        //: Which phase of the work this household is in
        lead: screen.household.phase === "" ? "" : qsTr("Phase: %1").arg(Words.phase(screen.household.phase))
        backLabel: screen.wayBack ? qsTr("Back to the list") : ""
        onBack: screen.back()
    }
    ErrorBanner {
        width: parent.width
        visible: screen.failure !== Failure.None
        text: Words.failure(screen.failure)
    }
    AzCard {
        width: parent.width
        visible: screen.household.joinedInto !== ""
        iconName: "move"
        //: Name of the household in which everything stands now
        heading: qsTr("Joined with %1").arg(screen.household.joinedInto)

        AzText {
            width: parent.width
            text: screen.household.leftBehind > 0 ? qsTr("%n item(s) still stand here: they came later, or joining was interrupted. Nothing of it is lost.", "", screen.household.leftBehind) : qsTr("Write there from now on.")
        }
        AzButton {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            visible: screen.household.leftBehind > 0
            kind: AzButton.Secondary
            text: qsTr("Bring the rest along")
            onClicked: screen.joinWanted()
        }
    }
    SafetyBanner {
        width: parent.width
        visible: screen.household.safety === HouseholdModel.Orange || screen.household.safety === HouseholdModel.Red
        safety: screen.household.safety
        words: screen.household.safetyWords
        checkedAt: screen.household.safetyAt
    }
    AzCard {
        width: parent.width
        visible: screen.household.handover.state !== HandoverModel.Nothing
        iconName: "hand-over"
        heading: {
            const handover = screen.household.handover;
            switch (handover.state) {
            case HandoverModel.OfferedToMe:
                return qsTr("%1 offers you this household").arg(handover.from || qsTr("a colleague"));
            case HandoverModel.Offered:
                return qsTr("Offered to %1").arg(handover.to || qsTr("a colleague"));
            }
            return qsTr("The handover is on its way");
        }

        AzButton {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            kind: AzButton.Secondary
            text: qsTr("Look at the handover")
            onClicked: screen.handoverWanted()
        }
    }
    AzButton {
        anchors.left: parent.left
        width: screen.width >= 560 ? Math.min(implicitWidth, parent.width) : parent.width
        visible: screen.household.joinedInto === ""
        iconName: "note"
        text: qsTr("Begin a visit")
        onClicked: screen.visitWanted("")
    }
    Flow {
        id: verbs
        width: parent.width
        spacing: Theme.grid

        AzButton {
            width: Math.min(implicitWidth, verbs.width)
            kind: AzButton.Secondary
            iconName: "journal"
            //: How many items of the journal are new
            text: screen.household.fresh > 0 ? qsTr("Journal, %n new", "", screen.household.fresh) : qsTr("Journal")
            onClicked: screen.journalWanted()
        }
        AzButton {
            width: Math.min(implicitWidth, verbs.width)
            kind: AzButton.Secondary
            iconName: "plan"
            text: qsTr("Plan")
            onClicked: screen.planWanted()
        }
        AzButton {
            width: Math.min(implicitWidth, verbs.width)
            visible: screen.household.hasSafetyPlan
            kind: AzButton.Secondary
            iconName: "shield"
            text: qsTr("Safe together")
            description: qsTr("The safety plan")
            onClicked: screen.safetyWanted()
        }
        AzButton {
            width: Math.min(implicitWidth, verbs.width)
            kind: AzButton.Secondary
            iconName: "speech"
            enabled: screen.household.canTalk
            text: qsTr("Talk picture")
            description: Words.talkHindrance(screen.household.talkHindrance)
            onClicked: screen.talkWanted()
        }
        AzButton {
            width: Math.min(implicitWidth, verbs.width)
            visible: screen.household.contact.canWrite && !screen.household.contact.seeking
            kind: AzButton.Secondary
            iconName: "door"
            text: screen.attempting ? qsTr("Fold the attempts away") : qsTr("Attempt")
            description: qsTr("Note an attempt to make contact")
            onClicked: screen.attempting = !screen.attempting
        }
        AzButton {
            width: Math.min(implicitWidth, verbs.width)
            kind: AzButton.Secondary
            iconName: "print"
            text: qsTr("Print")
            onClicked: screen.openPrint()
        }
    }
    AttemptCard {
        width: parent.width
        visible: screen.household.contact.canWrite && (screen.household.contact.seeking || screen.attempting)
        contact: screen.household.contact
        draftOf: "attempt/" + screen.household.householdId
    }
    FactRow {
        width: parent.width
        visible: !screen.household.canTalk
        iconName: "info"
        label: qsTr("Talk picture")
        text: Words.talkHindrance(screen.household.talkHindrance)
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
    Flow {
        id: body
        width: parent.width
        spacing: Theme.margin

        Column {
            width: screen.half
            spacing: Theme.margin

            LayerFrame {
                width: parent.width
                visible: screen.household.goodEnough !== "" || screen.household.question !== ""
                owner: LayerFrame.Client
                title: screen.household.goodEnough !== "" ? qsTr("When is it good enough for them?") : qsTr("Their question")

                AzText {
                    width: parent.width
                    text: screen.household.goodEnough || screen.household.question
                }
            }
            AzCard {
                width: parent.width
                heading: qsTr("Who")
                iconName: "people"

                Repeater {
                    model: screen.household.members

                    AzText {
                        required property string modelData
                        width: parent ? parent.width : 0
                        text: modelData
                    }
                }
                FactRow {
                    width: parent.width
                    iconName: "phone"
                    label: qsTr("Phone")
                    text: screen.household.phone || qsTr("Not known")
                }
                FactRow {
                    width: parent.width
                    visible: screen.household.reachability !== ""
                    iconName: "clock"
                    label: qsTr("How to reach them")
                    text: screen.household.reachability
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
                heading: qsTr("Last visit")
                iconName: "calendar"
                gap: 4

                AzListRow {
                    width: parent.width
                    visible: screen.household.lastVisitId !== ""
                    leftPadding: Theme.grid
                    title: Words.day(screen.household.lastVisitAt)
                    subtitle: screen.household.lastVisitWords
                    onClicked: screen.visitWanted(screen.household.lastVisitId)
                }
                AzText {
                    width: parent.width
                    visible: screen.household.lastVisitId === ""
                    text: qsTr("No visits yet.")
                    color: Theme.inkSoft
                }
            }
            AzCard {
                width: parent.width
                heading: qsTr("Open agreements")
                iconName: "agreement"
                gap: 4

                Repeater {
                    model: screen.household.agreements

                    AgreementTick {
                        required property string agreementId
                        width: parent ? parent.width : 0
                        required what
                        required who
                        required by
                        required overdue
                        required done
                        onTicked: done => screen.household.setAgreementDone(agreementId, done)
                    }
                }
                AzText {
                    width: parent.width
                    visible: screen.household.agreements.count === 0
                    text: qsTr("None.")
                    color: Theme.inkSoft
                }
                AzButton {
                    anchors.left: parent.left
                    width: Math.min(implicitWidth, parent.width)
                    kind: AzButton.Quiet
                    leftPadding: Theme.grid
                    iconName: "add"
                    text: qsTr("New agreement")
                    onClicked: agreed.open()
                }
            }
            TasksCard {
                draftsOf: screen.household.householdId
                width: parent.width
                visible: screen.household.contact.canWrite
                contact: screen.household.contact
            }
        }
        Column {
            width: screen.half
            spacing: Theme.margin

            ScoreOverview {
                width: parent.width
                scores: screen.household.scores
                trends: screen.household.trends
                onWanted: screen.assessmentWanted()
                onTrendsWanted: screen.trendsWanted()
            }
            NetworkCard {
                width: parent.width
                household: screen.household
                onWanted: screen.networkWanted()
            }
            AzCard {
                width: parent.width
                heading: qsTr("Also involved")
                iconName: "ecogram"

                Repeater {
                    model: screen.household.helpers

                    FactRow {
                        required property string name
                        required property string organisation
                        required property string task
                        required property date since
                        required property bool active
                        width: parent ? parent.width : 0
                        iconName: active ? "person" : "pause"
                        label: Words.joined(name, name === "" ? "" : organisation, active ? "" : qsTr("asleep")) || organisation
                        text: Words.joined(task || organisation || name, Words.since(since), "")
                    }
                }
                AzText {
                    width: parent.width
                    visible: screen.household.helpers.count === 0
                    text: qsTr("Nobody else yet, as far as is known.")
                    color: Theme.inkSoft
                }
                AzButton {
                    anchors.left: parent.left
                    width: Math.min(implicitWidth, parent.width)
                    kind: AzButton.Quiet
                    leftPadding: Theme.grid
                    iconName: "search"
                    text: qsTr("From the services directory")
                    onClicked: screen.directoryWanted()
                }
            }
        }
    }
    CircleCard {
        width: parent.width
        circle: screen.household.circle
        onReadersWanted: screen.readersWanted()
        onHandoverWanted: screen.handoverWanted()
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        visible: screen.household.joinedInto === ""
        kind: AzButton.Quiet
        leftPadding: Theme.grid
        iconName: "move"
        text: qsTr("This is the same household as …")
        description: qsTr("Join two files of one household")
        onClicked: screen.joinWanted()
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        visible: screen.household.joinedInto === ""
        kind: AzButton.Quiet
        leftPadding: Theme.grid
        iconName: "turn"
        text: qsTr("Somebody goes on apart …")
        description: qsTr("Split this household in two")
        onClicked: screen.splitWanted()
    }
    NewAgreementSheet {
        id: agreed
        draftOf: "agreement/" + screen.household.householdId
        today: screen.household.contact.today
        onMade: (what, who, by) => screen.household.contact.addAgreement(what, who, by)
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
