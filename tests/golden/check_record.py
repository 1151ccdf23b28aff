#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Reads the examples of shared/record/FORMAT.md with a decoder that shares nothing with ours: hashlib, PyNaCl, the page."""
import hashlib
import pathlib
import re
import sys

import nacl.bindings as nacl

PAGE = pathlib.Path(__file__).resolve().parents[2] / "shared/record/FORMAT.md"
ORG, SPACE, SPACE_KEY, SEED, DEVICE, SALT, FIELD_KEY = (
    bytes([1]) * 16, bytes([2]) * 16, bytes([3]) * 32, bytes([4]) * 32, bytes([6]) * 16, bytes([7]) * 16, bytes([8]) * 32)


def blake(size, *parts, key=b""):
    return hashlib.blake2b(b"".join(parts), digest_size=size, key=key).digest()


def domain(text):
    return bytes([len(text)]) + text.encode()


def le(value, size):
    return value.to_bytes(size, "little")


def kdf(master, number, context):
    return hashlib.blake2b(b"", digest_size=32, key=master, salt=le(number, 8) + bytes(8), person=context + bytes(8)).digest()


class Cursor:
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, n):
        if self.at + n > len(self.data):
            raise ValueError("cut short")
        self.at += n
        return self.data[self.at - n:self.at]

    def u8(self):
        return self.take(1)[0]

    def varint(self):
        value = shift = 0
        while True:
            b = self.u8()
            value |= (b & 127) << shift
            if b < 128:
                if b == 0 and shift:
                    raise ValueError("not the shortest form")
                return value
            shift += 7

    def list(self, size):
        return [self.take(size) for _ in range(self.varint())]


def frame(data):
    c = Cursor(data)
    if c.u8() != 1:
        raise ValueError("version")
    b = {"device": c.take(16), "author": c.take(16), "salt": c.take(16), "epoch": c.varint(), "number": c.varint(), "first": c.varint(),
         "prev": c.take(32), "org head": c.take(32), "space head": c.take(32)}
    authors, records = c.list(16), c.list(16)
    b["operations"] = []
    lamport = record = 0
    for i in range(c.varint()):
        flags = c.u8()
        if not flags & 8:
            record = c.varint()
        op = {"rule": flags & 3, "record": records[record], "field": c.take(16), "seq": b["first"] + i}
        lamport += c.varint()
        op["lamport"] = lamport
        op["context"] = [(authors[c.varint()], c.varint()) for _ in range(c.u8())]
        op["nonce"] = c.take(24)
        op["body"] = None if flags & 4 else c.take(c.varint())
        op["body hash"] = c.take(32) if flags & 4 else blake(32, op["body"])
        b["operations"].append(op)
    b["blobs"] = c.list(16)
    b["ack"] = c.take(c.varint())
    b["signature"] = c.take(64)
    if c.at != len(data):
        raise ValueError("something follows")
    return b


def aad(b, op):
    return b"".join([domain("az1/op"), bytes([1, 1]), ORG, SPACE, op["record"], op["field"], bytes([op["rule"]]), le(b["epoch"], 4), b["author"],
                     le(op["seq"], 8), le(op["lamport"], 8), bytes([len(op["context"])]), *(a + le(s, 8) for a, s in op["context"])])


def operation_hash(b, op):
    return blake(32, domain("az1/oph"), aad(b, op), op["nonce"], op["body hash"])


def header(b):
    return b"".join([domain("az1/batch"), ORG, SPACE, b["device"], b["author"], b["salt"], le(b["epoch"], 4), le(b["number"], 8), le(b["first"], 8),
                     b["prev"], b["org head"], b["space head"], le(len(b["operations"]), 4), *(operation_hash(b, op) for op in b["operations"]),
                     le(len(b["blobs"]), 4), *b["blobs"], blake(32, b["ack"])])


def unpad(data):
    plain = data.rstrip(b"\0")
    if plain[-1:] != b"\x80" or len(data) not in (32, 64, 128, 256):
        raise ValueError("padding")
    return plain[:-1]


