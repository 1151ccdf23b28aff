# SPDX-License-Identifier: EUPL-1.2
"""Two real devices and a real server: the client's plan was written in the private round on one, a professional changed it
offline on the other. After sync the client's words stand untouched on both, and on the paper of both the addition beside them.

usage: private_round.py BINARIES
"""
import json
import os
import re
import subprocess
import sys
import tempfile

from aanzet import Server, free_port, two_devices

WORDS = "paard gieter zolder kruik"
THEIRS = {"dream": "Weer samen eten zonder ruzie", "acceptable_situation": "Als de deur weer open durft", "my_people": "oma en Truus"}
THEIR_GOAL, THEIR_STEP = "De brieven niet meer in de la", "Maandag de post met Truus"
ADDED = {"dream": "Gezin heeft rust en regelmaat", "goal": "Schulden in kaart", "step": "Map kopen", "changed": "Post wekelijks met hulpverlener"}


def main():
    with tempfile.TemporaryDirectory(prefix="private-round-") as home:
        server = Server(sys.argv[1], os.path.join(home, "server"), free_port())
        server.start()
        try:
            play(sys.argv[1], server, home)
        finally:
            server.kill()


def play(binaries, server, home):
    a, b, home_of = two_devices(binaries, server, home, WORDS, "Familie Aydın")

    def put(cli, what, record=None, /, **fields):
        return cli.ok("put", household=home_of, layer="client", type=what, fields=fields, **({"record": record} if record else {}))["record"]

    def get(cli, record):
        return cli.ok("get", household=home_of, record=record)

    # What stood before the round, on both devices.
    plan = put(a, "plan", status="active", dream="Nog niets")
    for cli in (a, b):
        cli.ok("sync")

    # The private round on one, as the sheet's review takes it over; on the other, without a line, a professional's changes.
    put(a, "plan", plan, **THEIRS)
    goal = put(a, "goal", plan=plan, level="client", own_words=THEIR_GOAL)
    step = put(a, "step", plan=plan, goal=goal, what=THEIR_STEP)
    lines = [{"id": goal, "words": THEIR_GOAL}, {"id": step, "words": THEIR_STEP}]
    sheet = json.dumps({"format": "az1/agreed-plan", **THEIRS, "lines": lines})
    version = put(a, "plan_version", plan=plan, frozen_at="2026-05-12", content=sheet)
    put(b, "plan", plan, dream=ADDED["dream"])
    for cli in (a, b, a, b):
        cli.ok("sync")
    # And once more, now that the sheet is known there: a goal, a step beside theirs, and their own step in other words.
    put(b, "goal", plan=plan, level="client", wording=ADDED["goal"])
    put(b, "step", plan=plan, goal=goal, what=ADDED["step"])
    put(b, "step", step, what=ADDED["changed"])
    for cli in (b, a, b, a):
        cli.ok("sync")

    assert a.ok("state-hash", household=home_of) == b.ok("state-hash", household=home_of)
    papers = []
    for name, cli in (("a", a), ("b", b)):
        kept = get(cli, version)["fields"]["content"]["value"]
        assert kept == sheet, kept
        path = os.path.join(home, name + ".pdf")
        cli.ok("print", household=home_of, paper="plan", file=path, language="nl")
        text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
        text = re.sub(r"\s+", " ", text)
        papers.append(text)
        added = "Wat Joris erbij schreef"
        at = 0
        for words in (THEIRS["dream"], added, ADDED["dream"], THEIRS["acceptable_situation"], THEIRS["my_people"], THEIR_GOAL, THEIR_STEP,
                      ADDED["changed"], added, ADDED["step"], added, ADDED["goal"]):
            found = text.find(words, at)
            assert found >= 0, (words, text[at:], text)
            at = found + len(words)
        assert text.count(added) == 3, text
    assert papers[0] == papers[1], papers
    for cli in (a, b):
        assert cli.end() == 0
    print("private round: their words stand on both devices, five changes of a colleague beside them")


main()
