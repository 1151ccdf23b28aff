# SPDX-License-Identifier: EUPL-1.2
"""People and devices who come and go, as aanzet-cli sees it: found, invite, join, grant, revoke, a second device, a lost one.

usage: trust.py BINARIES
"""
import os
import sys
import tempfile

from aanzet import Cli, Server, free_port

WORDS = "paard gieter zolder kruik"


def refused(cli, verb, **members):
    answer = cli.ask(verb, **members)
    assert not answer["ok"], (verb, answer)
    return answer["code"]


def texts(cli, household):
    found = set()
    for r in cli.ok("list", household=household, type="journal_entry")["records"]:
        f = cli.ok("get", household=household, record=r)["fields"]["text"]
        found |= {f["value"]} | {o["value"] for o in f["others"]}
    return found


def note(cli, household, words):
    cli.ok("put", household=household, layer="professional", type="journal_entry", fields={"text": words})


class Office:
    def __init__(self, binaries, home):
        self.binaries, self.home = binaries, home
        self.server = Server(binaries, self.place("server"), free_port())
        self.server.start()

    def place(self, name):
        return os.path.join(self.home, name)

    def device(self, name, **options):
        return Cli(self.binaries, self.place(name), self.place(name + "-state"), **options)

    def founder(self):
        a = self.device("a")
        a.ok("create", passphrase=WORDS)
        kit = a.ok("found", organisation="Lindenhaven", name="Samira", server=self.server.link)["recoveryKit"]
        a.ok("recovery.confirm", groups=" ".join(kit.split("-")[2:4]))
        return a

    def colleague(self, a, place, name, role="worker"):
        c = self.device(place)
        c.ok("create", passphrase=WORDS)
        c.ok("join", link=a.ok("invite", name=name, role=role, admit=True)["link"], name=name)
        for _ in range(3):
            a.ok("sync")
            c.ok("sync")
        user = [u for u in a.ok("users")["users"] if u["name"] == name][0]["user"]
        return c, user


def leaving_and_losing(o):
    a = o.founder()
    b, joris = o.colleague(a, "b", "Joris")
    c, lotte = o.colleague(a, "c", "Lotte")
    home = a.ok("household.create", name="Truus de Bont")["household"]
    for user in (joris, lotte):
        a.ok("grant", household=home, user=user, right="write")
    for d in (b, c):
        d.ok("sync")
        note(d, home, "vooraf")
        d.ok("sync")
    a.ok("sync")

    # A second device of Joris: two links are held up, nothing secret passes.
    b2 = o.device("b2")
    b2.ok("create", passphrase=WORDS)
    link = b.ok("device.invite")["link"]
    waits = b2.ok("device.join", link=link, name="Joris")
    assert waits["user"] is None and waits["request"], waits
    assert refused(a, "device.add", request="aanzet-device:AAAA") == "LINK_BROKEN"
    b.ok("device.add", request=waits["request"])
    assert b2.ok("device.join", link=link, name="Joris")["user"] == joris
    for _ in range(2):
        b2.ok("sync")
    assert texts(b2, home) == {"vooraf"}, texts(b2, home)
    own = [d for d in b2.ok("devices")["devices"] if d["user"] == joris]
    assert len(own) == 2 and [d["this"] for d in own].count(True) == 1, own

    # The first one is lost, with work on it that never left.
    lost = [d["device"] for d in own if not d["this"]][0]
    note(b, home, "nooit verzonden")
    assert [h["name"] for h in a.ok("device.contents", device=lost)["households"]] == ["Truus de Bont"]
    assert refused(c, "device.revoke", device=lost) == "NOT_ALLOWED"
    a.ok("device.revoke", device=lost)
    assert refused(b, "sync") == "REVOKED"
    assert "nooit verzonden" in texts(b, home)
    b2.ok("sync")
    note(c, home, "na het verlies")
    for d in (c, b2, a):
        d.ok("sync")
    assert texts(b2, home) == texts(a, home) == {"vooraf", "na het verlies"}
    assert b2.ok("status")["kitIsOld"] is True

    # Joris leaves. What he wrote stays; he reads nothing that comes.
    note(b2, home, "laatste werk")
    b2.ok("sync")
    assert refused(c, "user.revoke", user=joris) == "NOT_ALLOWED"
    a.ok("user.revoke", user=joris)
    note(c, home, "na zijn vertrek")
    c.ok("sync")
    a.ok("sync")
    assert refused(b2, "sync") == "REVOKED"
    assert texts(a, home) == texts(c, home) == {"vooraf", "na het verlies", "laatste werk", "na zijn vertrek"}
    assert "na zijn vertrek" not in texts(b2, home)
    assert joris not in [u["user"] for u in a.ok("users")["users"]]
    assert refused(a, "user.revoke", user=joris) == "REVOKED"
    assert a.ok("status")["quarantined"] == c.ok("status")["quarantined"] == 0


STORIES = [leaving_and_losing]


def main():
    wanted = sys.argv[2:]
    for story in STORIES:
        if wanted and story.__name__ not in wanted:
            continue
        with tempfile.TemporaryDirectory(prefix="trust-") as home:
            o = Office(sys.argv[1], home)
            try:
                story(o)
            finally:
                o.server.kill()
            print(story.__name__, "ok")


if __name__ == "__main__":
    main()
