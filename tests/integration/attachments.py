# SPDX-License-Identifier: EUPL-1.2
"""Two real devices and a real server: a letter is photographed without a network and gets to a colleague over a line that
breaks in the middle; what lies on the server and went over the line is larger than the photo, of a fixed size, and not it.

usage: attachments.py BINARIES
"""
import os
import struct
import sys
import tempfile
import zlib

from aanzet import CuttingProxy, Cli, Server, free_port, two_devices

WORDS = "paard gieter zolder kruik"
MARK = b"GEHEIMEPLEK"


def main():
    with tempfile.TemporaryDirectory(prefix="attachments-") as home:
        port, line = free_port(), free_port()
        proxy = CuttingProxy(line, port)
        server = Server(sys.argv[1], os.path.join(home, "server"), port, f"https://127.0.0.1:{line}")
        server.start()
        try:
            play(sys.argv[1], server, proxy, home)
        finally:
            server.kill()


def letter(path):
    """A PNG that does not become small, and that says where it was taken."""
    side = 900
    chunk = lambda kind, body: struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
    rows = b"".join(b"\0" + os.urandom(3 * side) for _ in range(side))
    with open(path, "wb") as f:
        f.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)) +
                chunk(b"tEXt", b"Comment\0" + MARK) + chunk(b"IDAT", zlib.compress(rows, 1)) + chunk(b"IEND", b""))


def bytes_under(folder):
    return b"".join(open(os.path.join(base, name), "rb").read() for base, _, names in os.walk(folder) for name in names)


def play(binaries, server, proxy, home):
    a, b, household = two_devices(binaries, server, home, WORDS, "Familie Tesfay")
    for cli in (a, b, a, b):
        cli.ok("sync")
    server.kill()

    file = os.path.join(home, "letter.png")
    letter(file)
    visit = a.ok("put", household=household, layer="client", type="visit", fields={"visit_at": "2026-05-12"})["record"]
    made = a.ok("attach", household=household, visit=visit, file=file, caption="Brief van de woningbouw", letter=True)
    photo = made["record"]
    assert 200_000 < made["size"] <= 2 << 20, made
    words = os.path.join(home, "words.jpg")
    with open(words, "w", encoding="utf-8") as f:
        f.write("geen foto")
    assert a.ask("attach", household=household, visit=visit, file=words)["code"] == "MALFORMED"
    assert a.ok("attachments", household=household)["attachments"] == [{"record": photo, "layer": "client", "place": "here"}]
    assert not a.ask("sync")["ok"]

    server.start()
    proxy.cut_after(420_000)        # in the middle of the photo
    first = a.ask("sync")
    assert proxy.cuts >= 1, first
    proxy.heal()
    before = proxy.bytes
    a.ok("sync")
    sent = proxy.bytes - before
    assert sent < made["size"] - 200_000, (sent, made)    # goes on where it ended

    b.ok("sync")
    b.ok("sync")
    b.ok("list", household=household, type="attachment")
    assert [p["place"] for p in b.ok("attachments", household=household)["attachments"]] == ["here"]
    mine, theirs = os.path.join(home, "a.jpg"), os.path.join(home, "b.jpg")
    a.ok("attachment.save", household=household, record=photo, file=mine)
    b.ok("attachment.save", household=household, record=photo, file=theirs)
    with open(mine, "rb") as x, open(theirs, "rb") as y:
        seen = x.read()
        assert seen == y.read() and seen[:2] == b"\xff\xd8" and MARK not in seen
    assert b.ask("attachment.save", household=household, record=photo, file=theirs)["ok"] is False      # nothing is overwritten

    piece = seen[len(seen) // 2:][:64]
    for name in ("server", "a", "b"):
        lies = bytes_under(os.path.join(home, name))
        assert piece not in lies and MARK not in lies and b"woningbouw" not in lies, name
    print(f"attachments: a photo of {len(seen)} bytes, cut once, {sent} bytes after it; nothing of it in clear")
    for cli in (a, b):
        assert cli.end() == 0


if __name__ == "__main__":
    main()
