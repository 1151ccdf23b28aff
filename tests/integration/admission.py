# SPDX-License-Identifier: EUPL-1.2
"""Somebody who was invited by mail waits, two people compare 25 digits, an administrator admits; also across restarts.

usage: admission.py BINARIES
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
    with tempfile.TemporaryDirectory(prefix="admission-") as home:
        server = Server(sys.argv[1], os.path.join(home, "server"), free_port())
        server.start()
        try:
            play(sys.argv[1], server, home)
        finally:
            server.kill()


def play(binaries, server, home):
    def device(name):
        return Cli(binaries, os.path.join(home, name), os.path.join(home, name + "-state"))

    def fresh(name):
        cli = device(name)
        cli.ok("create", passphrase=WORDS)
        return cli

    a = fresh("a")
    kit = a.ok("found", organisation="Lindenhaven", name="Samira", server=server.link)["recoveryKit"]
    a.ok("recovery.confirm", groups=" ".join(kit.split("-")[:2]))
    link = a.ok("invite", name="Joris van team West", role="worker", admit=False)["link"]

    b = fresh("b")
    assert code(b.ask("join.codes", link=link)) == "NOT_FOUND"
    assert code(b.ask("join", link=link, name="Joris")) == "PENDING"
    codes = b.ok("join.codes", link=link)
    assert code(b.ask("join", link=link, name="Joris")) == "PENDING"
    assert b.ok("join.codes", link=link) == codes, "asking again draws no other keys"

    seen = a.ok("admissions")
    assert seen["organisationCode"] == codes["organisationCode"]
    assert [(w["label"], w["role"], w["code"]) for w in seen["waiting"]] == [("Joris van team West", "worker", codes["code"])], seen
    assert len(codes["code"].replace(" ", "")) == 25 and codes["code"] != codes["organisationCode"]

    # A thief who read the mail takes the place: another code, and what was compared is not admitted.
    thief = fresh("thief")
    assert code(thief.ask("join", link=link, name="Joris")) == "PENDING"
    stolen = a.ok("admissions")["waiting"][0]
    assert stolen["code"] != codes["code"]
    assert code(a.ask("admit", invite=stolen["invite"], code=codes["code"])) == "NOT_ALLOWED"
    assert len(a.ok("users")["users"]) == 1

    # The real one asks again, from a new process; the log has moved meanwhile.
    assert b.end() == 0
    b = device("b")
    b.ok("unlock", passphrase=WORDS)
    other = a.ok("invite", name="Iemand anders", role="worker", admit=False)["link"]
    assert code(b.ask("join", link=link, name="Joris")) == "PENDING"
    assert b.ok("join.codes", link=link) == codes
    waiting = a.ok("admissions")["waiting"][0]
    assert waiting["code"] == codes["code"], (waiting, codes)
    assert code(b.ask("admissions")) == "NO_ORGANISATION"
    a.ok("admit", invite=waiting["invite"], code=codes["code"])
    # The other invitation is taken back: it is for nobody any more, and the first can't be taken back, it was used.
    left = a.ok("invites")["invites"]
    assert [(i["label"], i["admit"]) for i in left] == [("Iemand anders", False)], left
    assert code(a.ask("invite.withdraw", invite=waiting["invite"])) == "LINK_USED"
    a.ok("invite.withdraw", invite=left[0]["invite"])
    assert a.ok("invites")["invites"] == []
    assert code(a.ask("invite.withdraw", invite=left[0]["invite"])) == "ALREADY_EXISTS"
    assert code(thief.ask("join", link=other, name="Iemand")) == "LINK_EXPIRED"
    assert a.ok("admissions")["waiting"] == []
    assert code(a.ask("admit", invite=waiting["invite"], code=codes["code"])) == "NOT_FOUND"
    assert code(thief.ask("join", link=link, name="Joris")) == "LINK_USED"
    assert b.ok("join", link=link, name="Joris")["organisation"] == "Lindenhaven"
    a.ok("sync")
    b.ok("sync")
    a.ok("sync")
    assert sorted(u["name"] for u in a.ok("users")["users"]) == ["Joris", "Samira"]
    assert code(b.ask("admissions")) == "NOT_ALLOWED"

    # Admitted, but the answer never arrived: the next try finds out.
    link = a.ok("invite", name="Fatma", role="worker", admit=True)["link"]
    c = fresh("c")
    server.stop()
    assert code(c.ask("join", link=link, name="Fatma")) == "OFFLINE"
    server.start()
    c.ok("join", link=link, name="Fatma")
    for cli in (a, b, c, thief):
        assert cli.end() == 0
    print("admission: compared, one thief turned away, admitted after a restart")


main()
