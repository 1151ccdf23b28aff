// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import AanZet.Components
import AanZet.Fakes
import AanZet.Screens
import AanZet.ViewModels

// The quiet pages beside the drawing, under real fingers and keys, on a real store.
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
        name: "NetworkPages"
        when: windowShown

        property NetworkEditor editor: null

        // One frame from now: what moved stands where it will be touched.
        function frame() {
            window.update();
            waitForRendering(window.contentItem);
        }
        function all(test, item, found) {
            found = found || [];
            item = item || window.contentItem.parent || window.contentItem; // sheets stand beside the content
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
        function says(text) {
            return all(item => item.text !== undefined && String(item.text) === text).length > 0;
        }
        function open() {
            fake.play("cold");
            fake.drawPeople(12);
            fake.play("full");
            window.requestActivate();
            tryVerify(() => window.active);
            window.screen.openHousehold("h01");
            window.screen.openNetwork();
            editor = fake.openedHousehold().network;
            frame();
        }
        function tap(item) {
            frame();
            const touch = touchEvent(item);
            touch.press(0, item).commit();
            touch.release(0, item).commit();
        }
        function choose(row) {
            tap(shown(item => item.iconName === "more" && item.label !== undefined));
            tap(shown(item => item.title === row && item.subtitle !== undefined));
        }
        function id(name) {
            for (let i = 0; i < editor.persons.count; ++i)
                if (editor.persons.at(i).name === name)
                    return editor.persons.at(i).id;
            return "";
        }

        function test_aQuestionIsPutOffAndWaits() {
            open();
            choose("Vragen bij het tekenen");
            const strip = shown(item => item.keys !== undefined && item.questions !== undefined);
            compare(strip.step, 0);
            tap(shown(item => item.text === "Later" && item.description !== undefined));
            tryCompare(strip, "step", 1);
            compare(editor.later, ["me"]);
            tap(shown(item => item.label === "Vorige vraag"));
            tryCompare(strip, "step", 0);
            verify(says("Bewaard voor een andere dag. Je mag hem nu stellen."));
            // The next time it begins there.
            strip.step = 5;
            strip.begin();
            compare(strip.step, 0);
            tap(shown(item => item.text === "Besproken" && item.description !== undefined));
            tryVerify(() => editor.later.length === 0);
        }
        function test_everyOneOfTheEightQuestionsMayWait() {
            open();
            choose("Vragen bij het tekenen");
            const strip = shown(item => item.keys !== undefined && item.questions !== undefined);
            compare(strip.questions.length, 8);
            compare(strip.keys.length, 8);
            for (let i = 0; i < 8; ++i) {
                compare(strip.step, i);
                verify(says(strip.questions[i]));
                tap(shown(item => item.text === "Later" && item.description !== undefined));
                tryCompare(editor.later, "length", i + 1);
            }
            compare(editor.later, strip.keys);
        }
        function test_twoDaysAreComparedInPictureAndWords() {
            open();
            editor.keepAsItIs("eerste", ["client"]);
            editor.setPerson(id("juf Anouk"), NetworkEditor.Closeness, 1);
            editor.keepAsItIs("tweede", ["client"]);
            editor.removePerson(id("Sevda"));
            choose("Toen en nu");
            tryVerify(() => says("Sevda staat er niet meer op"));
            verify(!says("juf Anouk kwam dichterbij"), "since last time alone");
            const slider = shown(item => item.words !== undefined && item.dayWanted !== undefined && item.label === "Toen");
            slider.forceActiveFocus();
            keyClick(Qt.Key_Left);
            tryVerify(() => says("juf Anouk kwam dichterbij"));
            compare(editor.history.before, 0);
            // With a finger to the second day, and back to the first.
            const touch = touchEvent(slider);
            const y = slider.height - 24;
            touch.press(0, slider, 24, y).commit();
            for (let i = 1; i <= 8; ++i)
                touch.move(0, slider, 24 + (slider.width / 2 - 24) * i / 8, y).commit();
            touch.release(0, slider, slider.width / 2, y).commit();
            tryVerify(() => !says("juf Anouk kwam dichterbij"));
            compare(editor.history.before, 1);
            slider.forceActiveFocus();
            keyClick(Qt.Key_Left);
            tryVerify(() => says("juf Anouk kwam dichterbij"));
            keyClick(Qt.Key_Escape);
            tryVerify(() => !says("juf Anouk kwam dichterbij"));
        }
        function test_whoHelpsIsSaidInLists() {
            open();
            choose("Wie helpt er?");
            tryVerify(() => says("Wie helpt waarmee"));
            verify(says("Hanneke"), "she alone lends a hand");
            verify(says("Eén iemand draagt het"));
            verify(says("Wie hebben we nog niet gevraagd?"));
        }
        function test_whoIsAddedForProfessionalsIsGoneInOneTap() {
            open();
            editor.isShownSafely = false;
            const field = shown(item => item.label === "Alleen voor hulpverleners: naam, dan Enter" && item.placeholder !== undefined);
            field.forceActiveFocus();
            for (const letter of "nel")
                keyClick(letter);
            keyClick(Qt.Key_Return);
            compare(editor.persons.find(id("nel")).isHidden, true);
            tap(shown(item => item.iconName === "eye-off"));
            tryCompare(editor, "isShownSafely", true);
            compare(id("nel"), "");
        }
    }
}
