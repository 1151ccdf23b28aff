// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import AanZet.Components
import AanZet.Fakes
import AanZet.Screens
import AanZet.ViewModels

// A visit as a worker makes it: unlock by keyboard, open a household by touch, type, settle a choice by touch.
Item {
    width: 360
    height: 800

    FakeAppModel {
        id: fake
    }
    Main {
        id: window
        app: fake
        width: 360
        height: 800
        reducedMotion: true
    }
    TestCase {
        name: "Flow"
        when: windowShown

        // One frame from now: what moved stands where it will be touched.
        function frame() {
            window.update();
            waitForRendering(window.contentItem);
        }
        function all(test, item, found) {
            found = found || [];
            item = item || window.contentItem;
            if (!item.visible)
                return found;
            if (test(item))
                found.push(item);
            for (let i = 0; i < item.children.length; ++i)
                all(test, item.children[i], found);
            return found;
        }
        function shown(test) {
            let hits = [];
            tryVerify(() => {
                hits = all(test);
                return hits.length > 0;
            });
            return hits[0];
        }
        function tap(item) {
            frame();
            const touch = touchEvent(item);
            touch.press(0, item).commit();
            touch.release(0, item).commit();
        }
        // Scrolls it into sight first, as a finger would.
        function reach(item) {
            frame();
            item.forceActiveFocus();
            tap(item);
        }
        function type(text) {
            for (const letter of text)
                keyClick(letter);
        }
        function start(scene, width) {
            window.width = width || 360;
            fake.play("cold");
            fake.play(scene);
            if (window.screen.section !== undefined)
                window.screen.go("households");
            window.requestActivate();
            tryVerify(() => window.active);
        }

        function test_theRightPassphraseOpensByKeyboardAlone() {
            start("cold");
            tryVerify(() => window.activeFocusItem && window.activeFocusItem.echoMode !== undefined);
            type("verkeerd");
            keyClick(Qt.Key_Return);
            shown(item => item.text === "Deze wachtzin opent de kluis niet. Er is niets gewijzigd.");
            type("paard gieter zolder kruik");
            keyClick(Qt.Key_Return);
            compare(fake.state, AppModel.Open);
            shown(item => item.household === "Familie Yilmaz");
        }
        function test_oneTapOpensAHouseholdOneMoreTheNoteWithTheCursorInIt() {
            start("full");
            tap(shown(item => item.title === "Familie Yilmaz" && item.subtitle !== undefined));
            tap(shown(item => item.text === "Bezoek beginnen" && item.kind !== undefined));
            tryVerify(() => fake.openedHousehold().openedVisit() && window.activeFocusItem.cursorPosition !== undefined);
            const visit = fake.openedHousehold().openedVisit();
            type("de post is open");
            compare(visit.clientWords, "de post is open");
            compare(visit.saveState, VisitEditor.Draft);
            keyClick(Qt.Key_Tab);
            compare(visit.timesLeft(VisitEditor.ClientWords), 1);
            compare(visit.saveState, VisitEditor.Saved);
            shown(item => item.text === "Opgeslagen op dit toestel");
        }
        function test_leavingTheScreenKeepsWhatWasTyped() {
            start("full");
            tap(shown(item => item.title === "Familie Yilmaz" && item.subtitle !== undefined));
            tap(shown(item => item.text === "Bezoek beginnen" && item.kind !== undefined));
            tryVerify(() => fake.openedHousehold().openedVisit() && window.activeFocusItem.cursorPosition !== undefined);
            const visit = fake.openedHousehold().openedVisit();
            type("half");
            keyClick(Qt.Key_Escape);
            compare(visit.timesLeft(VisitEditor.ClientWords), 1);
            compare(visit.clientWords, "half");
        }
        function today(scene, width) {
            start(scene, width);
            window.screen.go("today");
        }
        function test_oneTapOnTodayBeginsTheVisitOfNow() {
            today("full");
            reach(shown(item => item.text === "Bezoek beginnen" && item.kind !== undefined && item.description === "Familie Yilmaz"));
            tryVerify(() => fake.openedHousehold() && fake.openedHousehold().openedVisit() && window.activeFocusItem.cursorPosition !== undefined);
            compare(fake.openedHousehold().callName, "Familie Yilmaz");
            type("daar ben ik");
            compare(fake.openedHousehold().openedVisit().clientWords, "daar ben ik");
        }
        function test_aTaskIsTickedAndTakenBackByTouchAndByKey() {
            today("full");
            const row = shown(item => item.what === "Kopie van het plan in grote letters brengen" && item.ticked !== undefined);
            reach(row);
            verify(fake.today.isDone("t2"));
            row.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            verify(!fake.today.isDone("t2"));
            verify(!row.checked);
        }
        function test_nobodyHomeIsOneTap() {
            today("full");
            reach(shown(item => item.text === "Niemand thuis" && item.kind !== undefined && item.description === "Meneer De Boer"));
            compare(fake.today.momentOf("p2"), TodayVisit.NotHome);
        }
        function test_whatAsksForAttentionLeadsToItsHousehold() {
            today("full");
            reach(shown(item => item.household === "Meneer Kowalski" && item.sentence !== undefined));
            compare(fake.openedHousehold().callName, "Meneer Kowalski");
        }
        function test_withoutAServerNothingSaysThatItIsSynced() {
            today("only-here");
            shown(item => item.text === "Alleen op dit toestel" && item.mood !== undefined);
            compare(all(item => item.text === "Alles gesynchroniseerd").length, 0);
        }
        function test_aSettingHoldsAtOnce() {
            start("full");
            window.screen.go("settings");
            reach(shown(item => item.text === "Donker" && item.checked !== undefined));
            verify(Theme.dark);
            reach(shown(item => item.text === "Licht" && item.checked !== undefined));
            verify(!Theme.dark);
            reach(shown(item => item.text === "Groot" && item.checked !== undefined));
            compare(Theme.textScale, 1.3);
            fake.settings.textScale = 1;
        }
        function test_aPinIsChosenChangedAndRemovedInTheSettings() {
            start("full");
            verify(!fake.appLock.hasPin);
            for (const pin of ["482915", "802614"]) {
                window.screen.go("settings");
                reach(shown(item => (item.text === "Pincode kiezen" || item.text === "Pincode wijzigen") && item.kind !== undefined));
                for (let twice = 0; twice < 2; ++twice) {
                    tryVerify(() => shown(item => item.countText !== undefined && item.typed === 0));
                    for (const digit of pin)
                        keyClick(digit);
                }
                tryVerify(() => shown(item => item.text === "Pincode wijzigen" && item.kind !== undefined));
                verify(fake.appLock.hasPin);
            }
            reach(shown(item => item.text === "Pincode weghalen" && item.kind !== undefined));
            verify(!fake.appLock.hasPin);
            verify(shown(item => item.text === "Pincode kiezen" && item.kind !== undefined));
        }
        function test_theJournalShowsWhatIsNewAndOpensAVisit() {
            start("full");
            window.screen.openHousehold("h01");
            reach(shown(item => item.text === "Journaal, 2 nieuw" && item.kind !== undefined));
            tap(shown(item => item.text === "Nieuw" && item.checkable !== undefined));
            const journal = fake.openedHousehold().openedJournal();
            tryCompare(journal.items, "count", 2);
            tap(shown(item => item.text === "Alles" && item.checkable !== undefined));
            tryCompare(journal.items, "count", 9);
            tap(shown(item => item.readers !== undefined && item.title === "Bezoek"));
            tryVerify(() => fake.openedHousehold().openedVisit() && window.activeFocusItem.cursorPosition !== undefined);
            keyClick(Qt.Key_Escape);
            shown(item => item.readers !== undefined && item.title === "Bezoek");
        }
        function test_aStepOfThePlanIsTickedAndANewOneAdded() {
            start("full");
            window.screen.openHousehold("h01");
            window.screen.openPlan();
            const plan = fake.openedHousehold().openedPlan();
            reach(shown(item => item.what === "Elke maandag samen de map doen" && item.ticked !== undefined));
            verify(plan.isDone("s1"));
            reach(shown(item => item.text === "Kleine stap" && item.kind !== undefined && item.description === "Elif haalt haar zwemdiploma."));
            tryVerify(() => window.activeFocusItem && window.activeFocusItem.cursorPosition !== undefined);
            type("bellen");
            // A sheet stands beside the content, above it.
            const add = all(item => item.text === "Toevoegen" && item.kind !== undefined && item.enabled, window.contentItem.parent)[0];
            add.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            shown(item => item.what === "bellen" && item.ticked !== undefined);
        }
        function test_aReachedGoalAndSinceWhenSomebodyHelpsAreSaidInWords() {
            start("full");
            window.screen.openHousehold("h01");
            shown(item => item.text === "geld en post, sinds ma 1 sep. 2025" || item.text === "geld en post, sinds ma 1 sep 2025");
            window.screen.openPlan();
            compare(all(item => item.text === "Bereikt" && item.strong !== undefined).length, 1);
        }
        function test_theDeadTalkButtonSaysWhy() {
            start("full");
            window.screen.openHousehold("h01");
            const button = shown(item => item.text === "Praatplaat" && item.kind !== undefined);
            verify(button.enabled);
            fake.openedHousehold().hinderTalk(TalkPictureModel.PackIncomplete);
            verify(!button.enabled);
            const why = "De praatplaat is opzijgezet: er ontbreekt een deel. Installeer AanZet opnieuw.";
            compare(button.description, why);
            shown(item => item.text === why && item.iconName !== undefined);
            fake.openedHousehold().hinderTalk(TalkPictureModel.NoHindrance);
            verify(button.enabled);
            compare(all(item => item.text === why).length, 0);
        }
        function test_typingInThePlanIsADraftUntilTheFieldIsLeft() {
            start("full");
            window.screen.openHousehold("h01");
            window.screen.openPlan();
            const plan = fake.openedHousehold().openedPlan();
            const field = shown(item => item.label === "Mijn droom" && item.minimumLines !== undefined);
            field.forceActiveFocus();
            type("ook ");
            compare(plan.saveState, VisitEditor.Draft);
            keyClick(Qt.Key_Tab);
            compare(plan.saveState, VisitEditor.Saved);
        }
        function test_theWindowOpensWhereItWasWithTheSameCursor() {
            start("full");
            window.screen.openHousehold("h01");
            window.screen.openVisit("v3");
            tryVerify(() => window.activeFocusItem && window.activeFocusItem.cursorPosition !== undefined);
            const area = shown(item => item.label === "Wat ik zag en hoorde" && item.minimumLines !== undefined);
            area.forceActiveFocus();
            area.cursorPosition = 4;
            const left = area.length - 4;
            compare(fake.place.page, "visit");
            compare(fake.place.fromEnd, left);
            fake.setPlace("households", "visit", "h01", "v3", VisitEditor.Observations, left);
            fake.lock();
            fake.unlock("paard gieter zolder kruik");
            tryVerify(() => window.activeFocusItem && window.activeFocusItem.cursorPosition !== undefined);
            const again = shown(item => item.label === "Wat ik zag en hoorde" && item.minimumLines !== undefined);
            tryVerify(() => again.activeFocus);
            compare(again.cursorPosition, 4);
        }
        function test_aTapSettlesAChoice() {
            start("conflict");
            tap(shown(item => item.text === "2 keuzes nodig" && item.mood !== undefined));
            tap(shown(item => item.text === "Nu kiezen" && item.kind !== undefined));
            tap(shown(item => item.modelData !== undefined && item.modelData && item.modelData.token === "t2"));
            compare(fake.conflicts.settledToken(), "t2");
            compare(fake.conflicts.count, 1);
        }
        function test_bothAreKeptAndAChoiceIsTakenBack() {
            start("choices");
            window.screen.go("conflicts");
            const all10 = fake.conflicts.count;
            reach(shown(item => item.modelData && item.modelData.token === "both" && item.modelData.text.includes("De post lag open.")));
            compare(fake.conflicts.settledToken(), "both");
            compare(fake.conflicts.count, all10 - 1);
            reach(shown(item => item.text === "Neem terug" && item.kind !== undefined));
            compare(fake.conflicts.count, all10);
            // The phase is for who leads: nothing to tap, and a tap does nothing.
            const locked = shown(item => item.modelData && item.modelData.text === "uitvoeren");
            verify(!locked.enabled);
            tap(locked);
            compare(fake.conflicts.count, all10);
        }
        function test_aTabletSaysAFailureOnce() {
            start("error", 1280);
            const words = "Dit toestel is vol. Wat is opgeslagen, is veilig; maak ruimte en ga verder.";
            const banner = item => item.text === words && item.iconName === undefined && item.lineHeight !== undefined;
            compare(all(banner).length, 1);
            tap(shown(item => item.title === "Familie Yilmaz" && item.subtitle !== undefined));
            shown(item => item.text === "Bezoek beginnen" && item.kind !== undefined);
            compare(all(banner).length, 1);
            window.width = 360;
        }
        function test_oneTapScoresAnArea() {
            start("full", 1280);
            tap(shown(item => item.title === "Familie Yilmaz" && item.subtitle !== undefined));
            const button = shown(item => item.text === "Leefgebieden invullen" && item.kind !== undefined);
            button.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            tap(shown(item => item.label === "Geld, 3: beperkt zelfredzaam"));
            compare(fake.openedHousehold().openedAssessment().level("finance"), 3);
        }
        function test_searchNarrowsTheList() {
            start("full");
            const field = shown(item => item.clearLabel !== undefined);
            tap(field);
            field.forceActiveFocus();
            type("riet");
            compare(fake.households.count, 1);
            keyClick(Qt.Key_Escape);
            tryCompare(fake.households, "count", 12);
        }
        function test_aSearchShowsWhereTheWordsStandAndOpensTheVisit() {
            start("full");
            const field = shown(item => item.clearLabel !== undefined);
            tap(field);
            field.forceActiveFocus();
            type("belsating"); // two letters swapped
            tryVerify(() => fake.households.isNear);
            shown(item => item.text === "“belsating” staat nergens. Dit lijkt erop.");
            compare(fake.households.hits.count, 3);
            const hit = shown(item => item.excerpt !== undefined && item.excerpt.includes("<b>belasting</b>, dat deed"));
            compare(hit.household, "Familie Yilmaz");
            reach(hit);
            tryVerify(() => fake.openedHousehold() && fake.openedHousehold().openedVisit());
            compare(fake.openedHousehold().openedVisit().visitId, "v3");
        }
        function test_oneTapShowsTheHouseholdsOfOneIntensityAndAnotherAllAgain() {
            start("full");
            const tile = shown(item => item.profile === 3 && item.number !== undefined);
            compare(tile.number, 1);
            tap(tile);
            compare(fake.households.count, 1);
            tap(shown(item => item.text === "1 huishouden: toon weer alles" && item.kind !== undefined));
            compare(fake.households.count, 12);
            tap(shown(item => item.iconName === "filter" && item.label === "Filters"));
            const inSheet = test => {
                let hits = [];
                tryVerify(() => (hits = all(test, window.contentItem.parent)).length > 0);
                return hits[hits.length - 1];
            };
            reach(inSheet(item => item.text === "8 weken" && item.checked !== undefined));
            compare(fake.households.count, 2); // one never visited, one 90 days ago
            reach(inSheet(item => item.text === "Toon 2 huishoudens" && item.kind !== undefined));
            tap(shown(item => item.text === "2 huishoudens: toon weer alles" && item.kind !== undefined));
            compare(fake.households.count, 12);
        }
        function test_anAttemptIsTwoTapsAndTakenBack() {
            start("full");
            window.screen.openHousehold("h02");
            reach(shown(item => item.text === "Aangebeld" && item.checked !== undefined));
            reach(shown(item => item.text === "Geen gehoor" && item.checked !== undefined));
            const contact = fake.openedHousehold().contact;
            compare(contact.pair(), "bell/no_answer");
            shown(item => item.text === "Genoteerd: aangebeld, geen gehoor");
            reach(shown(item => item.text === "Neem terug" && item.kind !== undefined));
            compare(contact.pair(), "");
        }
        function test_aTaskIsAddedOnThePageOfTheHousehold() {
            start("full");
            window.screen.openHousehold("h01");
            const contact = fake.openedHousehold().contact;
            const before = contact.tasks.count;
            reach(shown(item => item.text === "Nieuwe taak" && item.kind !== undefined));
            tryVerify(() => window.activeFocusItem && window.activeFocusItem.cursorPosition !== undefined);
            type("bellen");
            const add = all(item => item.text === "Toevoegen" && item.kind !== undefined && item.enabled, window.contentItem.parent)[0];
            tap(add);
            compare(contact.tasks.count, before + 1);
        }
        function test_aColleaguesDayIsTakenOverAndGivenBack() {
            start("full");
            window.screen.go("today");
            reach(shown(item => item.text === "Agenda" && item.kind !== undefined));
            reach(shown(item => item.text === "Hele team" && item.checked !== undefined));
            reach(shown(item => item.text === "Neem over van Joost de Wit: 3 bezoeken" && item.kind !== undefined));
            shown(item => item.text === "Je nam de dag van Joost de Wit over");
            reach(shown(item => item.text === "Geef terug" && item.kind !== undefined));
            compare(fake.agenda.takenOver, "");
            keyClick(Qt.Key_Escape);
            compare(window.screen.section, "today");
        }
        function test_aVisitIsPlannedAgainAndAgainByKeyboard() {
            start("full");
            window.screen.go("agenda");
            reach(shown(item => item.text === "Bezoek plannen" && item.kind !== undefined));
            tryVerify(() => window.activeFocusItem && window.activeFocusItem.cursorPosition !== undefined);
            const inSheet = test => {
                let hits = [];
                tryVerify(() => (hits = all(test, window.contentItem.parent)).length > 0);
                return hits[hits.length - 1];
            };
            type("riet");
            tap(inSheet(item => item.title === "Oma Riet" && item.subtitle !== undefined));
            inSheet(item => item.label === "Hoe laat?" && item.text !== undefined).forceActiveFocus();
            type("9:05");
            tap(inSheet(item => item.text === "Morgen" && item.checked !== undefined));
            tap(inSheet(item => item.text === "Elke 2 weken, 6 keer" && item.checked !== undefined));
            const plan = inSheet(item => item.text === "Plannen" && item.kind !== undefined);
            plan.forceActiveFocus();
            keyClick(Qt.Key_Return);
            compare(fake.agenda.planned(), "h05 2026-05-13 545 visit 2 6");
            compare(fake.households.filter, "");
        }
        function test_theJournalIsFilteredAndAnItemCorrected() {
            start("full");
            window.screen.openHousehold("h01");
            window.screen.openJournal();
            const journal = fake.openedHousehold().openedJournal();
            tap(shown(item => item.text === "Filters" && item.kind !== undefined));
            const inSheet = test => {
                let hits = [];
                tryVerify(() => (hits = all(test, window.contentItem.parent)).length > 0);
                return hits[hits.length - 1];
            };
            reach(inSheet(item => item.text === "Pogingen" && item.checked !== undefined));
            tryCompare(journal.items, "count", 1);
            reach(inSheet(item => item.text === "Samira Bakker" && item.checked !== undefined));
            tryCompare(journal.items, "count", 0);
            reach(inSheet(item => item.text === "Iedereen" && item.checked !== undefined));
            tryCompare(journal.items, "count", 1);
            reach(inSheet(item => item.text === "Toon 1 stuk" && item.kind !== undefined));
            reach(shown(item => item.title === "Belde aan, geen gehoor" && item.readers !== undefined));
            tryVerify(() => window.activeFocusItem && window.activeFocusItem.cursorPosition !== undefined);
            type("toch wel");
            const put = all(item => item.text === "Zet in het journaal" && item.kind !== undefined && item.enabled, window.contentItem.parent)[0];
            tap(put);
            compare(journal.written(), "j3 toch wel");
        }
        function test_tabReachesEveryButtonAndComesRound_data() {
            return [{ tag: "welcome", scene: "new" }, { tag: "unlock", scene: "cold" }, { tag: "join", scene: "no-organisation" }, { tag: "recovery", scene: "recovery" }, { tag: "today", scene: "full", section: "today" }, { tag: "more", scene: "conflict", section: "more" }, { tag: "settings", scene: "full", section: "settings" }, { tag: "households", scene: "full" }, { tag: "conflicts", scene: "conflict", section: "conflicts" }, { tag: "sync", scene: "conflict", section: "sync" }, { tag: "household", scene: "full", household: "h01" }, { tag: "visit", scene: "full", household: "h01", visit: "v3" }, { tag: "assessment", scene: "full", household: "h01", assess: "now" }, { tag: "journal", scene: "full", household: "h01", journal: "now" }, { tag: "plan", scene: "full", household: "h01", plan: "now" }];
        }
        function test_tabReachesEveryButtonAndComesRound(row) {
            start(row.scene);
            if (row.section)
                window.screen.go(row.section);
            if (row.household)
                window.screen.openHousehold(row.household);
            if (row.visit)
                window.screen.openVisit(row.visit);
            if (row.journal)
                window.screen.openJournal();
            if (row.plan)
                window.screen.openPlan();
            if (row.assess)
                window.screen.openAssessment();
            wait(50);
            const wanted = all(item => item.activeFocusOnTab && item.enabled);
            verify(wanted.length > 0);
            const names = wanted.map(item => item + " " + (item.text || item.title || item.label));
            const seen = [];
            for (let i = 0; i < wanted.length + 20; ++i) {
                keyClick(Qt.Key_Tab);
                if (seen.indexOf(window.activeFocusItem) < 0)
                    seen.push(window.activeFocusItem);
            }
            for (let i = 0; i < wanted.length; ++i)
                verify(seen.indexOf(wanted[i]) >= 0, "not reached: " + names[i]);
        }
    }
}
