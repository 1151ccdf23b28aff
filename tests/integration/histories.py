# SPDX-License-Identifier: EUPL-1.2
"""Random histories of two aanzet-cli devices and a real aanzet-server (quality.md C1, C2 over real processes).

Offline edits of all types in both layers, at least 30 % of them on fields that the other device also changed, removals,
syncs in any order, cuts and repeats; then quiet. Both must have equal state hashes, and every text that was ever
acknowledged must be found in get, its other values, or history.

usage: histories.py BINARIES COUNT [SEED]
"""
import collections
import json
import random
import shutil
import sys
import tempfile

from aanzet import Cli, CuttingProxy, Server, free_port, random_value

PASSPHRASE = {"a": "paard gieter zolder kruik", "b": "lamp fiets wolk tafel"}


class Device:
    def __init__(self, world, name):
        self.world, self.name, self.folder = world, name, f"{world.folder}/{name}"
        self.cli = Cli(world.binaries, self.folder, world.folder + "/state-" + name)

    def ok(self, verb, **members):
        return self.cli.ok(verb, **members)

    def ask(self, verb, **members):
        return self.cli.ask(verb, **members)

    def restart(self):
        assert self.cli.end() == 0
        self.cli = Cli(self.world.binaries, self.folder, self.world.folder + "/state-" + self.name)
        self.ok("unlock", passphrase=PASSPHRASE[self.name])


class World:
    def __init__(self, binaries, folder):
        self.binaries, self.folder = binaries, folder
        port, line = free_port(), free_port()
        self.server = Server(binaries, folder + "/server", port, f"https://127.0.0.1:{line}")
        self.server.start()
        self.proxy = CuttingProxy(line, port)
        self.a, self.b = Device(self, "a"), Device(self, "b")
        self.a.ok("create", passphrase=PASSPHRASE["a"])
        kit = self.a.ok("found", server=self.server.link, organisation="Team Noord", name="Ada")["recoveryKit"].split("-")
        self.a.ok("recovery.confirm", groups=[kit[1], kit[4]])
        link = self.a.ok("invite", name="Bo", role="worker", admit=True)["link"]
        self.b.ok("create", passphrase=PASSPHRASE["b"])
        self.b.ok("join", link=link, name="Bo")
        for device in (self.a, self.b, self.a, self.b):
            device.ok("sync")
        self.user_b = [u["user"] for u in self.a.ok("users")["users"] if u["name"] == "Bo"][0]
        # A safety plan has rules of its own about what disappears (trust.py, tst_store_safety).
        self.types = {name: spec for name, spec in self.a.ok("schema")["types"].items() if spec["layer"] != "safety"}


