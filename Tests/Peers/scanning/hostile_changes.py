"""What changes under the scan."""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import shutil
import subprocess
import threading
import time
from collections import Counter
from pathlib import Path

from .hostile_tree import Tree, large_model, model
from .program import Recol, ended, note, progress, remove, rows, verdict


def _write(path: Path, chance: random.Random) -> None:
    with open(path, "r+b") as file:
        file.seek(chance.randrange(path.stat().st_size))
        file.write(b"changed by another program")


def _append(path: Path, chance: random.Random) -> None:
    with open(path, "ab") as file:
        file.write(b"more\n" * 1000)


def _cut(path: Path, chance: random.Random) -> None:
    os.truncate(path, chance.randrange(path.stat().st_size))


def _empty_and_write_again(path: Path, chance: random.Random) -> None:
    data = path.read_bytes()
    with open(path, "wb") as file:
        for start in range(0, len(data), 1 << 20):
            file.write(data[start : start + (1 << 20)])
            file.flush()


def _replace(path: Path, chance: random.Random) -> None:
    other = path.with_suffix(".new")
    other.write_bytes(model("another"))
    os.replace(other, path)


def _take_away(path: Path, chance: random.Random) -> None:
    path.unlink()


CHANGES = (_write, _append, _cut, _empty_and_write_again, _replace, _take_away)


def changes(recol: Recol, work: Path, options: argparse.Namespace) -> int:
    """A row is of the bytes that its hash says, or it has a problem."""
    chance = random.Random(options.seed)
    folder, database = work / "tree", work / "changes.sqlite"
    folder.mkdir()
    victim = folder / "model.ifc"
    data = large_model(30_000_000)
    whole = hashlib.sha256(data).hexdigest()
    other = hashlib.sha256(model("another")).hexdigest()
    victim.write_bytes(data)
    seconds = ended(recol.run(recol.scan(folder, database))).seconds
    note(f"a model of {len(data) / 1e6:.0f} MB, scanned in {seconds:.2f} s")
    wrong: list[str] = []
    tally: Counter[str] = Counter()
    for number in range(options.tries):
        change = CHANGES[number % len(CHANGES)]
        remove(database)
        victim.write_bytes(data)
        process = subprocess.Popen(recol.scan(folder, database), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        time.sleep(chance.uniform(0, seconds))
        change(victim, chance)
        _, said = process.communicate(timeout=120)
        query = "SELECT status, sha256, group_concat(code) FROM model LEFT JOIN problem ON model.id = model GROUP BY path"
        found = rows(database, query)
        progress(f"{number + 1} changed")
        name = change.__name__.strip("_")
        if process.returncode not in (0, 4):
            wrong.append(f"{name}: status {process.returncode}: {said[-200:]!r}")
        elif not found and change is _take_away:
            tally[f"{name}: no row, it was gone"] += 1
        elif len(found) != 1:
            wrong.append(f"{name}: {found}")
        elif found[0][0] == "error" and found[0][2]:
            tally[f"{name}: a problem ({found[0][2][:60]})"] += 1
        elif found[0][0] == "read" and found[0][1] in (whole, other, hashlib.sha256(_bytes(victim)).hexdigest()):
            tally[f"{name}: read as it was at one moment"] += 1
        else:
            wrong.append(f"{name}: {found}")
    for line in wrong[:10]:
        note(line)
    for kind, count in sorted(tally.items()):
        note(f"{count:4} {kind}")
    shutil.rmtree(folder)
    return verdict(not wrong, f"{options.tries} models changed while they are scanned, {len(wrong)} went wrong")


def _bytes(path: Path) -> bytes:
    return path.read_bytes() if path.exists() else b""


def coming(recol: Recol, work: Path, options: argparse.Namespace) -> int:
    """Folders and files come and go; what stays is there."""
    tree = Tree(os.fsencode(work / "tree"))
    for number in range(200):
        tree.sound(b"stays %d/model.ifc" % (number % 20) + b"/%d.ifc" % number)
    over = threading.Event()

    def stir() -> None:
        number = 0
        while not over.is_set():
            number += 1
            folder = work / "tree" / f"goes {number % 7}" / "below"
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"{number}.ifc").write_bytes(model(str(number)))
            (folder / "link.ifc").symlink_to("nothing")
            os.mkfifo(folder / "pipe.ifc")
            shutil.rmtree(folder.parent)

    worker = threading.Thread(target=stir)
    worker.start()
    failed = []
    try:
        for number in range(10):
            database = work / f"coming-{number % 2}.sqlite"
            finished = recol.run(recol.scan(work / "tree", database), 300)
            stayed = rows(database, "SELECT count(*) FROM model WHERE path LIKE '%/stays %' AND status = 'read'")[0][0]
            if finished.status not in (0, 4) or stayed != 200:
                failed.append(f"status {finished.status}, {stayed} of 200: {finished.messages[-200:]!r}")
    finally:
        over.set()
        worker.join()
    for line in failed:
        note(line)
    return verdict(not failed, f"10 scans of a folder in motion, 200 models that stay; {len(failed)} went wrong")
