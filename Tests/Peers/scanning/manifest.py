"""The archive that archive.py writes, as its manifest says it."""

from __future__ import annotations

import csv
import os
import random
import re
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Entry:
    path: str
    expected: str
    size: int
    copy_of: str

    @property
    def file(self) -> bytes:
        """The path of a file, as the system has it."""
        return re.sub(rb"\\x([0-9A-F]{2})", lambda match: bytes.fromhex(match[1].decode()), self.path.encode())


@dataclass
class Archive:
    """The folder `models` with all its models."""

    folder: Path
    entries: list[Entry]

    @property
    def models(self) -> Path:
        return self.folder / "models"

    @property
    def bytes(self) -> int:
        return sum(entry.size for entry in self.entries)


def read(folder: Path) -> Archive:
    with open(folder / "manifest.tsv", encoding="utf-8", newline="") as file:
        lines = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return Archive(
            folder, [Entry(row["path"], row["expected"], int(row["bytes"]), row["copy_of"]) for row in lines]
        )


def linked(
    archive: Archive, folder: Path, most: int = 0, seed: int = 1, suffixes: tuple[str, ...] = (".ifc",)
) -> list[Entry]:
    """A folder of links to readable models that are files of their own (some of them, where `most` says how many), each
    content once."""
    entries = [
        entry
        for entry in archive.entries
        if entry.expected == "readable"
        and not entry.copy_of
        and "!" not in entry.path
        and entry.path.endswith(suffixes)
    ]
    if most:
        random.Random(seed).shuffle(entries)
        entries = entries[:most]
    for entry in entries:
        target = os.fsencode(folder) + b"/" + entry.file
        os.makedirs(os.path.dirname(target), exist_ok=True)
        os.link(os.fsencode(archive.models) + b"/" + entry.file, target)
    return entries
