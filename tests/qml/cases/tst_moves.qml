// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import AanZet.Fakes
import AanZet.Screens
import AanZet.ViewModels

// Two files of one household become one, and one becomes two, by touch from the household's page.
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
        name: "Moves"
        when: windowShown
        main: window

        function init() {
            fake.play("cold");
            fake.play("full");
            window.screen.openHousehold("h01");
            window.requestActivate();
            tryVerify(() => window.active);
        }
        function tick(text) {
            return shown(item => item.text === text && item.toggled !== undefined);
        }
        function row(title) {
            return shown(item => item.title === title && item.clicked !== undefined);
        }

        function test_anotherHouseholdIsChosenThenWhichStaysThenWhatIsRight() {
            reach(button("Dit is hetzelfde huishouden als …"));
            const join = window.screen.join;
            reach(row("Familie Oude Wesselink-van den Broek"));
            compare(join.target, "h03");
            const stays = join.stays;
            reach(shown(item => item.iconName === "turn" && item.clicked !== undefined));
            verify(join.stays !== stays, "the other one stays");
            reach(row("Dorpsstraat 1, 1234 AB Ergens aan de Rijn"));
            verify(join.facts.data(join.facts.index(0, 0), Qt.UserRole + 5), "what goes counts");
            reach(shown(item => item.iconName === "move" && item.enabled && item.clicked !== undefined));
            compare(join.state, HouseholdJoinModel.Joined);
            shown(item => item.text === "Alles staat nu in %1.".arg(join.stays));
        }
        function test_whoGoesIsChosenAndTheNewHouseholdOpens() {
            reach(button("Iemand gaat apart verder …"));
            const split = window.screen.split;
            const begin = shown(item => item.text === "Geef het eerst een naam" && item.clicked !== undefined);
            verify(!begin.enabled);
            reach(tick("Henk van den Broek"));
            reach(tick("Sem"));
            const both = all(item => item.text === "Blijft hier ook staan" && item.toggled !== undefined);
            compare(both.length, 2);
            reach(both[1]);
            const called = shown(item => item.label === "Hoe heet het nieuwe huishouden?" && item.departed !== undefined);
            reach(called);
            for (const key of "Henk")
                keyClick(key);
            compare(split.newName, "Henk");
            reach(row("Bezoeken en het journaal"));
            reach(tick("Bezoek: vrijdag 20 februari 2026"));
            compare(split.going, 1);
            verify(!shown(item => item.words === "Bezoek: maandag 2 februari 2026").children[0].enabled, "it has to stay");
            reach(shown(item => item.text === "Alles gaat mee"));
            compare(split.going, 2);
            reach(tick("Sanne Bakker"));
            verify(!split.readers.data(split.readers.index(2, 0), Qt.UserRole + 4), "left out");
            reach(button("Begin Henk"));
            compare(split.state, HouseholdSplitModel.Split);
            compare(split.people.data(split.people.index(1, 0), Qt.UserRole + 5), HouseholdSplitModel.Goes);
            compare(split.people.data(split.people.index(2, 0), Qt.UserRole + 5), HouseholdSplitModel.Both);
            reach(button("Open Henk"));
            compare(window.screen.page, 0);
        }
        function test_whatWasChosenIsOpenAgainAfterALock() {
            reach(button("Iemand gaat apart verder …"));
            compare(fake.place.page, "split");
        }
    }
}
