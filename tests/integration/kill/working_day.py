# SPDX-License-Identifier: EUPL-1.2
"""A working day with a finger and keys on the real app, without a network: a visit with an interpreter on the phone, a door that
stays closed, a visit whose note is finished. A colleague writes in the same note of the same household meanwhile, three
times: twice it becomes a choice that a tap settles, once the note was finished and their words stand beside it. Then all of it
is on both devices. No dialog stands in the way at any moment.

usage: working_day.py BINARIES PLUGINS
"""
import os
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from app import WORDS  # noqa: E402
from visit_by_touch import HOUSEHOLD, THEIRS, TODAY_THERE, Team, taps  # noqa: E402

INTERPRETED, CLOSED, THIRD = "Familie Tesfay", "Mevrouw Brouwer", "Jan de Wit"
THEIR_WORDS = "De tolk aan de telefoon zegt: de kinderen slapen goed."
AGREED, SEEN, CHILD = "Samen de huur bellen", "Er is geen licht op de trap.", "Yonas"
NEW_WORDS = "Vandaag koken we samen."
BEFORE, GOOD = "Ik bel morgen zelf.", "De post is open."
HERS, HIS = " En ik doe het echt.", "Ik bel morgen zelf, zei hij."
HER_GOOD, HIS_GOOD = " En gelezen.", "De post is open en geordend."
LATE = "Vrijdag om tien uur"


class Day(Team):
    def __init__(self, binaries, home):
        super().__init__(binaries, home)
        samira, joost = self.cli("samira"), self.cli("joost")
        samira.ok("unlock", passphrase=WORDS)
        joost.ok("unlock", passphrase=THEIRS)
        me = next(u["user"] for u in samira.ok("users")["users"] if u["name"] == "Samira")
        self.others = {}
        for name, minute in ((INTERPRETED, 9 * 60), (CLOSED, 10 * 60), (THIRD, 11 * 60)):
            self.others[name] = samira.ok("household.create", name=name)["household"]
            samira.ok("put", household=self.others[name], layer="professional", type="appointment",
                      fields={"planned_for": TODAY_THERE, "start_minute": minute, "duration_minutes": 45, "kind": "visit", "status": "planned", "user": me})
        self.note = samira.ok("put", household=self.household, layer="client", type="visit",
                              fields={"visit_at": "2026-01-05", "start_minute": 600, "client_words": BEFORE, "strengths": GOOD})["record"]
        samira.ok("sync")
        joost.ok("sync")
        assert samira.end() == 0 and joost.end() == 0

    def colleague(self, **fields):
        """Joost, without a network, in the note that Samira has open."""
        joost = self.cli("joost")
        joost.ok("unlock", passphrase=THEIRS)
        joost.ok("put", household=self.household, layer="client", type="visit", record=self.note, fields=fields)
        assert joost.end() == 0

    def colleague_syncs(self):
        joost = self.cli("joost")
        joost.ok("unlock", passphrase=THEIRS)
        joost.ok("sync")
        fields = joost.ok("get", household=self.household, record=self.note)["fields"]
        assert joost.end() == 0
        return {name: (f["value"], sorted(o["value"] for o in f["others"])) for name, f in fields.items()}


def home(app, name):
    app.touch_fixed("AzText text Huishoudens")
    app.until(lambda s: s["screen"] in ("HouseholdsScreen", "HouseholdScreen"), "no households")
    if app.look()["screen"] == "HouseholdScreen":
        app.touch_fixed("AzText text Huishoudens")
        app.until_on("HouseholdsScreen")
    app.touch(f"AzText text {name}")
    app.until_on("HouseholdScreen")
    app.taps = 0
    assert app.ask("where AzDialog opened true") == "not there", "a dialog stands in the way"


def fill(app, place, words):
    app.until(lambda s: s.get("field") == place, f"no cursor in {place}")
    app.type(words)


def whole(app):
    """What else there is to say of a visit, in the order of the page."""
    app.touch("NoteFold title Waar, met wie, waarvoor")
    app.touch("AzChip text ter plekke")   # the interpreter
    app.touch("AzChip text brieven")
    app.touch("AzIconButton label Afspraak")
    fill(app, "Wat spreken we af?", AGREED)
    app.touch_sheet("AzButton text Toevoegen")
    app.touch("AzIconButton label Feit")
    fill(app, "Wat zag of hoorde je?", SEEN)
    app.touch_sheet("AzChip text Huisvesting")
    app.touch_sheet("AzButton text In de notitie zetten")
    app.touch("AzIconButton label Kind")
    fill(app, "Welk kind?", CHILD)
    app.touch_sheet("AzButton text In de notitie zetten")
    app.touch("AzChip text alleen gesproken")
    app.touch("NoteFold title Hoe was het voor de cliënt?")
    app.touch("FaceTile text ja")
    app.until_read(f"Huisvesting: {SEEN}")


def visit(app, name, words, more=None):
    home(app, name)
    app.touch("AzButton text Bezoek beginnen")
    app.until(lambda s: s["screen"] == "VisitNoteScreen" and s.get("field") == "In eigen woorden", "no cursor in the note")
    taps(app, 1, "to the note")
    app.type(words)
    if more:
        more(app)
    app.touch("AzButton text Notitie klaar")
    app.until_on("HouseholdScreen")


