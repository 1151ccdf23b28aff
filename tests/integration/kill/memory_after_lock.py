# SPDX-License-Identifier: EUPL-1.2
"""What stands in the memory of the real app after a lock, and while the client has the device: no key, no passphrase, and
of what was written only the one document that was handed over (quality.md T5).

Every needle is first found while the app is open: a search that finds nothing then would prove nothing afterwards.

usage: memory_after_lock.py BINARIES PLUGINS
"""
import glob
import json
import os
import sqlite3
import sys
import tempfile
import time

import nacl.bindings as nacl

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from aanzet import Cli  # noqa: E402
from app import WORDS, App  # noqa: E402

HOUSEHOLD, NOTE, PIN = "Windmolenaar", "zilvermeeuwkanarie", "482913"
DREAM, ANSWER, PERSON = "boomkruiperkanarie", "tapuitkanarie", "Wielewaalkanarie"
WAY_BACK = "AzIconButton label Voor de hulpverlener"
MADE = "putterkanarie"  # by the client, on the plan sheet
MASK = 0x5A


def cursor(data):
    at = 0

    def take(n):
        nonlocal at
        at += n
        return data[at - n:at]
    return take


def kdf(master, number, context):
    return nacl.crypto_generichash_blake2b_salt_personal(b"", 32, master, number.to_bytes(8, "little") + bytes(8), context + bytes(8))


def vault_keys(vault, words):
    """The keys of a vault on disk, by mobile/vault/FORMAT.md and mobile/store/FORMAT.md."""
    with open(os.path.join(vault, "slots"), "rb") as f:
        slots = f.read()
    for at in range(0, len(slots), 160):
        slot = slots[at:at + 160]
        if slot[10] != 1:
            continue
        memory, passes = int.from_bytes(slot[44:52], "little"), int.from_bytes(slot[52:56], "little")
        sealing = nacl.crypto_pwhash_alg(32, words.encode(), slot[56:72], passes, memory, nacl.crypto_pwhash_ALG_ARGON2ID13)
        root = nacl.crypto_aead_xchacha20poly1305_ietf_decrypt(slot[96:144], slot[:72], slot[72:96], sealing)
        vault_id = slot[12:28]
        break
    local = kdf(root, 1, b"AzLocal_")
    database = sqlite3.connect(f"file:{vault}/vault.db?mode=ro", uri=True)
    blob, = database.execute("SELECT blob FROM meta WHERE id = 1").fetchone()
    database.close()
    row = nacl.crypto_aead_xchacha20poly1305_ietf_decrypt(
        blob[24:], b"\x07az1/row" + vault_id + bytes([1]) + (1).to_bytes(8, "little"), blob[:24], local)
    take = cursor(row)
    take(1 + 16 + 32)
    keys = {"root key": root, "row key": local}
    for name in ("user signing seed", "user box seed", "device signing seed", "device box seed"):
        length = take(1)[0]
        assert length == 32, length
        keys[name] = take(length)
    return keys


class Searched(App):
    """The app, and what its memory holds of each needle."""

    def count(self, needles):
        asked = " ".join(bytes(b ^ MASK for b in n).hex() for n in needles.values())
        answer = json.loads(self.ask("memory " + asked))
        return {name: found for name, found in zip(needles, answer)}

    def type_in_parts(self, text):
        """Never the whole of it in the buffers of whoever types."""
        for at in range(0, len(text), 3):
            self.type(text[at:at + 3])


def enter_pin(app):
    app.type(PIN[:3])
    app.type(PIN[3:])


def forms(name, text):
    return {f"{name}, UTF-8": text.encode(), f"{name}, UTF-16": text.encode("utf-16-le")}


def nothing_left(app, needles, where, but=()):
    # The screen goes, then what it held, then what held that: a few turns of the event loop.
    ends = time.monotonic() + 20
    while True:
        found = {n: f for n, f in app.count(needles).items() if f["count"] and not n.startswith(tuple(but))}
        if not found or time.monotonic() > ends:
            break
        time.sleep(0.3)
    assert not found, f"{where}: {found}"
    print(f"{where}: none of {len(needles)} needles")


def open_plan(app):
    app.touch("AzButton text Plan")
    app.until_on("PlanScreen")


def open_talk(app):
    app.touch("AzButton text Praatplaat")
    app.until_on("TalkPictureScreen")


def open_drawing(app):
    drawn = app.ask("where AzButton text Tekening openen") != "not there"
    app.touch("AzButton text Tekening openen" if drawn else "AzButton text Samen tekenen")
    app.until_on("NetworkScreen")


def to_household(app):
    close = app.ask("where AzIconButton iconName close") != "not there"
    app.touch_fixed("AzIconButton iconName " + ("close" if close else "back"))
    app.until_on("HouseholdScreen")


def write_everywhere(app):
    """A word of its own in the plan, in the talk picture and on the drawing."""
    open_plan(app)
    app.tap("AzTextArea label Mijn droom")
    app.type_in_parts(DREAM)
    to_household(app)
    open_talk(app)
    while app.ask("where AzTextArea label In eigen woorden") == "not there":
        app.tap("AzButton text Verder")
    app.tap("AzTextArea label In eigen woorden")
    app.type_in_parts(ANSWER)
    to_household(app)
    open_drawing(app)
    app.type_in_parts(PERSON)
    app.ask("key Return")
    app.until_read(PERSON[:6])
    to_household(app)


