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


RULES = (checkPaths, checkErrorNames)
