# SPDX-License-Identifier: EUPL-1.2
"""Two real devices and a real server: an administrator adds a talk picture in Tigrinya, the colleague's device syncs it, and the
leaflet of a household that reads Tigrinya is in Ethiopic letters. What was changed on the way in is refused in a sentence.

usage: packs.py BINARIES
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

from aanzet import Server, free_port, two_devices

WORDS = "paard gieter zolder kruik"
HERE = os.path.dirname(os.path.abspath(__file__))
TIGRINYA = os.path.join(HERE, "..", "unit", "packs", "tigrinya")
OURS = os.path.join(HERE, "..", "..", "assets", "talkpicture")
ETHIOPIC = re.compile("[\u1200-\u137f]")


def main():
    with tempfile.TemporaryDirectory(prefix="packs-") as home:
        server = Server(sys.argv[1], os.path.join(home, "server"), free_port())
        server.start()
        try:
            play(sys.argv[1], server, home)
        finally:
            server.kill()


def folder_of(home):
    folder = os.path.join(home, "tigrinya")
    os.makedirs(folder + "/scenes")
    os.makedirs(folder + "/audio")
    shutil.copy(os.path.join(TIGRINYA, "pack.json"), folder)
    for scene in ("visit.svg", "much.svg"):
        shutil.copy(os.path.join(OURS, "scenes", scene), folder + "/scenes")
    for i in range(1, 5):
        with open(f"{folder}/audio/visit-{i}-ti.ogg", "wb") as f:
            f.write(b"OggS" + os.urandom(120_000))   # voices: several parts
    return folder


def play(binaries, server, home):
    a, b, household = two_devices(binaries, server, home, WORDS, "Familie Tesfay")
    header = a.ok("list", household=household, type="household")["records"][0]
    header = header if isinstance(header, str) else header["record"]
    a.ok("put", household=household, layer="client", type="household", record=header, fields={"language": "ti"})
    for cli in (a, b, a, b):
        cli.ok("sync")

    def leaflet(cli):
        file = os.path.join(home, "leaflet.pdf")
        cli.ok("print", household=household, paper="talk_leaflet", file=file)
        return subprocess.run(["pdftotext", file, "-"], capture_output=True, text=True, check=True).stdout

    assert a.ok("pack.list")["packs"] == []
    assert not ETHIOPIC.search(leaflet(b)), "before there is a pack"

    # The administrator makes it and adds it; a colleague who is none cannot.
    made = os.path.join(home, "tigrinya.azpack")
    a.ok("pack.make", kind="talk_picture", folder=folder_of(home), file=made)
    assert os.path.getsize(made) > 3 * 144 * 1024
    refused = b.ask("pack.add", file=made)
    assert refused["code"] == "NOT_ALLOWED" and "administrator" in refused["message"], refused
    added = a.ok("pack.add", file=made)
    assert added["parts"] >= 4, added
    assert a.ask("pack.add", file=made)["code"] == "ALREADY_EXISTS"

    # Changed by one byte after it was signed: said, and nothing of it is sent.
    broken = os.path.join(home, "broken.azpack")
    shutil.copy(made, broken)
    with open(broken, "r+b") as f:
        f.seek(200_000)
        f.write(b"#")
    answer = a.ask("pack.add", file=broken)
    assert answer["code"] == "MALFORMED" and "changed after it was signed" in answer["message"], answer
    assert a.ask("pack.add", file=made + ".nowhere")["code"] == "NOT_FOUND"

    a.ok("sync")
    b.ok("sync")
    b.ok("sync")
    (pack,) = b.ok("pack.list")["packs"]
    assert pack["state"] == "whole" and pack["counts"] and pack["id"] == "tafel-tigrinya" and pack["parts_here"] == pack["parts"], pack
    assert {"key": "ti", "reviewed": False} in pack["languages"], pack
    assert b.ok("status")["quarantined"] == 0

    # The household that reads Tigrinya gets it, without a line; another one keeps ours.
    words = leaflet(b)
    said = json.load(open(os.path.join(TIGRINYA, "pack.json"), encoding="utf-8"))["scenes"][0]["words"]["ti"][0]
    assert ETHIOPIC.search(words), words
    assert said.split()[0] in words, (said, words)
    a.ok("put", household=household, layer="client", type="household", record=header, fields={"language": "nl"})
    assert not ETHIOPIC.search(leaflet(a)), "a household that reads Dutch"

    # It goes as it came.
    assert b.ask("pack.remove", record=pack["record"])["code"] == "NOT_ALLOWED"
    a.ok("pack.remove", record=pack["record"])
    assert a.ask("pack.remove", record=pack["record"])["code"] == "NOT_FOUND"
    a.ok("sync")
    b.ok("sync")
    assert b.ok("pack.list")["packs"] == []
    assert a.end() == 0 and b.end() == 0
    print("one pack, two devices")


main()
