// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import AanZet.Screens

// What is on the window, found by what it says, and touched.
TestCase {
    required property Main main

    // One frame from now: what moved stands where it will be touched.
    function frame() {
        main.update();
        waitForRendering(main.contentItem);
    }
    // The sheets lie beside what the window holds.
    function root() {
        let item = main.contentItem;
        while (item.parent)
            item = item.parent;
        return item;
    }
    function all(test, item, found) {
        found = found || [];
        item = item || root();
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
    function reach(item) {
        frame();
        item.forceActiveFocus();
        frame();
        const touch = touchEvent(item);
        touch.press(0, item).commit();
        touch.release(0, item).commit();
    }
    function button(text) {
        return shown(item => item.text === text && item.clicked !== undefined);
    }
}
