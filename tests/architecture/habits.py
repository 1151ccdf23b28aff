# SPDX-License-Identifier: EUPL-1.2
"""Calls that we do not make, QML that keeps to its side, and what every file carries."""
import re
from tree import CODE_ENDINGS

PRODUCT = ("shared", "mobile", "sync-server", "qml")
SECRET = ("shared/crypto", "mobile/vault", "sync-server/http")

# (where, pattern, what to say). Comments are not looked at.
CALLS = (
    (PRODUCT, r"\bsetContext(Property|Object)\b|\bqmlRegister|\bfindChild\b", "state reaches QML by required properties"),
    (PRODUCT, r"\bignoreSslErrors\b|\bVerifyNone\b", "nobody is trusted without being checked"),
    (PRODUCT, r"(?<![A-Za-z_])s?rand\(", "randomness comes from shared/crypto"),
    (PRODUCT, r"\bqDebug\(|\bconsole\.log\b", "left over from looking for a mistake"),
    (PRODUCT, r"\bQEventLoop\b|\bprocessEvents\b", "no nested event loops"),
    (SECRET, r"\bmemcmp\(", "comparing secrets takes constant time: crypto::equal"),
    (("tests",), r"\bQS[K]IP\(|\bQVERIFY\( *true *\)|\bcompare\( *true *, *true *\)", "a test that cannot fail"),
)
SWALLOWED = re.compile(r"\bcatch *\([^)]*\) *\{\s*\}")
CLOCK = re.compile(r"\bcurrentDateTime(Utc)?\(|\bcurrentDate\(|\bcurrentMSecs|\bsystem_clock::now|\bDate\.now|\bnew Date\(\)"
                   r"|\bgettimeofday\(|\bclock_gettime\(|\btime\( *(nullptr|NULL|0) *\)")
OPEN_ENDS = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b")

RAW_COLOUR = re.compile(r'"#[0-9a-fA-F]{3,8}"|\bQt\.rgba\(|\bcolor: *"(?!transparent")[a-z]+"')
BARE_TEXT = re.compile(r'\b(text|title|placeholderText|Accessible\.(name|description)): *"[A-Za-z]')
QML_IMPORT = re.compile(r'^[ \t]*import[ \t]+("?[\w./-]+)', re.MULTILINE)

LICENCE_LINE = "SPDX-License-" "Identifier: EUPL-1.2"
MACHINE_PATH = re.compile(r"(?<![A-Za-z0-9_./-])/(?:work|root|home/[a-z]+|tmp/wt)/")


def code(files, *folders):
    return (file for file in files if file.ending in CODE_ENDINGS and file.isUnder(*folders))


def checkCalls(files):
    for folders, pattern, reason in CALLS:
        for file in code(files, *folders):
            for match in re.finditer(pattern, file.code):
                yield file.finding(match.start(), f"{match[0].strip()}: {reason}")


def checkSwallowedErrors(files):
    # With the comments: one that says why nothing is to be done makes it all right.
    for file in code(files, *PRODUCT):
        for match in SWALLOWED.finditer(file.text):
            yield file.finding(match.start(), "a swallowed error")


def checkClock(files):
    for file in code(files, *PRODUCT):
        if not file.path.startswith("shared/types/Clock."):
            for match in CLOCK.finditer(file.code):
                yield file.finding(match.start(), f"{match[0]}: time comes from shared/types/Clock alone")


def checkOpenEnds(files):
    for file in code(files, *PRODUCT, "tests"):
        for match in OPEN_ENDS.finditer(file.text):
            yield file.finding(match.start(), f"{match[0]}: write down why it stays, or do it")


def checkQml(files):
    for file in files:
        if file.ending != ".qml" or not file.isUnder("qml"):
            continue
        if not file.path.startswith("qml/components/Theme"):
            for match in RAW_COLOUR.finditer(file.code):
                yield file.finding(match.start(), f"{match[0]}: colours come from the Theme")
        for match in BARE_TEXT.finditer(file.code):
            yield file.finding(match.start(), f"{match[0]}...: text that cannot be translated")
        if file.isUnder("qml/components"):
            for match in QML_IMPORT.finditer(file.code):
                target = match[1].strip('"')
                if not re.match(r"Qt(Quick|Qml|Core)?\b", target) and not target.startswith("AanZet.Components"):
                    yield file.finding(match.start(), f"imports {target}: components know neither screens nor the work")


def checkLicenceLine(files):
    for file in files:
        isSource = file.ending in CODE_ENDINGS | {".py", ".sh"} or file.text.startswith("#!")
        if isSource and LICENCE_LINE not in "\n".join(file.text.splitlines()[:5]):
            yield f"{file.path}:1: lacks the line {LICENCE_LINE}"


def checkMachinePaths(files):
    for file in files:
        for match in MACHINE_PATH.finditer(file.text):
            yield file.finding(match.start(), f"{match[0]}... is a path of one machine")


RULES = (checkCalls, checkSwallowedErrors, checkClock, checkOpenEnds, checkQml, checkLicenceLine, checkMachinePaths)
