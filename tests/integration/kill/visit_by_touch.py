# SPDX-License-Identifier: EUPL-1.2
"""A visit with a finger and keys on the real app: offline, one tap to the household and one more to the note, three areas
scored, five people drawn with two ties, the app killed in mid-word and opened again in the same place; then online, and
everything is on a colleague's device, in its vault and on its screen.

usage: visit_by_touch.py BINARIES PLUGINS
"""
import datetime
import os
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from aanzet import Cli, Server, free_port  # noqa: E402
from app import WORDS, App  # noqa: E402

THEIRS = "fiets lantaarn appel duin"
HOUSEHOLD = "Marek Kowalski"
SAID = "Ik slaap weer in een bed."
MORE = " Dat is al heel wat, na zes weken op een logeermatras bij mijn neef en zijn gezin."
KILLED_AFTER = 44   # letters of it: in a word that goes on until the 53rd, for the app types some more before it dies
MOST_LOST_MS = 1000
SEEN = "Kamer is opgeruimd."
PEOPLE = ("Ania", "Kees", "Piotr", "Fatma", "Jola")
TIED = ("Ania", "Kees")

# A time zone in which it was noon or a little later when this began: the visit of today is due, and midnight far. The same
# one to the end, also when the hour or the day of UTC turns meanwhile.
BEGAN = datetime.datetime.now(datetime.timezone.utc)
LOCAL_NOON = f"NOON{BEGAN.hour - 12:+d}"
TODAY_THERE = (BEGAN - datetime.timedelta(hours=BEGAN.hour - 12)).date().isoformat()


class Team:
    """Samira and Joost, a server, a household that both share, and an appointment of today."""

    def __init__(self, binaries, home):
        self.binaries, self.home = binaries, home
        self.server = Server(binaries, os.path.join(home, "server"), free_port())
        self.server.start()
        samira, joost = self.cli("samira"), self.cli("joost")
        samira.ok("create", passphrase=WORDS)
        kit = samira.ok("found", organisation="Lindenhaven", name="Samira", server=self.server.link)["recoveryKit"]
        samira.ok("recovery.confirm", groups=" ".join(kit.split("-")[:2]))
        joost.ok("create", passphrase=THEIRS)
        joost.ok("join", link=samira.ok("invite", name="Joost", role="worker", admit=True)["link"], name="Joost")
        samira.ok("sync")
        kit = joost.ok("recovery.kit")["recoveryKit"]
        joost.ok("recovery.confirm", groups=" ".join(kit.split("-")[:2]))
        people = {u["name"]: u["user"] for u in samira.ok("users")["users"]}
        self.household = samira.ok("household.create", name=HOUSEHOLD)["household"]
        samira.ok("sync")
        samira.ok("grant", household=self.household, user=people["Joost"], right="write")
        planned = {"planned_for": TODAY_THERE, "start_minute": 12 * 60, "duration_minutes": 120, "kind": "visit", "status": "planned",
                   "user": people["Samira"], "co_visitor": people["Joost"], "purpose": "Hoe gaat het met slapen?"}
        self.appointment = samira.ok("put", household=self.household, layer="professional", type="appointment", fields=planned)["record"]
        samira.ok("sync")
        joost.ok("sync")
        assert joost.ok("list", household=self.household, type="appointment")["records"]
        assert samira.end() == 0 and joost.end() == 0

    def folders(self, name):
        return os.path.join(self.home, name, "vault"), os.path.join(self.home, name, "state")

    def cli(self, name):
        os.makedirs(os.path.join(self.home, name), exist_ok=True)
        return Cli(self.binaries, *self.folders(name))

    def app(self, name, plugins, words):
        app = App(self.binaries, plugins, *self.folders(name), words=words, TZ=LOCAL_NOON)
        app.until(lambda s: s["screen"] == "UnlockScreen", "no unlock screen")
        app.hold(360, 800)
        app.unlock()
        return app


def taps(app, expected, what):
    assert app.taps == expected, f"{what}: {app.taps} taps, not {expected}"
    app.taps = 0


def visit(app):
    """Begins on Vandaag and ends on the household's page, with the note begun."""
    app.until_on("TodayScreen")
    app.until_read("Nu")
    app.touch(f"AzText text {HOUSEHOLD}")
    app.until_on("HouseholdScreen")
    taps(app, 1, "to the household")
    app.touch("AzButton text Bezoek beginnen")
    app.until(lambda s: s["screen"] == "VisitNoteScreen" and s.get("field") == "In eigen woorden", "no cursor in the note")
    taps(app, 1, "to the note")
    app.type(SAID)
    app.touch("AzTextArea label Wat ik zag en hoorde")
    app.until(lambda s: s.get("field") == "Wat ik zag en hoorde", "no cursor in what was seen")
    app.type(SEEN)
    app.touch("AzIconButton label Terug naar het huishouden")
    app.until_on("HouseholdScreen")
    app.taps = 0


def score(app):
    app.touch("AzButton text Leefgebieden invullen")
    app.until_on("AssessmentScreen")
    app.taps = 0
    for step in ("Financiën, 2:", "Huisvesting, 3:", "Sociaal netwerk, 1:"):
        app.touch(f"StepButton label {step}*")
    taps(app, 3, "three areas")
    app.touch("AzIconButton label Terug naar het huishouden")
    app.until_on("HouseholdScreen")


