# SPDX-License-Identifier: EUPL-1.2
"""Drives real aanzet-cli and aanzet-server processes for the integration tests. Standard library only."""
import json
import os
import random
import socket
import subprocess
import threading


def ports():
    """Free ones, each once. Below those that the system deals out to connections, or one of a busy neighbour's thousands
    would sit on a port before its server does; and from another place in every process."""
    first, count = 10240, 32768 - 10240
    begin = os.getpid() * 37
    for i in range(count):
        port = first + (begin + i) % count
        with socket.socket() as s:
            s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                s.bind(("127.0.0.1", port))
            except OSError:
                continue
        yield port
    raise AssertionError("no free port")


free_port = ports().__next__


class Cli:
    """One aanzet-cli process on one vault."""

    def __init__(self, binaries, folder, state, options=(), errors=None, **environment):
        """errors: an open file for what it says on standard error."""
        self.process = subprocess.Popen(
            [os.path.join(binaries, "aanzet-cli"), "--vault", folder, *options, "shell"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=errors, text=True, bufsize=1, env=dict(os.environ, XDG_STATE_HOME=state, **environment))

    def ask(self, verb, **members):
        self.process.stdin.write(json.dumps({"verb": verb, **members}) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise AssertionError(f"aanzet-cli ended at {verb}: status {self.process.wait()}")
        return json.loads(line)

    def ok(self, verb, **members):
        answer = self.ask(verb, **members)
        assert answer["ok"], (verb, answer)
        return answer

    def end(self):
        self.process.stdin.close()
        return self.process.wait(30)


class Server:
    """One aanzet-server process on one data folder."""

    def __init__(self, binaries, folder, port, url=None):
        self.binaries, self.folder, self.port, self.process = binaries, folder, port, None
        made = subprocess.run([os.path.join(binaries, "aanzet-server"), "init", "--data", folder, "--listen", f"127.0.0.1:{port}",
                               *(["--url", url] if url else [])], capture_output=True, text=True)
        assert made.returncode == 0, made.stderr
        self.link = [line.strip() for line in made.stdout.splitlines() if "#f1." in line][0]

    def start(self, errors=None, **environment):
        """errors: an open file for its log."""
        # Two devices that sync hundreds of times on end are no device that a server should hold back.
        self.process = subprocess.Popen([os.path.join(self.binaries, "aanzet-server"), "serve", "--data", self.folder, "--device-rate", "1000000"],
                                        stdout=subprocess.PIPE, stderr=errors or subprocess.PIPE, text=True, env=dict(os.environ, **environment))
        line = self.process.stdout.readline()
        assert line.startswith("listening on "), line
        if not errors:
            threading.Thread(target=self.process.stderr.read, daemon=True).start()

    def stop(self):
        self.process.terminate()
        assert self.process.wait(30) == 0, "the server did not end gracefully"

    def kill(self):
        self.process.kill()
        self.process.wait()


class CuttingProxy:
    """A TCP line that can be cut after a number of bytes in either direction."""

    def __init__(self, port, target):
        self.target, self.budget, self.stands_again, self.cuts, self.bytes = target, None, False, 0, 0
        self.listener = socket.create_server(("127.0.0.1", port))
        self.lock = threading.Lock()
        threading.Thread(target=self._accept, daemon=True).start()

    def cut_after(self, bytes_left, stands_again=False):
        """stands_again: only that one connection breaks; the next one goes through."""
        with self.lock:
            self.budget, self.stands_again = bytes_left, stands_again

    def heal(self):
        self.cut_after(None)

    def _accept(self):
        while True:
            client, _ = self.listener.accept()
            try:
                server = socket.create_connection(("127.0.0.1", self.target))
            except OSError:
                client.close()
                continue
            for a, b in ((client, server), (server, client)):
                threading.Thread(target=self._pump, args=(a, b), daemon=True).start()

    def _pump(self, source, sink):
        try:
            while data := source.recv(65536):
                with self.lock:
                    spent = self.budget is not None and len(data) >= self.budget
                    if self.budget is not None:
                        data = data[:self.budget]
                        self.budget -= len(data)
                    self.bytes += len(data)
                    if spent:
                        self.cuts += 1
                        if self.stands_again:
                            self.budget = None
                sink.sendall(data)
                if spent:
                    break
        except OSError:
            pass
        for s in (source, sink):
            try:
                s.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass


def two_devices(binaries, server, home, words, household):
    """Samira's device, which founds an organisation, and that of Joris, who joins; a household that both may write in."""
    a, b = (Cli(binaries, os.path.join(home, name), os.path.join(home, name + "-state")) for name in "ab")
    a.ok("create", passphrase=words)
    kit = a.ok("found", organisation="Lindenhaven", name="Samira", server=server.link)["recoveryKit"]
    a.ok("recovery.confirm", groups=" ".join(kit.split("-")[:2]))
    link = a.ok("invite", name="Joris", role="worker", admit=True)["link"]
    b.ok("create", passphrase=words)
    b.ok("join", link=link, name="Joris")
    for cli in (a, b, a, b):
        cli.ok("sync")
    joris = [u["user"] for u in a.ok("users")["users"] if u["name"] == "Joris"][0]
    made = a.ok("household.create", name=household)["household"]
    a.ok("grant", household=made, user=joris, right="write")
    return a, b, made


def random_text(rng, limit):
    letters = "abcdefghijklmnopqrstuvwxyz ABC éëüß ğıİ ñ 中文 العربية ሰላም 😀 'quoted' \"double\" \\ / <b> ;"
    return "".join(rng.choice(letters) for _ in range(rng.randint(1, 40))).encode()[:limit].decode(errors="ignore").strip() or "x"


def random_value(rng, spec):
    kind, limit = spec["kind"], spec["limit"]
    if kind in ("text", "line", "choice"):
        value = random_text(rng, limit)
        return value if kind != "text" else value + rng.choice(["", "\nregel twee", "\n\n", "\r\n"])
    if kind == "integer":
        return rng.randint(-5, min(limit, 1000))
    if kind == "flag":
        return rng.random() < 0.5
    if kind == "date":
        return f"{rng.randint(2020, 2030)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
    if kind == "reference":
        return "%032x" % rng.getrandbits(128)
    if kind == "list":
        return sorted({random_text(rng, 20).replace("\n", " ") for _ in range(rng.randint(0, 3))})
    raise AssertionError(f"unknown kind {kind}")