def history(world, seed):
    rng = random.Random(seed)
    devices = [world.a, world.b]
    household = world.a.ok("household.create", name=f"Huishouden {seed}")["household"]
    world.a.ok("grant", household=household, user=world.user_b, right="write", **({"layer": None} if rng.random() < 0.5 else {}))
    world.a.ok("sync")
    world.b.ok("sync")
    records, acknowledged, touched = [], collections.defaultdict(list), {}

    def write(device, r, fields):
        answer = device.ask("put", household=household, layer=r["layer"], type=r["type"], fields=fields, **({"record": r["id"]} if r["id"] else {}))
        if not answer["ok"]:                       # a colleague's record that has not come here yet
            assert r["id"] and answer["code"] == "NOT_FOUND", answer
            return
        r["id"] = answer["record"]
        for f, v in fields.items():
            acknowledged[(r["id"], f)].append(v)
            touched.setdefault((r["id"], f), set()).add(device.name)

    def fresh(device, count):
        name = rng.choice(sorted(world.types))
        spec = world.types[name]
        r = {"id": None, "type": name, "layer": spec["layer"]}
        fields = rng.sample(sorted(spec["fields"]), min(len(spec["fields"]), count))
        write(device, r, {f: random_value(rng, spec["fields"][f]) for f in fields})
        records.append(r)

    def edit(device):
        shared = [k for k, by in touched.items() if by != {device.name}]
        if shared and rng.random() < 0.6:          # a field that the other has written too
            record, field = rng.choice(shared)
            r = next(r for r in records if r["id"] == record)
            fields = {field: random_value(rng, world.types[r["type"]]["fields"][field])}
        elif records and rng.random() < 0.5:
            r = rng.choice(records)
            field = rng.choice(sorted(world.types[r["type"]]["fields"]))
            fields = {field: random_value(rng, world.types[r["type"]]["fields"][field])}
        else:
            return fresh(device, rng.randint(1, 3))
        if rng.random() < 0.4:
            device.ask("get", household=household, record=r["id"])
        write(device, r, fields)

    def sync(device):
        cut = rng.random() < 0.3
        if cut:
            world.proxy.cut_after(rng.choice([rng.randint(0, 600), rng.randint(600, 6000), rng.randint(6000, 40000)]))
        answer = device.ask("sync")
        world.proxy.heal()
        if not answer["ok"]:
            assert cut and answer["code"] in ("OFFLINE", "TIMEOUT", "SERVER_IDENTITY"), answer
            return
        if rng.random() < 0.2:
            device.ok("sync")
        if rng.random() < 0.1 and records:
            device.ok("list", household=household, type=rng.choice(records)["type"])

    for _ in range(rng.randint(1, 4)):
        fresh(world.a, rng.randint(1, 6))
    world.a.ok("sync")
    world.b.ok("sync")
    for _ in range(rng.randint(12, 40)):
        device, what = rng.choice(devices), rng.random()
        if what < 0.62:
            edit(device)
        elif what < 0.82:
            sync(device)
        elif what < 0.88:
            answer = device.ask("remove", household=household, record=rng.choice(records)["id"])
            assert answer["ok"] or answer["code"] in ("BUSY", "NOT_FOUND"), answer
        elif what < 0.92:
            path = f"{world.folder}/{seed}.azb"
            device.ok("bundle.write", file=path)
            other = world.b if device is world.a else world.a
            for _ in range(rng.randint(1, 2)):
                other.ok("bundle.read", file=path)
        elif what < 0.95:
            cards = [c for c in device.ok("conflicts")["conflicts"] if c["household"] == household]
            if cards:
                card = rng.choice(cards)
                device.ok("settle", household=household, record=card["record"], field=card["field"], value=rng.choice(card["values"])["value"])
        elif what < 0.97:
            device.ok("search", text=rng.choice(["a", "twee", "zzz", "\"", "AND OR"]))
            device.ok("status")
        elif what < 0.985 and seed % 10 == 0:
            device.restart()
        elif seed % 25 == 0:
            world.server.kill()
            world.server.start()

    for round in range(6):
        answers = [d.ok("sync") for d in devices]
        if round > 1 and not any(x["pushed"] + x["pulled"] + x["waiting"] for x in answers):
            break
    hashes = [d.ok("state-hash", household=household)["hash"] for d in devices]
    assert hashes[0] == hashes[1], f"seed {seed}: the devices do not agree"
    missing = []
    for (record, field), values in acknowledged.items():
        for device in devices:
            found = device.ask("get", household=household, record=record)
            assert found["ok"], (seed, record, found)
            shown = found["fields"].get(field, {"value": None, "others": []})
            have = [shown["value"]] + [o["value"] for o in shown["others"]]
            if any(v not in have for v in values) or rng.random() < 0.1:
                past = device.ok("history", household=household, record=record, field=field)
                assert past["complete"], (seed, record, field)
                have += [v["value"] for v in past["versions"]]
            missing += [(device.name, record, field, v) for v in values if v not in have]
    assert not missing, f"seed {seed}: {len(missing)} acknowledged values are gone, first {missing[0]}"
    both = sum(len(by) == 2 for by in touched.values())
    edits = sum(len(v) for v in acknowledged.values())
    contested = sum(len(v) for k, v in acknowledged.items() if len(touched[k]) == 2)
    return edits, contested, both


def main():
    binaries, count = sys.argv[1], int(sys.argv[2])
    first = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    folder = tempfile.mkdtemp(prefix="histories-")
    world = World(binaries, folder)
    edits = contested = 0
    try:
        for seed in range(first, first + count):
            e, c, _ = history(world, seed)
            edits, contested = edits + e, contested + c
        h = world.a.ok("households")["households"][0]["household"]
        world.a.ok("export", household=h, file=folder + "/export.json")
        with open(folder + "/export.json", encoding="utf-8") as f:
            assert json.load(f)["layers"]
        world.a.ok("revoke", household=h, user=world.user_b, layer="client")
        world.a.ok("lock")
        assert world.a.ask("households")["code"] == "LOCKED"
        world.a.ok("unlock", passphrase=PASSPHRASE["a"])
        solo = Cli(binaries, folder + "/solo", folder + "/state-solo")
        solo.ok("create", passphrase="zonder server begonnen")
        solo.ok("found", organisation="Alleen", name="Cy")
        other = Server(binaries, folder + "/server2", free_port())
        other.start()
        solo.ok("server.join", link=other.link)
        solo.ok("sync")
        solo.end()
        other.stop()
        share = contested / edits if edits else 0
        print(f"{count} histories, {edits} field edits acknowledged, {share:.0%} of them on fields that both changed, 0 lost, all state hashes equal")
        assert count < 100 or share >= 0.30, "too few contested edits for the test to mean anything"
        for d in (world.a, world.b):
            assert d.cli.end() == 0
        world.server.stop()
    finally:
        for p in (world.a.cli.process, world.b.cli.process, world.server.process):
            p.kill()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
