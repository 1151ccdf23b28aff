// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import AanZet.Fakes
import AanZet.Screens
import AanZet.ViewModels

// What a hand and an eye do on the drawing, for tests; and what that costs by the keystroke-level model.
WindowCase {
    required property FakeAppModel fake
    required property Main window
    main: window
    readonly property real kTap: 1.1
    readonly property real kKey: 0.28
    readonly property real kThink: 1.35
    property int actions: 0      // besides typing
    property real seconds: 0
    property NetworkEditor editor: null

    function drawing() {
        return shown(item => item.canvas !== undefined && item.tieFrom !== undefined);
    }
    function mark(name) {
        return shown(item => item.person !== undefined && item.canvas !== undefined && item.person.name === name);
    }
    function me() {
        return shown(item => item.Accessible && item.Accessible.name === "ik, in het midden");
    }
    function open(people) {
        window.width = 360;
        fake.play("cold");
        fake.drawPeople(people);
        fake.play("full");
        window.requestActivate();
        tryVerify(() => window.active);
        window.screen.openHousehold("h01");
        window.screen.openNetwork();
        editor = fake.openedHousehold().network;
        tryVerify(() => drawing().canvas.revision > 0);
        frame();
    }
    function type(text) {
        for (const letter of text)
            keyClick(letter);
        seconds += kKey * text.length;
    }
    function tap(item) {
        ++actions;
        seconds += kTap;
        frame();
        const touch = touchEvent(item);
        touch.press(0, item).commit();
        touch.release(0, item).commit();
    }
    // A finger from one place on the sheet to another, in steps as a hand makes them.
    function drag(from, to) {
        ++actions;
        seconds += 2 * kTap;
        const sheet = drawing().canvas;
        const touch = touchEvent(sheet);
        touch.press(0, sheet, from.x, from.y).commit();
        for (let i = 1; i <= 8; ++i) {
            touch.move(0, sheet, from.x + (to.x - from.x) * i / 8, from.y + (to.y - from.y) * i / 8).commit();
            wait(5);
        }
        touch.release(0, sheet, to.x, to.y).commit();
    }
    // Where they stand once what was done last is on the sheet: a bar that goes gives it room, and everybody moves.
    function standing(name) {
        frame();
        const place = drawing().canvas.placeOf(id(name));
        return Qt.point(place.x, place.y);
    }
    function id(name) {
        for (let i = 0; i < editor.persons.count; ++i)
            if (editor.persons.at(i).name === name)
                return editor.persons.at(i).id;
        return "";
    }
    function who(name) {
        return editor.persons.find(id(name));
    }
    // Somewhere in a ring and sector, in the sheet's own lengths.
    function spot(degrees, thousandths) {
        const sheet = drawing().canvas;
        const a = degrees * Math.PI / 180;
        const right = sheet.zoneAt(Qt.point(sheet.middle.x + 100, sheet.middle.y));
        const down = sheet.zoneAt(Qt.point(sheet.middle.x, sheet.middle.y + 100));
        return Qt.point(sheet.middle.x + Math.cos(a) * thousandths * 100 / right.x, sheet.middle.y + Math.sin(a) * thousandths * 100 / down.y);
    }
}
