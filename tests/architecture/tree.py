# SPDX-License-Identifier: EUPL-1.2
"""The files of the repository as the rules see them."""
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

NOT_OURS = {".git", ".cache", "__pycache__", "node_modules"}
TEXT_ENDINGS = {".cpp", ".h", ".qml", ".js", ".py", ".sh", ".md", ".txt", ".cmake", ".json", ".yml", ".ini", ".ts", ""}
CODE_ENDINGS = {".cpp", ".h", ".qml", ".js"}

# A string stays, a comment becomes blank; lines keep their numbers.
TOKEN = re.compile(
    r'R"(?P<delimiter>[^(\s]{0,16})\(.*?\)(?P=delimiter)"'
    r'|"(?:\\.|[^"\\\n])*"'
    r"|'(?:\\.|[^'\\\n])'"
    r"|(?P<comment>//[^\n]*|/\*.*?\*/)",
    re.DOTALL)


@dataclass(frozen=True)
class File:
    root: Path
    path: str  # from the root, with slashes

    @property
    def name(self):
        return self.path.rsplit("/", 1)[-1]

    @property
    def folder(self):
        return self.path.rsplit("/", 1)[0] if "/" in self.path else ""

    @property
    def stem(self):
        return Path(self.name).stem

    @property
    def ending(self):
        return Path(self.name).suffix

    def isUnder(self, *folders):
        return any(self.path.startswith(folder + "/") for folder in folders)

    @cached_property
    def text(self):
        return (self.root / self.path).read_text(encoding="utf-8", errors="replace")

    @cached_property
    def code(self):
        """The text without its comments."""
        def blank(match):
            return re.sub(r"[^\n]", " ", match[0]) if match["comment"] else match[0]
        return TOKEN.sub(blank, self.text)

    def finding(self, position, message, text=None):
        line = (self.text if text is None else text).count("\n", 0, position) + 1
        return f"{self.path}:{line}: {message}"


def filesOf(root):
    root = Path(root)
    files = []
    for path in sorted(root.rglob("*")):
        parts = path.relative_to(root).parts
        if NOT_OURS.intersection(parts) or parts[0] == "build" or parts[0].startswith("build-"):
            continue
        if path.is_file() and path.suffix in TEXT_ENDINGS:
            files.append(File(root, "/".join(parts)))
    return files
