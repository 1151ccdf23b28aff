// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import AanZet.Components
import AanZet.Fakes
import AanZet.Screens
import AanZet.ViewModels

// The way back as people go it, by finger and key: the kit, a new passphrase, the organisation's three papers.
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
        name: "Keys"
        when: windowShown

        readonly property string code: "N1N0-AZC1-GNXQ-S7XT-MN4P-1HVN-V4XW"

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
        function button(text) {
            return shown(item => item.text === text && item.kind !== undefined);
        }
        // Scrolls it into sight first, as a finger would.
        function reach(item) {
            frame();
            item.forceActiveFocus();
            frame();
            const touch = touchEvent(item);
            touch.press(0, item).commit();
            touch.release(0, item).commit();
        }
        function write(label, text) {
            const field = shown(item => item.label === label && item.edited !== undefined);
            field.forceActiveFocus();
            tryVerify(() => window.activeFocusItem && window.activeFocusItem.echoMode !== undefined);
            type(text);
        }
        function type(text) {
            for (const letter of text)
                keyClick(letter);
        }
        function start(scene) {
            fake.play("cold");
            fake.play(scene);
            window.requestActivate();
            tryVerify(() => window.active);
        }

        function test_whoForgotThePassphraseComesBackWithTheKit() {
            start("cold");
            reach(button("Wachtzin vergeten?"));
            const field = shown(item => item.whole !== undefined && item.kit !== undefined);
            tryVerify(() => window.activeFocusItem && window.activeFocusItem.echoMode !== undefined);
            type("n1n0 azc1 gnxq s7xt mn4p 1hvn v4x");
            verify(!field.whole);
            verify(!button("Verder").enabled);
            type("w");
            compare(field.text, code);
            verify(field.whole);
            keyClick(Qt.Key_Return);
            const phrase = window.screen.phrase;
            compare(phrase.split(" ").length, 4);
            reach(button("Ik ken ze, of heb ze op papier"));
            tryVerify(() => window.activeFocusItem && window.activeFocusItem.echoMode !== undefined);
            type("iets anders");
            keyClick(Qt.Key_Return);
            shown(item => item.text === "Dit is niet hetzelfde. Kijk gerust nog eens naar de woorden.");
            compare(fake.state, AppModel.Cold);
            keyClick(Qt.Key_A, Qt.ControlModifier);
            type(phrase);
            keyClick(Qt.Key_Return);
            compare(fake.lastVerb(), "resetPassphrase");
            compare(fake.state, AppModel.Open);
            tryVerify(() => window.screen && window.screen.section !== undefined);
        }
        function test_aDamagedSlotLeadsToTheKit() {
            start("damaged");
            shown(item => item.text === "Het slot voor je wachtzin is op dit toestel beschadigd. Je herstelset opent het, en er is niets weg.");
            reach(button("Open met de herstelset"));
            shown(item => item.whole !== undefined && item.kit !== undefined);
            keyClick(Qt.Key_Escape);
            button("Open met de herstelset");
        }
        function test_thePassphraseIsChangedInTheSettings() {
            start("full");
            window.screen.go("settings");
            for (const [before, ends] of [["wolk emmer trap bezem", AppModel.Unchanged], ["paard gieter zolder kruik", AppModel.Changed]]) {
                if (!window.changing)
                    reach(button("Wachtzin veranderen"));
                write("Wachtzin van nu", before);
                keyClick(Qt.Key_Return);
                reach(button("Ik ken ze, of heb ze op papier"));
                tryVerify(() => window.activeFocusItem && window.activeFocusItem.echoMode !== undefined);
                type(window.screen.phrase);
                keyClick(Qt.Key_Return);
                compare(fake.lastVerb(), "changePassphrase");
                compare(fake.passphraseChange, ends);
            }
            shown(item => item.text === "De nieuwe wachtzin geldt");
            reach(button("Verder"));
            tryVerify(() => window.screen && window.screen.section !== undefined);
        }
        function test_onANewDeviceTheKitBringsEverythingBack() {
            start("no-organisation");
            reach(button("Terug met mijn herstelset"));
            write("De link op je herstelset", "https://sync.lindenhaven.example/#k1.abc");
            verify(!button("Haal alles terug").enabled);
            shown(item => item.whole !== undefined && item.kit !== undefined).forceActiveFocus();
            type("n1n0azc1gnxqs7xtmn4p1hvnv4xw");
            reach(button("Haal alles terug"));
            compare(fake.lastVerb(), "recover");
            compare(fake.membership, AppModel.Member);
        }
        function test_aNewKitIsMadeUnderMoreAndTypedBack() {
            start("kit-old");
            window.screen.go("more");
            reach(shown(item => item.title === "Herstelset" && item.subtitle === "Er raakte een toestel kwijt: maak een nieuwe"));
            reach(button("Maak een nieuwe herstelset"));
            const now = all(item => item.text === "Maak hem nu" && item.kind !== undefined, window.contentItem.parent)[0];
            reach(now);
            compare(fake.membership, AppModel.RecoveryUnconfirmed);
            fake.kit.save("file:///x.pdf");
            reach(button("Het is geprint: verwijder het bestand"));
            compare(fake.kit.outcome, PrintModel.Nothing);
            write("Eén groep", "K7QF-2MXP");
            write("Nog een groep", "D9TA-HW3E R5CN-YJ8B 6VGL");
            keyClick(Qt.Key_Return);
            compare(fake.membership, AppModel.Member);
        }
        function test_somebodyElseComesToASharedDevice() {
            start("full");
            window.screen.go("settings");
            reach(button("Nog iemand op dit toestel"));
            compare(fake.state, AppModel.Cold);
            shown(item => item.text === "Wie ben je?");
            reach(button("Ik ben nieuw op dit toestel"));
            verify(all(item => item.text === "Ster" && item.kind !== undefined).length === 0);   // somebody's
            reach(button("Fiets"));
            compare(fake.state, AppModel.NoVault);
            compare(fake.door.here, "bike");
            button("Ik heb een uitnodiging");
        }
        function test_onASharedDeviceOneSaysWhoOneIs() {
            start("shared");
            shown(item => item.text === "Wie ben je?");
            reach(button("Hart"));
            compare(fake.door.here, "heart");
            write("Wachtzin", "paard gieter zolder kruik");
            window.screen.app.door.ask();
            shown(item => item.text === "Wie ben je?");
            reach(button("Ster"));
            reach(button("Ik ben iemand anders"));
            verify(fake.door.asking);
        }
        function test_theKitOfAnotherDeviceIsTypedOverOnce() {
            start("kit-elsewhere");
            window.screen.go("kit");
            shown(item => item.whole !== undefined && item.kit !== undefined).forceActiveFocus();
            type("n1n0azc1gnxqs7xtmn4p1hvnv4xw");
            reach(button("Laat hem dit toestel openen"));
            verify(fake.kit.opensHere);
            tryVerify(() => all(item => item.text === "Laat hem dit toestel openen" && item.kind !== undefined).length === 0);
        }
        function test_threePapersOneByOne() {
            start("full");
            window.screen.go("custody");
            reach(button("Maak de papieren"));
            for (let paper = 1; paper <= 3; ++paper) {
                shown(item => item.text === "Papier " + paper + " van 3");
                write("Eén groep", "gnxq");
                write("Nog een groep", paper === 2 ? "aaaa" : "v4xw");
                keyClick(Qt.Key_Return);
                if (paper !== 2)
                    continue;
                shown(item => item.text === "Deze groepen staan niet allebei op dit papier. Kijk nog eens op het papier.");
                compare(fake.custody.checked, 1);
                const field = shown(item => item.label === "Nog een groep" && item.edited !== undefined);
                field.forceActiveFocus();
                keyClick(Qt.Key_A, Qt.ControlModifier);
                type("v4xw");
                keyClick(Qt.Key_Return);
            }
            shown(item => item.text === "De nieuwe papieren gelden. Vernietig oudere.");
            verify(fake.custody.named);
        }
        function test_leavingThePageThrowsHalfMadePapersAway() {
            start("full");
            window.screen.go("custody");
            reach(button("Maak de papieren"));
            compare(fake.custody.step, CustodyModel.Papers);
            window.screen.go("today");
            compare(fake.custody.step, CustodyModel.Nothing);
        }
        function test_theSecondAdministratorPastesAndAgrees() {
            start("two-admins");
            window.screen.go("custody");
            write("Wat je collega stuurde", "aanzet-custody:abc");
            reach(button("Ik ga akkoord"));
            compare(fake.custody.signedProposal, "aanzet-custody:abc-akkoord");
            shown(item => item.label === "Stuur dit terug, vandaag nog");
        }
        function test_twoPapersBringBack() {
            start("papers-used-worker");
            window.screen.go("custody");
            reach(button("Ik was alles kwijt en ben opnieuw uitgenodigd"));
            reach(shown(item => item.text === "Joost de Wit" && item.checked !== undefined));
            const fields = all(item => item.whole !== undefined && item.kit !== undefined);
            compare(fields.length, 2);
            fields[0].forceActiveFocus();
            type("n1n0azc1gnxqs7xtmn4p1hvnv4xw");
            verify(!button("Haal alles terug").enabled);   // one paper alone
            fields[1].forceActiveFocus();
            type("n1n0azc1gnxqs7xtmn4p1hvnv4xw");
            keyClick(Qt.Key_Return);
            shown(item => item.text === "Deze twee openen de sleutel niet. Er zijn twee verschillende papieren van de nieuwste drie nodig.");
            compare(fake.custody.broughtBack, -1);
        }
        function test_everybodySeesThatThePapersWereUsed() {
            start("papers-used-worker");
            window.screen.go("today");
            shown(item => item.heading === "De papieren van de organisatie zijn gebruikt");
            reach(button("De sleutel op drie papieren"));
            shown(item => item.heading === "Wanneer ze gebruikt zijn");
        }
    }
}