def note_before(app):
    home(app, HOUSEHOLD)
    app.touch("AzListRow subtitle Ik bel morgen zelf*")
    app.until_on("VisitNoteScreen")


def sync(app):
    app.touch_fixed("SyncStatusPill enabled true")
    app.until_on("SyncScreen")
    app.touch("AzButton text Nu synchroniseren")
    ends = time.monotonic() + 60
    while not any("Alles is bij je team." in t or "keuze" in t for t in app.read()):
        assert time.monotonic() < ends, app.read()
        time.sleep(0.05)


def overlap(day, app, hers, his, fields, field):
    """Both write in one field of one note without a network; they sync; a tap on Samira's screen settles it."""
    day.server.stop()
    note_before(app)
    if field != "In eigen woorden":
        app.touch(f"AzTextArea label {field}")
    app.until(lambda s: s.get("field") == field, f"no cursor in {field}")
    app.ask("key End")
    app.type(hers)
    app.touch("AzIconButton label Terug naar het huishouden")
    app.until_on("HouseholdScreen")
    day.colleague(**fields)
    day.server.start()
    day.colleague_syncs()
    sync(app)
    home(app, HOUSEHOLD)
    app.touch("AzButton text Nu kiezen")
    app.until_on("ConflictsScreen")
    app.until_read(his)                 # both versions stand there in words
    app.until_read(hers.strip())
    app.taps = 0
    app.touch("AzText text Kies deze")
    app.until_read("Gekozen")
    taps(app, 1, "a choice")
    sync(app)
    name, = fields
    there = day.colleague_syncs()[name]
    assert there[1] == [], there
    return there[0]


def main():
    binaries, plugins = sys.argv[1], sys.argv[2]
    began = time.monotonic()

    def stands(what):
        print(f"{time.monotonic() - began:5.1f} s  {what}", flush=True)

    with tempfile.TemporaryDirectory(prefix="day-") as folder:
        day = Day(binaries, folder)
        stands("a team, three households, appointments of today")
        day.server.stop()
        app = day.app("samira", plugins, WORDS)
        app.until_on("TodayScreen")
        visit(app, INTERPRETED, THEIR_WORDS, whole)
        home(app, CLOSED)
        app.touch("AzButton text Contactpoging")
        app.taps = 0
        app.touch("AzChip text Aangebeld")
        app.touch("AzChip text Geen gehoor")
        taps(app, 2, "a contact attempt")
        app.until_read("Genoteerd")
        visit(app, THIRD, NEW_WORDS)
        stands("offline: a visit with an interpreter, a closed door in two taps, a visit")
        day.server.start()
        sync(app)

        words = overlap(day, app, HERS, HIS, {"client_words": HIS}, "In eigen woorden")
        assert words in (HIS, BEFORE + HERS), words
        stands("the same words changed by both, settled by a tap")
        good = overlap(day, app, HER_GOOD, HIS_GOOD, {"strengths": HIS_GOOD}, "Wat ging goed, waar zijn ze goed in")
        assert good in (HIS_GOOD, GOOD + HER_GOOD), good
        stands("and once more")

        day.server.stop()
        note_before(app)
        app.touch("AzButton text Notitie klaar")
        app.until_on("HouseholdScreen")
        day.colleague(next_contact_words=LATE)   # he has not heard that it is finished
        day.server.start()
        sync(app)
        day.colleague_syncs()
        sync(app)
        there = day.colleague_syncs()
        assert "next_contact_words" not in there and there["client_words"][0] == words, there
        note_before(app)
        app.until_read("Afgesloten op")
        app.until_read(LATE)
        app.until_read("Joost")
        app.kill()
        stands("a finished note: what the colleague wrote before he knew stands beside it")

        joost = day.cli("joost")
        joost.ok("unlock", passphrase=THEIRS)
        said = set()
        for record in joost.ok("list", household=day.household, type="visit")["records"]:
            said.add(joost.ok("get", household=day.household, record=record)["fields"]["client_words"]["value"])
        assert said == {words}, said
        refused = joost.ask("put", household=day.household, layer="client", type="visit", record=day.note, fields={"client_words": "anders"})
        assert not refused["ok"], refused
        assert joost.end() == 0
        samira = day.cli("samira")
        samira.ok("unlock", passphrase=WORDS)
        attempts = samira.ok("list", household=day.others[CLOSED], type="contact_attempt")["records"]
        visits = [samira.ok("list", household=day.others[name], type="visit")["records"] for name in (INTERPRETED, THIRD)]
        assert len(attempts) == 1 and [len(v) for v in visits] == [1, 1]

        def fields(what):
            record, = samira.ok("list", household=day.others[INTERPRETED], type=what)["records"]
            return {name: f["value"] for name, f in samira.ok("get", household=day.others[INTERPRETED], record=record)["fields"].items()}

        note, fact, child = fields("visit"), fields("observation"), fields("child_check")
        assert (note["client_words"], note["interpreter"], note["practical_help"], note["alliance_could_say"]) == (THEIR_WORDS, "in_person", ["letters"], "good"), note
        assert (fact["fact"], fact["domain"], fact["visit"]) == (SEEN, "housing", visits[0][0]), fact
        assert (child["child"], child["spoken_alone"]) == (CHILD, True), child
        assert fields("agreement")["what"] == AGREED
        assert samira.end() == 0
        day.server.stop()
        stands("all of the day on both devices")


if __name__ == "__main__":
    main()
