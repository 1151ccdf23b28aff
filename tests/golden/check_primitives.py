#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Computes every vector of primitives.json a second time, with hashlib and PyNaCl: the frozen answers stand on two legs."""
import hashlib
import json
import math
import pathlib
import sys

import nacl.bindings as nacl

h = bytes.fromhex


def size_class(n):
    for c in (32, 64, 128, 256):
        if n <= c:
            return c
    e = math.floor(math.log2(n))
    last = e - (math.floor(math.log2(e)) + 1)
    padme = -(-n // 2**last) * 2**last
    return -(-padme // 32) * 32


def ed25519(v):
    public, secret = nacl.crypto_sign_seed_keypair(h(v["seed"]))
    return public.hex() == v["public"] and nacl.crypto_sign(h(v["message"]), secret)[:64].hex() == v["signature"]


def xchacha20poly1305(v):
    sealed = nacl.crypto_aead_xchacha20poly1305_ietf_encrypt(h(v["plain"]), h(v["aad"]), h(v["nonce"]), h(v["key"]))
    return sealed.hex() == v["sealed"]


def blake2b(v):
    return hashlib.blake2b(h(v["data"]), digest_size=v["size"], key=h(v["key"])).hexdigest() == v["hash"]


def kdf(v):
    salt = int(v["id"]).to_bytes(8, "little") + bytes(8)
    person = v["context"].encode() + bytes(8)
    return hashlib.blake2b(b"", digest_size=32, key=h(v["master"]), salt=salt, person=person).hexdigest() == v["key"]


def argon2id(v):
    made = nacl.crypto_pwhash_alg(32, v["password"].encode(), v["salt"].encode(), v["passes"], v["memory"],
                                  nacl.crypto_pwhash_ALG_ARGON2ID13)
    return made.hex() == v["hash"]


def sealed_box(v):
    public, secret = nacl.crypto_box_seed_keypair(h(v["seed"]))
    return public.hex() == v["public"] and nacl.crypto_box_seal_open(h(v["sealed"]), public, secret).hex() == v["plain"]


def secretstream(v):
    state = nacl.crypto_secretstream_xchacha20poly1305_state()
    nacl.crypto_secretstream_xchacha20poly1305_init_pull(state, h(v["header"]), h(v["key"]))
    for chunk in v["chunks"]:
        plain, tag = nacl.crypto_secretstream_xchacha20poly1305_pull(state, h(chunk["sealed"]))
        if plain.hex() != chunk["plain"] or (tag == 3) != chunk["final"]:
            return False
    return True


def padding(v):
    return size_class(v["length"] + 1) == v["size"]


def main():
    vectors = json.loads((pathlib.Path(__file__).parent / "primitives.json").read_text())
    checks = {f.__name__: f for f in (ed25519, xchacha20poly1305, blake2b, kdf, argon2id, sealed_box, secretstream, padding)}
    wrong = [f"{name} {i}" for name, entries in vectors.items() for i, v in enumerate(entries) if not checks[name](v)]
    if set(vectors) != set(checks) or wrong:
        sys.exit(f"wrong: {wrong}, sections: {sorted(vectors)}")
    print(sum(len(v) for v in vectors.values()), "vectors agree")


main()
