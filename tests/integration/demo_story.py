# SPDX-License-Identifier: EUPL-1.2
"""Plays the demo story with the built programs and reads what it left: usage: demo_story.py AANZET SERVER CLI FOLDER"""
import os, re, shutil, struct, subprocess, sys


def main(app, server, cli, folder):
    shutil.rmtree(folder, ignore_errors=True)
    runtime = folder + "-runtime"
    os.makedirs(runtime, mode=0o700, exist_ok=True)
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software", XDG_RUNTIME_DIR=runtime, LC_ALL="C.UTF-8")
    done = subprocess.run([app, "--demo-story", folder, "--server-binary", server, "--cli-binary", cli], env=environment,
                          capture_output=True, text=True, timeout=280)
    findings = []
    if done.returncode != 0:
        findings.append(f"the story ended with {done.returncode}:\n{done.stderr}")
    text = open(os.path.join(folder, "story.md"), encoding="utf-8").read() if os.path.exists(os.path.join(folder, "story.md")) else ""
    for needed in ("Op huisbezoek zonder netwerk", "Eén nummer", "De notitie staat woord voor woord op toestel B.",
                   "De tekening met drie mensen en drie lijnen staat op toestel B.", "Beide toestellen zeggen 06 00 00 02 22."):
        if needed not in text:
            findings.append(f"story.md does not say: {needed}")
    if not re.search(r"Alle (\d+) controles klopten", text) or "Mislukt" in text:
        findings.append("story.md does not say that every check held")
    named = set(re.findall(r"!\[[^\]]*\]\(([^)]+)\)", text))
    there = {name for name in os.listdir(folder) if name.endswith(".png")}
    if named != there:
        findings.append(f"pictures that only one of story and folder knows: {sorted(named ^ there)}")
    for view, size in (("telefoon", (360, 800)), ("tablet", (1280, 800))):
        for device in ("a", "b"):
            pictures = [name for name in there if name.endswith(f"-{device}-{view}.png")]
            if len(pictures) < 5:
                findings.append(f"{len(pictures)} pictures of device {device} as {view}")
            for name in pictures:
                with open(os.path.join(folder, name), "rb") as file:
                    if struct.unpack(">II", file.read(24)[16:]) != size:
                        findings.append(f"{name} is not {size}")
    left = sorted(name for name in os.listdir(folder) if not name.endswith(".png") and name != "story.md")
    if left:
        findings.append(f"left behind: {left}")
    print("\n".join(findings) or f"{len(there)} pictures, every check held")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(*(os.path.abspath(a) for a in sys.argv[1:5])))
