# SPDX-License-Identifier: EUPL-1.2
"""The demo in a stranger's hands: another language while it runs, something written, and all of it put back.

usage: demo_by_touch.py BINARIES PLUGINS
"""
import os
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from app import App  # noqa: E402


def to_settings(app, more, settings):
    app.touch_fixed(f"AzText text {more}")
    app.until_on("MoreScreen")
    app.touch(f"AzListRow title {settings}")
    app.until_on("SettingsScreen")


def households(app, place):
    app.touch_fixed(f"AzText text {place}")
    app.until(lambda s: s["screen"] == "HouseholdsScreen", "no households")


def count(app, expected):
    app.until_value("HouseholdsScreen visible true households.total", lambda n: n == str(expected), f"not {expected} households", 60)


def main():
    binaries, plugins = sys.argv[1], sys.argv[2]
    with tempfile.TemporaryDirectory(prefix="demo-") as home:
        app = App(binaries, plugins, None, os.path.join(home, "state"), options=["--demo", "--data", os.path.join(home, "data")])
        app.hold(360, 800)
        app.until(lambda s: s["screen"] == "TodayScreen", "the demo does not open", 120)
        households(app, "Huishoudens")
        count(app, 12)

        to_settings(app, "Meer", "Instellingen")
        app.touch("AzText text English")
        app.until_read("Settings")
        for dutch in ("Instellingen", "Vergrendelen", "Huishoudens"):
            assert dutch not in app.read(), dutch
        app.touch_fixed("AzText text Today")
        app.until_on("TodayScreen")
        assert not any(word in app.read() for word in ("Bezoek beginnen", "Niemand thuis", "Vraagt aandacht")), app.read()
        to_settings(app, "More", "Settings")
        app.touch("AzText text Nederlands")
        app.until_read("Instellingen")

        households(app, "Huishoudens")
        app.touch("AzIconButton label Nieuw huishouden")
        app.until(lambda s: s.get("cursor", -1) >= 0, "no cursor for the name")
        app.type("Iemand van de straat")
        app.ask("key Return")
        app.until_on("HouseholdScreen")
        app.until_read("Iemand van de straat")
        app.touch("AzIconButton label Terug naar de lijst")
        count(app, 13)

        to_settings(app, "Meer", "Instellingen")
        app.touch("AzButton text Opnieuw beginnen met de voorbeelden")
        app.touch_fixed("AzButton text Opnieuw beginnen")
        app.until(lambda s: s["screen"] == "TodayScreen", "the demo does not come back", 120)
        households(app, "Huishoudens")
        count(app, 12)
        app.kill()
        print("two languages, and the examples back as they were")


if __name__ == "__main__":
    main()
