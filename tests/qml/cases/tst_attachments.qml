// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import AanZet.Fakes
import AanZet.Screens
import AanZet.ViewModels

// Photos of a note by touch: a letter is added, opened, dealt with, taken out and put back.
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
        name: "Attachments"
        when: windowShown
        main: window

        property var photos: null
        property var part: null

        function open(id) {
            fake.play("cold");
            fake.play("full");
            window.screen.openHousehold("h01");
            window.screen.openVisit(id);
            photos = fake.openedHousehold().openedVisit().attachments;
            window.requestActivate();
            tryVerify(() => window.active);
            part = shown(item => item.openNew !== undefined && item.photos === photos);
        }
        function tile(name) {
            return shown(item => item.attachmentId !== undefined && item.Accessible.name === name);
        }
        function sheet() {
            return shown(item => item.text === "Uit een bestand");
        }
        function field(label) {
            return shown(item => item.label === label && item.departed !== undefined);
        }

        function test_aLetterIsAddedWithItsWords() {
            open("v3");
            reach(shown(item => (item.label === "Foto" || item.text === "Foto") && item.clicked !== undefined));
            sheet();
            field("Wat is het?").text = "Brief van de gemeente";
            reach(button("Het is een brief"));
            part.addFile("file:///brief.jpg");
            compare(photos.count, 1);
            const row = photos.row("n0");
            compare(row.caption, "Brief van de gemeente");
            compare(row.letter, true);
            compare(row.forProfessionals, false);
            tile("Brief, Brief van de gemeente");
            reach(shown(item => (item.label === "Foto" || item.text === "Foto") && item.clicked !== undefined));
            compare(field("Wat is het?").text, "");
            reach(shown(item => item.Accessible.name === "Wie mag het zien?, Alleen hulpverleners"));
            part.addFile("file:///meterkast.jpg");
            compare(photos.row("n1").forProfessionals, true);
            compare(photos.row("n1").letter, false);
        }
        function test_whatIsTypedBesideAPhotoIsThereAgain() {
            open("v3");
            reach(shown(item => item.text === "Foto" && item.clicked !== undefined));
            field("Wat is het?").text = "Brief van de gemeen";
            reach(button("Het is een brief"));
            reach(shown(item => item.label === "Sluiten" && item.clicked !== undefined));
            tryVerify(() => all(item => item.text === "Uit een bestand").length === 0);
            reach(shown(item => item.text === "Foto" && item.clicked !== undefined));
            compare(field("Wat is het?").text, "Brief van de gemeen");
            part.addFile("file:///brief.jpg");
            compare(photos.row("n0").caption, "Brief van de gemeen");
            compare(photos.row("n0").letter, true);
            reach(shown(item => item.text === "Foto" && item.clicked !== undefined));
            compare(field("Wat is het?").text, "");
            reach(shown(item => item.label === "Sluiten" && item.clicked !== undefined));
            tryVerify(() => all(item => item.text === "Uit een bestand").length === 0);
        }
        function test_aCaptionThatIsBeingTypedIsKeptByALock() {
            open("v5");
            part.show("a1");
            field("Wat is het?").text = "Brief van de verhuu";
            fake.drafts.closing();
            compare(fake.drafts.read("attachment/a1").caption, "Brief van de verhuu");
            reach(shown(item => item.label === "Sluiten" && item.clicked !== undefined));
            tryVerify(() => photos.row("a1").caption === "Brief van de verhuu");
            tryVerify(() => fake.drafts.read("attachment/a1").caption === undefined);
        }
        function test_aSketchIsDrawnTakenBackAndKept() {
            open("v3");
            reach(shown(item => item.text === "Schets" && item.clicked !== undefined));
            const pad = shown(item => item.drawn !== undefined && item.label === "Blad om op te tekenen");
            const keep = button("Bij de notitie doen");
            verify(!keep.enabled);
            for (const y of [60, 120]) {
                mousePress(pad, 40, y);
                mouseMove(pad, 120, y + 30);
                mouseMove(pad, 200, y);
                mouseRelease(pad, 200, y);
            }
            compare(pad.strokes.length, 2);
            reach(shown(item => item.label === "Haal de laatste lijn weg"));
            compare(pad.strokes.length, 1);
            reach(shown(item => item.label === "Zet de lijn terug"));
            compare(pad.strokes.length, 2);
            field("Wat is het?").text = "De keuken";
            reach(keep);
            compare(photos.count, 1);
            compare(photos.row("n0").kind, AttachmentsModel.Sketch);
            compare(photos.row("n0").caption, "De keuken");
        }
        function test_whatWasDrawnIsThereAgainAfterASlip() {
            open("v3");
            reach(shown(item => item.text === "Schets" && item.clicked !== undefined));
            let pad = shown(item => item.drawn !== undefined && item.label === "Blad om op te tekenen");
            mousePress(pad, 40, 60);
            mouseMove(pad, 120, 90);
            mouseRelease(pad, 120, 90);
            compare(pad.strokes.length, 1);
            reach(shown(item => item.label === "Sluiten"));
            tryVerify(() => all(item => item.drawn !== undefined && item.label === "Blad om op te tekenen").length === 0);
            reach(shown(item => item.text === "Schets" && item.clicked !== undefined));
            pad = shown(item => item.drawn !== undefined && item.label === "Blad om op te tekenen");
            tryVerify(() => pad.strokes.length === 1);
            reach(button("Bij de notitie doen"));
            compare(photos.count, 1);
        }
        function test_aMemoIsSpokenKeptAndHeard() {
            open("v3");
            reach(shown(item => item.text === "Inspreken" && item.clicked !== undefined));
            reach(shown(item => (item.text === "Ook de cliënt") && item.clicked !== undefined));
            reach(button("Begin met inspreken"));
            photos.voice.pass(74);
            shown(item => item.text === "1:14");
            reach(button("Niet bewaren"));
            compare(photos.count, 0);
            reach(button("Begin met inspreken"));
            reach(button("Stop en doe het bij de notitie"));
            compare(photos.count, 1);
            verify(!photos.row("n0").forProfessionals);
            reach(tile("Opname"));
            reach(button("Luisteren"));
            compare(photos.voice.playing, "n0");
            reach(button("Stop (1:14)"));
            compare(photos.voice.playing, "");
        }
        function test_closingTheSheetKeepsWhatIsSaid() {
            open("v3");
            reach(shown(item => item.text === "Inspreken" && item.clicked !== undefined));
            reach(button("Begin met inspreken"));
            reach(shown(item => item.label === "Stoppen en sluiten"));
            tryCompare(photos, "count", 1);
            verify(photos.row("n0").forProfessionals);
        }
        function test_withoutAMicrophoneThatIsSaid() {
            open("v3");
            photos.voice.deafen();
            reach(shown(item => item.text === "Inspreken" && item.clicked !== undefined));
            reach(button("Begin met inspreken"));
            shown(item => item.text && item.text.startsWith("Hier is geen microfoon"));
        }
        function test_whatIsNoPictureIsSaidAndTheSheetStays() {
            open("v3");
            part.openNew();
            sheet();
            field("Wat is het?").text = "Brief";
            part.addFile("file:///brief.txt");
            compare(photos.count, 0);
            shown(item => item.text === "Dit bestand is geen foto die hier open kan. Kies een JPEG, PNG of WebP." && item.mood !== undefined);
            compare(field("Wat is het?").text, "Brief");
            part.addFile("file:///brief.jpg");
            compare(photos.count, 1);
        }
        function test_aLetterIsDealtWithAndTheWordsChange() {
            open("v5");
            reach(tile("Brief, Brief van de woningbouw"));
            compare(field("Wat is het?").text, "Brief van de woningbouw");
            reach(button("De brief is afgehandeld"));
            verify(!Number.isNaN(photos.row("a1").handledOn.getTime()));
            field("Wat is het?").text = "Brief van de verhuurder";
            reach(shown(item => (item.label === "Sluiten" || item.text === "Sluiten") && item.clicked !== undefined));
            tryVerify(() => photos.row("a1").caption === "Brief van de verhuurder");
            tile("Brief, klaar, Brief van de verhuurder");
        }
        function test_onePhotoIsTakenOutAndPutBack() {
            open("v5");
            reach(tile("Brief, Brief van de woningbouw"));
            reach(button("Uit de notitie halen"));
            tryCompare(photos, "count", 4);
            reach(button("Terugzetten"));
            compare(photos.count, 5);
            tile("Brief, Brief van de woningbouw");
        }
        function test_aPhotoThatHasNotComeSaysSo() {
            open("v5");
            part.show("a3");
            shown(item => item.text === "De foto volgt: hij staat nog niet op dit toestel. Hij komt mee als je synchroniseert." && item.mood !== undefined);
        }
        function test_aFinishedNoteKeepsItsPhotosAndALetterIsStillDealtWith() {
            open("v6");
            compare(all(item => item.text === "Foto" && item.clicked !== undefined).length, 0);
            reach(tile("Brief, Brief van de woningbouw"));
            compare(all(item => item.text === "Uit de notitie halen").length, 0);
            reach(button("De brief is afgehandeld"));
            verify(!Number.isNaN(photos.row("a1").expiresOn.getTime()));
        }
    }
}
