#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Treats the HTTP layer as a stranger on the internet might, and checks what it costs the server and the others.

usage: hostile.py PROBE [ATTACK ...]    (all of them by default, about 35 seconds)

Every attack runs while a victim, a well-behaved client, asks for a page over a new connection again and again and must
get it each time. Attackers' connections must all end by the server's own deadlines; the server's peak memory must stay
within a bound that holding what it refuses would break many times over. The limits of waiting here are several times the
server's: they catch "never", not "slowly".
"""
import contextlib
import os
import random
import re
import resource
import select
import socket
import ssl
import subprocess
import sys
import threading
import time

MIB = 1 << 20
MEMORY_BOUND = 64 * MIB       # above what the idle server needs
TLS_MEMORY_BOUND = 128 * MIB
BODY = 200 * MIB
NEVER_ENDED = b"(the server did not end the connection)"
failures = []


def check(ok, what):
    print(("ok      " if ok else "FAILED  ") + what, flush=True)
    if not ok:
        failures.append(what)


class Probe:
    def __init__(self, program, *args):
        # Where the program is built with the address sanitizer: freed memory that it keeps is no memory of the server.
        env = {**os.environ, "ASAN_OPTIONS": os.environ.get("ASAN_OPTIONS", "") + ":quarantine_size_mb=4:thread_local_quarantine_size_kb=64"}
        self.process = subprocess.Popen([program, *args], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=env)
        self.port = int(re.fullmatch(r"port (\d+)\n", self.process.stdout.readline()).group(1))
        self.baseline = self.memory("VmRSS")

    def memory(self, field="VmHWM"):
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as f:
            return next(int(line.split()[1]) * 1024 for line in f if line.startswith(field + ":"))

    def connect(self, timeout=10.0):
        return socket.create_connection(("127.0.0.1", self.port), timeout=timeout)

    def check_memory(self, what, bound):
        grown = self.memory() - self.baseline
        check(grown < bound, f"{what}: peak memory grew {grown / MIB:.1f} MiB, allowed {bound / MIB:.0f}")

    def stop(self):
        """Also true: it is still alive to be stopped, and ends by itself with everything freed."""
        out, _ = self.process.communicate(timeout=60)
        return self.process.returncode == 0 and out.endswith("stopped\n")


def tls_context():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)   # the certificate is the business of another test
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


class Victim(threading.Thread):
    """Must be served every time; a failure is remembered with its reason."""

    def __init__(self, probe, tls):
        super().__init__(daemon=True)
        self.probe, self.context = probe, tls_context() if tls else None
        self.served, self.failed, self.slowest = 0, [], 0.0
        self.ending = threading.Event()

    def once(self):
        with contextlib.ExitStack() as stack:
            s = stack.enter_context(self.probe.connect(8.0))
            if self.context:
                s = stack.enter_context(self.context.wrap_socket(s))
            s.sendall(b"GET /hello HTTP/1.1\r\nHost: victim\r\nConnection: close\r\n\r\n")
            got = b""
            while more := s.recv(4096):
                got += more
            if not got.startswith(b"HTTP/1.1 200 ") or not got.endswith(b"hello"):
                raise OSError("wrong answer")

    def run(self):
        while not self.ending.is_set():
            start = time.monotonic()
            try:
                self.once()
                self.served += 1
            except OSError as e:
                self.failed.append(str(e))
            self.slowest = max(self.slowest, time.monotonic() - start)
            self.ending.wait(0.05)

    def finish(self, what):
        self.ending.set()
        self.join(20)
        check(self.served > 0 and not self.failed,
              f"{what}: victim served {self.served} times, slowest {self.slowest * 1000:.0f} ms, failed {self.failed[:3]}")


@contextlib.contextmanager
def attack(probe, what, tls=False):
    victim = Victim(probe, tls)
    victim.start()
    yield
    victim.finish(what)
    probe.check_memory(what, TLS_MEMORY_BOUND if tls else MEMORY_BOUND)


def status_of(answer):
    if answer.endswith(NEVER_ENDED):
        return 0
    m = re.match(rb"HTTP/1\.1 (\d{3}) ", answer)
    return int(m.group(1)) if m else 0


def read_to_end(s, got=b""):
    """What still comes until the server ends the connection; a reset is an end too."""
    try:
        while more := s.recv(65536):
            got += more
    except TimeoutError:
        got += NEVER_ENDED
    except ConnectionError:
        pass
    return got


def pour(s, head, piece, total):
    """Sends head and then piece after piece up to total bytes, until an answer or an end comes. Returns (answer, bytes sent)."""
    sent = 0
    try:
        s.sendall(head)
        while sent < total:
            readable = select.select([s], [], [], 0)[0]
            if readable or (isinstance(s, ssl.SSLSocket) and s.pending()):
                break
            s.sendall(piece)
            sent += len(piece)
    except (ConnectionError, ssl.SSLError):
        pass
    try:
        return read_to_end(s), sent
    except ssl.SSLError:
        return b"", sent


def check_pour(probe, what, expected, head, piece, total=BODY, context=None):
    with contextlib.ExitStack() as stack:
        s = stack.enter_context(probe.connect(30.0))
        if context:
            s = stack.enter_context(context.wrap_socket(s))
        answer, sent = pour(s, head, piece, total)
        check(status_of(answer) == expected and sent < total,
              f"{what}: status {status_of(answer)}, expected {expected}, took {sent / MIB:.1f} of {total / MIB:.0f} MiB")


def large_things(probe):
    piece = b"x" * 65536
    chunk = b"10000\r\n" + piece + b"\r\n"
    with attack(probe, "large bodies, headers and targets"):
        check_pour(probe, "200 MiB by Content-Length", 413,
                   b"POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: %d\r\n\r\n" % BODY, piece)
        check_pour(probe, "200 MiB chunked", 413, b"POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n", chunk)
        check_pour(probe, "one chunk of 200 MiB", 413,
                   b"POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n" % BODY, piece)
        check_pour(probe, "endless chunk extension", 431,
                   b"POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n1;a=", piece)
        check_pour(probe, "endless trailer", 431,
                   b"POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nA: ", piece)
        check_pour(probe, "endless headers", 431, b"GET /hello HTTP/1.1\r\nHost: h\r\n", b"A: b\r\n" * 1000)
        check_pour(probe, "one endless header", 431, b"GET /hello HTTP/1.1\r\nHost: h\r\nA: ", piece)
        check_pour(probe, "a target of 10 MiB", 414, b"GET /", piece, 10 * MIB)
        check_pour(probe, "an endless method", 414, b"G", piece.upper(), 10 * MIB)


def framing(probe):
    post = b"POST /echo HTTP/1.1\r\n"
    smuggled = b"GET /hello HTTP/1.1\r\nHost: h\r\n\r\n"
    cases = [
        ("two equal lengths", 400, post + b"Host: h\r\nContent-Length: 3\r\nContent-Length: 3\r\n\r\nabc" + smuggled),
        ("two different lengths", 400, post + b"Host: h\r\nContent-Length: 3\r\nContent-Length: 30\r\n\r\nabc" + smuggled),
        ("a list of lengths", 400, post + b"Host: h\r\nContent-Length: 3, 3\r\n\r\nabc" + smuggled),
        ("length and chunked", 400, post + b"Host: h\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + smuggled),
        ("chunked and length", 400, post + b"Host: h\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n" + smuggled),
        ("length -5", 400, post + b"Host: h\r\nContent-Length: -5\r\n\r\nabc" + smuggled),
        ("length +3", 400, post + b"Host: h\r\nContent-Length: +3\r\n\r\nabc" + smuggled),
        ("length 0x3", 400, post + b"Host: h\r\nContent-Length: 0x3\r\n\r\nabc" + smuggled),
        ("no length value", 400, post + b"Host: h\r\nContent-Length:\r\n\r\n" + smuggled),
        ("length 10^23", 400, post + b"Host: h\r\nContent-Length: 100000000000000000000000\r\n\r\nabc" + smuggled),
        ("length 2^64-1", 413, post + b"Host: h\r\nContent-Length: 18446744073709551615\r\n\r\nabc" + smuggled),
        ("unknown coding", 400, post + b"Host: h\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" + smuggled),
        ("two codings", 400, post + b"Host: h\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n" + smuggled),
        ("chunked twice", 400, post + b"Host: h\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + smuggled),
        ("space before the colon", 400, post + b"Host: h\r\nContent-Length : 3\r\n\r\nabc" + smuggled),
        ("chunk size no number", 400, post + b"Host: h\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n" + smuggled),
        ("chunk size FFFFFFFFFFFFFFFF", 413, post + b"Host: h\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\nabc\r\n"),
        ("chunk size beyond 64 bits", 400, post + b"Host: h\r\nTransfer-Encoding: chunked\r\n\r\n1FFFFFFFFFFFFFFFF\r\nabc\r\n"),
        ("chunk longer than its size", 400, post + b"Host: h\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabcd\r\n0\r\n\r\n"),
        ("length in the trailer", 400, post + b"Host: h\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nContent-Length: 3\r\n\r\n" + smuggled),
        ("no host", 400, b"GET /hello HTTP/1.1\r\n\r\n" + smuggled),
        ("two hosts", 400, b"GET /hello HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n" + smuggled),
        ("line feeds alone", 400, b"GET /hello HTTP/1.1\nHost: h\n\n"),
        ("a line feed among the headers", 400, b"GET /hello HTTP/1.1\r\nHost: h\nA: b\r\n\r\n" + smuggled),
        ("folded header", 400, b"GET /hello HTTP/1.1\r\nHost: h\r\nA: b\r\n c\r\n\r\n" + smuggled),
        ("NUL in a header", 400, b"GET /hello HTTP/1.1\r\nHost: h\r\nA: \0\r\n\r\n" + smuggled),
        ("HTTP/9.9", 505, b"GET /hello HTTP/9.9\r\nHost: h\r\n\r\n" + smuggled),
        ("HTTP/1.0", 505, b"GET /hello HTTP/1.0\r\nHost: h\r\n\r\n" + smuggled),
        ("HTTP/0.9", 400, b"GET /hello\r\n\r\n" + smuggled),
        ("HTTP/2 preface", 505, b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
        ("TLS on the plain port", 400, b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(500)),
        ("absolute target", 400, b"GET http://h/hello HTTP/1.1\r\nHost: h\r\n\r\n" + smuggled),
        ("CONNECT", 400, b"CONNECT h:443 HTTP/1.1\r\nHost: h\r\n\r\n" + smuggled),
        ("unknown method", 405, b"BREW /hello HTTP/1.1\r\nHost: h\r\n\r\n" + smuggled),
        ("method in small letters", 400, b"get /hello HTTP/1.1\r\nHost: h\r\n\r\n" + smuggled),
        ("strange expectation", 417, post + b"Host: h\r\nExpect: 200-ok\r\nContent-Length: 3\r\n\r\nabc" + smuggled),
        ("body where none is allowed", 413, b"GET /hello HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabc" + smuggled),
    ]
    with attack(probe, "framing tricks"):
        for name, expected, sent in cases:
            with probe.connect() as s:
                s.sendall(sent)
                answer = read_to_end(s)
            body = b"%d\n" % expected
            # One answer, nothing of the request in it, and never an answer to what hid behind.
            check(status_of(answer) == expected and answer.count(b"HTTP/1.1 ") == 1 and answer.endswith(b"\r\n\r\n" + body),
                  f"{name}: status {status_of(answer)}, expected {expected}, {answer.count(b'HTTP/1.1 ')} answer(s)")
    # The counterpart: what is well-formed goes through, or the refusals above would prove nothing.
    with probe.connect() as s:
        s.sendall(post + b"Host: h\r\nContent-Length: 3\r\n\r\nabc" + post +
                  b"Host: h\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n1;ext=1\r\nd\r\n2\r\nef\r\n0\r\nTrailer: x\r\n\r\n")
        answer = read_to_end(s)
    check(answer.count(b"HTTP/1.1 200 OK") == 2 and b"\r\n\r\nabc" in answer and answer.endswith(b"\r\n\r\ndef"),
          "well-formed requests, plain and chunked, pipelined: both answered")


def noise(probe):
    rng = random.Random(20260301)
    base = (b"POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
            b"5\r\nabcde\r\n3;a=b\r\nfgh\r\n0\r\nT: u\r\n\r\n")
    answered = 0
    with attack(probe, "mutated requests"):
        for _ in range(1500):
            b = bytearray(base)
            for _ in range(rng.randint(1, 6)):
                at = rng.randrange(len(b))
                kind = rng.randrange(3)
                if kind == 0:
                    b[at] = rng.randrange(256)
                elif kind == 1:
                    del b[at]
                else:
                    b[at:at] = bytes(rng.choice(b"\r\n :;0aF\0\t") for _ in range(rng.randint(1, 3)))
            with probe.connect() as s:
                try:
                    s.sendall(bytes(b))
                    s.shutdown(socket.SHUT_WR)
                except OSError:
                    pass
                answered += status_of(read_to_end(s)) != 0
    check(answered > 1000, f"mutated requests: {answered} of 1500 got an answer, the others an end")


class Crowd:
    """Many connections that are watched for their end while some of them drip."""

    def __init__(self, probe):
        self.probe, self.names, self.drips = probe, {}, {}
        self.poll = select.poll()

    def add(self, name, count, sent, first_reads=b"", drip=b""):
        for _ in range(count):
            s = self.probe.connect()
            s.sendall(sent)
            if first_reads:
                got = b""
                while first_reads not in got:
                    more = s.recv(4096)
                    if not more:
                        break
                    got += more
                if first_reads not in got:
                    check(False, f"{name}: no first answer")
            s.setblocking(False)
            self.names[s.fileno()] = (name, s)
            if drip:
                self.drips[s.fileno()] = drip
            self.poll.register(s, select.POLLIN | select.POLLRDHUP)

    def forget(self, fd):
        self.poll.unregister(fd)
        self.names.pop(fd)[1].close()
        self.drips.pop(fd, None)

    def wait_until_all_ended(self, limit):
        """A dripping client sends one byte a second. What is left at the limit, by name."""
        end = time.monotonic() + limit
        next_drip = 0.0
        while self.names and time.monotonic() < end:
            for fd, _ in self.poll.poll(200):
                try:
                    ended = self.names[fd][1].recv(65536) == b""
                except BlockingIOError:
                    continue
                except OSError:
                    ended = True
                if ended:
                    self.forget(fd)
            if time.monotonic() >= next_drip:
                next_drip = time.monotonic() + 1
                for fd in list(self.drips):
                    try:
                        self.names[fd][1].send(self.drips[fd])
                    except BlockingIOError:
                        pass
                    except OSError:
                        self.forget(fd)
        left = {}
        for name, s in self.names.values():
            left[name] = left.get(name, 0) + 1
            s.close()
        return left


def slow_crowd(probe):
    with attack(probe, "slow, silent and idle clients"):
        crowd = Crowd(probe)
        crowd.add("half a head", 250, b"GET /hello HTTP/1.1\r\nHost: h\r\nA")
        crowd.add("half a body", 250, b"POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nabc")
        crowd.add("dripping head", 100, b"GET /hello HTTP/1.1\r\nHost: h\r\nA: ", drip=b"a")
        crowd.add("dripping body", 100, b"POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: 10000\r\n\r\n", drip=b"a")
        crowd.add("silent", 250, b"")
        crowd.add("idle after an answer", 500, b"GET /hello HTTP/1.1\r\nHost: h\r\n\r\n", first_reads=b"hello")
        total = len(crowd.names)
        left = crowd.wait_until_all_ended(60)
        check(total == 1450 and not left, f"{total} slow, silent and idle connections: left {left or 'none'}")


def never_read(probe):
    with attack(probe, "answers that nobody reads"):
        sockets = []
        for _ in range(10):
            s = socket.socket()
            s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65536)
            s.connect(("127.0.0.1", probe.port))
            s.setblocking(False)
            sent = b""
            request = b"GET /large HTTP/1.1\r\nHost: h\r\n\r\n" * 5000
            with contextlib.suppress(BlockingIOError, ConnectionError):
                sent = request[:s.send(request)]
            sockets.append(s)
            check(len(sent) > 30 * 100, "answers that nobody reads: the requests were sent")
        # Once the server has given up, the rest of what it had sent ends well below what was asked for.
        poll = select.poll()
        for s in sockets:
            poll.register(s, select.POLLRDHUP)
        waiting = {s.fileno() for s in sockets}
        end = time.monotonic() + 60
        while waiting and time.monotonic() < end:
            for fd, _ in poll.poll(500):
                waiting.discard(fd)
                poll.unregister(fd)
        check(not waiting, f"answers that nobody reads: {len(waiting)} of {len(sockets)} connections left")
        for s in sockets:
            s.close()


def flood(probe):
    with attack(probe, "connections opened and dropped"):
        for _ in range(3000):
            probe.connect().close()


def pipelined(probe):
    with attack(probe, "1000 pipelined requests"):
        with probe.connect(30.0) as s:
            s.sendall(b"GET /hello HTTP/1.1\r\nHost: h\r\n\r\n" * 999 + b"GET /hello HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n")
            answer = read_to_end(s)
        check(answer.count(b"\r\n\r\nhello") == 1000, f"1000 pipelined requests: {answer.count(b'hello')} answers")


def over_tls(probe):
    context = tls_context()
    piece = b"x" * 65536
    with attack(probe, "TLS: silent, noisy and half-way connections", tls=True):
        crowd = Crowd(probe)
        crowd.add("silent", 500, b"")
        crowd.add("noise", 50, b"GET / HTTP/1.1\r\nHost: h\r\n\r\n")
        crowd.add("half a hello", 100, b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", drip=b"\0")
        total = len(crowd.names)
        left = crowd.wait_until_all_ended(60)
        check(total == 650 and not left, f"{total} silent TLS connections: left {left or 'none'}")
    with attack(probe, "TLS: large bodies", tls=True):
        check_pour(probe, "TLS, 200 MiB by Content-Length", 413,
                   b"POST /echo HTTP/1.1\r\nHost: h\r\nContent-Length: %d\r\n\r\n" % BODY, piece, context=context)
        check_pour(probe, "TLS, 200 MiB chunked", 413,
                   b"POST /echo HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n",
                   b"10000\r\n" + piece + b"\r\n", context=context)
    old = tls_context()
    old.maximum_version = ssl.TLSVersion.TLSv1_2
    try:
        with probe.connect() as s, old.wrap_socket(s):
            check(False, "TLS 1.2 is refused")
    except (ssl.SSLError, ConnectionError):
        check(True, "TLS 1.2 is refused")


def main():
    program, chosen = sys.argv[1], sys.argv[2:]
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    wanted = 4096 if hard == resource.RLIM_INFINITY else min(4096, hard)
    resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))   # inherited by the probe
    for args, attacks in (([], [large_things, framing, noise, pipelined, flood, slow_crowd, never_read]), (["--tls"], [over_tls])):
        attacks = [a for a in attacks if not chosen or a.__name__ in chosen]
        if not attacks:
            continue
        probe = Probe(program, *args)
        for one in attacks:
            if probe.process.poll() is not None:
                check(False, f"the server ended with {probe.process.returncode}")
                break
            started = time.monotonic()
            one(probe)
            print(f"        {one.__name__}: {time.monotonic() - started:.1f} s, "
                  f"peak memory {probe.memory() / MIB:.1f} MiB", flush=True)
        check(probe.stop(), "the server stops in order" + (" (TLS)" if args else ""))
    print(f"{len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
