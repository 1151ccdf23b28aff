// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import AanZet.Fakes
import AanZet.Screens
import AanZet.ViewModels

// What the organisation brought: everybody sees it, administrators change it, and nothing goes at one tap.
Item {
    id: room
    width: 400
    height: 900

    FakeAppModel {
        id: fake
    }
    Loader {
        id: place
        anchors.fill: parent
        active: false
        sourceComponent: ContentScreen {
            brought: fake.content
        }
    }
    TestCase {
        name: "Content"
        when: windowShown

        function all(item, test, found) {
            if (item.visible && test(item))
                found.push(item);
            for (let i = 0; i < item.children.length; ++i)
                all(item.children[i], test, found);
            return found;
        }
        function named(name) {
            return all(place.item, item => item.objectName === name, []);
        }
        function says(part) {
            return all(place.item, item => typeof item.text === "string" && item.text.indexOf(part) >= 0, []).length > 0;
        }
        function open(scene) {
            fake.play("full");
            fake.content.play(scene);
            place.active = true;
            tryVerify(() => place.item !== null);
        }
        function cleanup() {
            place.active = false;
        }

        function test_whoIsNoAdministratorSeesAndChangesNothing() {
            open("reader");
            tryVerify(() => says("ትግርኛ"));
            compare(named("addPack").length, 0);
            compare(named("remove").length, 0);
        }
        function test_takingAwayAsksFirst() {
            open("several");
            tryCompare(fake.content.packs, "length", 4);
            const before = named("remove").length;
            compare(before, 4);
            named("remove")[0].clicked();
            tryVerify(() => named("removeSure").length === 1);
            compare(fake.content.packs.length, 4);
            named("removeSure")[0].clicked();
            tryCompare(fake.content.packs, "length", 3);
        }
        function test_theOrganisationChoosesItsInstrument() {
            open("none");
            compare(fake.content.instrument, "leefgebieden");
            const chips = all(place.item, item => item.text === "Zelfredzaamheid-Matrix 2017" && item.clicked !== undefined, []);
            compare(chips.length, 1);
            chips[0].clicked();
            tryCompare(fake.content, "instrument", "zrm/2017");
        }
        function test_aHalfPackSaysHowFarItIs() {
            open("half");
            tryVerify(() => says("4") && says("9"));
            verify(!says("Samira"));
        }
    }
}
