# SPDX-License-Identifier: EUPL-1.2
"""qml -> mobile -> shared <- sync-server, and nothing else: the table, and the rules about includes."""
import re

# Folder -> what it may include. What those may include is allowed as well; a folder may always include itself.
FEATURES = ("households", "visits", "assessments", "networkmap", "plan", "safety", "table", "talkpicture", "sharing", "agenda",
            "prints", "settings", "services", "trust", "circle", "packs", "attachments")
ALLOWED = {
    "shared/result": (),
    "shared/types": ("shared/result",),
    "shared/crypto": ("shared/types",),
    "shared/cbor": ("shared/types",),
    "shared/schema": ("shared/types",),
    "shared/record": ("shared/crypto", "shared/types", "shared/cbor"),
    "shared/membership": ("shared/crypto", "shared/types", "shared/cbor"),
    "shared/protocol": ("shared/record", "shared/membership", "shared/cbor"),
    "shared/sql": ("shared/result", "shared/types"),
    "mobile/domain": ("shared/types", "shared/schema"),
    "mobile/vault": ("shared/types", "shared/crypto", "shared/cbor", "shared/sql", "shared/record"),
    "mobile/store": ("mobile/vault", "mobile/domain", "shared/protocol", "shared/schema", "shared/sql"),
    "mobile/sync": ("mobile/store",),
    "mobile/transport": ("mobile/sync",),
    "mobile/session": ("mobile/vault", "mobile/store", "mobile/sync"),
    "mobile/viewmodels": ("shared/types",),
    "mobile/print": ("shared/types", "shared/crypto"),
    "mobile/drawing": ("shared/types",),
    "mobile/sound": ("shared/types", "shared/crypto"),
    **{f"mobile/{feature}": ("mobile/domain", "mobile/store", "mobile/session", "mobile/viewmodels", "mobile/drawing", "mobile/print") for feature in FEATURES},
    # A memo that is spoken with a note.
    "mobile/attachments": ("mobile/domain", "mobile/store", "mobile/session", "mobile/viewmodels", "mobile/sound"),
    # A lower bound of who read a household is asked of the server.
    "mobile/circle": ("mobile/sync", "mobile/domain", "mobile/store", "mobile/viewmodels"),
    # The sheets in the client's hands are those of three features, and their review writes through those.
    "mobile/handed": ("mobile/domain", "mobile/store", "mobile/session", "mobile/viewmodels", "mobile/talkpicture", "mobile/networkmap", "mobile/plan"),
    "mobile/cli": ("mobile/session", "mobile/transport", "mobile/prints", "mobile/packs", "mobile/attachments"),
    "mobile/app": ("mobile/session", "mobile/transport", "mobile/viewmodels", "mobile/handed", *(f"mobile/{feature}" for feature in FEATURES)),
    "qml/components": (),
    "qml/screens": ("qml/components", "mobile/viewmodels", "mobile/drawing"),
    "sync-server/store": ("shared/protocol", "shared/sql"),
    "sync-server/directory": ("shared/protocol", "sync-server/store"),
    "sync-server/http": ("shared/protocol",),
    "sync-server/service": ("sync-server/http", "sync-server/directory", "sync-server/store"),
    "sync-server/app": ("sync-server/service",),
}

# Folders without a line of Qt, and those that may not know there is a screen.
WITHOUT_QT = ("shared", "sync-server", "mobile/domain", "mobile/vault", "mobile/store", "mobile/sync", "mobile/drawing")
WITHOUT_SCREEN = ("mobile/transport", "mobile/session", "mobile/cli")
QT = re.compile(r"^(Qt?[A-Z][A-Za-z0-9]*(/|$)|q[a-z0-9]+\.h$)")
SCREEN = re.compile(r"^(Qt(Gui|Qml|Quick|Widgets)|Q(Gui|Qml|Quick|Widget|JS|Window|Image|Pixmap|Painter|Color|Font)|qqml)")

# The one use of Qt in a room without it: mobile/domain reads the JSON of its assets, never in a header that others see.
JSON_OF_ASSETS = re.compile(r"^Q(Json\w+|ByteArray|String)$")

