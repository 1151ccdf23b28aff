// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import AanZet.Components

// Each control answers to finger and keys, and never to what only the program did.
Item {
    width: 360
    height: 640

    Column {
        width: parent.width

        AzButton {
            id: button
            text: "Beginnen"
        }
        AzTextField {
            id: field
            width: parent.width
            label: "Naam"
        }
        AzTextArea {
            id: area
            width: parent.width
            label: "Woorden"
        }
        AzSearchField {
            id: search
            width: parent.width
            label: "Zoeken"
            clearLabel: "Leegmaken"
        }
        ScoreRow {
            id: score
            width: parent.width
            label: "Geld"
            levelNames: ["een", "twee", "drie", "vier", "vijf"]
            otherNames: ["niet nodig", "weet niet"]
            otherLabel: "Anders"
        }
        AzQrCode {
            id: qr
            width: 120
            height: 120
        }
    }
    SignalSpy {
        id: clicks
        target: button
        signalName: "clicked"
    }
    SignalSpy {
        id: edits
        target: area
        signalName: "edited"
    }
    SignalSpy {
        id: departures
        target: field
        signalName: "departed"
    }
    SignalSpy {
        id: levels
        target: score
        signalName: "levelChosen"
    }

    TestCase {
        name: "Components"
        when: windowShown

        function find(item, test) {
            if (test(item))
                return item;
            for (let i = 0; i < item.children.length; ++i) {
                const found = find(item.children[i], test);
                if (found)
                    return found;
            }
            return null;
        }
        function init() {
            for (const spy of [clicks, edits, departures, levels])
                spy.clear();
        }
        function test_aFingerPressesAButton() {
            const touch = touchEvent(button);
            touch.press(0, button).commit();
            touch.release(0, button).commit();
            compare(clicks.count, 1);
        }
        function test_theSpaceBarPressesAButtonAndTheFocusShows() {
            button.forceActiveFocus(Qt.TabFocusReason);
            verify(button.visualFocus);
            keyClick(Qt.Key_Space);
            compare(clicks.count, 1);
        }
        function test_leavingAFieldIsTold() {
            field.forceActiveFocus();
            keyClick(Qt.Key_A);
            compare(field.text, "a");
            compare(departures.count, 0);
            area.forceActiveFocus();
            compare(departures.count, 1);
        }
        function test_typingIsAnEditAndATextFromOutsideIsNot() {
            area.value = "van buiten";
            compare(area.text, "van buiten");
            compare(edits.count, 0);
            area.forceActiveFocus();
            keyClick(Qt.Key_X);
            compare(edits.count, 1);
            compare(area.text, "van buitenx");
            keyClick(Qt.Key_Backspace);
            compare(edits.count, 2);
        }
        function test_tabLeavesATextAreaForwardsAndBackwards() {
            area.forceActiveFocus();
            const before = area.text;
            keyClick(Qt.Key_Tab);
            verify(search.activeFocus);
            keyClick(Qt.Key_Backtab);
            verify(area.activeFocus);
            compare(area.text, before);
        }
        function test_escapeClearsTheSearch() {
            search.forceActiveFocus();
            keyClick(Qt.Key_Z);
            compare(search.text, "z");
            keyClick(Qt.Key_Escape);
            compare(search.text, "");
        }
        function test_aTextBecomesAQrCodeAndATooLongOneNone() {
            compare(qr.modules, 0);
            qr.text = "AanZet";
            compare(qr.modules, 21);
            qr.text = "https://sync.lindenhaven.example/#v1." + "3f9a01c2b04e77d1".repeat(18);
            verify(qr.modules > 50 && qr.modules < 80);
            qr.text = "x".repeat(4000);
            compare(qr.modules, 0);
            qr.text = "";
        }
        function test_oneTapScoresAndTheSameTapClears() {
            const step = find(score, item => item.text === "4" && item.label !== undefined);
            tryVerify(() => step !== null);
            mouseClick(step);
            compare(levels.signalArguments[0][0], 4);
            score.level = 4;
            mouseClick(step);
            compare(levels.signalArguments[1][0], 0);
            score.level = 0;
        }
    }
}
