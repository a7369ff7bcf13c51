#!/usr/bin/env python3
"""Scans folders that somebody made to break a scanner, and counts what `recol scan` makes of them.

    archive_hostile.py [--recol PROGRAM] [--work FOLDER] [--tries N] [WORD…]

    names        names that are not UTF-8, hold line breaks, quotes, the mark of members; very long and very deep ones
    things       pipes, sockets, devices, links and their circles, hidden files
    archives     archives in archives, bombs, sizes that lie, names in them, damage
    permissions  what may not be read (as root: by the user nobody, through setpriv)
    changes      models that are written to, made longer or replaced while they are scanned
    coming       folders and files that come and go under the scan
    full         an archive whose model finds no room when it is unpacked (as root: a small tmpfs)
    lines        the same things as paths on standard input of `scan - --format jsonl`

Without a WORD: all. Each prints figures, and ok or FAILED; ends with 0 where all is as it should be, else with 1.
Linux, Python 3.11 or later; nothing from PyPI.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from scanning import hostile, hostile_archives, hostile_changes
from scanning.program import Recol

WORDS = {
    "names": hostile.names,
    "things": hostile.things,
    "archives": hostile_archives.archives,
    "permissions": hostile.permissions,
    "changes": hostile_changes.changes,
    "coming": hostile_changes.coming,
    "full": hostile_archives.full,
    "lines": hostile.lines,
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("words", nargs="*", metavar="WORD", help="which of these; all without")
    parser.add_argument("--recol", default="recol", help="the program")
    parser.add_argument("--work", type=Path, help="a folder for what is written (default: a temporary one)")
    parser.add_argument("--tries", type=int, default=60, help="changes: how many")
    parser.add_argument("--seed", type=int, default=1, help="changes: which moments")
    options = parser.parse_args()
    if unknown := set(options.words) - set(WORDS):
        parser.error(f"no such word: {', '.join(sorted(unknown))}")
    program = shutil.which(options.recol)
    if program is None:
        print(f"archive_hostile.py: no program {options.recol} (--recol)", file=sys.stderr)
        return 2
    recol = Recol(str(Path(program).absolute()))
    failed = 0
    with tempfile.TemporaryDirectory(prefix="recol-hostile-", dir=options.work) as folder:
        # For the user nobody, too.
        Path(folder).chmod(0o777)
        for word in options.words or WORDS:
            work = Path(folder) / word
            work.mkdir()
            work.chmod(0o777)
            failed |= WORDS[word](recol, work, options)
    return failed


if __name__ == "__main__":
    sys.exit(main())
