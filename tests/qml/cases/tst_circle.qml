// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import AanZet.Fakes
import AanZet.Screens
import AanZet.ViewModels

// Who may read a household: given, changed and taken away by touch, one person at a time.
Item {
    width: 400
    height: 900

    FakeAppModel {
        id: fake
    }
    Main {
        id: window
        app: fake
        width: 400
        height: 900
        reducedMotion: true
    }
    TestCase {
        name: "Circle"
        when: windowShown

        property var circle: null

        // The sheets lie beside what the window holds.
        // One frame from now: what moved stands where it will be touched.
        function frame() {
            window.update();
            waitForRendering(window.contentItem);
        }
        function root() {
            let item = window.contentItem;
            while (item.parent)
                item = item.parent;
            return item;
        }
        function all(test, item, found) {
            found = found || [];
            item = item || root();
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
        function reach(item) {
            frame();
            item.forceActiveFocus();
            frame();
            const touch = touchEvent(item);
            touch.press(0, item).commit();
            touch.release(0, item).commit();
        }
        function button(text) {
            return shown(item => item.text === text && item.clicked !== undefined);
        }
        function init() {
            fake.play("cold");
            fake.play("full");
            window.screen.openHousehold("h01");
            circle = fake.openedHousehold().circle;
            window.screen.openReaders();
            window.requestActivate();
            tryVerify(() => window.active);
        }

        function test_aColleagueIsLetInForAWhile() {
            reach(shown(item => item.text === "Collega toelaten" && item.description === "Alleen voor hulpverleners"));
            reach(shown(item => item.title === "Yusuf Demir" && item.subtitle !== undefined));
            reach(button("Lezen en schrijven"));
            reach(button("Tot en met een dag"));
            verify(!button("Toegang geven").enabled); // which day?
            reach(shown(item => item.text === "Over een week" && item.checked !== undefined));
            reach(button("Toegang geven"));
            compare(circle.lastVerb(), "give 1 u4 1 2026-05-19");
            shown(item => item.underway === Reading.BeingGiven && item.name === "Yusuf Demir");
        }
        function test_takingAwaySaysWhatItMeansAndAsksFirst() {
            reach(shown(item => item.label === "Toegang van Joost de Wit wijzigen"));
            reach(button("Toegang wegnemen"));
            shown(item => typeof item.text === "string" && item.text.startsWith("Wat Joost de Wit gelezen heeft, blijft gelezen."));
            reach(button("Zo laten"));
            compare(circle.lastVerb(), "");
            reach(shown(item => item.label === "Toegang van Joost de Wit wijzigen"));
            reach(button("Toegang wegnemen"));
            tryVerify(() => all(item => item.text === "Zo laten").length > 0);
            reach(button("Toegang wegnemen"));
            compare(circle.lastVerb(), "take 0 u2");
            shown(item => item.underway === Reading.BeingTaken);
            compare(all(item => item.label === "Toegang van Joost de Wit wijzigen").length, 1); // the other layer is left alone
        }
        function test_whoMayNotLetOthersInSeesNoButtons() {
            circle.forbid();
            shown(item => item.underway !== undefined && item.name === "Joost de Wit");
            compare(all(item => item.text === "Collega toelaten").length, 0);
            compare(all(item => typeof item.label === "string" && item.label.startsWith("Toegang van")).length, 0);
        }
        function test_inWhoseHandsItIsAndOneselfHaveNoButton() {
            shown(item => item.label === "Toegang van Joost de Wit wijzigen");
            compare(all(item => item.label === "Toegang van Samira Bakker wijzigen").length, 0);
        }
        function test_anOfferIsTakenBackByTouch() {
            const handover = fake.openedHousehold().handover;
            handover.set(HandoverModel.Offered);
            window.screen.openHandover();
            reach(button("Aanbod terugnemen"));
            compare(handover.state, HandoverModel.TakingBack);
            shown(item => item.text === "Het aanbod wordt teruggenomen");
        }
        function test_anInvitationIsTakenBackByTouch() {
            window.screen.go("people");
            fake.invites.leaveOpen();
            reach(button("Nodig een collega uit"));
            reach(shown(item => item.text === "Terugnemen" && item.description === "Fatima el Amrani"));
            compare(fake.invites.open.count, 1);
            shown(item => item.text === "Teruggenomen: deze uitnodiging laat niemand meer binnen.");
        }
        function test_aDeviceIsNamedAndTheLogOfAllIsFiltered() {
            window.screen.go("people");
            reach(shown(item => item.deviceId === "d2"));
            const field = shown(item => item.cursorPosition !== undefined && !item.readOnly);
            field.forceActiveFocus();
            for (const letter of "oude")
                keyClick(letter);
            keyClick(Qt.Key_Return);
            compare(fake.people.deviceName, "oude");
            keyClick(Qt.Key_Escape);
            reach(shown(item => item.text === "Bekijken" && item.description === "Het logboek van de organisatie"));
            reach(button("Wie en wat"));
            reach(button("7d20c4e1"));
            tryVerify(() => all(item => item.household === "7d20c4e1").length > 0);
            tryVerify(() => all(item => item.household === "Familie Yilmaz" && item.deed !== undefined).length === 0);
        }
        function test_whatTheServerGaveIsAskedAndLaidBeside() {
            window.screen.openAccess();
            verify(all(item => item.given !== undefined).length === 0);
            reach(button("Wat de server heeft afgegeven"));
            tryVerify(() => all(item => item.given !== undefined).length === 3);
            const silent = all(item => item.person === "Karin Oude Wesselink-van den Broek" && item.given !== undefined)[0];
            verify(silent.given.startsWith("De server gaf op minstens 9 dagen iets af, het laatst op "));
            compare(silent.own, "Het toestel zelf schreef in deze tijd geen regel in het logboek.");
        }
        function test_lookingAtTheChoicesIsSaid() {
            fake.play("cold");
            fake.play("conflict");
            window.screen.go("conflicts");
            tryVerify(() => fake.conflicts.looks() > 0);
        }
        function test_aDayThatHasPassedIsNotTaken() {
            reach(shown(item => item.label === "Toegang van Joost de Wit wijzigen"));
            reach(button("Tot en met een dag"));
            const field = shown(item => item.cursorPosition !== undefined);
            field.forceActiveFocus();
            for (const letter of "1-5-2026")
                keyClick(letter);
            verify(!button("Zo vastleggen").enabled);
            shown(item => item.text === "Die dag is al geweest.");
        }
    }
}
