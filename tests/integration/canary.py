# SPDX-License-Identifier: EUPL-1.2
"""No plaintext anywhere: marked words go the whole way (written, searched, synced over a plain line that is recorded,
conflicted, settled, removed, bundled), then every byte on disk and on the line is searched for them.

usage: canary.py BINARIES
"""
import json
import os
import re
import secrets
import shutil
import socket
import sys
import tempfile
import threading

from aanzet import Cli, Server, free_port


class Recorder:
    """A TCP line that keeps every byte of both directions."""

    def __init__(self, port, target):
        self.target, self.bytes, self.lock = target, bytearray(), threading.Lock()
        self.listener = socket.create_server(("127.0.0.1", port))
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            client, _ = self.listener.accept()
            server = socket.create_connection(("127.0.0.1", self.target))
            for a, b in ((client, server), (server, client)):
                threading.Thread(target=self.pump, args=(a, b), daemon=True).start()

    def pump(self, source, sink):
        try:
            while data := source.recv(65536):
                with self.lock:
                    self.bytes += data
                sink.sendall(data)
        except OSError:
            pass    # the other direction ended the line
        for end in (source, sink):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass    # it was down already


MARK = re.compile("[0-9a-f]{16}(?=é$)")


def marks(word):
    """What of a word is looked for. Of a marked one its sixteen digits, which stay when an index folds its letters, a list
    writes it without its accent, or a line ends in it; of any other (the kit) all of it, with and without its dashes."""
    digits = MARK.search(word)
    return {digits[0]} if digits else {word.lower(), word.lower().replace("-", "")}


def forms(mark):
    """As it may lie in memory or in a file: UTF-8, UTF-16LE, as hex."""
    return mark.encode(), mark.encode("utf-16-le"), mark.encode().hex().encode()


def finds(folder, line, words):
    """Where a word stands in plain: a list of (place, word)."""
    hits = []
    sought = [(word, form) for word in words for mark in marks(word) for form in forms(mark)]
    places = [("the line", bytes(line))]
    for base, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(base, name)
            places.append((os.path.relpath(path, folder), name.encode()))
            with open(path, "rb") as file:
                places.append((os.path.relpath(path, folder), file.read()))
    for place, content in places:
        content = content.lower()
        hits += [(place, word) for word, form in sought if form in content]
    return hits, len(places)


def walk(binaries, folder, line, port, words):
    def word(what):
        words.append("kanarie" + what + secrets.token_hex(8) + "é")
        return words[-1]

    place = lambda name: os.path.join(folder, name)
    logs = {name: open(place(name + ".stderr"), "wb") for name in ("a", "b", "server")}
    a, b = (Cli(binaries, place(name), place(name + "-state"), errors=logs[name], TMPDIR=place("tmp")) for name in "ab")
    server = Server(binaries, place("server"), port, f"http://127.0.0.1:{line}")
    server.start(errors=logs["server"], TMPDIR=place("tmp"))
    try:
        a.ok("create", passphrase=word("zin") + " a b c")
        kit = a.ok("found", server=server.link, organisation=word("organisatie"), name=word("naam"))["recoveryKit"]
        words.append(kit)
        a.ok("recovery.confirm", groups=kit)
        invitation = a.ok("invite", name=word("label"), role="worker", admit=True)["link"]
        b.ok("create", passphrase=word("zin") + " a b c")
        b.ok("join", link=invitation, name=word("collega"))
        a.ok("sync")
        user = [u["user"] for u in a.ok("users")["users"] if u["role"] == "worker"][0]
        household = a.ok("household.create", name=word("huishouden"))["household"]
        a.ok("grant", household=household, user=user, right="write")
        visit = a.ok("put", household=household, layer="client", type="visit", fields={"client_words": word("woorden"), "purpose": word("doel")})["record"]
        a.ok("put", household=household, layer="professional", type="visit_observation", fields={"visit": visit, "notes": word("zorg")})
        line = a.ok("put", household=household, layer="safety", type="safety_line", fields={"kind": "phone", "text": word("veilig"), "who": word("tante")})["record"]
        found = a.ok("search", text=words[-1][:20])["hits"]
        assert found and words[-1] in found[0]["excerpt"].replace("[", "").replace("]", ""), found
        a.ok("sync")
        b.ok("sync")
        mine, theirs = word("nummer"), word("nummer")
        a.ok("put", household=household, layer="client", type="household", record=household, fields={"director_phone": mine})
        b.ok("put", household=household, layer="client", type="household", record=household, fields={"director_phone": theirs})
        for device in (a, b, a):
            device.ok("sync")
        assert len(b.ok("conflicts")["conflicts"]) == 1
        b.ok("settle", household=household, record=household, field="director_phone", value=mine)
        b.ok("remove", household=household, record=visit)
        b.ok("sync")
        a.ok("sync")
        a.ok("history", household=household, record=household, field="director_phone")
        assert b.ok("get", household=household, record=line)["layer"] == "safety"
        a.ask("put", household=household, layer="client", type="visit", fields={word("veld"): 1})
        a.ask("put", household=household, layer="client", type="visit", fields={"visit_at": word("datum")})
        a.ok("bundle.write", file=os.path.join(folder, "bundle"))
        return a, b, server, logs
    except BaseException:
        server.kill()
        raise


def planted_forms(word):
    plain = word.replace("é", "e")                  # how an index folds it
    return [word.encode(), word.encode("utf-16-le"), word.encode().hex().encode(), word.encode().hex().upper().encode(), json.dumps(word).encode(),
            plain.encode(), plain.upper().encode(), word[:-1].encode()]


def kit_of(words):
    return next(word for word in words if not MARK.search(word))


def main():
    folder = tempfile.mkdtemp(prefix="canary-")
    os.mkdir(os.path.join(folder, "tmp"))
    line, port, words = free_port(), free_port(), []
    recorder = Recorder(line, port)
    try:
        a, b, server, logs = walk(sys.argv[1], folder, line, port, words)
        hits, places = finds(folder, recorder.bytes, words)     # while journals are open
        a.ok("lock")
        assert a.end() == 0 and b.end() == 0
        server.stop()
        for log in logs.values():
            log.close()
        after, more = finds(folder, recorder.bytes, words)      # and after everything was closed
        hits += after
        assert len(recorder.bytes) > 10_000 and b"POST /v1/sync" in recorder.bytes, "nothing was recorded"

        # Can this test fail? One word in one file, as a page, an index or a log would hold it, and on the line.
        planted = {words[3]: planted_forms(words[3]), kit_of(words): [kit_of(words).encode(), kit_of(words).replace("-", "").lower().encode()]}
        for word, all_forms in planted.items():
            for form in all_forms:
                with open(os.path.join(folder, "planted"), "wb") as file:
                    file.write(b"\0\1" + form + b"\2")
                assert set(finds(folder, b"", words)[0]) == {("planted", word)}, f"the planted {form} was not found"
        os.remove(os.path.join(folder, "planted"))
        assert finds(folder, b"x" + words[4].encode(), words)[0] == [("the line", words[4])], "the planted word was not found"

        for place, word in hits:
            print(f"plain text in {place}: {word[:12]}...")
        print(f"{len(words)} marked words, {places + more} places, {len(recorder.bytes)} bytes on the line: {len(hits)} found")
        return 1 if hits else 0
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
