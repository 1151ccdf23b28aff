// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import AanZet.Components
import AanZet.Fakes
import AanZet.Screens
import AanZet.ViewModels

// What is typed in a sheet and was not added yet is there again: after a tap beside it, and after an end of the app.
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
        name: "Drafts"
        when: windowShown

        function frame() {
            window.update();
            waitForRendering(window.contentItem);
        }
        function find(item, test) {
            if (!item.visible)
                return null;
            if (test(item))
                return item;
            for (let i = 0; i < item.children.length; ++i) {
                const found = find(item.children[i], test);
                if (found)
                    return found;
            }
            return null;
        }
        // Sheets stand beside the content.
        function shown(test) {
            let found = null;
            tryVerify(() => found = find(window.contentItem.parent || window.contentItem, test));
            return found;
        }
        function field(label) {
            return shown(item => item.label === label && item.cursorPosition !== undefined);
        }
        function press(text) {
            const button = shown(item => item.text === text && item.clicked !== undefined);
            frame();
            button.clicked();
        }
        function type(text) {
            for (const letter of text)
                keyClick(letter);
        }
        function begin() {
            fake.play("cold");
            fake.drawPeople(12);
            fake.play("full");
            window.requestActivate();
            tryVerify(() => window.active);
            window.screen.openHousehold("h01");
            frame();
        }
        function test_a_sheet_that_was_closed_by_mistake_still_holds_its_words() {
            begin();
            window.screen.openPlan();
            press("Nieuwe afspraak");
            compare(field("Wat spreken we af?").activeFocus, true);
            type("bellen");
            keyClick(Qt.Key_Escape);
            frame();
            press("Nieuwe afspraak");
            tryCompare(field("Wat spreken we af?"), "text", "bellen");
            type(" met Fatma");
            press("Toevoegen");
            frame();
            press("Nieuwe afspraak");
            tryCompare(field("Wat spreken we af?"), "text", "");
            keyClick(Qt.Key_Escape);
        }
        function test_the_words_of_one_person_are_not_those_of_another_and_open_again_after_an_end() {
            begin();
            window.screen.openNetwork();
            const network = shown(item => item.network !== undefined && item.openPerson !== undefined);
            const first = network.network.persons.at(0).id, second = network.network.persons.at(1).id;
            network.openPerson(first);
            const says = field("In de woorden van de cliënt");
            says.forceActiveFocus();
            type("komt elke dag");
            tryVerify(() => fake.drafts.read("person/h01/" + first).says === "komt elke dag");   // while the person still types
            compare(fake.drafts.read("person/h01/" + second).says, undefined);

            keyClick(Qt.Key_Escape);
            frame();
            // As a kill in mid-word leaves it.
            fake.play("cold");
            fake.drafts.keep("person/h01/" + first, {
                personId: first,
                says: "komt elke da",
                cursor: "says/3"
            });
            fake.drafts.become("person/h01/" + first);
            begin();
            window.screen.openNetwork();
            const again = field("In de woorden van de cliënt");
            tryCompare(again, "text", "komt elke da");
            tryCompare(again, "activeFocus", true);
            compare(again.cursorPosition, 9);
            keyClick(Qt.Key_Escape);
            frame();
        }
        function test_closing_the_facts_does_not_put_back_what_a_colleague_changed_meanwhile() {
            begin();
            const household = window.screen.household;
            press("Wijzigen");
            const address = field("Adres"), director = field("Regisseur");
            const before = household.address;
            address.forceActiveFocus();
            type("x");
            household.bring(HouseholdModel.Address, "Laan 2");
            household.bring(HouseholdModel.Director, "Femke de Boer");
            tryCompare(director, "text", "Femke de Boer");   // nobody typed there: it follows
            compare(address.text, before + "x");
            compare(address.hint, "Een collega schreef intussen: Laan 2");
            tryVerify(() => fake.drafts.read("facts/h01")["address@"] === before);
            household.forget();
            keyClick(Qt.Key_Escape);
            frame();
            compare(household.written, ["Address: " + before + " > " + before + "x"]);
        }
        function test_what_was_typed_in_the_facts_before_an_end_says_what_it_was_typed_over() {
            begin();
            fake.drafts.keep("facts/h01", {
                address: "Kade 1a",
                "address@": "Kade 1",
                cursor: "address/0"
            });
            const now = window.screen.household.address;
            press("Wijzigen");
            compare(field("Adres").text, "Kade 1a");
            compare(field("Adres").hint, "Een collega schreef intussen: " + now);
            window.screen.household.forget();
            keyClick(Qt.Key_Escape);
            frame();
            compare(window.screen.household.written, ["Address: Kade 1 > Kade 1a"]);
        }
        function test_the_names_of_groups_of_what_is_kept_and_above_the_drawing_are_there_again() {
            begin();
            window.screen.openNetwork();
            const network = shown(item => item.network !== undefined && item.openSnapshots !== undefined);
            const name = field("Wie hoort erbij? Naam, dan Enter");
            name.forceActiveFocus();
            type("Fat");
            tryVerify(() => fake.drafts.read("name/h01").name === "Fat");
            network.openSnapshots();
            const words = field("Een naam, als je wilt");
            words.forceActiveFocus();
            type("bij oma");
            keyClick(Qt.Key_Escape);
            tryVerify(() => fake.drafts.read("snapshot/h01").words === "bij oma");

            // As after a kill: another window on the same vault.
            fake.play("cold");
            begin();
            compare(fake.drafts.read("name/h01").name, "Fat");
            window.screen.openNetwork();
            tryCompare(field("Wie hoort erbij? Naam, dan Enter"), "text", "Fat");
            const again = shown(item => item.network !== undefined && item.openSnapshots !== undefined);
            again.openSnapshots();
            tryCompare(field("Een naam, als je wilt"), "text", "bij oma");
            press("Bewaren");
            tryVerify(() => fake.drafts.read("snapshot/h01").words === undefined);
            field("Wie hoort erbij? Naam, dan Enter").accepted();
            tryVerify(() => fake.drafts.read("name/h01").name === undefined);
        }
        function test_who_types_nothing_keeps_nothing() {
            begin();
            window.screen.openPlan();
            press("Nieuw doel");
            field("Wat wil je, in je eigen woorden?");
            keyClick(Qt.Key_Escape);
            frame();
            compare(Object.keys(fake.drafts.read("plan-goal/h01")).length, 0);
        }
    }
}
