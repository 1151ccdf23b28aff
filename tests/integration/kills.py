# SPDX-License-Identifier: EUPL-1.2
"""Kills real aanzet-cli and aanzet-server processes while two devices work and sync (quality.md F1).

Both devices write, change the same fields, remove, sync and exchange files, each in a thread of its own; other threads send
SIGKILL at random moments, also while a vault is being opened. After each kill a copy of what stands on the disk goes
through SQLite's integrity check, the server's also through `aanzet-server verify`; then the program starts again and shows
everything that was acknowledged, saves whole or not at all. At the end both devices agree and nothing is missing.

Planted and found: every third save left in memory.

usage: kills.py BINARIES KILLS_OF_EACH [SEED]
"""
import collections
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

from aanzet import Cli, Server, free_port

PASSPHRASE = {"a": "paard gieter zolder kruik", "b": "lamp fiets wolk tafel"}
TYPE, FIELDS, LAYER = "observation", ("fact", "told_by", "interpretation"), "professional"
AWAY = ("OFFLINE", "TIMEOUT", "SERVER_IDENTITY", "BUSY")


class Killed(Exception):
    pass


def check_pages(database, scratch):
    """A copy of the database and its log, as a power switch would find them, through SQLite's own check."""
    copy = os.path.join(scratch, "copy.db")
    for suffix in ("", "-wal"):
        if os.path.exists(copy + suffix):
            os.remove(copy + suffix)
        if os.path.exists(database + suffix):
            shutil.copyfile(database + suffix, copy + suffix)
    db = sqlite3.connect(copy)
    answer = db.execute("PRAGMA integrity_check").fetchall()
    db.close()
    assert answer == [("ok",)], (database, answer)
    return copy


