// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import AanZet.Fakes
import AanZet.Screens
import AanZet.ViewModels

// The safety plan by touch: begun for chosen people, a line written, changed and taken away, and hidden when somebody comes in.
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
    WindowCase {
        name: "Safety"
        when: windowShown
        main: window

        property var plan: null

        function init() {
            fake.play("cold");
            fake.play("full");
            window.screen.openHousehold("h01");
            window.screen.openSafety();
            plan = fake.openedHousehold().openedSafety();
            window.requestActivate();
            tryVerify(() => window.active);
        }

        // Everything that can be read on the screen.
        function words() {
            return all(item => typeof item.text === "string" && item.text !== "").map(item => item.text).join("\n");
        }
        function line(first) {
            return shown(item => item.first === first && item.clicked !== undefined);
        }
        function field(label) {
            return shown(item => item.label === label && item.departed !== undefined);
        }

        function test_beginsForWhoIsChosenAndNobodyElse() {
            plan.put("not-begun");
            reach(shown(item => item.text === "Joost de Wit" && item.toggled !== undefined));
            reach(button("Begin het plan"));
            compare(plan.readers.join(), "Samira Bakker,Fatima el Amrani");
            shown(item => item.text === "Wat we zien");
        }
        function test_aLineIsWrittenAndChanged() {
            reach(button("Erbij: niet veilig"));
            field("In één zin").text = "Iemand pakt de telefoon af.";
            reach(button("Toevoegen"));
            reach(line("Iemand pakt de telefoon af."));
            compare(field("In één zin").text, "Iemand pakt de telefoon af.");
            field("In één zin").text = "Iemand pakt mijn telefoon af.";
            reach(button("Klaar"));
            line("Iemand pakt mijn telefoon af.");
            compare(all(item => item.first === "Iemand pakt de telefoon af.").length, 0);
        }
        function test_onlyTheDirectorInContactTakesALineAway() {
            plan.put("worker");
            reach(line("Niemand slaat of gooit met iets."));
            shown(item => item.text === "Alleen de regisseur haalt een regel weg: Samira Bakker. Bel even.");
            compare(all(item => item.text === "Haal deze regel weg").length, 0);
            plan.put("offline");
            reach(button("Nu synchroniseren"));
            reach(button("Haal deze regel weg"));
            shown(item => item.text === "Weggehaald" || item.heading === "Weggehaald");
            compare(plan.lines(SafetyModel.BottomLine).count, 1);
            compare(plan.lines(SafetyModel.TakenAway).count, 1);
        }
        // The page is closed and its rubbish collected: the plan has its lines still.
        function test_theLinesOutliveThePageThatShowsThem() {
            const count = plan.lines(SafetyModel.Green).count;
            verify(count > 0);
            window.screen.back();
            for (let round = 0; round < 5; ++round) {
                gc();
                frame();
            }
            compare(plan.lines(SafetyModel.Green).count, count);
        }
        // A partner comes in: nothing of the plan is left on the screen, not even what one was just typing, and it is not lost.
        function test_oneTapHidesAllOfIt() {
            const place = shown(item => item.label === "Veilige plek" && item.edited !== undefined);
            place.forceActiveFocus();
            place.text = "Bij Ans, de sleutel ligt bij de fiets";
            plan.put("back");
            reach(shown(item => item.label === "Veilig tonen" && item.clicked !== undefined));
            shown(item => item.text === "Hier is nu niets te doen.");
            const left = words();
            for (const word of ["veilig", "Ans", "munt", "112", "Sevda", "06 1111", "ruzie", "Weggehaald", "rood"])
                verify(!left.toLowerCase().includes(word.toLowerCase()), word);
            compare(plan.textOf(SafetyModel.SafePlace), "Bij Ans, de sleutel ligt bij de fiets");
            compare(plan.saveState, VisitEditor.Saved);
            reach(button("Verder"));
            shown(item => item.label === "Veilige plek" && item.text === "Bij Ans, de sleutel ligt bij de fiets");
        }
        function test_oneTapHidesItFromWithinASheetToo() {
            reach(button("Erbij: een nummer"));
            const number = field("Telefoon");
            number.text = "06 9999 8888";
            reach(shown(item => item.text === "Veilig tonen" && item.clicked !== undefined));
            shown(item => item.text === "Hier is nu niets te doen.");
            tryVerify(() => !words().includes("9999"));
            reach(button("Verder"));
            reach(button("Erbij: een nummer"));
            tryVerify(() => field("Telefoon").text === "06 9999 8888"); // kept as a draft
            reach(button("Toevoegen"));
        }
    }
}