# Header -> the only folders that may include it. Tests seed libsodium's random source and spoil SQLite's files.
ONLY_IN = {
    "sodium.h": ("shared/crypto", "tests/support"),
    "sqlite3.h": ("shared/sql", "tests"),
}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?P<open>[<"])(?P<target>[^>"\n]+)[>"]', re.MULTILINE)
OURS = ("shared", "mobile", "sync-server", "qml", "tests")


def layerOf(path):
    return "/".join(path.split("/")[:2])


def reach(layer):
    seen, todo = {layer}, [layer]
    while todo:
        for below in ALLOWED.get(todo.pop(), ()):
            if below not in seen:
                seen.add(below)
                todo.append(below)
    return seen


def checkIncludes(files):
    existing = {file.path for file in files}
    for file in files:
        if file.ending not in {".cpp", ".h"} or not file.isUnder(*OURS):
            continue
        layer = layerOf(file.path)
        if not file.isUnder("tests") and layer not in ALLOWED:
            yield f"{file.path}:1: the folder {layer} has no row in the table of layers"
            continue
        for match in INCLUDE.finditer(file.code):
            for message in judge(file, layer, match["target"], match["open"] == '"', existing):
                yield file.finding(match.start(), message)


def judge(file, layer, target, quoted, existing):
    if quoted:
        if target in (f"{file.stem}.moc", f"moc_{file.stem}.cpp"):
            return
        if not target.startswith(tuple(f"{top}/" for top in OURS)):
            yield f'"{target}" is not written from the root of the repository'
        elif target not in existing:
            yield f'"{target}" does not exist'
        elif not file.isUnder("tests") and layerOf(target) not in reach(layer):
            yield f"{layer} may not include {layerOf(target)}"
        return
    for header, folders in ONLY_IN.items():
        if target == header and not file.isUnder(*folders):
            yield f"<{header}> belongs to {' and '.join(folders)} alone"
    if QT.match(target) and not readsAssets(file, target):
        if file.isUnder(*WITHOUT_QT):
            yield f"Qt (<{target}>) in {layer}, which is plain C++"
        elif file.isUnder(*WITHOUT_SCREEN) and SCREEN.match(target):
            yield f"<{target}> in {layer}, which knows no screen"


def readsAssets(file, target):
    isInside = file.ending == ".cpp" or file.name.startswith("Json")
    return file.isUnder("mobile/domain") and isInside and JSON_OF_ASSETS.match(target)


def checkLinkedLibraries(files):
    for file in files:
        if file.name == "CMakeLists.txt" and file.isUnder(*WITHOUT_QT):
            for match in re.finditer(r"^[^#\n]*\bQt6::\w+", file.text, re.MULTILINE):
                if file.isUnder("mobile/domain") and match[0].endswith("PRIVATE Qt6::Core"):
                    continue
                yield file.finding(match.start(), f"links Qt in {layerOf(file.path)}, which is plain C++")


def checkHeaderNames(files):
    """What Qt generates for QML includes headers by their base name, so within the app a name leads to one header."""
    for tree in (("shared", "mobile", "qml"), ("sync-server",)):
        first = {}
        for file in files:
            if file.ending == ".h" and file.isUnder(*tree):
                other = first.setdefault(file.name, file.path)
                if other != file.path:
                    yield f"{file.path}:1: a second header of the name {file.name}, beside {other}"


def isNamedIn(name, text):
    """By its name, by a glob, or as prefix${variable}.cpp of a loop over names."""
    stem, ending = name.rsplit(".", 1)
    if re.search(rf"(?<![\w-]){re.escape(name)}|\*\.{ending}\b", text):
        return True
    for before, after in re.findall(rf"([\w-]*)\$\{{\w+\}}([\w-]*)\.{ending}\b", text):
        word = stem.removeprefix(before).removesuffix(after)
        if before + word + after == stem and re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", text):
            return True
    return False


def checkEverySourceIsBuilt(files):
    """A source that no CMakeLists.txt of its folder or above names is built by nobody."""
    lists = {file.folder: file.text for file in files if file.name == "CMakeLists.txt"}
    for file in files:
        if file.ending in {".cpp", ".qml"} and file.isUnder(*OURS):
            parts = file.path.split("/")
            above = ("/".join(parts[:n]) for n in range(1, len(parts)))
            if not any(isNamedIn(file.name, lists.get(folder, "")) for folder in above):
                yield f"{file.path}:1: no CMakeLists.txt names it"


RULES = (checkIncludes, checkLinkedLibraries, checkHeaderNames, checkEverySourceIsBuilt)
