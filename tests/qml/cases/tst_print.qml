// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import AanZet.Fakes
import AanZet.Screens
import AanZet.ViewModels

// The sheet for paper: what is chosen, that the device asks where to save, and what it says afterwards.
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
        sourceComponent: Item {
            property alias sheet: paper
            PrintSheet {
                id: paper
                prints: fake.openHousehold("h01").prints
            }
        }
    }
    TestCase {
        name: "Print"
        when: windowShown

        property PrintSheet sheet: null

        function all(item, test, found) {
            if (item.visible && test(item))
                found.push(item);
            for (let i = 0; i < item.children.length; ++i)
                all(item.children[i], test, found);
            return found;
        }
        function button(text) {
            const hits = all(sheet.contentItem.parent, item => item.text === text && item.clicked !== undefined, []);
            return hits.length > 0 ? hits[0] : null;
        }
        function says(part) {
            return all(sheet.contentItem.parent, item => typeof item.text === "string" && item.text.indexOf(part) >= 0, []).length > 0;
        }
        function init() {
            fake.play("full");
            place.active = true;
            sheet = place.item.sheet;
            sheet.show(PrintModel.ClientCard);
            tryVerify(() => sheet.opened);
        }
        function cleanup() {
            sheet.close();
            sheet = null;
            place.active = false;
        }
        function test_the_device_asks_where_to_save() {
            verify(!sheet.choosing);
            button(qsTranslate("PrintSheet", "Save as PDF")).clicked();
            tryVerify(() => sheet.choosing);
            compare(sheet.prints.outcome, PrintModel.Nothing);
        }
        function test_each_kind_has_the_paper_that_suits_it() {
            compare(sheet.prints.a5, true);
            button("Plan").clicked();
            compare(sheet.prints.kind, PrintModel.Plan);
            compare(sheet.prints.a5, false);
            verify(!sheet.prints.forProfessionals);
            sheet.prints.kind = PrintModel.LifeAreas;
            verify(sheet.prints.forProfessionals);
        }
        function test_it_says_where_it_was_saved_and_that_anyone_can_read_it() {
            verify(button(qsTranslate("PrintSheet", "Open")) === null);
            sheet.prints.answer(PrintModel.Saved, 0);
            sheet.prints.save("file:///x.pdf");
            tryVerify(() => says("kaart-2026-05-12.pdf"));
            button(qsTranslate("PrintSheet", "Open")).clicked();
            compare(sheet.prints.opened(), 1);
            sheet.prints.large = true;
            tryVerify(() => !says("kaart-2026-05-12.pdf"));
        }
        function test_it_says_what_went_wrong() {
            for (const outcome of [PrintModel.NotWritable, PrintModel.DiskFull, PrintModel.NoFont, PrintModel.Failed]) {
                sheet.prints.answer(outcome, 0);
                sheet.prints.save("file:///x.pdf");
                compare(sheet.prints.outcome, outcome);
                verify(!says("kaart-2026-05-12.pdf"));
                verify(button(qsTranslate("PrintSheet", "Open")) === null);
            }
        }
    }
}
