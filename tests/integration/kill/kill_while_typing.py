# SPDX-License-Identifier: EUPL-1.2
"""The app is killed while somebody types, again and again: the same screen opens with the same text and the cursor at
the same place, and of what was typed at most the last second is gone. On pages and in the sheets that come up over them.

usage: kill_while_typing.py BINARIES PLUGINS ROUNDS [SEED]      seed 1 when none is given
"""
import os
import random
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from aanzet import Cli  # noqa: E402
from app import WORDS, App  # noqa: E402

MOST_LOST_MS = 1000
# A screen, the taps from the household's page to a field on it, the field, and how many kills (none: as asked).
PLACES = (
    ("VisitNoteScreen", ("AzButton text Bezoek beginnen",), "In eigen woorden", None),   # the cursor stands in its first field
    ("VisitNoteScreen", ("AzButton text Bezoek beginnen", "AzIconButton label Feit"), "Wat zag of hoorde je?", 2),
    ("VisitNoteScreen", ("AzButton text Bezoek beginnen", "AzIconButton label Zorg"), "Waar maak je je zorgen over?", 2),
    ("VisitNoteScreen", ("AzButton text Bezoek beginnen", "AzIconButton label Kind"), "Welk kind?", 2),
    ("PlanScreen", ("AzButton text Plan", "AzTextArea label Mijn droom"), "Mijn droom", None),
    ("AssessmentScreen", ("AzButton text Leefgebieden invullen", "AzTextArea label Opmerkingen"), "Opmerkingen", None),
    ("PlanScreen", ("AzButton text Plan", "AzButton text Nieuw doel"), "Wat wil je, in je eigen woorden?", 2),
    ("JournalScreen", ("AzButton text Journaal", "AzButton text Nieuw stukje"), "Wat is er gebeurd?", 2),
    ("HouseholdScreen", ("AzButton text Nieuwe taak",), "Wat is er te doen?", 2),
    ("HouseholdScreen", ("AzButton text Nieuwe afspraak", ), "Wat spreken we af?", 2),
    ("HouseholdScreen", ("AzButton text Wijzigen", "AzTextField label Adres"), "Adres", 2),
)


def new_vault(binaries, vault, state):
    cli = Cli(binaries, vault, state)
    cli.ok("create", passphrase=WORDS)
    kit = cli.ok("found", organisation="Lindenhaven", name="Samira")["recoveryKit"]
    cli.ok("recovery.confirm", groups=" ".join(kit.split("-")[:2]))
    cli.ok("household.create", name="Marek")
    assert cli.end() == 0


def moment(line):
    return int(line.split()[2])


def round_of(app, start, chance, is_long):
    """Types from `start` (text, cursor) and is killed on the way, early or after more than the second that may be lost.
    Answers every state that may stand there afterwards, and how many letters must."""
    text, cursor = start
    moves = []
    for _ in range(chance.randrange(0, min(12, cursor) + 1)):
        app.ask("key Left")
        cursor -= 1
        moves.append((cursor + 1, time.monotonic() * 1000))   # where the cursor stood until then
    letters = "".join(chance.choice("abcdefghij klmnop") for _ in range(400))
    app.say(f"type {chance.choice((5, 12, 25))} {letters}")
    lines = [app.hear() for _ in range(chance.randrange(1, 120))]   # then the end comes, in mid-word
    while is_long and moment(lines[-1]) - moment(lines[0]) < MOST_LOST_MS * 3 // 2:
        lines.append(app.hear())
    killed = time.monotonic() * 1000
    lines += app.kill()
    typed = [moment(line) for line in lines if line.startswith("typed ") and line != "typed all"]
    least = sum(1 for at in typed if at <= killed - MOST_LOST_MS)
    # Moving the cursor is typing too: what the last second moved may be lost.
    states = [(text, before) for before, until in moves if not least and until > killed - MOST_LOST_MS]
    for n in range(least, len(typed) + 1):
        states.append((text[:cursor] + letters[:n] + text[cursor:], cursor + n))
    return states, least


def main():
    binaries, plugins, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])
    seed = int(sys.argv[4]) if len(sys.argv) > 4 else 1
    print("seed", seed)
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="kill-") as home:
        vault, state = os.path.join(home, "vault"), os.path.join(home, "state")
        new_vault(binaries, vault, state)
        isOpen = False   # a household is
        for screen, ways, field, times in PLACES:
            app = App(binaries, plugins, vault, state)
            app.unlock()
            app.until(lambda s: s["screen"] not in ("UnlockScreen", ""), "it does not open")
            if not isOpen:
                app.tap("AzButton text Naar de huishoudens")
                app.tap("AzListRow title Marek")
                isOpen = True
            seen = app.look()
            while seen["screen"] != "HouseholdScreen" or seen.get("field"):   # out of the sheet, out of the page
                app.ask("key Escape")
                before = seen
                seen = app.until(lambda s: s != before, "Escape does nothing")
            for way in ways:
                app.tap(way)
            app.until(lambda s: s["screen"] == screen, "no " + screen)
            seen = app.until(lambda s: s.get("field") == field, "no cursor in " + field)
            lost, kept = [], []
            for number in range(times or rounds):
                states, least = round_of(app, (seen["text"], seen["cursor"]), chance, number % 2 == 0)
                kept.append(least)
                app = App(binaries, plugins, vault, state)
                app.unlock()
                seen = app.until(lambda s: s["screen"] not in ("UnlockScreen", ""), "it does not open again")
                if states[-1][0]:
                    seen = app.until(lambda s: s["screen"] == screen and s.get("field") == field, "another place opened")
                assert seen["screen"] == screen and seen.get("field") == field, seen
                found = [n for n, s in enumerate(states) if s == (seen["text"], seen["cursor"])]
                assert found, f"{screen}, round {number}: {seen['cursor']} in {len(seen['text'])}, not one of {states[0][1]}..{states[-1][1]} in {len(states[-1][0])}"
                lost.append(len(states) - 1 - found[-1])
            app.kill()
            assert any(kept), f"{screen}, {field}: no kill came late enough for a letter to be owed"
            print(f"{screen}, {field}: {times or rounds} kills while typing, same screen, text and cursor each time; letters lost: {lost}, owed: {kept}")


if __name__ == "__main__":
    main()
