// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import AanZet.Components
import AanZet.Fakes
import AanZet.Screens
import AanZet.ViewModels

// The canvas under real fingers and keys: both looks, pen, slips, lasso, layers, and what must not break.
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
        name: "NetworkCanvas"
        when: windowShown
        fake: fake
        window: window

        function tool(icon) {
            if (!drawing().toolsShown)
                tap(shown(item => item.label === "Pen, briefjes en manieren van kijken"));
            tap(shown(item => item.iconName === icon && item.label !== undefined && item.width >= 48 && item.label !== "Pen, briefjes en manieren van kijken" && item.label !== "Gereedschap wegleggen"));
        }
        function chip(name) {
            tap(shown(item => item.Accessible && item.Accessible.name === name));
        }
        function rim(name) {
            // On the side of the middle.
            const at = standing(name), middle = drawing().canvas.middle;
            const far = Math.hypot(middle.x - at.x, middle.y - at.y);
            return Qt.point(at.x + (middle.x - at.x) / far * drawing().canvas.diameter * 0.47, at.y + (middle.y - at.y) / far * drawing().canvas.diameter * 0.47);
        }
        // The drawing in words, whoever made it: no ids, no places in looks.
        function model() {
            const lines = [];
            for (let i = 0; i < editor.persons.count; ++i) {
                const p = editor.persons.at(i);
                lines.push(["person", p.name, p.sector, p.closeness, p.kind].join(" "));
            }
            for (let i = 0; i < editor.ties.count; ++i) {
                const t = editor.ties.at(i);
                lines.push(["tie", [NetworkWords.nameOf(editor, t.from), NetworkWords.nameOf(editor, t.to)].sort().join("-"), t.strength, t.quality, t.direction, t.support.slice().sort().join("+"), t.between].join(" "));
            }
            for (let i = 0; i < editor.groups.count; ++i) {
                const g = editor.groups.at(i);
                lines.push(["group", g.words, g.members.map(id => editor.persons.find(id).name).sort().join("+")].join(" "));
            }
            for (let i = 0; i < editor.slips.count; ++i)
                lines.push("slip " + editor.slips.at(i).words);
            return lines.sort().join("\n");
        }
        // By keys alone: Tab until it is there, then Space.
        function reach(test) {
            for (let i = 0; i < 250; ++i) {
                const now = window.activeFocusItem;
                if (now && test(now))
                    return now;
                keyClick(Qt.Key_Tab);
            }
            fail("the keyboard does not come there");
        }
        function press(test) {
            const item = reach(test);
            keyClick(Qt.Key_Space);
            return item;
        }
        function pressChip(name) {
            press(item => item.Accessible && item.Accessible.name === name);
        }

        function test_aTieIsPulledFromTheRim() {
            open(12);
            const before = editor.ties.count;
            const sector = who("Sevda").sector, place = standing("Sevda");
            verify(editor.ties.between(id("Sevda"), id("Hanneke")) === "");
            drag(rim("Sevda"), standing("Hanneke"));
            tryCompare(editor.ties, "count", before + 1);
            verify(editor.ties.between(id("Sevda"), id("Hanneke")) !== "");
            compare(who("Sevda").sector, sector);
            compare(standing("Sevda"), place);
            drag(rim("Sevda"), Qt.point(place.x + 60, place.y + 50));   // to nobody
            wait(20);
            compare(standing("Sevda"), place);
        }
        function test_theStarIsTheSameModel() {
            open(12);
            const before = model();
            tool("layers");
            tap(shown(item => item.text === "Ster"));
            tryCompare(editor, "isStar", true);
            keyClick(Qt.Key_Escape);
            compare(model(), before);
            compare(editor.canUndo, false);
            const sheet = drawing().canvas;
            tryVerify(() => sheet.zoneAt(standing("Hanneke")).sector === "neighbours" && sheet.zoneAt(standing("Hanneke")).ring === 1);
            drag(standing("Hanneke"), Qt.point(standing("Fatma").x + 52, standing("Fatma").y + 4));
            tryCompare(who("Hanneke"), "sector", sheet.zoneAt(Qt.point(standing("Fatma").x, standing("Fatma").y)).sector);
            editor.isStar = false;
            tryVerify(() => sheet.zoneAt(standing("Hanneke")).sector === who("Hanneke").sector && sheet.zoneAt(standing("Hanneke")).ring === who("Hanneke").closeness);
        }
        function test_thePenIsKeptAndTakenBack() {
            open(12);
            tool("edit");
            tap(shown(item => item.label === "Bruine pen"));
            const sheet = drawing().canvas;
            const from = spot(45, 300), to = spot(70, 900);
            drag(from, to);
            tryCompare(editor.strokes, "count", 1);
            compare(editor.strokes.at(0).pen, "warm");
            keySequence("Ctrl+Z");
            compare(editor.strokes.count, 0);
            keySequence("Ctrl+Shift+Z");
            compare(editor.strokes.count, 1);
            // A tap with the pen rubs it out.
            const touch = touchEvent(sheet);
            touch.press(0, sheet, (from.x + to.x) / 2, (from.y + to.y) / 2).commit();
            touch.release(0, sheet, (from.x + to.x) / 2, (from.y + to.y) / 2).commit();
            tryCompare(editor.strokes, "count", 0);
            const people = model();
            // Over somebody: the pen draws, nobody moves.
            drag(standing("Hanneke"), spot(20, 700));
            tryCompare(editor.strokes, "count", 1);
            compare(model(), people);
        }
        function test_aLassoMovesManyAtOnce() {
            open(12);
            tool("lasso");
            // Around everybody who is in sight.
            const view = drawing(), touch = touchEvent(view);
            const high = view.height - 60, loop = [];
            for (let i = 0; i <= 24; ++i)
                loop.push(Qt.point(view.width / 2 + (view.width / 2 - 6) * Math.cos(i * Math.PI / 12), high / 2 + (high / 2 - 6) * Math.sin(i * Math.PI / 12)));
            touch.press(0, view, loop[0].x, loop[0].y).commit();
            for (const p of loop) {
                touch.move(0, view, p.x, p.y).commit();
                wait(2);
            }
            touch.release(0, view, loop[24].x, loop[24].y).commit();
            tryVerify(() => drawing().many.length >= 3);
            const chosen = drawing().many;
            const before = model();
            tap(shown(item => item.label === "Verplaatsen of groeperen"));
            chip("Waar horen ze bij?: Vrienden");
            for (const one of chosen)
                compare(editor.persons.find(one).sector, "friends");
            tap(shown(item => item.text === "Ze zijn een groep"));
            tryCompare(editor.groups, "count", 1);
            compare(editor.groups.at(0).members.length, chosen.length);
            compare(drawing().many.length, 0);
            keySequence("Ctrl+Z");
            keySequence("Ctrl+Z");
            compare(model(), before);
        }
        function test_aSlipIsWrittenMovedAndTakenAway() {
            open(12);
            tool("slip");
            tryVerify(() => window.activeFocusItem && window.activeFocusItem.cursorPosition !== undefined && window.activeFocusItem.echoMode === undefined);
            type("feest in mei");
            tap(shown(item => item.text === "Neerleggen"));
            tryCompare(editor.slips, "count", 1);
            const slip = shown(item => item.mark !== undefined && item.box !== undefined && item.visible && item.wanted !== undefined);
            compare(slip.Accessible.name, "Briefje: feest in mei");
            const was = Qt.point(editor.slips.at(0).x, editor.slips.at(0).y);
            const sheet = drawing().canvas;
            const box = sheet.slipBox(editor.slips.at(0).id);
            drag(Qt.point(box.x + box.width / 2, box.y + box.height / 2), Qt.point(sheet.width / 2, sheet.height - 60));
            tryVerify(() => editor.slips.at(0).y > was.y + 200);
            keySequence("Ctrl+Z");
            compare(editor.slips.at(0).y, was.y);
            tap(shown(item => item.mark !== undefined && item.wanted !== undefined));
            tap(shown(item => item.text === "Dit briefje weghalen"));
            tryCompare(editor.slips, "count", 0);
        }
        function test_twoFingersThatTurnMeanNothing() {
            open(12);
            const view = drawing();
            const sheet = view.canvas, before = model();
            const touch = touchEvent(view);
            const x = view.width / 2, y = 200;
            touch.press(0, view, x - 60, y).press(1, view, x + 60, y).commit();
            for (let i = 1; i <= 12; ++i) {
                const a = i * Math.PI / 24;
                touch.move(0, view, x - 60 * Math.cos(a), y - 60 * Math.sin(a)).move(1, view, x + 60 * Math.cos(a), y + 60 * Math.sin(a)).commit();
                wait(5);
            }
            touch.release(0, view, x, y - 60).release(1, view, x, y + 60).commit();
            wait(20);
            compare(sheet.rotation, 0);
            verify(Math.abs(sheet.zoom - 1) < 0.1);
            compare(model(), before);
            compare(editor.canUndo, false);
        }
        function test_twoFingersBegunOnSomebodyMoveNobody() {
            open(12);
            const sheet = drawing().canvas, before = model(), at = standing("Hanneke");
            const touch = touchEvent(sheet);
            touch.press(0, sheet, at.x - 8, at.y).press(1, sheet, at.x + 8, at.y).commit();
            for (let i = 1; i <= 12; ++i) {
                touch.move(0, sheet, at.x - 8 - 5 * i, at.y).move(1, sheet, at.x + 8 + 5 * i, at.y).commit();
                wait(5);
            }
            touch.release(0, sheet, at.x - 68, at.y).release(1, sheet, at.x + 68, at.y).commit();
            wait(20);
            compare(model(), before);
            compare(editor.ties.count, model().split("\n").filter(line => line.startsWith("tie")).length);
            tryVerify(() => !mark("Hanneke").held);
        }
        function test_aMergeInMidDragLosesNothing() {
            open(12);
            const sheet = drawing().canvas;
            const from = standing("Hanneke"), to = spot(30, 620);
            const touch = touchEvent(sheet);
            touch.press(0, sheet, from.x, from.y).commit();
            for (let i = 1; i <= 8; ++i) {
                touch.move(0, sheet, from.x + (to.x - from.x) * i / 8, from.y + (to.y - from.y) * i / 8).commit();
                wait(5);
                if (i === 3) {
                    editor.addPerson("van een collega", "family", 2);
                    editor.removePerson(id("Emre"));
                    editor.setPerson(id("Hanneke"), NetworkEditor.RoleWord, "onderbuurvrouw");
                }
            }
            touch.release(0, sheet, to.x, to.y).commit();
            tryVerify(() => who("Hanneke").sector === "friends" && who("Hanneke").closeness === 2);
            compare(who("Hanneke").roleWord, "onderbuurvrouw");
            compare(editor.persons.count, 12);
            // The one in the hand is taken off by somebody else.
            const start = standing("Sevda");
            touch.press(0, sheet, start.x, start.y).commit();
            for (let i = 1; i <= 8; ++i) {
                touch.move(0, sheet, start.x + 4 * i, start.y + 6 * i).commit();
                wait(5);
                if (i === 5)
                    editor.removePerson(id("Sevda"));
            }
            touch.release(0, sheet, start.x + 32, start.y + 48).commit();
            wait(20);
            compare(editor.persons.count, 11);
            // And the drawing goes on.
            drag(standing("Hanneke"), spot(90, 620));
            tryCompare(who("Hanneke"), "sector", "neighbours");
            editor.undo();
            editor.undo();
            verify(id("Sevda") !== "");
        }
        function test_turnedForWhoSitsOpposite() {
            open(12);
            tool("layers");
            chip("Gedraaid, voor wie ertegenover zit");
            tryCompare(drawing(), "turned", true);
            frame();
            const sheet = drawing().canvas;
            const top = sheet.mapToItem(null, sheet.middle.x, sheet.middle.y - 100), below = sheet.mapToItem(null, sheet.middle.x, sheet.middle.y + 100);
            verify(top.y > below.y);
            drag(standing("Hanneke"), spot(30, 620));
            tryVerify(() => who("Hanneke").sector === "friends" && who("Hanneke").closeness === 2);
            tool("turn");
            tryCompare(drawing(), "turned", false);
        }
        function test_largeForTheClientsHand() {
            open(12);
            const before = mark("Hanneke").width;
            tool("layers");
            chip("Groot, voor de hand van de cliënt");
            keyClick(Qt.Key_Escape);
            tryVerify(() => mark("Hanneke").width >= 62);
            verify(mark("Hanneke").width > before);
            verify(drawing().canvas.labelFont.pixelSize > 14);
            verify(shown(item => item.iconName === "layers" && item.label !== undefined).width >= 62);
        }
        function test_layersLetTheRestFade() {
            open(12);
            tool("layers");
            chip("Wat valt op?: spanning");
            keyClick(Qt.Key_Escape);
            const sheet = drawing().canvas;
            tryVerify(() => sheet.placeOf(id("Hanneke")).isFaint);
            verify(!sheet.placeOf(id("Emre")).isFaint);
            drawing().shownLayer = NetworkCanvas.Professionals;
            tryVerify(() => !sheet.placeOf(id("Samira")).isFaint && sheet.placeOf(id("Emre")).isFaint);
            drawing().shownLayer = NetworkCanvas.Support;
            tryVerify(() => !sheet.placeOf(id("Hanneke")).isFaint && sheet.signBox(editor.ties.between("", id("Hanneke"))).width > 0);
            drawing().spotlight = [id("Sevda")];
            drawing().shownLayer = NetworkCanvas.Spotlight;
            tryVerify(() => !sheet.placeOf(id("Sevda")).isFaint && sheet.placeOf(id("Hanneke")).isFaint);
            drawing().shownLayer = NetworkCanvas.Everything;
            tryVerify(() => !sheet.placeOf(id("Hanneke")).isFaint);
        }
        function test_whatChangedSinceLastTimeStandsOut() {
            open(12);
            tool("layers");
            verify(all(item => item.Accessible && item.Accessible.name === "Wat valt op?: sinds de vorige keer").length === 0);
            keyClick(Qt.Key_Escape);
            editor.keepAsItIs("eerste tekening", ["client"]);
            tool("layers");
            chip("Wat valt op?: sinds de vorige keer");
            keyClick(Qt.Key_Escape);
            shown(item => item.text === "Er is niets veranderd sinds de vorige keer.");
            const sheet = drawing().canvas;
            compare(sheet.faint, 12);
            // The line below the sheet takes its room.
            frame();
            frame();
            drag(standing("Hanneke"), spot(30, 620));
            tryVerify(() => !sheet.placeOf(id("Hanneke")).isFaint);
            compare(sheet.placeOf(id("Hanneke")).since, NetworkHistory.Farther);
            verify(mark("Hanneke").Accessible.name.endsWith("verder weg dan de vorige keer"));
            verify(sheet.placeOf(id("Fatma")).isFaint);
            editor.addPerson("tante Hatice", "family", 3);
            tryVerify(() => sheet.placeOf(id("tante Hatice")).since === NetworkHistory.New);
            // Both ends of a new tie.
            editor.addTie(id("Sevda"), id("Elif"));
            tryVerify(() => !sheet.placeOf(id("Elif")).isFaint && !sheet.placeOf(id("Sevda")).isFaint);
            verify(sheet.placeOf(id("Mehmet")).isFaint);
            editor.removePerson(id("Emre"));
            shown(item => item.text && item.text.toString().startsWith("Niet meer erop: Emre"));
        }
        // What is said below the sheet takes room: the sheet may not become wider than the phone for it.
        function test_theLayerOfChangesFitsThePhone() {
            open(12);
            editor.keepAsItIs("eerste tekening", ["client"]);
            editor.setPerson(id("juf Anouk"), NetworkEditor.Closeness, 1);
            editor.setPerson(id("Sevda"), NetworkEditor.Closeness, 3);
            editor.removePerson(id("meneer De Wit"));
            editor.setTie(editor.ties.between("", id("Emre")), NetworkEditor.Quality, "mixed");
            editor.addPerson("tante Hatice", "family", 2);
            drawing().shownLayer = NetworkCanvas.Since;
            shown(item => item.text && item.text.toString().startsWith("Niet meer erop: meneer De Wit"));
            frame();
            frame();
            compare(drawing().canvas.faint, 8);
            compare(drawing().canvas.width, drawing().width);
        }
        // What nobody looks at costs nothing: the rows of the list are there when it is.
        function test_theListIsMadeForWhoLooksAtIt() {
            open(12);
            const page = shown(item => item.showList !== undefined);
            const list = Array.from(page.children).find(item => item.choosing !== undefined && item.grouped !== undefined);
            compare(list.groups.length, 0);
            page.showList(true);
            tryVerify(() => list.groups.length > 3);
            shown(item => item.title === "Hanneke (buurvrouw)");
            page.showList(false);
            tryVerify(() => list.groups.length === 0);
        }
        // Among so many lines those of whoever is chosen stand out.
        function test_whoIsChosenAmongManyShowsTheirTies() {
            open(60);
            const sheet = drawing().canvas;
            compare(sheet.faintTies, 0);
            const page = shown(item => item.choosePerson !== undefined);
            page.choosePerson(id("Hanneke"));
            tryVerify(() => sheet.faintTies > 100 && sheet.faintTies < editor.ties.count);
            page.choosePerson("");
            tryCompare(sheet, "faintTies", 0);
        }
        function test_aFamilyTreeInTheFamily() {
            open(12);
            tool("layers");
            chip("Familielijnen");
            tryCompare(editor, "hasFamilyLines", true);
            keyClick(Qt.Key_Escape);
            const tie = editor.ties.between("", id("Mehmet"));
            window.screen.forceActiveFocus();
            shown(item => item.openTie !== undefined).openTie(tie);
            chip("In de familie: wat is ik van Mehmet?: partner");
            compare(editor.ties.find(tie).kin, "partner");
            keySequence("Escape");
            verify(mark("Mehmet").Accessible.name.indexOf("partner") > 0);
        }
        function test_theSameDrawingByTouchAndByKeys() {
            open(0);
            const names = ["fatma", "emre", "hanneke"];
            for (const name of names) {
                type(name);
                keyClick(Qt.Key_Return);
            }
            drag(standing("fatma"), spot(-30, 620));
            tryCompare(who("fatma"), "sector", "family");
            drag(standing("emre"), spot(-30, 880));
            tryVerify(() => who("emre").closeness === 3);
            drag(standing("hanneke"), spot(90, 330));
            tryVerify(() => who("hanneke").closeness === 1);
            drag(rim("fatma"), drawing().canvas.middle);
            tryCompare(editor.ties, "count", 1);
            tap(shown(item => item.label === "Openen" && item.iconName === "edit"));
            chip("Hoe sterk?: sterke band");
            chip("Waarmee?: helpt met doen");
            keyClick(Qt.Key_Escape);
            drag(rim("hanneke"), standing("fatma"));
            tryCompare(editor.ties, "count", 2);
            keyClick(Qt.Key_Escape);
            tool("slip");
            tryVerify(() => window.activeFocusItem && window.activeFocusItem.cursorPosition !== undefined && window.activeFocusItem.echoMode === undefined);
            type("geld");
            tap(shown(item => item.text === "Neerleggen"));
            tryCompare(editor.slips, "count", 1);
            drawing().many = [id("fatma")];
            tap(mark("emre"));
            tap(shown(item => item.label === "Verplaatsen of groeperen"));
            tap(shown(item => item.text === "Ze zijn een groep"));
            tryCompare(editor.groups, "count", 1);
            const byTouch = model();
            compare(editor.persons.count, 3);

            open(0);
            tryVerify(() => window.activeFocusItem && window.activeFocusItem.echoMode !== undefined);
            for (const name of names) {
                type(name);
                keyClick(Qt.Key_Return);
            }
            press(item => item.iconName === "more");
            press(item => item.title === "Als lijst");
            const places = { "fatma": ["tweede ring", "Familie"], "emre": ["derde ring", "Familie"], "hanneke": ["eerste ring", "Buren"] };
            for (const name of names) {
                press(item => item.title === name && item.badgeText !== undefined);
                pressChip("Hoe dichtbij?: " + places[name][0]);
                pressChip("Waar horen ze bij?: " + places[name][1]);
                if (name === "fatma") {
                    press(item => item.text === "Lijn met ik");
                    pressChip("Hoe sterk?: sterke band");
                    pressChip("Waarmee?: helpt met doen");
                }
                if (name === "hanneke") {
                    press(item => item.text === "Lijn met iemand anders");
                    press(item => item.text === "fatma" && item.checkable === false);
                }
                keyClick(Qt.Key_Escape);
                wait(1);
            }
            press(item => item.text === "Een briefje");
            tryVerify(() => window.activeFocusItem && window.activeFocusItem.cursorPosition !== undefined && window.activeFocusItem.echoMode === undefined);
            type("geld");
            keyClick(Qt.Key_Escape);
            tryCompare(editor.slips, "count", 1);
            press(item => item.text === "Meer mensen kiezen");
            press(item => item.title === "fatma" && item.badgeText !== undefined);
            press(item => item.title === "emre" && item.badgeText !== undefined);
            press(item => item.text === "Verplaats of groepeer 2 mensen");
            press(item => item.text === "Ze zijn een groep");
            tryCompare(editor.groups, "count", 1);
            compare(model(), byTouch);
        }
        // Twelve people with ring, segment and six ties: counted from what the hand really does here.
        function test_twelvePeopleWithinThreeMinutes() {
            open(0);
            window.width = 1000;
            tryVerify(() => drawing().canvas.width > 800);
            actions = 0;
            seconds = 0;
            const names = ["fatma", "emre", "hanneke", "sevda", "minoes", "mehmet", "elif", "oma", "anouk", "samira", "karim", "joost"];
            for (const name of names) {
                seconds += kThink;
                type(name);
                keyClick(Qt.Key_Return);
                seconds += kKey;
            }
            const degrees = [-30, -30, 90, 30, -90, -90, -90, -30, 150, 210, 30, 90];
            const rings = [620, 880, 330, 620, 880, 330, 620, 330, 620, 620, 330, 880];
            for (let i = 0; i < names.length; ++i) {
                seconds += kThink;
                drag(standing(names[i]), spot(degrees[i], rings[i]));
                tryVerify(() => who(names[i]).closeness > 0 || who(names[i]).sector === "professionals");
            }
            for (const name of ["fatma", "hanneke", "mehmet", "elif", "sevda", "samira"]) {
                seconds += kThink;
                drag(rim(name), drawing().canvas.middle);
                tryVerify(() => editor.ties.between("", id(name)) !== "");
                seconds += kKey;
                keyClick(Qt.Key_Escape);
            }
            compare(editor.persons.count, 12);
            compare(editor.ties.count, 6);
            console.info("twelve people, ring, segment and six ties: " + Math.round(seconds) + " s, " + actions + " actions besides typing");
            verify(seconds <= 180, seconds + " s");
            verify(actions <= 30, actions + " actions");
        }
    }
}