class Device:
    def __init__(self, world, name, seed):
        self.world, self.name, self.rng = world, name, random.Random(seed)
        self.folder, self.scratch = f"{world.folder}/{name}", f"{world.folder}/scratch-{name}"
        os.mkdir(self.scratch)
        self.acknowledged = collections.defaultdict(list)   # (record, field) -> values
        self.mine, self.removed, self.households = [], set(), {}
        self.in_flight = self.set_aside = None
        self.kills = self.syncs = self.done = 0
        self.cli = None
        self.start()

    def start(self):
        self.cli = Cli(self.world.binaries, self.folder, self.world.folder + "/state-" + self.name)

    def ask(self, verb, **members):
        try:
            return self.cli.ask(verb, **members)
        except (AssertionError, OSError, ValueError):       # no answer, or half of one
            raise Killed from None

    def ok(self, verb, **members):
        answer = self.ask(verb, **members)
        assert answer["ok"], (self.name, verb, answer)
        return answer

    def kill(self):
        if self.cli.process.poll() is None:
            self.cli.process.kill()
            self.kills += 1

    # --- work

    def missing(self, record, field, values, whole=False):
        """Which of the values are neither shown, nor beside it, nor in the history."""
        answer = self.ask("get", household=self.world.household, record=record)
        if not answer["ok"]:
            assert answer["code"] == "NOT_FOUND", answer
            return values
        shown = answer["fields"].get(field)
        have = [shown["value"]] + [o["value"] for o in shown["others"]] if shown else []
        for _ in range(100):
            if all(v in have for v in values):
                return []
            past = self.ok("history", household=self.world.household, record=record, field=field)
            have += [v["value"] for v in past["versions"]]
            if past["complete"] or not whole:
                break
            time.sleep(0.1)                    # the server could not be asked: its limits, or it is being started
        return [v for v in values if v not in have]

    def write(self, record, fields):
        self.in_flight = (record, fields)
        answer = self.ask("put", household=self.world.household, layer=LAYER, type=TYPE, fields=fields, **({"record": record} if record else {}))
        self.in_flight = None
        if not answer["ok"]:
            assert answer["code"] == "NOT_FOUND" and record, answer   # a colleague's record that has not come here yet
            return
        if not record:
            self.mine.append(answer["record"])
            self.world.records.append(answer["record"])
        for field, value in fields.items():
            self.acknowledged[(answer["record"], field)].append(value)

    def step(self):
        rng, world = self.rng, self.world
        what, count = rng.random(), next(world.counter)
        if what < 0.35:
            self.write(None, {f: f"{self.name}{count} {f} " + "x" * (rng.randint(0, 900) if f == "fact" else 0) for f in FIELDS})
        elif what < 0.60 and world.records:
            record = rng.choice(world.records[-12:])
            if record not in world.removed:
                self.write(record, {f: f"{self.name}{count} {f}" for f in rng.sample(FIELDS, 2)})
        elif what < 0.85:
            answer = self.ask("sync")
            assert answer["ok"] or answer["code"] in AWAY, answer
            self.syncs += answer["ok"]
            if answer["ok"] and self.set_aside:
                status = self.ok("status")
                assert status["quarantined"] == 0, (self.set_aside, status)
                self.set_aside = None
        elif what < 0.90 and len(self.mine) > 20:
            record = self.mine[0]
            world.removed.add(record)
            answer = self.ask("remove", household=world.household, record=record)
            if answer["ok"]:
                self.removed.add(record)
                self.mine.remove(record)
            else:
                assert answer["code"] == "BUSY", answer
        elif what < 0.95:
            self.ok("bundle.write", file=f"{self.scratch}/out.azb")
            os.replace(f"{self.scratch}/out.azb", f"{world.folder}/{self.name}.azb")
            other = f"{world.folder}/{'b' if self.name == 'a' else 'a'}.azb"
            if os.path.exists(other):
                shutil.copyfile(other, f"{self.scratch}/in.azb")
                self.ok("bundle.read", file=f"{self.scratch}/in.azb")
        elif what < 0.96 and len(self.households) < 6:
            name = f"{self.name}{count}"
            answer = self.ok("household.create", name=name)
            self.households[answer["household"]] = name
        else:
            self.ok("status")
            self.ok("search", text="xxx")
        self.done += 1

    # --- after a kill

    def reopen(self):
        self.cli.process.wait()
        check_pages(self.folder + "/vault.db", self.scratch)
        self.start()
        self.ok("unlock", passphrase=PASSPHRASE[self.name])
        keys = list(self.acknowledged)
        for key in keys[-15:] + self.rng.sample(keys, min(10, len(keys))):
            self.check(*key)
        if self.in_flight and self.in_flight[0]:
            record, fields = self.in_flight
            there = [f for f, v in fields.items() if not self.missing(record, f, [v])]
            assert len(there) in (0, len(fields)), f"half a save: {there}"
        self.in_flight = None
        known = {h["household"]: h["name"] for h in self.ok("households")["households"]}
        assert all(known.get(h) == n for h, n in self.households.items()), "a household is gone"
        for record in self.ok("list", household=self.world.household, type=TYPE)["records"][-25:]:
            fields = self.ok("get", household=self.world.household, record=record)["fields"]
            assert set(fields) == set(FIELDS), f"half a record: {sorted(fields)}"
        # A kill may cut a pull between a stub and what overwrote it: set aside then, and gone with the next whole sync.
        status = self.ok("status")
        self.set_aside = status if status["quarantined"] else None

    def check(self, record, field, whole=False):
        gone = self.missing(record, field, self.acknowledged[(record, field)], whole)
        if gone:
            past = self.ask("history", household=self.world.household, record=record, field=field)
            past["versions"] = [v["value"][:20] for v in past.get("versions", [])]
            raise AssertionError(f"{self.name}: acknowledged and gone: {gone[0][:40]!r} of {record}; history {past}; {self.ask('status')}")

    def live(self):
        """Works until told to stop; starts again after every kill."""
        try:
            while not self.world.stop.is_set():
                try:
                    self.step()
                except Killed:
                    while True:
                        try:
                            self.reopen()
                            break
                        except Killed:
                            continue
        except BaseException as e:   # noqa: the main thread tells it
            self.world.fail(e)


