# SPDX-License-Identifier: EUPL-1.2
"""Every path that the prose names is there. Paths are looked for from the root and beside the page."""
import re

FENCE = re.compile(r"^(```|~~~).*?^\1", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?P<target>[^)\s]+)\)")
SPAN = re.compile(r"`(?P<target>[^`\n]+)`")
TOP = ("shared", "mobile", "sync-server", "qml", "assets", "tests", "docs", ".ci", "cmake")
# `shared/record/Merge.cpp`, `mobile/store`, `docs/adr/0001-x.md`, `tests/*/x`: words of a path and nothing else.
PATH = re.compile(rf"^\.?/?({'|'.join(map(re.escape, TOP))})(/[\w.*-]+)*/?$")
PAGE = re.compile(r"^(\./)?([A-Z][\w-]*\.(md|json|txt)|LICENSE|publiccode\.yml|run|test)$")


def exists(file, target):
    target = target.rstrip("/").removeprefix("./")
    for base in (file.root, file.root / file.folder):
        if (base / target).exists() or ("*" in target and any(base.glob(target))):
            return True
        # A class may be named without its ending, as in `shared/types/Clock`.
        if any((base / (target + ending)).exists() for ending in (".h", ".cpp", ".qml")):
            return True
    return False


def checkPaths(files):
    for file in files:
        if file.ending != ".md":
            continue
        prose = FENCE.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), file.text)
        for match in LINK.finditer(prose):
            target = match["target"].split("#")[0]
            if target and "://" not in target and not target.startswith("mailto:") and not exists(file, target):
                yield file.finding(match.start(), f"links to {target}, which does not exist")
        for match in SPAN.finditer(prose):
            target = match["target"].split(" ")[0].split("#")[0]
            if (PATH.match(target) or PAGE.match(target)) and not exists(file, target):
                yield file.finding(match.start(), f"names {target}, which does not exist")


ERROR_NAME = re.compile(r'return "([A-Z]+(?:_[A-Z]+)*)";')


def checkErrorNames(files):
    """docs/cli.md lists every code that the command line may print."""
    pages = {file.path: file for file in files}
    names, page = pages.get("shared/result/Error.cpp"), pages.get("docs/cli.md")
    if names and page:
        for name in ERROR_NAME.findall(names.text):
            if f"`{name}`" not in page.text:
                yield f"{page.path}:1: does not list {name}"


VERB_ROW = re.compile(r"^\| `([a-z.-]+)` \|", re.MULTILINE)
VERB_MADE = re.compile(r'^ *\{"([a-z.-]+)", \{\{', re.MULTILINE)
VERB_DONE = re.compile(r'\.ok\(\s*"([a-z.-]+)"')


def checkVerbs(files):
    """docs/cli.md lists every verb of the command line, and somewhere in tests/integration each of them has to succeed."""
    pages = {file.path: file for file in files}
    shell, page = pages.get("mobile/cli/Shell.cpp"), pages.get("docs/cli.md")
    if not page:
        return
    done = {verb for file in files if file.isUnder("tests/integration") and file.ending == ".py" for verb in VERB_DONE.findall(file.text)}
    for row in VERB_ROW.finditer(page.text):
        if row[1] not in done:
            yield page.finding(row.start(), f"no test in tests/integration demands that {row[1]} succeeds")
    if shell:
        listed = set(VERB_ROW.findall(page.text))
        for verb in VERB_MADE.finditer(shell.code):
            if verb[1] not in listed:
                yield shell.finding(verb.start(), f"docs/cli.md does not list the verb {verb[1]}")


RULES = (checkPaths, checkErrorNames, checkVerbs)
