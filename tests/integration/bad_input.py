# SPDX-License-Identifier: EUPL-1.2
"""Bad input of every kind against real aanzet-cli and aanzet-server processes: each gets its own sentence (and number on
the wire), nothing is lost or half done, and the rest goes on working. Disk full at every call: the storage fault tests.

usage: bad_input.py BINARIES
"""
import http.client
import os
import shutil
import sqlite3
import ssl
import struct
import subprocess
import sys
import tempfile

from aanzet import Cli, Server, free_port

PASSPHRASE = "paard gieter zolder kruik"
sentences = {}


def refused(answer, code):
    assert not answer["ok"] and answer["code"] == code, (code, answer)
    assert len(answer["message"].split()) >= 3 and answer["message"].endswith("."), answer
    sentences.setdefault(answer["message"], set()).add(code)
    return answer


def works(cli, household, note):
    """The rest goes on: what was written can be read, and more can be written."""
    record = cli.ok("put", household=household, layer="client", type="visit", fields={"client_words": note})["record"]
    assert cli.ok("get", household=household, record=record)["fields"]["client_words"]["value"] == note
    return record


def wire(port, method, target, body=b"", headers=None):
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE   # this client only looks at answers
    connection = http.client.HTTPSConnection("127.0.0.1", port, context=context, timeout=30)
    try:
        connection.request(method, target, body=body, headers=headers or {})
        answer = connection.getresponse()
        return answer.status, answer.read()
    finally:
        connection.close()


