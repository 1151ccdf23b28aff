# SPDX-License-Identifier: EUPL-1.2
"""A TLS line between real aanzet-cli devices and a real aanzet-server, cut once at every STEP-th byte of a 64 KiB push and of
the pull of it (quality.md C4). Each of them must complete, with nothing missing and nothing twice.

usage: line_cuts.py BINARIES [STEP]        every 97th byte when no step is given
"""
import collections
import shutil
import sys
import tempfile

from histories import World

TEXTS, LENGTH = 8, 8000
outcomes = collections.Counter()


def sync(world, device, cut):
    """Syncs over a line that breaks once. Answers the bytes that went over it."""
    world.proxy.bytes = world.proxy.cuts = 0
    world.proxy.cut_after(cut, stands_again=True) if cut is not None else world.proxy.heal()
    for attempt in range(5):
        answer = device.ask("sync")
        if answer["ok"]:
            break
        outcomes[answer["code"]] += 1
        assert world.proxy.cuts and answer["code"] == "OFFLINE", answer     # what a person is told is the truth
    assert answer["ok"], answer
    world.proxy.heal()
    outcomes["attempts %d" % (attempt + 1)] += 1
    return world.proxy.bytes, world.proxy.cuts


def main():
    binaries, step = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 97
    folder = tempfile.mkdtemp(prefix="aanzet-cuts-")
    world = World(binaries, folder)
    try:
        household = world.a.ok("household.create", name="Huishouden")["household"]
        world.a.ok("grant", household=household, user=world.user_b, right="write")
        world.a.ok("sync")
        world.b.ok("sync")
        spec = next((name, f) for name, t in sorted(world.types.items()) for f, kind in sorted(t["fields"].items())
                    if kind["kind"] == "text" and kind["limit"] >= LENGTH)
        name, field = spec
        layer = world.types[name]["layer"]
        records, runs = 0, 0

        def day(cut_up, cut_down):
            nonlocal records
            written = {}
            for i in range(TEXTS):
                text = f"{records} " + chr(ord("a") + records % 26) * LENGTH
                written[world.a.ok("put", household=household, layer=layer, type=name, fields={field: text[:LENGTH]})["record"]] = text[:LENGTH]
                records += 1
            up = sync(world, world.a, cut_up)
            down = sync(world, world.b, cut_down)
            for record, text in written.items():
                shown = world.b.ok("get", household=household, record=record)["fields"][field]
                assert shown["value"] == text and not shown["others"], record
            return up, down

        # The first day says more than the others (certificates): every cut must come before a day's last byte, or it is none.
        day(None, None)
        plain = [day(None, None) for _ in range(3)]
        up, down = (min(size for size, _ in sizes) - 16 for sizes in zip(*plain))
        assert up > 64 * 1024 and down > 64 * 1024, (up, down)
        for cut in range(0, max(up, down), step):
            (_, cut_up), (_, cut_down) = day(min(cut, up - 1), min(cut, down - 1))
            assert cut_up == cut_down == 1, f"at byte {cut} the line broke {cut_up} and {cut_down} times"
            runs += cut_up + cut_down
            if runs % 20 < 2:
                assert len({d.ok("state-hash", household=household)["hash"] for d in (world.a, world.b)}) == 1
        assert len({d.ok("state-hash", household=household)["hash"] for d in (world.a, world.b)}) == 1
        for device in (world.a, world.b):
            assert len(device.ok("list", household=household, type=name)["records"]) == records
            assert not device.ok("conflicts")["conflicts"]
        print(f"{runs} cuts in {up} bytes up and {down} down, {records} texts, none missing, none twice; {dict(outcomes)}")
    finally:
        world.server.kill()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
