# SPDX-License-Identifier: EUPL-1.2
"""A lost tablet and a forgotten passphrase: back with the printed kit, and nothing is lost.

usage: recovery.py BINARIES
"""
import os
import sys
import tempfile

from aanzet import Cli, Server, free_port

WORDS = "paard gieter zolder kruik"


def code(answer):
    assert not answer["ok"], answer
    return answer["code"]


def main():
    binaries = sys.argv[1]
    with tempfile.TemporaryDirectory(prefix="recovery-") as home:
        place = lambda name: os.path.join(home, name)
        server = Server(binaries, place("server"), free_port())
        server.start()
        try:
            play(binaries, server, place)
        finally:
            server.kill()


def play(binaries, server, place):
    device = lambda name: Cli(binaries, place(name), place(name + "-state"))
    a = device("a")
    a.ok("create", passphrase=WORDS)
    kit = a.ok("found", organisation="Lindenhaven", name="Samira", server=server.link)["recoveryKit"]
    a.ok("recovery.confirm", groups=" ".join(kit.split("-")[2:4]))
    household = a.ok("household.create", name="Truus de Bont")["household"]
    notes = [a.ok("put", household=household, layer="professional", type="journal_entry", fields={"text": f"waarneming {i}"})["record"] for i in range(20)]
    # A colleague, so that others' work is there too.
    b = device("b")
    b.ok("create", passphrase=WORDS)
    b.ok("join", link=a.ok("invite", name="Joris", role="worker", admit=True)["link"], name="Joris")
    a.ok("sync")
    joris = [u for u in a.ok("users")["users"] if u["name"] != "Samira"][0]["user"]
    a.ok("grant", household=household, user=joris, right="write")
    b.ok("sync")
    notes.append(b.ok("put", household=household, layer="professional", type="journal_entry", fields={"text": "van Joris"})["record"])
    b.ok("sync")
    a.ok("sync")
    link = a.ok("recovery.kit")
    assert link["recoveryKit"] != kit, "a new kit has a new code"
    # The kit that was replaced is worth nothing once the new one is known.
    a.ok("recovery.confirm", groups=" ".join(link["recoveryKit"].split("-")[:2]))
    a.ok("sync")
    hash_before = a.ok("state-hash", household=household)["hash"]
    old_kit, kit, link = kit, link["recoveryKit"], link["link"]
    assert a.end() == 0          # the tablet falls into a canal

    c = device("c")
    c.ok("create", passphrase="een heel andere zin hier")
    assert code(c.ask("recover", link=link, kit=old_kit)) == "NOT_FOUND"
    assert code(c.ask("recover", link=link, kit="7XQK-02MD-0000-0000-0000-0000-0000")) == "BAD_REQUEST"
    assert code(c.ask("recover", link=link[:-1], kit=kit)) == "LINK_BROKEN"
    again = c.ok("recover", link=link, kit=kit.lower().replace("-", " "))
    assert again["organisation"] == "Lindenhaven", again
    c.ok("sync")
    assert c.ok("state-hash", household=household)["hash"] == hash_before
    for i, record in enumerate(notes):
        text = c.ok("get", household=household, record=record)["fields"]["text"]["value"]
        assert text == (f"waarneming {i}" if i < 20 else "van Joris"), text
    # The new device is the person again: writes, and colleagues see one Samira with two devices.
    written = c.ok("put", household=household, layer="professional", type="journal_entry", fields={"text": "weer terug"})["record"]
    c.ok("sync")
    b.ok("sync")
    assert b.ok("get", household=household, record=written)["fields"]["text"]["value"] == "weer terug"
    people = [u for u in b.ok("users")["users"] if u["name"] == "Samira"]
    assert len(people) == 1 and people[0]["devices"] == 2, people
    assert code(c.ask("recover", link=link, kit=kit)) == "ALREADY_MEMBER"

    # Forgotten passphrase on a device that is still there: the kit that was printed on it.
    fresh = c.ok("recovery.kit")["recoveryKit"]
    c.ok("lock")
    assert code(c.ask("unlock", passphrase=WORDS)) == "WRONG_PASSPHRASE"
    assert code(c.ask("passphrase.reset", kit=kit, new="nieuwe woorden voor thuis")) == "NOT_FOUND"
    assert code(c.ask("passphrase.reset", kit=fresh, new="kort")) == "WEAK_PASSPHRASE"
    assert code(c.ask("households")) == "LOCKED"
    c.ok("passphrase.reset", kit=fresh, new="nieuwe woorden voor thuis")
    assert c.ok("get", household=household, record=written)["fields"]["text"]["value"] == "weer terug"
    c.ok("lock")
    assert code(c.ask("unlock", passphrase="een heel andere zin hier")) == "WRONG_PASSPHRASE"
    c.ok("unlock", passphrase="nieuwe woorden voor thuis")
    assert code(c.ask("passphrase.change", passphrase="nee dit is hem niet", new="en nog een andere zin")) == "WRONG_PASSPHRASE"
    c.ok("passphrase.change", passphrase="nieuwe woorden voor thuis", new="en nog een andere zin")
    c.ok("lock")
    c.ok("unlock", passphrase="en nog een andere zin")
    assert c.end() == 0 and b.end() == 0
    print("recovery: a lost device and a forgotten passphrase, 21 texts and one state, nothing lost")


main()
