// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Work: navigation, the pill in its one place, and one or two panes. It knows where the person is, nothing else.
FocusScope {
    id: work

    enum Page { Overview, Visit, Assessment, Network, Journal, Plan, Talk, Readers, Access, Handover, Trends, Safety, NoteMove, Join, Split }

    required property AppModel app
    // "today", "households", "more"; within today: "agenda"; within more: "sync", "conflicts", "people", "kit", "custody", "content", "settings".
    property string section: "today"
    property int page: WorkScreen.Overview
    property HouseholdModel household: null
    property VisitEditor visit: null
    property AssessmentEditor assessment: null
    property JournalModel journal: null
    property PlanModel plan: null
    property SafetyModel safety: null
    property NoteMoveModel noteMove: null
    property HouseholdJoinModel join: null
    property HouseholdSplitModel split: null
    property TalkPictureModel talk: null
    property AccessReviewModel review: null
    property bool cameFromTalk: false // back to the talk picture from what it opened
    // Where the cursor stands in a page that opens again.
    property int startField: -1
    property int startFromEnd: 0
    property bool restoring: false
    property string servicesFor: "" // the household that the directory was opened from
    property int pageBefore: WorkScreen.Overview // where a visit was opened from
    readonly property bool wide: width >= Theme.wideFrom
    readonly property string place: section === "agenda" ? "today" : section === "today" || section === "households" ? section : "more"
    // The talk picture has the window to itself.
    readonly property bool whole: section === "households" && household !== null && page === WorkScreen.Talk && talk !== null
    readonly property bool twoPanes: wide && section === "households" && page === WorkScreen.Overview

    signal pinWanted
    signal passphraseWanted
    signal handOverWanted(int kind)

    function go(section: string) {
        settle();
        work.section = section;
        keep(-1, 0);
    }
    function openHousehold(id: string) {
        settle();
        household = app.openHousehold(id);
        cameFromTalk = false;
        page = WorkScreen.Overview;
        section = "households";
        keep(-1, 0);
    }
    function openVisit(id: string) {
        if (!restoring)
            startField = -1;
        visit = household.openVisit(id);
        pageBefore = page === WorkScreen.Journal ? WorkScreen.Journal : WorkScreen.Overview;
        page = WorkScreen.Visit;
        keep(-1, 0);
    }
    // From Today: the household and the note of the appointment in one go. An empty visit begins a new one.
    function openHouseholdVisit(id: string, visitId: string, appointmentId: string) {
        openHousehold(id);
        if (!household)
            return;
        if (visitId !== "") {
            openVisit(visitId);
            return;
        }
        startField = -1;
        visit = household.beginVisit(appointmentId);
        pageBefore = WorkScreen.Overview;
        page = WorkScreen.Visit;
        keep(-1, 0);
    }
    function openAssessment() {
        if (!restoring)
            startField = -1;
        assessment = household.openAssessment();
        page = WorkScreen.Assessment;
        keep(-1, 0);
    }
    function openTrends() {
        page = WorkScreen.Trends;
        keep(-1, 0);
    }
    function openNetwork() {
        page = WorkScreen.Network;
        keep(-1, 0);
    }
    function openJournal() {
        journal = household.openJournal();
        page = WorkScreen.Journal;
        keep(-1, 0);
    }
    // From the journal or from the note itself; back is the journal, where it shows what became of it.
    function openNoteMove(itemId: string) {
        const opened = household.openNoteMove(itemId);
        if (!opened)
            return;
        noteMove = opened;
        page = WorkScreen.NoteMove;
        keep(-1, 0);
    }
    function openJoin() {
        join = household.openJoin();
        page = WorkScreen.Join;
        keep(-1, 0);
    }
    function openSplit() {
        split = household.openSplit();
        page = WorkScreen.Split;
        keep(-1, 0);
    }
    // For a household, or (empty) to look around.
    function openServices(householdId: string) {
        settle();
        servicesFor = householdId;
        app.services.begin(householdId);
        section = "services";
        keep(-1, 0);
    }
    function openPlan() {
        if (!restoring)
            startField = -1;
        plan = household.openPlan();
        page = WorkScreen.Plan;
        keep(-1, 0);
    }
    function openSafety() {
        const opened = household.openSafetyPlan();
        if (!opened)
            return;
        if (!restoring)
            startField = -1;
        safety = opened;
        page = WorkScreen.Safety;
        keep(-1, 0);
    }
    function openTalkPicture() {
        const opened = household.openTalkPicture();
        if (!opened)
            return;
        talk = opened;
        cameFromTalk = false;
        page = WorkScreen.Talk;
        keep(-1, 0);
    }
    function openReaders() {
        page = WorkScreen.Readers;
        keep(-1, 0);
    }
    function openAccess() {
        const opened = household.circle.openReview();
        if (!opened)
            return;
        review = opened;
        page = WorkScreen.Access;
        keep(-1, 0);
    }
    function openHandover() {
        page = WorkScreen.Handover;
        keep(-1, 0);
    }
    // So that after a kill the same page opens with the same cursor.
    function keep(field: int, fromEnd: int) {
        const inside = section === "households" && household;
        app.keepPlace(section, inside ? ["", "visit", "assessment", "network", "journal", "plan", "talk", "readers", "readers", "handover", "trends", "safety", "journal", "", "split"][page] : "", inside ? household.householdId : "",
                      inside && page === WorkScreen.Visit ? visit.visitId : "", field, fromEnd);
    }
    function restore() {
        // Read out first: what is opened below keeps a place of its own.
        const section = app.place.section, page = app.place.page, home = app.place.household, record = app.place.record;
        const field = app.place.field, fromEnd = app.place.fromEnd;
        if (section === "")
            return;
        if (section !== "households" || home === "") {
            work.section = section;
            return;
        }
        openHousehold(home);
        if (!household)
            return;
        startField = field;
        startFromEnd = fromEnd;
        restoring = true;
        if (page === "visit")
            openVisit(record);
        else if (page === "assessment")
            openAssessment();
        else if (page === "trends")
            openTrends();
        else if (page === "network")
            openNetwork();
        else if (page === "journal")
            openJournal();
        else if (page === "plan")
            openPlan();
        else if (page === "safety")
            openSafety();
        else if (page === "talk")
            openTalkPicture();
        else if (page === "readers")
            openReaders();
        else if (page === "handover")
            openHandover();
        else if (page === "split")
            openSplit();
        restoring = false;
        keep(field, fromEnd);
    }

    Component.onCompleted: restore()

    function back() {
        settle();
        if (section === "households" && page === WorkScreen.Visit)
            page = pageBefore;
        else if (section === "households" && cameFromTalk && (page === WorkScreen.Network || page === WorkScreen.Plan)) {
            cameFromTalk = false;
            page = WorkScreen.Talk;
        } else if (section === "households" && page === WorkScreen.NoteMove)
            openJournal();
        else if (section === "households" && page === WorkScreen.Access)
            page = WorkScreen.Readers;
        else if (section === "services" && servicesFor !== "")
            section = "households";
        else if (section === "households" && page !== WorkScreen.Overview)
            page = WorkScreen.Overview;
        else if (section === "households" && household)
            household = null;
        else
            section = place === "more" && section !== "more" ? "more" : "today";
        keep(-1, 0);
    }
    // Takes the focus out of a field, so that what was typed becomes a change before its screen goes.
    function settle() {
        work.forceActiveFocus();
        pill.focus = true;
        pill.focus = false;
    }

    focus: true
    Keys.onEscapePressed: back()
    Keys.onBackPressed: back()

    readonly property list<NavEntry> places: [
        NavEntry {
            key: "today"
            //: Place in the navigation; keep it short
            label: qsTr("Today")
            iconName: "today"
        },
        NavEntry {
            key: "households"
            label: qsTr("Households")
            iconName: "household"
        },
        NavEntry {
            key: "more"
            //: Place in the navigation: sync, choices, settings; keep it short
            label: qsTr("More")
            iconName: "more"
            badge: work.app.conflicts.count
            badgeText: qsTr("%n choice(s) needed", "", work.app.conflicts.count)
        }
    ]

    AzRail {
        id: rail
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: visible ? implicitWidth : 0
        visible: work.wide && !work.whole
        entries: work.places
        current: work.place
        onChosen: key => work.go(key)
    }
    Item {
        id: top
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: parent.top
        height: work.whole ? 0 : pill.height + Theme.grid
        visible: !work.whole

        SyncStatusPill {
            id: pill
            anchors.left: parent.left
            anchors.leftMargin: Theme.margin
            y: 4
            width: Math.min(implicitWidth, top.width - lock.width - 2 * Theme.margin)
            sync: work.app.sync
            onClicked: work.go("sync")
        }
        AzIconButton {
            id: lock
            anchors.right: parent.right
            anchors.rightMargin: Theme.grid
            anchors.verticalCenter: pill.verticalCenter
            iconName: "lock"
            label: qsTr("Lock")
            onClicked: {
                work.settle();
                work.app.lock();
            }
        }
    }
    Loader {
        id: list
        anchors.left: rail.right
        anchors.top: top.bottom
        anchors.bottom: bar.top
        width: work.wide ? Theme.listWidth + (Theme.textScale - 1) * 60 : parent.width
        active: work.section === "households" && (work.twoPanes || (!work.household && !work.wide))
        visible: active
        sourceComponent: householdsScreen
    }
    Rectangle {
        anchors.left: list.right
        anchors.top: top.bottom
        anchors.bottom: parent.bottom
        width: 1
        visible: work.twoPanes
        color: Theme.hairline
    }
    Loader {
        id: pane
        anchors.left: work.twoPanes ? list.right : rail.right
        anchors.right: parent.right
        anchors.top: top.bottom
        anchors.bottom: bar.top
        visible: !list.active || work.twoPanes
        focus: true
        sourceComponent: {
            switch (work.section) {
            case "today":
                return todayScreen;
            case "agenda":
                return agendaScreen;
            case "more":
                return moreScreen;
            case "conflicts":
                return conflictsScreen;
            case "sync":
                return syncScreen;
            case "people":
                return peopleScreen;
            case "kit":
                return kitScreen;
            case "custody":
                return custodyScreen;
            case "content":
                return contentScreen;
            case "settings":
                return settingsScreen;
            case "services":
                return servicesScreen;
            }
            if (!work.household)
                return work.wide ? nothingChosen : null;
            if (work.page === WorkScreen.Visit && work.visit)
                return visitScreen;
            if (work.page === WorkScreen.Assessment && work.assessment)
                return assessmentScreen;
            if (work.page === WorkScreen.Network && work.household.network)
                return networkScreen;
            if (work.page === WorkScreen.Journal && work.journal)
                return journalScreen;
            if (work.page === WorkScreen.Plan && work.plan)
                return planScreen;
            if (work.page === WorkScreen.Safety && work.safety)
                return safetyScreen;
            if (work.page === WorkScreen.Talk && work.talk)
                return talkScreen;
            if (work.page === WorkScreen.Readers)
                return readersScreen;
            if (work.page === WorkScreen.Access && work.review)
                return accessScreen;
            if (work.page === WorkScreen.Handover)
                return handoverScreen;
            if (work.page === WorkScreen.NoteMove && work.noteMove)
                return noteMoveScreen;
            if (work.page === WorkScreen.Join && work.join)
                return joinScreen;
            if (work.page === WorkScreen.Split && work.split)
                return splitScreen;
            if (work.page === WorkScreen.Trends)
                return trendsScreen;
            return householdScreen;
        }
    }
    AzBottomBar {
        id: bar
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: visible ? implicitHeight : 0
        visible: !work.wide && !work.whole
        entries: work.places
        current: work.place
        onChosen: key => {
            if (key === "households" && work.section === key && work.household)
                work.back();
            else
                work.go(key);
        }
    }

    // The Loader of Qt 6.4 refuses bound components, so these reach their window by id.
    // qmllint disable unqualified
    Component {
        id: householdsScreen
        HouseholdsScreen {
            households: work.app.households
            // Beside a household's page that page says it; twice on one screen reads as two failures.
            failure: work.twoPanes && work.household ? Failure.None : work.app.failure
            chosenId: work.household ? work.household.householdId : ""
            onOpened: id => work.openHousehold(id)
            onVisitWanted: (id, visitId) => work.openHouseholdVisit(id, visitId, "")
        }
    }
    Component {
        id: todayScreen
        TodayScreen {
            today: work.app.today
            device: work.app.device
            review: work.app.handedReview
            choices: work.app.conflicts.count
            failure: work.app.failure
            handovers: work.app.handovers
            custodyUses: work.app.custody.uses
            onCustodyWanted: work.go("custody")
            onHandoverWanted: id => {
                work.openHousehold(id);
                if (work.household)
                    work.openHandover();
            }
            onHouseholdWanted: id => work.openHousehold(id)
            onVisitWanted: (householdId, visitId, appointmentId) => work.openHouseholdVisit(householdId, visitId, appointmentId)
            onChoicesWanted: work.go("conflicts")
            onHouseholdsWanted: work.go("households")
            onAgendaWanted: work.go("agenda")
        }
    }
    Component {
        id: agendaScreen
        AgendaScreen {
            agenda: work.app.agenda
            households: work.app.households
            failure: work.app.failure
            onBack: work.back()
            onHouseholdWanted: id => work.openHousehold(id)
        }
    }
    Component {
        id: moreScreen
        MoreScreen {
            sync: work.app.sync
            choices: work.app.conflicts.count
            settings: work.app.settings
            userName: work.app.userName
            kit: work.app.kit
            custody: work.app.custody
            onWanted: section => section === "services" ? work.openServices("") : work.go(section)
        }
    }
    Component {
        id: contentScreen
        ContentScreen {
            brought: work.app.content
            onBack: work.back()
        }
    }
    Component {
        id: settingsScreen
        SettingsScreen {
            settings: work.app.settings
            device: work.app.device
            appLock: work.app.appLock
            door: work.app.door
            onBack: work.back()
            onPinWanted: work.pinWanted()
            onPassphraseWanted: work.passphraseWanted()
        }
    }
    Component {
        id: peopleScreen
        PeoplePages {
            people: work.app.people
            invites: work.app.invites
            leaseDays: work.app.lease.days
            onEnded: work.back()
        }
    }
    Component {
        id: nothingChosen
        AzPage {
            EmptyState {
                width: parent ? parent.width : 0
                topPadding: 64
                iconName: "household"
                title: qsTr("Choose a household")
                text: qsTr("Its page opens here.")
            }
        }
    }
    Component {
        id: householdScreen
        HouseholdScreen {
            household: work.household
            failure: work.app.failure
            wayBack: !work.wide
            onBack: work.back()
            onVisitWanted: id => work.openVisit(id)
            onAssessmentWanted: work.openAssessment()
            onTrendsWanted: work.openTrends()
            onNetworkWanted: work.openNetwork()
            onConflictsWanted: work.go("conflicts")
            onJournalWanted: work.openJournal()
            onPlanWanted: work.openPlan()
            onSafetyWanted: work.openSafety()
            onTalkWanted: work.openTalkPicture()
            onReadersWanted: work.openReaders()
            onHandoverWanted: work.openHandover()
            onDirectoryWanted: work.openServices(work.household.householdId)
            onJoinWanted: work.openJoin()
            onSplitWanted: work.openSplit()
        }
    }
    Component {
        id: servicesScreen
        ServicesScreen {
            directory: work.app.services
            onBack: work.back()
        }
    }
    Component {
        id: kitScreen
        KitScreen {
            kit: work.app.kit
            onBack: work.back()
        }
    }
    Component {
        id: custodyScreen
        CustodyScreen {
            custody: work.app.custody
            kit: work.app.kit
            onBack: work.back()
        }
    }
    Component {
        id: readersScreen
        ReadersScreen {
            circle: work.household.circle
            onBack: work.back()
            onReviewWanted: work.openAccess()
        }
    }
    Component {
        id: accessScreen
        AccessScreen {
            review: work.review
            prints: work.household.prints
            onBack: work.back()
        }
    }
    Component {
        id: handoverScreen
        HandoverScreen {
            household: work.household
            onBack: work.back()
        }
    }
    Component {
        id: visitScreen
        VisitNoteScreen {
            visit: work.visit
            startField: Math.max(0, work.startField)
            startFromEnd: work.startField >= 0 ? work.startFromEnd : 0
            onBack: work.back()
            onHandOverWanted: {
                work.settle();
                work.app.appLock.handOver(HandedPage.VisitWords);
            }
            onMoveWanted: {
                work.settle();
                work.openNoteMove(work.visit.visitId);
            }
            onFinished: {
                work.settle();
                work.visit.finish();
                if (work.visit.saveState !== VisitEditor.Failed)
                    work.back();
            }
            onPlaced: (field, fromEnd) => work.keep(field, fromEnd)
        }
    }
    Component {
        id: joinScreen
        JoinScreen {
            join: work.join
            onBack: work.back()
        }
    }
    Component {
        id: splitScreen
        SplitScreen {
            split: work.split
            onBack: work.back()
            onHouseholdWanted: id => work.openHousehold(id)
        }
    }
    Component {
        id: noteMoveScreen
        NoteMoveScreen {
            noteMove: work.noteMove
            onBack: work.back()
        }
    }
    Component {
        id: journalScreen
        JournalScreen {
            journal: work.journal
            draftsOf: work.household ? work.household.householdId : ""
            onBack: work.back()
            onVisitWanted: id => work.openVisit(id)
            onMoveWanted: itemId => work.openNoteMove(itemId)
        }
    }
    Component {
        id: planScreen
        PlanScreen {
            plan: work.plan
            draftsOf: work.household ? work.household.householdId : ""
            startField: work.startField
            startFromEnd: work.startFromEnd
            onBack: work.back()
            onPlaced: (field, fromEnd) => work.keep(field, fromEnd)
            onHandOverWanted: {
                work.settle();
                work.handOverWanted(HandedPage.Plan);
            }
        }
    }
    Component {
        id: safetyScreen
        SafetyScreen {
            safety: work.safety
            prints: work.household.prints
            draftsOf: work.household.householdId
            startField: work.startField
            startFromEnd: work.startFromEnd
            onBack: work.back()
            onPlaced: (field, fromEnd) => work.keep(field, fromEnd)
        }
    }
    Component {
        id: talkScreen
        TalkPictureScreen {
            talk: work.talk
            onBack: work.back()
            onHandOverWanted: work.handOverWanted(HandedPage.Talk)
            onNetworkWanted: {
                work.cameFromTalk = true;
                work.openNetwork();
            }
            onPlanWanted: {
                work.cameFromTalk = true;
                work.openPlan();
            }
        }
    }
    Component {
        id: assessmentScreen
        AssessmentScreen {
            assessment: work.assessment
            prints: work.household.prints
            startField: work.startField
            startFromEnd: work.startFromEnd
            onBack: work.back()
            onPlaced: (field, fromEnd) => work.keep(field, fromEnd)
            onTrendsWanted: {
                work.settle();
                work.openTrends();
            }
        }
    }
    Component {
        id: trendsScreen
        TrendsScreen {
            household: work.household
            onBack: work.back()
        }
    }
    Component {
        id: networkScreen
        NetworkScreen {
            network: work.household.network
            draftsOf: work.household.householdId
            prints: work.household.prints
            onBack: work.back()
            onHandOverWanted: work.handOverWanted(HandedPage.Network)
        }
    }
    Component {
        id: conflictsScreen
        ConflictsScreen {
            conflicts: work.app.conflicts
            onBack: work.back()
        }
    }
    Component {
        id: syncScreen
        SyncScreen {
            sync: work.app.sync
            lease: work.app.lease
            onBack: work.back()
            onConflictsWanted: work.go("conflicts")
        }
    }
    // qmllint enable unqualified
}