def item(c):
    """One CBOR item of the kinds that payloads use here."""
    head = c.u8()
    major, n = head >> 5, head & 31
    if head == 0xf6:
        return None
    if n >= 24:
        n = int.from_bytes(c.take(1 << (n - 24)), "big")
    if major == 0:
        return n
    if major == 1:
        return -1 - n
    if major == 2:
        return c.take(n)
    if major == 3:
        return c.take(n).decode()
    if major == 5:
        return {item(c): item(c) for _ in range(n)}
    raise ValueError("kind of item")


def payload(data):
    c = Cursor(data)
    p = item(c)
    if c.at != len(data) or list(p) != sorted(p):
        raise ValueError("payload")
    return p


def main():
    page = PAGE.read_text()
    want = {name: bytes.fromhex("".join(text.split())) for name, text in re.findall(r"Example `([^`]+)`:\n\n((?:    [^\n]*\n)+)", page)}
    b = frame(want["frame"])
    first, stub, last = b["operations"]
    op_key = kdf(SPACE_KEY, 1, b"AzOpEnc_")
    opened = [nacl.crypto_aead_xchacha20poly1305_ietf_decrypt(op["body"], aad(b, op), op["nonce"], op_key) for op in (first, last)]
    acked = Cursor(unpad(nacl.crypto_aead_xchacha20poly1305_ietf_decrypt(
        b["ack"][24:], domain("az1/ack") + SPACE + b["author"] + le(b["number"], 8), b["ack"][:24], kdf(SPACE_KEY, 3, b"AzAck___"))))
    entries = [(acked.take(16), acked.varint(), acked.take(32)) for _ in range(acked.varint())]
    public, _ = nacl.crypto_sign_seed_keypair(SEED)
    signed = nacl.crypto_sign_open(b["signature"] + header(b), public)
    p, newer = payload(unpad(opened[0])), payload(want["payload of a newer version"])

    def field(op):
        return blake(16, op["record"], bytes([op["rule"]]), le(7, 2), le(3, 2), key=FIELD_KEY)

    checks = {
        "author id": b["author"] == blake(16, domain("az1/author"), ORG, DEVICE, SALT) == want["author id"] and b["device"] == DEVICE,
        "field id": first["field"] == want["field id"] and all(op["field"] == field(op) for op in b["operations"]),
        "payload": unpad(opened[0]) == want["payload"] and opened[0] == want["padded payload"],
        "payload members": p == {1: 7, 2: 3, 3: "vandaag", 4: bytes([5]) * 16, 5: 2, 6: 1_760_000_000_000},
        "payload of a newer version": newer[3] == "later" and newer[7] == 1 and newer[24] == {1: None},
        "empty text": payload(unpad(opened[1]))[3] == "",
        "operation aad": aad(b, first) == want["operation aad"],
        "operation body": first["body"] == want["operation body"],
        "operation hash": operation_hash(b, first) == want["operation hash"],
        "context": first["context"] == [(bytes([0x41]) * 16, 9), (bytes([0x42]) * 16, 70000)],
        "stub": stub["body"] is None and stub["rule"] == 1 and stub["lamport"] == 1001 and last["rule"] == 2 and last["lamport"] == 1200,
        "ack": b["ack"] == want["ack"] and acked.at == len(acked.data) and [e[1] for e in entries] == [3, 200],
        "batch header": signed == header(b) == want["batch header"],
        "batch signature": b["signature"] == want["batch signature"],
        "batch hash": blake(32, header(b), b["signature"]) == want["batch hash"],
        "numbers": (b["epoch"], b["number"], b["first"], len(b["blobs"])) == (300, 5, 128, 1),
    }
    for name in want:
        if name not in checks and name not in ("frame", "padded payload"):
            checks[name + " is checked here"] = False
    wrong = [name for name, ok in checks.items() if not ok]
    print(f"{len(checks)} checks, wrong: {', '.join(wrong) or 'none'}", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
