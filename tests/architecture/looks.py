# SPDX-License-Identifier: EUPL-1.2
"""Each screen that opens a part of a household notes a look in the log of access (docs/security.md)."""
import re

MODEL, STORED, APP = "mobile/viewmodels/HouseholdModel.h", "mobile/households/StoredHousehold.cpp", "mobile/app/LiveApp.cpp"
OPENS = re.compile(r"virtual +(?:aanzet::)?\w*(?<!List)(?:Model|Editor)\* +(\w+)\(")
# These hold nothing of what was written about people, or note it themselves: a paper when it is saved, the log when it is
# reviewed, a handover when it is offered or accepted (its page shows what the household's own page showed); attempts and tasks
# stand on the household's own page.
NOTED_ELSEWHERE = {"prints", "circle", "handover", "contact"}


def bodyOf(name, code):
    """The lines of StoredHousehold::name, up to the brace that stands at the beginning of a line."""
    match = re.search(rf"StoredHousehold::{name}\([^;{{]*\)[^;{{]*\n?\{{(.*?)^\}}", code, re.MULTILINE | re.DOTALL)
    return match[1] if match else None


def checkLooks(files):
    byPath = {file.path: file for file in files}
    if MODEL not in byPath or STORED not in byPath:
        return
    stored = byPath[STORED].code
    for match in OPENS.finditer(byPath[MODEL].code):
        name = match[1]
        if name in NOTED_ELSEWHERE:
            continue
        body = bodyOf(name, stored)
        if body is None:
            yield byPath[MODEL].finding(match.start(), f"{name}() is not found in {STORED}")
        elif "looked(" not in body and not ("open(" in body and "looked(" in (bodyOf("open", stored) or "")):
            yield byPath[MODEL].finding(match.start(), f"{name}() opens a screen and notes no look in {STORED}")
    if "looked(" not in (bodyOf("StoredHousehold", stored) or ""):
        yield f"{STORED}:1: the page of a household is opened and no look noted"
    if APP in byPath and "m_access->look(" not in byPath[APP].code:
        yield f"{APP}:1: looks reach no log of access"


RULES = (checkLooks,)