def draw(app):
    app.touch("AzButton text Samen tekenen")
    app.until_on("NetworkScreen")
    app.until(lambda s: s.get("cursor", -1) >= 0, "no cursor for names")
    app.taps = 0
    for name in PEOPLE:
        app.type(name)
        app.ask("key Return")
        app.where(f"PersonMark person.name {name}")
    taps(app, 0, "five names")
    me = app.where("AzText text ik")
    sheet = app.where("NetworkSheet visible true")
    for number, name in enumerate(PEOPLE):
        at = app.where(f"PersonMark person.name {name}")
        across, down = ((-1, -0.55), (1, -0.55), (-1, 0.55), (1, 0.55), (0, 0.9))[number]
        app.finger(at["x"], at["y"], me["x"] + across * sheet["width"] * 0.26, me["y"] + down * sheet["width"] * 0.42)
        app.until_value(f"PersonMark person.name {name} person.closeness", lambda ring: ring in "123", f"{name} stands in no ring")
    for name in TIED:
        app.touch(f"PersonMark person.name {name}")
        knob = app.where("TieKnob leftward *")
        me = app.where("AzText text ik")   # the sheet grew when nobody was left without a place
        app.finger(knob["x"], knob["y"], me["x"], me["y"])
        app.until_value("NetworkScreen visible true chosenTie", lambda tie: len(tie) == 32, f"no tie with {name}")
        app.ask("key Escape")
    taps(app, len(TIED), "two ties")
    app.touch("AzIconButton label Terug naar het huishouden")
    app.until_on("HouseholdScreen")


def killed_in_mid_word(app, again):
    """Types on in the note of the visit and dies; the app that opens then goes on at the same letter."""
    app.touch(f"AzListRow subtitle {SAID}")
    app.until_on("VisitNoteScreen")
    app.until(lambda s: s.get("field") == "In eigen woorden" and s.get("cursor") == len(SAID), "no cursor after the words")
    app.say(f"type 30 {MORE}")
    lines = [app.hear() for _ in range(KILLED_AFTER)]
    killed = time.monotonic() * 1000
    lines += app.kill()
    typed = [int(line.split()[2]) for line in lines if line.startswith("typed ") and line != "typed all"]
    assert MORE[len(typed) - 1] != " " and MORE[len(typed)] != " ", "not in mid-word"
    app = again()
    seen = app.until(lambda s: s["screen"] == "VisitNoteScreen" and s.get("field") == "In eigen woorden", "another place opened")
    text, cursor = seen["text"], seen["cursor"]
    assert text.startswith(SAID) and (SAID + MORE).startswith(text), text
    assert cursor == len(text), (cursor, text)
    least = sum(1 for at in typed if at <= killed - MOST_LOST_MS)
    assert len(text) >= len(SAID) + least, (text, least, len(typed))
    app.type((SAID + MORE)[len(text):])
    return app


def told(cli, household):
    """What the vault of a device says of the visit."""
    def one(type_, field):
        for record in cli.ok("list", household=household, type=type_)["records"]:
            fields = cli.ok("get", household=household, record=record)["fields"]
            if field in fields:
                yield fields[field]["value"]
    return {"words": list(one("visit", "client_words")), "seen": list(one("visit_observation", "notes")),
            "levels": sorted(one("domain_score", "level")), "people": sorted(one("network_person", "name")),
            "ties": len(cli.ok("list", household=household, type="network_tie")["records"]),
            "rings": sum(1 for r in one("network_person", "closeness") if r), "status": list(one("appointment", "status")),
            "visits": cli.ok("list", household=household, type="visit")["records"], "of": list(one("appointment", "visit"))}


def main():
    binaries, plugins = sys.argv[1], sys.argv[2]
    began = time.monotonic()

    def stands(what):
        print(f"{time.monotonic() - began:5.1f} s  {what}", flush=True)

    with tempfile.TemporaryDirectory(prefix="visit-") as home:
        team = Team(binaries, home)
        stands("a team, a household, an appointment of today")
        team.server.stop()   # in somebody's kitchen
        app = team.app("samira", plugins, WORDS)
        visit(app)
        stands("offline: household in one tap, note in one more")
        score(app)
        draw(app)
        stands("three areas in three taps, five people by name, two ties by two taps and a pull each")
        app = killed_in_mid_word(app, lambda: team.app("samira", plugins, WORDS))
        stands("killed in mid-word, open again at the same letter")
        app.touch("AzButton text Notitie klaar")
        app.until_on("HouseholdScreen")
        app.touch_fixed("AzText text Vandaag")
        app.until_on("TodayScreen")
        app.until_read("Opgeschreven")
        stands("finished: the appointment is written down")

        team.server.start()
        app.touch_fixed("SyncStatusPill enabled true")
        app.until_on("SyncScreen")
        app.touch("AzButton text Nu synchroniseren")
        app.until_read("Alles is bij je team.")
        app.kill()

        joost = team.cli("joost")
        joost.ok("unlock", passphrase=THEIRS)
        joost.ok("sync")
        there = told(joost, team.household)
        assert joost.end() == 0
        assert there["words"] == [SAID + MORE] and there["seen"] == [SEEN], there
        assert there["levels"] == [1, 2, 3], there
        assert there["people"] == sorted(PEOPLE) and there["ties"] == len(TIED) and there["rings"] == len(PEOPLE), there
        assert there["status"] == ["done"] and there["of"] == there["visits"] and len(there["visits"]) == 1, there

        stands("all of it in the vault of a colleague")

        app = team.app("joost", plugins, THEIRS)
        app.until_on("TodayScreen")
        app.until_read("Opgeschreven")
        app.touch(f"AzText text {HOUSEHOLD}")
        app.until_on("HouseholdScreen")
        app.until_read(SAID + MORE)
        app.kill()
        team.server.stop()
        stands("and on the colleague's screen")


if __name__ == "__main__":
    main()
