# SPDX-License-Identifier: EUPL-1.2
"""usage: check.py ROOT    Prints what breaks the rules of docs/architecture.md, one finding a line; status 1 if any."""
import sys

import habits
import layers
import looks
import prose
import structures
from tree import filesOf


def findingsIn(root):
    files = filesOf(root)
    for module in (layers, habits, looks, prose, structures):
        for rule in module.RULES:
            yield from rule(files)


if __name__ == "__main__":
    findings = list(findingsIn(sys.argv[1]))
    print("\n".join(findings))
    print(f"{len(filesOf(sys.argv[1]))} files, {len(findings)} findings")
    sys.exit(1 if findings else 0)
