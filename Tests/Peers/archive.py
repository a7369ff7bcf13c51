#!/usr/bin/env python3
"""Writes an archive of thousands of models, as an owner keeps them, from a folder of real ones.

    archive.py FOLDER [--corpus FOLDER] [--models N] [--seed N] [--most-bytes N]

The corpus is a folder with an INDEX.tsv (columns `path` and `schema`); without --corpus it is $RECOL_SHARED/corpus,
else ../shared/corpus beside this project, which it is no part of. Copies get GlobalIds of their own, and stand in
folders by site and building: 78 % as files, 7 % as .ifczip, 5 % in zips, 3 % in zips within zips, 2 % as copies of
another to the byte, 5 % damaged, in twelve ways (`DAMAGES`). Some names are not ASCII, a few not UTF-8.

FOLDER/manifest.tsv has a line per model: `path` (below FOLDER/models, as recol prints it: a member of a zip is
archive.zip!member.ifc, a byte that is not UTF-8 \\xE9), `expected` (readable, or what is damaged), `bytes` of the
model, `copy_of` (the path whose bytes it repeats). Nothing else under FOLDER/models is a model. The same bytes, names
and times for the same corpus and options. The 60 files of the corpus give about 5 GB for 3,000 models. Python 3.10 or
later only.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import io
import os
import random
import re
import sys
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ALPHABET = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_$"
STEP_ID = re.compile(rb"=\s*IFC\w+\s*\(\s*'([0-3][0-9A-Za-z_$]{21})'", re.IGNORECASE)
XML_ID = re.compile(rb"GlobalId(?:>|=\")([0-3][0-9A-Za-z_$]{21})[<\"]")
SCHEMAS = ("IFC2X3", "IFC4", "IFC4X3", "IFC4X3_ADD2", "ifcXML")
SITES = [
    "Lycée Ampère",
    "Mairie",
    "École Jean-Bart",
    "Piscine",
    "Gymnase",
    "Médiathèque",
    "Collège",
    "Caserne",
    "EHPAD",
    "Halle",
]
YEAR_2026 = 1_767_225_600
ZIP_DATE = (2026, 3, 2, 9, 0, 0)


class Template:
    """A model of the corpus, cut where its GlobalIds stand."""

    def __init__(self, path: Path) -> None:
        data = path.read_bytes()
        self.name = path.stem
        self.suffix = path.suffix.lower()
        self.size = len(data)
        places = [match.span(1) for match in (XML_ID if self.suffix == ".ifcxml" else STEP_ID).finditer(data)]
        ends = [0] + [end for _, end in places]
        starts = [start for start, _ in places] + [len(data)]
        self.between = [data[end:start] for end, start in zip(ends, starts, strict=True)]
        # The first of the 22 characters holds two bits: it stays, and with it every GlobalId stays one.
        self.firsts = [data[start : start + 1] for start, _ in places]
        self.rests = b"".join(data[start + 1 : end] for start, end in places)

    def copy(self, chance: random.Random) -> bytes:
        """The model with other GlobalIds: equal ones stay equal, different ones different."""
        shuffled = bytearray(ALPHABET)
        chance.shuffle(shuffled)
        rests = self.rests.translate(bytes.maketrans(ALPHABET, bytes(shuffled)))
        pieces = [self.between[0]]
        for number, first in enumerate(self.firsts):
            pieces += (first, rests[21 * number : 21 * number + 21], self.between[number + 1])
        return b"".join(pieces)


@dataclass
class Entry:
    """A line of the manifest."""

    path: str
    expected: str
    bytes: int
    copy_of: str = ""


# --- Damage ---------------------------------------------------------------------------------------------------------


def cut_in_instance(data: bytes, chance: random.Random) -> bytes:
    """Ends inside an instance in the middle of the data section."""
    data_section = data.index(b"DATA;") + 5
    return data[: data.index(b"(", data_section + (len(data) - data_section) // 2) + 1]


def cut_in_header(data: bytes, chance: random.Random) -> bytes:
    return data[: data.index(b"FILE_NAME") + 14]


def no_end(data: bytes, chance: random.Random) -> bytes:
    """All instances, and no ENDSEC after them."""
    return data[: data.rindex(b"ENDSEC")]


def overwritten(data: bytes, chance: random.Random) -> bytes:
    """A block of a disk with something else in it, in the middle."""
    middle = data.index(b"DATA;") + (len(data) - data.index(b"DATA;")) // 2
    return data[:middle] + chance.randbytes(min(4096, (len(data) - middle) // 2)) + data[middle + 4096 :]


def zip_cut(data: bytes, chance: random.Random) -> bytes:
    packed = zipped({"model.ifc": data})
    return packed[: len(packed) * 2 // 3]


def html(data: bytes, chance: random.Random) -> bytes:
    return (
        '<!DOCTYPE html>\n<html lang="fr"><head><title>Session expirée</title></head>'
        f"<body><p>Reconnectez-vous pour télécharger ce fichier ({chance.randrange(10**9)}).</p></body></html>\n"
    ).encode()


def pdf(data: bytes, chance: random.Random) -> bytes:
    return (
        b"%PDF-1.4\n" + f"1 0 obj<</N {chance.randrange(10**9)}>>endobj\n".encode() + b"trailer<</Root 1 0 R>>\n%%EOF\n"
    )


def unknown_schema(data: bytes, chance: random.Random) -> bytes:
    return re.sub(rb"FILE_SCHEMA\s*\(\s*\(\s*'[^']*'", b"FILE_SCHEMA(('IFC9_BETA'", data, count=1)


def requirements(data: bytes, chance: random.Random) -> bytes:
    """An IDS in the place of the model."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<ids xmlns="http://standards.buildingsmart.org/IDS">'
        f"<info><title>{chance.randrange(10**9)}</title></info><specifications/></ids>\n"
    ).encode()