class World:
    def __init__(self, binaries, folder, seed):
        self.binaries, self.folder = binaries, folder
        self.stop, self.failures, self.records, self.removed = threading.Event(), [], [], set()
        self.counter = iter(range(1, 10**9))
        self.server = Server(binaries, folder + "/server", free_port())
        self.server.start()
        self.server_kills, self.scratch = 0, folder + "/scratch-server"
        os.mkdir(self.scratch)
        self.a, self.b = Device(self, "a", seed * 3), Device(self, "b", seed * 3 + 1)
        a, b = self.a, self.b
        a.ok("create", passphrase=PASSPHRASE["a"])
        kit = a.ok("found", server=self.server.link, organisation="Team Noord", name="Ada")["recoveryKit"].split("-")
        a.ok("recovery.confirm", groups=[kit[1], kit[4]])
        link = a.ok("invite", name="Bo", role="worker", admit=True)["link"]
        b.ok("create", passphrase=PASSPHRASE["b"])
        b.ok("join", link=link, name="Bo")
        for device in (a, b, a, b):
            device.ok("sync")
        user = [u["user"] for u in a.ok("users")["users"] if u["name"] == "Bo"][0]
        self.household = a.ok("household.create", name="Gezin")["household"]
        a.ok("grant", household=self.household, user=user, right="write")
        for device in (a, b):
            device.ok("sync")

    def fail(self, error):
        self.failures.append(error)
        self.stop.set()

    def kill_device(self, device, count, rng):
        while device.kills < count and not self.stop.is_set():
            # Mostly after some work, now and then while it is being opened; then at any moment of what it does.
            until = device.done + (rng.randint(1, 6) if rng.random() < 0.85 else 0)
            while device.done < until and not self.stop.wait(0.005):
                pass
            self.stop.wait(rng.uniform(0, 0.08))
            device.kill()

    def kill_server(self, count, rng):
        try:
            while self.server_kills < count and not self.stop.is_set():
                until = self.a.syncs + self.b.syncs + rng.randint(0, 2)
                patience = time.monotonic() + 0.6      # both devices may be opening
                while self.a.syncs + self.b.syncs < until and time.monotonic() < patience and not self.stop.wait(0.005):
                    pass
                self.stop.wait(rng.uniform(0, 0.08))
                self.server.kill()
                self.server_kills += 1
                copy = check_pages(self.folder + "/server/server.db", self.scratch)
                done = subprocess.run([os.path.join(self.binaries, "aanzet-server"), "verify", copy], capture_output=True, text=True)
                assert done.returncode == 0, done.stdout + done.stderr
                self.server.start()
        except BaseException as e:   # noqa
            self.fail(e)


def main():
    binaries, count = sys.argv[1], int(sys.argv[2])
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    folder = tempfile.mkdtemp(prefix="kills-", dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None)
    world = World(binaries, folder, seed)
    began = time.monotonic()
    try:
        devices = [world.a, world.b]
        workers = [threading.Thread(target=d.live) for d in devices]
        killers = [threading.Thread(target=world.kill_device, args=(d, (count + i) // 2, random.Random(seed * 7 + i))) for i, d in enumerate(devices)]
        killers.append(threading.Thread(target=world.kill_server, args=(count, random.Random(seed * 7 + 5))))
        for t in workers + killers:
            t.start()
        for t in killers:
            t.join()
        world.stop.set()
        for t in workers:
            t.join()
        if world.failures:
            raise world.failures[0]
        for d in devices:
            try:
                d.ask("status")
            except Killed:              # the last kill came when nobody would open it again
                d.cli.process.wait()
                d.reopen()
        for round in range(8):
            answers = [d.ok("sync") for d in devices]
            if round > 1 and not any(x["pushed"] + x["pulled"] + x["waiting"] for x in answers):
                break
        hashes = [d.ok("state-hash", household=world.household)["hash"] for d in devices]
        assert hashes[0] == hashes[1], "the devices do not agree"
        merged = collections.defaultdict(list)
        for d in devices:
            for key, values in d.acknowledged.items():
                merged[key] += values
        for d in devices:
            assert d.ok("status")["quarantined"] == 0
            d.acknowledged = merged
            for key in merged:
                d.check(*key, whole=True)
            listed = set(d.ok("list", household=world.household, type=TYPE)["records"])
            marked = {c["record"] for c in d.ok("conflicts")["conflicts"] if c["field"] == "life"}
            for removed in (devices[0].removed, devices[1].removed):   # what the other changed meanwhile comes back with a mark
                assert removed & listed <= marked, "a removal was forgotten"
        edits = sum(len(v) for v in merged.values())
        print(f"{world.a.kills + world.b.kills} kills of devices, {world.server_kills} of the server, {edits} acknowledged values, 0 lost, "
              f"state hashes equal, {time.monotonic() - began:.0f} s")
        for d in devices:
            assert d.cli.end() == 0
        world.server.stop()
    finally:
        world.stop.set()
        for p in (world.a.cli.process, world.b.cli.process, world.server.process):
            p.kill()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
