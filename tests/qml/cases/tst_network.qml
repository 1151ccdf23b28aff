// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import AanZet.Components
import AanZet.Fakes
import AanZet.Screens
import AanZet.ViewModels

// The drawing under real fingers and keys, on a real store: names, places, ties.
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
    NetworkCase {
        name: "Network"
        fake: fake
        window: window
        when: windowShown

        function test_aSmallNetworkIsDrawnByHand() {
            open(0);
            tryVerify(() => window.activeFocusItem && window.activeFocusItem.echoMode !== undefined);
            for (const name of ["fatma", "emre", "hanneke", "sevda", "minoes"]) {
                type(name);
                keyClick(Qt.Key_Return);
            }
            compare(editor.persons.count, 5);
            verify(window.activeFocusItem.echoMode !== undefined, "the cursor stays in the field");
            keySequence("Ctrl+Z");
            compare(editor.persons.count, 4);
            keySequence("Ctrl+Shift+Z");
            compare(editor.persons.count, 5);
            tryVerify(() => drawing().canvas.placeOf(id("minoes")).y > drawing().canvas.benchTop);

            drag(standing("fatma"), spot(-30, 620));
            tryCompare(who("fatma"), "sector", "family");
            tryVerify(() => who("fatma").closeness === 2);
            drag(standing("hanneke"), spot(90, 330));
            tryVerify(() => who("hanneke").sector === "neighbours" && who("hanneke").closeness === 1);

            // From the knob at her rim to the middle.
            tap(mark("fatma"));
            const knob = shown(item => item.place !== undefined && item.leftward !== undefined);
            const rim = drawing().canvas.mapFromItem(knob, knob.width / 2, knob.height / 2);
            drag(rim, drawing().canvas.middle);
            tryCompare(editor.ties, "count", 1);
            compare(editor.ties.at(0).from, "");
            compare(editor.ties.at(0).to, id("fatma"));

            // Tap, the tie button, tap.
            keyClick(Qt.Key_Escape);
            tap(mark("hanneke"));
            tap(shown(item => item.label === "Lijn trekken" && item.iconName === "tie"));
            tap(mark("fatma"));
            tryCompare(editor.ties, "count", 2);
            verify(editor.ties.between(id("hanneke"), id("fatma")) !== "");

            tap(shown(item => item.iconName === "undo"));
            tryCompare(editor.ties, "count", 1);
            keySequence("Ctrl+Z");
            tryCompare(editor.ties, "count", 0);
            keySequence("Ctrl+Shift+Z");
            tryCompare(editor.ties, "count", 1);
            tap(shown(item => item.iconName === "redo"));
            tryCompare(editor.ties, "count", 2);
        }
        function test_aMouseMovesSomebodyToo() {
            open(12);
            const sheet = drawing().canvas;
            const from = standing("Hanneke"), to = spot(30, 620);
            mousePress(sheet, from.x, from.y);
            for (let i = 1; i <= 8; ++i)
                mouseMove(sheet, from.x + (to.x - from.x) * i / 8, from.y + (to.y - from.y) * i / 8);
            mouseRelease(sheet, to.x, to.y);
            tryVerify(() => who("Hanneke").sector === "friends" && who("Hanneke").closeness === 2);
        }
        function test_theKeyboardDrawsItAll() {
            open(0);
            tryVerify(() => window.activeFocusItem && window.activeFocusItem.echoMode !== undefined);
            for (const name of ["fatma", "emre"]) {
                type(name);
                keyClick(Qt.Key_Return);
            }
            const reach = name => {
                for (let i = 0; i < 30 && !(window.activeFocusItem.person && window.activeFocusItem.person.name === name); ++i)
                    keyClick(Qt.Key_Tab);
                compare(window.activeFocusItem.person.name, name);
            };
            reach("fatma");
            keyClick(Qt.Key_Right);
            compare(who("fatma").sector, "household");
            compare(who("fatma").closeness, 2);
            keyClick(Qt.Key_Right);
            compare(who("fatma").sector, "family");
            keyClick(Qt.Key_Up);
            compare(who("fatma").closeness, 1);
            keyClick(Qt.Key_T);
            reach("emre");
            keyClick(Qt.Key_Return);
            compare(editor.ties.count, 1);
            reach("emre");
            keyClick(Qt.Key_Delete);
            compare(editor.persons.count, 1);
            compare(editor.ties.count, 0);
            keySequence("Ctrl+Z");
            compare(editor.persons.count, 2);
            compare(editor.ties.count, 1);
        }
        function test_everybodyIsSpokenInFull() {
            open(12);
            compare(mark("Hanneke").Accessible.name, "Hanneke, buurvrouw, eerste ring, buren, gewone band, doet goed, helpt mij, helpt met doen, is gezelschap");
            compare(mark("Minoes").Accessible.name, "Minoes, kat, huisdier, tweede ring, huisgenoten, gewone band, doet goed");
        }
        function test_aLongPressOpensSomebodyAndChipsDrawThem() {
            open(12);
            const hanneke = mark("Hanneke");
            const touch = touchEvent(hanneke);
            touch.press(0, hanneke).commit();
            wait(900);
            touch.release(0, hanneke).commit();
            tap(shown(item => item.Accessible && item.Accessible.name === "Hoe dichtbij?: derde ring"));
            compare(who("Hanneke").closeness, 3);
        }
        function test_theListHasTheSamePower() {
            open(12);
            tap(shown(item => item.iconName === "more"));
            tap(shown(item => item.title === "Als lijst"));
            const row = shown(item => item.title === "Hanneke (buurvrouw)" && item.badgeText !== undefined);
            row.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            tap(shown(item => item.Accessible && item.Accessible.name === "Waar horen ze bij?: Vrienden"));
            compare(who("Hanneke").sector, "friends");
        }
        function test_pinchingEnlargesAndPanningMoves() {
            open(12);
            const view = drawing();
            const middle = Qt.point(view.width / 2, view.height / 2);
            const touch = touchEvent(view);
            touch.press(0, view, middle.x - 20, 20).press(1, view, middle.x + 20, 20).commit();
            for (let i = 1; i <= 10; ++i) {
                touch.move(0, view, middle.x - 20 - 8 * i, 20).move(1, view, middle.x + 20 + 8 * i, 20).commit();
                wait(5);
            }
            touch.release(0, view, middle.x - 100, 20).release(1, view, middle.x + 100, 20).commit();
            tryVerify(() => view.canvas.zoom > 1.5);
            tryVerify(() => view.canvas.width > view.width * 1.5);
            compare(editor.canUndo, false);
        }
        function test_aSecondFingerOnSomebodyHarmsNothing() {
            open(12);
            const sheet = drawing().canvas;
            const from = standing("Hanneke");
            const touch = touchEvent(sheet);
            touch.press(0, sheet, from.x, from.y).commit();
            touch.move(0, sheet, from.x + 20, from.y + 10).commit();
            wait(5);
            touch.move(0, sheet, from.x + 40, from.y + 20).press(1, sheet, from.x - 60, from.y - 40).commit();
            for (let i = 1; i <= 6; ++i) {
                touch.move(0, sheet, from.x + 40 + 6 * i, from.y + 20).move(1, sheet, from.x - 60 - 6 * i, from.y - 40).commit();
                wait(5);
            }
            touch.release(0, sheet, from.x + 76, from.y + 20).release(1, sheet, from.x - 96, from.y - 40).commit();
            wait(20);
            compare(editor.persons.count, 12);
            tryVerify(() => !mark("Hanneke").held);
        }
        function test_safeHidesAtOnce() {
            open(12);
            compare(editor.isShownSafely, true);
            tap(shown(item => item.iconName === "more"));
            tap(shown(item => item.title === "Toon wat alleen hulpverleners zien"));
            tryVerify(() => who("Emre").isUnsafe);
            tap(shown(item => item.iconName === "eye-off"));
            tryVerify(() => !who("Emre").isUnsafe);
        }
    }
}