DAMAGES: dict[str, Callable[[bytes, random.Random], bytes]] = {
    "empty": lambda data, chance: b"",
    "cut-in-instance": cut_in_instance,
    "cut-in-header": cut_in_header,
    "no-end": no_end,
    "gzip": lambda data, chance: gzip.compress(data[:200_000], 1, mtime=0),
    "utf-16": lambda data, chance: data[:400_000].decode("latin-1").encode("utf-16"),
    "pdf": pdf,
    "zip-cut": zip_cut,
    "overwritten": overwritten,
    "html": html,
    "unknown-schema": unknown_schema,
    "requirements": requirements,
}


# --- Writing --------------------------------------------------------------------------------------------------------


def zipped(members: dict[str, bytes]) -> bytes:
    """A zip of the members, to the byte the same each time; zips within it are stored."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in members.items():
            information = zipfile.ZipInfo(name, ZIP_DATE)
            information.compress_type = zipfile.ZIP_STORED if name.endswith(".zip") else zipfile.ZIP_DEFLATED
            archive.writestr(information, data, compresslevel=1)
    return out.getvalue()


class Writer:
    """Gives models their names, and writes them and what holds them."""

    def __init__(self, root: Path, templates: list[Template], seed: int) -> None:
        self.root, self.templates, self.seed = root, templates, seed
        self.entries: list[Entry] = []
        self.plain: list[tuple[str, bytes]] = []
        self.files = self.total = 0

    def chance(self, number: int) -> random.Random:
        return random.Random(f"{self.seed}/{number}")

    def folder(self, number: int) -> str:
        site = number % 37
        building = f"{SITES[site % 10]} {site:02}/Bâtiment {'ABCDE'[number // 37 % 5]}"
        return f"{building}/{2014 + number % 11}" if number % 3 else building

    def model(self, number: int) -> tuple[str, str, bytes]:
        """A name without suffix, the suffix, the bytes."""
        template = self.templates[number % len(self.templates)]
        return f"{number:05} {template.name}", template.suffix, template.copy(self.chance(number))

    def write(self, path: str, data: bytes) -> None:
        """A byte that is not UTF-8 stands in the path as a surrogate."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
        os.utime(file, (YEAR_2026 + self.files, YEAR_2026 + self.files))
        self.files += 1
        self.total += len(data)

    def add(self, path: str, data: bytes | int, expected: str = "readable", copy_of: str = "") -> None:
        printed = path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
        printed = re.sub(r"\\x([0-9a-f]{2})", lambda match: "\\x" + match[1].upper(), printed)
        self.entries.append(Entry(printed, expected, data if isinstance(data, int) else len(data), copy_of))

    def file(self, number: int) -> None:
        name, suffix, data = self.model(number)
        if number % 500 == 7:
            name += " relev\udce9"  # as Latin-1 writes é
        path = f"{self.folder(number)}/{name}{suffix}"
        self.write(path, data)
        self.add(path, data)
        if len(self.plain) < 200:
            self.plain.append((self.entries[-1].path, data))

    def ifczip(self, number: int) -> None:
        name, suffix, data = self.model(number)
        path = f"{self.folder(number)}/{name}.ifczip"
        self.write(path, zipped({name + suffix: data}))
        self.add(path, data)

    def members(self, numbers: list[int]) -> dict[str, bytes]:
        return {f"maquettes/{name}{suffix}": data for name, suffix, data in map(self.model, numbers)}

    def zip(self, numbers: list[int]) -> None:
        """A zip with its models and a note, which is none."""
        members = self.members(numbers)
        path = f"{self.folder(numbers[0])}/remise {numbers[0]:05}.zip"
        self.write(path, zipped(members | {"lisez-moi.txt": b"Remise de la phase DOE.\n"}))
        for name, data in members.items():
            self.add(f"{path}!{name}", data)

    def nested(self, numbers: list[int]) -> None:
        """A zip of two zips and a model."""
        half = len(numbers) // 2
        first, second, own = self.members(numbers[:half]), self.members(numbers[half:-1]), self.members(numbers[-1:])
        path = f"{self.folder(numbers[0])}/transfert {numbers[0]:05}.zip"
        self.write(path, zipped({"lot 1.zip": zipped(first), "lots/lot 2.zip": zipped(second)} | own))
        for name, members in (("!lot 1.zip!", first), ("!lots/lot 2.zip!", second), ("!", own)):
            for member, data in members.items():
                self.add(f"{path}{name}{member}", data)

    def damaged(self, number: int, kind: str) -> None:
        # Only STEP can be cut where the ways of damage say.
        steps = [template for template in self.templates if template.suffix == ".ifc" and template.size > 20_000]
        template = steps[number % len(steps)]
        data = DAMAGES[kind](template.copy(self.chance(number)), self.chance(number))
        path = f"{self.folder(number)}/{number:05} {template.name}{'.ifczip' if kind == 'zip-cut' else '.ifc'}"
        self.write(path, data)
        self.add(path, data, kind)

    def repeated(self, number: int) -> None:
        printed, data = self.plain[number % len(self.plain)]
        path = f"{self.folder(number)}/Copie {number:05}{Path(printed).suffix}"
        self.write(path, data)
        self.add(path, data, "readable", printed)

    def distractions(self) -> None:
        """Files that are no models: what lies beside them in every archive."""
        self.write("Notice.txt", b"Archive des maquettes.\n")
        self.write("Mairie 01/plan.pdf", pdf(b"", self.chance(-1)))
        self.write("Mairie 01/photos.zip", zipped({"facade.jpg": b"\xff\xd8\xff\xe0" + bytes(200)}))
        self.write(
            "Mairie 01/tableau.xlsx", zipped({"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<workbook/>"})
        )


