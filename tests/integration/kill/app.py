# SPDX-License-Identifier: EUPL-1.2
"""Drives the real aanzet by fingers and keys: a plugin in its process turns lines into events. Standard library only."""
import json
import os
import signal
import subprocess
import time

WORDS = "paard gieter zolder kruik"


class App:
    """The real aanzet on a vault, with fingers."""

    def __init__(self, binaries, plugins, vault, state, words=WORDS, options=None, **more):
        self.words, self.taps = words, 0
        environment = dict(os.environ, XDG_STATE_HOME=state, QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software",
                           QT_QPA_GENERIC_PLUGINS="typist", QT_PLUGIN_PATH=plugins, LC_ALL="C.UTF-8", **more)
        self.process = subprocess.Popen([os.path.join(binaries, "aanzet"), *(options or ["--vault", vault])], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment)

    def say(self, line):
        self.process.stdin.write(line.encode() + b"\n")
        self.process.stdin.flush()

    def hear(self):
        line = self.process.stdout.readline()
        assert line, f"the app ended: {self.process.wait()}"
        return line.decode().rstrip("\n")

    def ask(self, line):
        self.say(line)
        return self.hear()

    def look(self):
        return json.loads(self.ask("look"))

    def until(self, condition, what, patience=60):
        ends = time.monotonic() + patience
        while time.monotonic() < ends:
            seen = self.look()
            if condition(seen):
                return seen
            time.sleep(0.02)
        raise AssertionError(f"{what}: {seen}")

    def tap(self, target):
        ends = time.monotonic() + 30
        while self.ask("tap " + target) != "ok":
            assert time.monotonic() < ends, target
            time.sleep(0.05)

    def type(self, text, pace=1):
        self.say(f"type {pace} {text}")
        while self.hear() != "typed all":
            pass

    def unlock(self):
        self.until(lambda s: s["screen"] == "UnlockScreen" and s.get("cursor", -1) >= 0, "no unlock screen")
        self.type(self.words)
        self.ask("key Return")

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        rest = self.process.stdout.read().decode().splitlines()
        self.process.wait()
        return rest

    # --- a phone in the hand

    def where(self, target, patience=20):
        """The middle of an item, once it stands still."""
        ends, before = time.monotonic() + patience, None
        while time.monotonic() < ends:
            answer = self.ask("where " + target)
            if answer != "not there" and answer == before:
                return json.loads(answer)
            before = answer
            time.sleep(0.03)
        raise AssertionError(f"not there: {target}; in sight: {self.read()}")

    def finger(self, *numbers):
        assert self.ask("finger " + " ".join(f"{n:.1f}" for n in numbers)) == "ok"

    def touch(self, target):
        """One tap on the middle of an item, after swiping the page until it is in sight. Swipes are no taps."""
        for _ in range(60):
            at = self.where(target)
            y = at["y"]
            if self.top <= y <= self.bottom:
                return self.tap_at(at)
            by = max(-260, min(260, (self.top + self.bottom) / 2 - y))
            by = by if abs(by) > 40 else (40 if by > 0 else -40)
            self.finger(8, self.middle - by / 2, 8, self.middle + by / 2)
        raise AssertionError(f"does not come into sight: {target} at {at}")

    def touch_fixed(self, target):
        """One tap on what stands outside the page: the pill, the places below."""
        self.tap_at(self.where(target))

    def touch_sheet(self, target):
        """One tap on what stands in a sheet, after swiping the sheet up until it is there: its last button may stand at the edge."""
        for _ in range(40):
            at = self.where(target)
            if at["y"] + at["height"] / 2 <= self.bottom + 78:
                return self.tap_at(at)
            self.finger(at["x"], self.middle + 150, at["x"], self.middle - 50)
        raise AssertionError(f"does not come into sight: {target} at {at}")

    def tap_at(self, at):
        self.taps += 1
        self.finger(at["x"], at["y"])

    def hold(self, width, height):
        """The window gets the size of a phone; above and below its page stand the pill and the places."""
        assert self.ask(f"size {width} {height}") == "ok"
        self.top, self.bottom, self.middle = 68, height - 78, height / 2

    def read(self):
        return json.loads(self.ask("read"))

    def until_read(self, text, patience=30):
        ends = time.monotonic() + patience
        while time.monotonic() < ends:
            if any(text in t for t in self.read()):
                return
            time.sleep(0.05)
        raise AssertionError(f"'{text}' does not stand in the window: {self.read()}")

    def until_value(self, target, condition, what, patience=20):
        ends = time.monotonic() + patience
        while not condition(found := self.ask("value " + target)):
            assert time.monotonic() < ends, f"{what}: {found}"
            time.sleep(0.03)

    def until_on(self, screen):
        return self.until(lambda s: s["screen"] == screen, f"{screen} does not open")
