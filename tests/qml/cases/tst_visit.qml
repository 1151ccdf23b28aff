// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import AanZet.Fakes
import AanZet.Screens
import AanZet.ViewModels

// The whole note by touch: what is chosen, the lines and their sheets, undo, templates, and what a finished note shows.
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
        name: "Visit"
        when: windowShown
        main: window

        property var visit: null

        function open(id) {
            fake.play("cold");
            fake.play("full");
            window.screen.openHousehold("h01");
            window.screen.openVisit(id);
            visit = fake.openedHousehold().openedVisit();
            window.requestActivate();
            tryVerify(() => window.active);
        }
        function chip(label, text) {
            return shown(item => item.Accessible.name === label + ": " + text && item.clicked !== undefined);
        }
        function fold(title) {
            reach(shown(item => item.Accessible.name === title && item.clicked !== undefined));
        }
        function field(label) {
            return shown(item => item.label === label && item.departed !== undefined);
        }
        function plus(label) {
            return shown(item => (item.label === label || item.text === label) && item.clicked !== undefined);
        }

        function test_whereAndWhoIsOneTapEach() {
            open("v3");
            fold("Waar, met wie, waarvoor");
            reach(chip("Waar?", "thuis"));
            compare(visit.choices[VisitEditor.Place], "home");
            reach(chip("Waar?", "op straat"));
            compare(visit.choices[VisitEditor.Place], "street");
            reach(chip("Waar?", "op straat"));
            compare(visit.choices[VisitEditor.Place], "");
            reach(chip("Wie was erbij?", "cliënt"));
            reach(chip("Wie was erbij?", "tolk"));
            compare(visit.choices[VisitEditor.Present].join(), "client,interpreter");
            reach(chip("Hoe lang?", "45 min"));
            compare(visit.choices[VisitEditor.Minutes], 45);
            reach(button("De cliënt weet waarvoor"));
            compare(visit.choices[VisitEditor.PurposeExplained], true);
            fold("Waar, met wie, waarvoor");
            shown(item => item.text === "cliënt, tolk · 45 min");
        }
        function test_aFactIsWrittenChangedAndTakenOut() {
            open("v5");
            reach(plus("Feit"));
            field("Wat zag of hoorde je?").text = "Eén kamer is warm.";
            reach(chip("Welk leefgebied?", "Wonen"));
            reach(chip("Hoe weet je dat?", "van iemand gehoord"));
            field("Van wie gehoord?").text = "Fatma";
            field("Wat denk je dat het betekent?").text = "Misschien te duur.";
            reach(button("In de notitie zetten"));
            compare(visit.areaNotes.count, 2);
            reach(shown(item => item.first === "Wonen: Eén kamer is warm."));
            compare(field("Wat zag of hoorde je?").text, "Eén kamer is warm.");
            compare(field("Van wie gehoord?").text, "Fatma");
            field("Wat zag of hoorde je?").text = "Twee kamers zijn warm.";
            reach(button("In de notitie zetten"));
            reach(shown(item => item.first === "Wonen: Twee kamers zijn warm."));
            reach(button("Uit de notitie halen"));
            tryCompare(visit.areaNotes, "count", 1);
        }
        function test_aWorryForSomebody() {
            open("v3");
            reach(plus("Zorg"));
            field("Waar maak je je zorgen over?").text = "De stroom kan eraf.";
            field("Om wie?").text = "het gezin";
            reach(chip("Hoe zeker weet je het?", "waarschijnlijk"));
            reach(button("Besproken met de cliënt"));
            reach(button("In de notitie zetten"));
            compare(visit.moreWorries.count, 1);
            shown(item => item.first === "het gezin: De stroom kan eraf." && item.third === "waarschijnlijk, besproken met de cliënt");
        }
        function test_aChildIsSeenWithOneTap() {
            open("v5");
            reach(shown(item => item.Accessible.name === "Noor: gezien" && item.clicked !== undefined));
            reach(shown(item => item.Accessible.name === "Noor: een zorg" && item.clicked !== undefined));
            reach(shown(item => item.first === "Noor (4)"));
            field("Wat zag en hoorde je?").text = "Praat weinig.";
            reach(button("In de notitie zetten"));
            shown(item => item.first === "Noor (4)" && item.second === "Praat weinig.");
            verify(visit.canUndo);
        }
        function test_anAgreementIsMadeAndTakenOut() {
            open("v3");
            reach(plus("Afspraak"));
            field("Wat spreken we af?").text = "Samen bellen";
            field("Wie doet het?").text = "Joost";
            reach(button("Toevoegen"));
            compare(visit.agreements.count, 1);
            shown(item => item.first === "Samen bellen" && item.third === "Joost");
            reach(shown(item => item.label === "Weghalen: Samen bellen"));
            compare(visit.agreements.count, 0);
        }
        function test_threeFacesOfTheClient() {
            open("v3");
            fold("Hoe was het voor de cliënt?");
            reach(shown(item => item.Accessible.name === "Kon u zeggen wat u wilde? ja"));
            compare(visit.choices[VisitEditor.CouldSay], "good");
            reach(shown(item => item.Accessible.name === "Weet u wat er nu gebeurt? nee"));
            compare(visit.choices[VisitEditor.KnowsNext], "not_good");
            reach(shown(item => item.Accessible.name === "Kon u zeggen wat u wilde? ja"));
            compare(visit.choices[VisitEditor.CouldSay], "");
        }
        function test_undoIsThereOnceSomethingChanged() {
            open("v3");
            compare(all(item => item.text === "Ongedaan maken").length, 0);
            reach(chip("Praktische hulp", "brieven"));
            reach(button("Ongedaan maken"));
            compare(visit.undone(), 1);
            tryVerify(() => all(item => item.text === "Ongedaan maken").length === 0);
        }
        function test_aTemplateIsChosenKeptAndRemoved() {
            open("v5");
            reach(button("Sjabloon"));
            reach(button("Brieven en geld"));
            compare(visit.usedTemplate(), "letters");
            reach(button("Sjabloon"));
            field("Bewaar deze notitie als sjabloon, met de naam").text = "Mijn dinsdag";
            reach(button("Bewaren"));
            compare(visit.templates.length, 2);
            reach(shown(item => item.label === "Sjabloon ‘Mijn dinsdag’ weghalen"));
            compare(visit.templates.length, 1);
        }
        // Closed by a slip of the hand, it is there again.
        function test_aHalfWrittenFactIsThereAgain() {
            open("v3");
            reach(plus("Feit"));
            field("Wat zag of hoorde je?").text = "Eén kamer";
            reach(chip("Hoe weet je dat?", "gezien"));
            reach(shown(item => item.label === "Sluiten" && item.clicked !== undefined));
            compare(visit.areaNotes.count, 0);
            reach(plus("Feit"));
            compare(field("Wat zag of hoorde je?").text, "Eén kamer");
        }
        function test_whatItLacksIsSaidAndIsInNobodysWay() {
            open("v5");
            shown(item => item.text === "Nog niet geschreven: het volgende contact, of de cliënt je zorg kent. Dat mag zo blijven.");
            reach(button("Notitie klaar"));
            verify(visit.wasFinished());
        }
        function test_aFinishedNoteShowsAllOfItAndChangesNothing() {
            open("v6");
            shown(item => item.first === "Geld: Elf brieven ongeopend, drie van het CJIB.");
            shown(item => item.first === "Sem (9)" && item.second === "Slaapt slecht.");
            shown(item => item.text === "thuis");
            for (const word of ["Sjabloon", "Feit", "Zorg", "Kind", "In de notitie zetten", "Notitie klaar", "Laat de cliënt dit lezen"])
                compare(all(item => (item.text === word || item.label === word) && item.clicked !== undefined).length, 0, word);
            compare(all(item => item.first === "Noor (4)").length, 0);   // of whom nothing was said
        }
    }
}