def main():
    binaries = sys.argv[1]
    folder = tempfile.mkdtemp(prefix="bad-input-")
    state = folder + "/state"
    port = free_port()
    server = Server(binaries, folder + "/server", port)
    server.start()
    running = [server]
    try:
        # --- vault
        vault = folder + "/a"
        a = Cli(binaries, vault, state)
        refused(a.ask("unlock", passphrase=PASSPHRASE), "NO_VAULT")
        refused(a.ask("create", passphrase="te kort"), "WEAK_PASSPHRASE")
        a.ok("create", passphrase=PASSPHRASE)
        refused(a.ask("create", passphrase=PASSPHRASE), "ALREADY_EXISTS")
        second = Cli(binaries, vault, state)
        refused(second.ask("unlock", passphrase=PASSPHRASE), "VAULT_BUSY")
        second.end()
        refused(a.ask("households"), "NO_ORGANISATION")
        a.ok("lock")
        refused(a.ask("households"), "LOCKED")
        refused(a.ask("unlock", passphrase=PASSPHRASE + "x"), "WRONG_PASSPHRASE")
        a.ok("unlock", passphrase=PASSPHRASE)

        # --- founding
        refused(a.ask("found", server=server.link[:-5], organisation="Noord", name="Ada"), "LINK_BROKEN")
        refused(a.ask("found", server="https://example.org/", organisation="Noord", name="Ada"), "LINK_BROKEN")
        kit = a.ok("found", server=server.link, organisation="Noord", name="Ada")["recoveryKit"].split("-")
        refused(a.ask("household.create", name="x"), "RECOVERY_NOT_CONFIRMED")
        refused(a.ask("recovery.confirm", groups=[kit[0], "ZZZZ"]), "RECOVERY_NOT_CONFIRMED")
        refused(a.ask("recovery.confirm", groups=[kit[0], kit[0]]), "RECOVERY_NOT_CONFIRMED")
        a.ok("recovery.confirm", groups=[kit[0].lower(), kit[2]])
        refused(a.ask("found", server=server.link, organisation="Noord", name="Ada"), "ALREADY_MEMBER")
        household = a.ok("household.create", name="Familie Yilmaz")["household"]
        kept = works(a, household, "eerste woorden")
        a.ok("sync")

        # --- lines and values
        for line in ("no json", "[1,2]", '{"verb":"put","verb2":1}', '{"verb":"no such verb"}', '{"verb":"households","extra":1}', '{"verb":"get"}'):
            a.process.stdin.write(line + "\n")
            a.process.stdin.flush()
            import json
            refused(json.loads(a.process.stdout.readline()), "BAD_REQUEST")
        put = lambda **m: a.ask("put", **{"household": household, "layer": "client", "type": "visit", "fields": {}, **m})
        refused(put(type="no_such_type"), "UNKNOWN_TYPE")
        refused(put(fields={"no_such_field": 1}), "UNKNOWN_FIELD")
        refused(put(fields={"client_words": "x" * 200_000}), "FIELD_LIMIT")
        refused(put(fields={"client_words": 7}), "BAD_REQUEST")
        refused(put(fields={"client_words": "\ud800"}), "BAD_REQUEST")
        refused(put(fields={"visit_at": "2026-02-30"}), "BAD_REQUEST")
        refused(put(fields={"duration_minutes": 1.5}), "BAD_REQUEST")
        refused(put(layer="professional"), "BAD_REQUEST")
        refused(put(household="00" * 16), "NOT_FOUND")
        refused(put(record="11" * 16), "NOT_FOUND")
        works(a, household, "na slechte regels")

        # --- invitations
        link = a.ok("invite", name="Bo", role="worker", admit=True)["link"]
        b = Cli(binaries, folder + "/b", state)
        b.ok("create", passphrase=PASSPHRASE)
        for broken in (link[:-1], link[:40], link.replace("#v1.", "#v1.A", 1), "", "hallo", link[:-12] + "x" + link[-11:]):
            refused(b.ask("join", link=broken, name="Bo"), "LINK_BROKEN")
        b.ok("join", link=link, name="Bo")
        c = Cli(binaries, folder + "/c", state)
        c.ok("create", passphrase=PASSPHRASE)
        refused(c.ask("join", link=link, name="Cy"), "LINK_USED")
        later = a.ok("invite", name="Cy", role="worker", admit=True)["link"]
        server.stop()
        server.process = subprocess.Popen([os.path.join(binaries, "aanzet-server"), "serve", "--data", folder + "/server", "--time", "2099-01-01T00:00:00Z"],
                                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert server.process.stdout.readline().startswith("listening on")
        answer = c.ask("join", link=later, name="Cy")
        refused(answer, "LINK_EXPIRED")
        server.stop()

        # --- offline, and another server in the same place
        refused(a.ask("sync"), "OFFLINE")
        works(a, household, "zonder server")
        stranger = Server(binaries, folder + "/stranger", port)
        stranger.start()
        running.append(stranger)
        refused(a.ask("sync"), "SERVER_IDENTITY")
        assert a.ok("status")["waiting"] > 0
        stranger.stop()
        server.start()
        a.ok("sync")
        assert a.ok("status")["waiting"] == 0

        # --- another organisation's file
        d = Cli(binaries, folder + "/d", state)
        d.ok("create", passphrase=PASSPHRASE)
        d.ok("found", organisation="Zuid", name="Di")
        a.ok("bundle.write", file=folder + "/a.azb")
        refused(d.ask("bundle.read", file=folder + "/a.azb"), "LINK_FOREIGN")
        content = open(folder + "/a.azb", "rb").read()
        for bad in (content[:-1], content[: len(content) // 2], b"", content[:100] + bytes([content[100] ^ 1]) + content[101:]):
            with open(folder + "/bad.azb", "wb") as f:
                f.write(bad)
            refused(a.ask("bundle.read", file=folder + "/bad.azb"), "MALFORMED")
        refused(a.ask("bundle.read", file=folder + "/none.azb"), "NOT_FOUND")
        d.end()

        # --- the wire: a status, and a number of its own
        def number(status, body, code):
            assert body[:1] == b"\xa2" or body[:1] == b"\xa3", body
            assert body[1] == 1 and body[2] == code, (status, body, code)

        status, body = wire(port, "POST", "/v1/found", b"\xff\xff\xff")
        assert status == 400
        number(status, body, 2)
        for cbor in (b"\xbf\xff", b"\xa1\x01", b"\x9b" + b"\x7f" * 8, b"\xa1\x18\x01\x00", b"\x81" * 5000):
            status, body = wire(port, "POST", "/v1/join", cbor)
            assert status == 400
            number(status, body, 2)
        status, body = wire(port, "POST", "/v1/sync", b"\xa0")
        assert status == 401
        number(status, body, 5)
        status, body = wire(port, "GET", "/v1/no-such-call")
        assert status == 404
        try:
            status, _ = wire(port, "POST", "/v1/sync", headers={"Content-Length": str(200 << 20)}, body=b"x" * (1 << 20))
            assert status == 413, status
        except (BrokenPipeError, ConnectionResetError, ssl.SSLEOFError):
            pass                                  # the server closed while we were still sending: it did not read on
        works(a, household, "na rare verzoeken")
        a.ok("sync")
        records = set(a.ok("list", household=household, type="visit")["records"])
        hash_before = a.ok("state-hash", household=household)["hash"]
        assert a.end() == 0

        # --- the database: damaged, foreign, newer
        database = next(os.path.join(vault, f) for f in os.listdir(vault)
                        if open(os.path.join(vault, f), "rb").read(15) == b"SQLite format 3")
        backup = folder + "/backup.db"
        shutil.copy(database, backup)

        def unlock(expected):
            cli = Cli(binaries, vault, state)
            before = open(database, "rb").read()
            refused(cli.ask("unlock", passphrase=PASSPHRASE), expected)
            cli.end()
            assert open(database, "rb").read() == before, "a refused database was changed"
            for extra in ("-wal", "-shm"):
                if os.path.exists(database + extra):
                    os.remove(database + extra)
            shutil.copy(backup, database)

        with sqlite3.connect(database) as db:
            db.execute("PRAGMA user_version = 9999")
        db.close()
        unlock("NEWER_VERSION")
        with open(database, "r+b") as f:
            f.truncate(os.path.getsize(database) // 2)
        unlock("CORRUPT_DATA")
        with open(database, "wb") as f:
            f.write(b"not a database at all" * 500)
        unlock("CORRUPT_DATA")
        with open(database, "r+b") as f:
            f.seek(60)
            f.write(struct.pack(">I", 77) + struct.pack(">I", 0xDEADBEEF))
        cli = Cli(binaries, vault, state)
        answer = cli.ask("unlock", passphrase=PASSPHRASE)
        assert not answer["ok"] and answer["code"] in ("CORRUPT_DATA", "NEWER_VERSION"), answer
        cli.end()
        shutil.copy(backup, database)

        # --- one damaged row: the rest stays usable, it is counted, and the server gives it back
        db = sqlite3.connect(database)
        table = max((t for (t,) in db.execute("SELECT name FROM sqlite_master WHERE type='table'") if "batch" in t.lower()), key=len)
        row, blob = db.execute(f"SELECT id, blob FROM {table} ORDER BY id DESC LIMIT 1").fetchone()
        db.execute(f"UPDATE {table} SET blob = ? WHERE id = ?", (blob[:40] + bytes([blob[40] ^ 1]) + blob[41:], row))
        db.commit()
        db.close()
        a = Cli(binaries, vault, state)
        a.ok("unlock", passphrase=PASSPHRASE)
        assert a.ok("status")["quarantined"] > 0
        assert a.ok("get", household=household, record=kept)["fields"]["client_words"]["value"] == "eerste woorden"
        works(a, household, "met een beschadigde rij")
        a.ok("sync")
        a.ok("sync")
        assert records <= set(a.ok("list", household=household, type="visit")["records"]), "the damaged row did not come back"
        a.end()
        b.end()
        c.end()
        shared = {m: codes for m, codes in sentences.items() if len(codes) > 1}
        assert not shared, f"one sentence for different things: {shared}"
        server.stop()
        print(f"{sum(len(c) for c in sentences.values())} kinds of bad input, each with its own sentence")
    finally:
        for s in running:
            s.process.kill()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