def write_archive(root: Path, templates: list[Template], models: int, seed: int) -> Writer:
    """Writes `models` models below the folder."""
    writer = Writer(root, templates, seed)
    numbers = list(range(models))
    random.Random(seed).shuffle(numbers)

    def take(percent: int, group: int = 1) -> list[list[int]]:
        count = models * percent // 100 // group
        taken = [numbers[index * group : index * group + group] for index in range(count)]
        del numbers[: count * group]
        return taken

    damaged, repeated, ifczips, zips, nested = take(5), take(2), take(7), take(5, 4), take(3, 5)
    for number in numbers:
        writer.file(number)
    for (number,) in ifczips:
        writer.ifczip(number)
    for group in zips:
        writer.zip(group)
    for group in nested:
        writer.nested(group)
    for (number,) in repeated:
        writer.repeated(number)
    for index, (number,) in enumerate(damaged):
        writer.damaged(number, list(DAMAGES)[index % len(DAMAGES)])
    writer.distractions()
    return writer


def default_corpus() -> Path:
    shared = os.environ.get("RECOL_SHARED")
    return (Path(shared) if shared else Path(__file__).resolve().parents[3] / "shared") / "corpus"


def read_corpus(folder: Path, most_bytes: int) -> list[Template]:
    with open(folder / "INDEX.tsv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    paths = [
        folder / row["path"]
        for row in rows
        if row["schema"] in SCHEMAS and (folder / row["path"]).stat().st_size <= most_bytes
    ]
    return [Template(path) for path in sorted(paths)]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--corpus", type=Path, default=default_corpus())
    parser.add_argument("--models", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--most-bytes", type=int, default=30_000_000, help="no model of the corpus above this size")
    options = parser.parse_args()
    if not (options.corpus / "INDEX.tsv").exists():
        print(f"archive.py: no corpus at {options.corpus} (--corpus, or RECOL_SHARED)", file=sys.stderr)
        return 2
    if (options.folder / "models").exists():
        print(f"archive.py: {options.folder}/models exists already", file=sys.stderr)
        return 2
    templates = read_corpus(options.corpus, options.most_bytes)
    writer = write_archive(options.folder / "models", templates, options.models, options.seed)
    with open(options.folder / "manifest.tsv", "w", encoding="utf-8", newline="") as file:
        file.write("path\texpected\tbytes\tcopy_of\n")
        for entry in sorted(writer.entries, key=lambda each: each.path):
            file.write(f"{entry.path}\t{entry.expected}\t{entry.bytes}\t{entry.copy_of}\n")
    damaged = sum(entry.expected != "readable" for entry in writer.entries)
    read = sum(entry.bytes for entry in writer.entries)
    print(
        f"{len(writer.entries)} models ({damaged} damaged, {len({entry.path for entry in writer.entries})} paths) of "
        f"{read / 1e9:.2f} GB in {writer.files} files of {writer.total / 1e9:.2f} GB"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
