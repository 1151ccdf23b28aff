// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import AanZet.Components
import AanZet.Fakes
import AanZet.Screens
import AanZet.ViewModels

// The talk picture under a finger and under keys: touching the picture and touching a word are the same answer.
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
        name: "Talk"
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
        function isTalk(item) {
            return item.toString().startsWith("TalkPictureScreen");
        }
        function tile(label) {
            return shown(item => item.toString().startsWith("TalkChoiceTile") && item.label === label);
        }
        function spot(key) {
            return shown(item => item.given !== undefined && item.given.key === key && item.given.width > 0 && !item.toString().startsWith("TalkChoiceTile"));
        }
        function button(text) {
            return shown(item => item.toString().startsWith("AzButton") && item.text === text);
        }
        function init() {
            fake.play("cold");
            fake.play("full");
            tryVerify(() => window.screen && window.screen.openHousehold !== undefined);
            window.requestActivate();
            tryVerify(() => window.active);
            window.screen.openHousehold("h01");
            window.screen.openTalkPicture();
            shown(isTalk);
        }
        function talk() {
            return window.screen.talk;
        }

        function test_pictureAndWordAreTheSameAnswer() {
            talk().show("much");
            tap(spot("money"));
            tryCompare(tile("Geld"), "answer", TalkPictureModel.Yes);
            const word = tile("Brieven");
            word.forceActiveFocus();
            keyClick(Qt.Key_Space);
            tryVerify(() => spot("letters").given.answer === TalkPictureModel.Yes);
            verify(word.activeFocus);
            shown(item => item.shownScene !== undefined).contentY = 0; // the picture had scrolled out of sight
            tap(spot("money"));
            tryCompare(tile("Geld"), "answer", TalkPictureModel.Open);
        }
        function test_whoComesIsYesThenNoThenOpen() {
            talk().show("seats");
            for (const answer of [TalkPictureModel.Yes, TalkPictureModel.No, TalkPictureModel.Open]) {
                tap(spot("care"));
                tryCompare(tile("Zorg"), "answer", answer);
            }
        }
        function test_inArabicTheFingerFindsTheSamePlaceOnTheOtherSide() {
            talk().show("much");
            const before = spot("money").mapToItem(null, 0, 0).x;
            talk().speak("ar");
            tryVerify(() => spot("money").mapToItem(null, 0, 0).x > before + 100);
            tap(spot("money"));
            tryCompare(tile("المال"), "answer", TalkPictureModel.Yes);
        }
        function test_nothingElseIsInTheWindowAndTheEndLeadsBack() {
            compare(all(item => item.toString().startsWith("AzBottomBar")).length, 0);
            compare(all(item => item.toString().startsWith("SyncStatusPill")).length, 0);
            talk().show("steps");
            tap(button("Klaar"));
            tryVerify(() => all(isTalk).length === 0);
            shown(item => item.toString().startsWith("HouseholdScreen"));
        }
        function test_theDrawingLeadsBackToTheSameScene() {
            talk().show("around");
            const way = button("Naar de tekening");
            way.forceActiveFocus();
            keyClick(Qt.Key_Return);
            shown(item => item.toString().startsWith("NetworkScreen"));
            window.screen.back();
            shown(isTalk);
            compare(talk().scene, "around");
        }
        function test_itGoesAtTheClientsPace() {
            tap(button("Verder"));
            tryVerify(() => talk().scene === "much");
            tap(button("Terug"));
            tryVerify(() => talk().scene === "visit");
            verify(!button("Terug").enabled);
            compare(talk().scene, "visit");
        }
    }
}