def give(app):
    if app.ask("where AzIconButton iconName hand-over") != "not there":
        return app.touch_fixed("AzIconButton iconName hand-over")
    if app.ask("where AzButton text Geef aan cliënt") != "not there":
        return app.touch("AzButton text Geef aan cliënt")
    app.touch_fixed("AzIconButton iconName more")
    app.touch_fixed("AzListRow title Geef aan cliënt")


def until_boxed(vault, since):
    """The disk took something after that moment, and a second long nothing more: what was typed is in the drop-box."""
    ends, seen, quiet_since = time.monotonic() + 20, 0, time.monotonic()
    while True:
        written = max(os.stat(f).st_mtime_ns for f in glob.glob(os.path.join(vault, "vault.db*")))
        if written != seen:
            seen, quiet_since = written, time.monotonic()
        if seen > since and time.monotonic() - quiet_since > 1:
            return
        assert time.monotonic() < ends, "nothing went into the box"
        time.sleep(0.05)


def come_back(app):
    app.touch_fixed(WAY_BACK)
    app.until_read("Met je pincode kom je terug.")
    enter_pin(app)


def main():
    binaries, plugins = sys.argv[1], sys.argv[2]
    with tempfile.TemporaryDirectory(prefix="memory-") as home:
        vault, state = os.path.join(home, "vault"), os.path.join(home, "state")
        cli = Cli(binaries, vault, state)
        cli.ok("create", passphrase=WORDS)
        kit = cli.ok("found", organisation="Lindenhaven", name="Samira")["recoveryKit"]
        cli.ok("recovery.confirm", groups=" ".join(kit.split("-")[:2]))
        cli.ok("household.create", name=HOUSEHOLD)
        assert cli.end() == 0
        keys = vault_keys(vault, WORDS)
        words = {**forms("the note", NOTE), **forms("the household", HOUSEHOLD), **forms("the plan", DREAM), **forms("the answer", ANSWER),
                 **forms("the drawing", PERSON)}
        secrets = {**keys, **forms("the passphrase", WORDS), **forms("the PIN", PIN)}
        needles = {**words, **secrets}

        app = Searched(binaries, plugins, vault, state)
        app.hold(360, 800)
        app.until(lambda s: s["screen"] == "UnlockScreen" and s.get("cursor", -1) >= 0, "no unlock screen")
        app.type_in_parts(WORDS)
        app.ask("key Return")
        app.until(lambda s: s["screen"] not in ("UnlockScreen", ""), "it does not open")
        nothing_left(app, forms("the passphrase", WORDS), "open")

        app.touch_fixed("AzText text Meer")
        app.until_on("MoreScreen")
        app.touch("AzListRow title Instellingen")
        app.until_on("SettingsScreen")
        app.touch("AzButton text Pincode kiezen")
        app.until_on("PinScreen")
        for _ in range(2):
            enter_pin(app)
        app.until_on("SettingsScreen")

        app.touch_fixed("AzText text Huishoudens")
        app.until_on("HouseholdsScreen")
        app.touch("AzListRow title " + HOUSEHOLD)
        app.until_on("HouseholdScreen")
        write_everywhere(app)
        app.touch("AzButton text Bezoek beginnen")
        app.until(lambda s: s["screen"] == "VisitNoteScreen" and s.get("cursor", -1) >= 0, "no note")
        app.type_in_parts(NOTE)

        seen = app.count(needles)
        for name in ("the note, UTF-16", "the household, UTF-16", *keys):
            assert seen[name]["count"], f"while open the search does not find {name}"
        print("open: found", {n: f["count"] for n, f in seen.items() if f["count"]})

        app.touch("AzButton text Laat de cliënt dit lezen")
        app.until_on("HandedScreen")
        app.until_read(NOTE)
        nothing_left(app, needles, "with the client", but=["the note"])
        come_back(app)
        app.until_on("VisitNoteScreen")

        app.ask("key Escape")
        app.until_on("HouseholdScreen")

        # Each of the three sheets: it alone, and no key; what the client writes is sealed at once.
        for sheet, show, work in (("the answer", open_talk, "AzIconButton iconName hand-over"), ("the drawing", open_drawing, "AzIconButton iconName more"),
                                  ("the plan", open_plan, "")):
            show(app)
            seen = app.count(needles)
            for name in (sheet + ", UTF-16", *keys):
                assert seen[name]["count"], f"while open the search does not find {name}"
            give(app)
            app.where(WAY_BACK)
            nothing_left(app, needles, "with the client: " + sheet, but=[sheet])
            if sheet != "the plan":
                come_back(app)
                app.where(work)
                to_household(app)
        app.tap("AzTextArea label Mijn mensen")
        since = time.time_ns()
        app.type_in_parts(MADE)
        until_boxed(vault, since)
        app.kill()

        # Killed in the client's hands: it asks for the passphrase, and what they wrote waits.
        app = Searched(binaries, plugins, vault, state)
        app.hold(360, 800)
        app.until(lambda s: s["screen"] == "UnlockScreen" and s.get("cursor", -1) >= 0, "no unlock screen")
        app.type_in_parts(WORDS)
        app.ask("key Return")
        app.until_on("HandedReviewScreen")
        app.until_read(MADE)
        app.touch("AzButton text Overnemen")
        app.until_on("PlanScreen")
        app.until_read(MADE)
        to_household(app)
        app.touch_fixed("AzIconButton label Vergrendelen")
        app.until_on("UnlockScreen")
        nothing_left(app, {**needles, **forms("what the client wrote", MADE)}, "locked, under the PIN")
        app.kill()


if __name__ == "__main__":
    main()
