#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Reads CBOR items as hex, one a line, and writes each again as cbor2's canonical form. With --make N SEED it writes N
items of its own making instead. One implementation of ours, one of others: their bytes must be equal."""
import random
import sys

import cbor2


def value(r, depth):
    kind = r.randrange(8 if depth else 6)
    if kind < 2:
        n = r.getrandbits(r.choice((3, 5, 8, 9, 16, 17, 32, 33, 63)))
        return n if kind == 0 else -1 - n
    if kind == 2:
        return r.randbytes(r.choice((0, 1, 23, 24, 255, 256, 700)))
    if kind == 3:
        return "".join(r.choice("aé€𝄞\u0000z") for _ in range(r.choice((0, 1, 23, 24, 90))))
    if kind == 4:
        return r.choice((True, False))
    if kind == 5:
        return None
    n = r.choice((0, 1, 2, 5, 24, 30))
    if kind == 6:
        return [value(r, depth - 1) for _ in range(n)]
    return {r.getrandbits(r.choice((4, 8, 16, 40))): value(r, depth - 1) for _ in range(n)}


if sys.argv[1:2] == ["--make"]:
    source = random.Random(int(sys.argv[3]))
    for _ in range(int(sys.argv[2])):
        print(cbor2.dumps(value(source, 4), canonical=True).hex())
else:
    for line in sys.stdin:
        print(cbor2.dumps(cbor2.loads(bytes.fromhex(line.strip())), canonical=True).hex())
