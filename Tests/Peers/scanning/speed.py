"""How fast a scan is: beside `recol check`, with more threads, beside ifctester."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from .manifest import Archive, linked
from .program import Recol, ended, note, remove, verdict


def best_of(runs: int, kinds: dict[str, Callable[[], list[str]]], recol: Recol) -> dict[str, float]:
    """Seconds of the best of several runs of each kind, one after the other in turn, so that all meet the same machine.

    A first run of each is not counted: after it, files are in memory for all.
    """
    best: dict[str, float] = {}
    for number in range(runs + 1):
        for kind, command in kinds.items():
            finished = ended(recol.run(command()))
            if number:
                best[kind] = min(best.get(kind, finished.seconds), finished.seconds)
    return best


def fresh(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def throughput(recol: Recol, archive: Archive, work: Path, ids: Path, runs: int) -> int:
    """A scan against `recol check` of the same files at once, and two threads against one."""
    entries = linked(archive, fresh(work / "same-bytes"), suffixes=(".ifc", ".ifczip", ".ifcxml"))
    size = sum(entry.size for entry in entries)
    note(f"{len(entries)} files of {size / 1e9:.2f} GB, each with other bytes; best of {runs} runs")
    database = work / "throughput.sqlite"
    against = ["--against", str(ids)]

    def scan(threads: int) -> list[str]:
        remove(database)
        return recol.scan(work / "same-bytes", database, *against, "--threads", str(threads))

    def check(form: str) -> list[str]:
        return recol.command("check", work / "same-bytes", *against, "--format", form, "--quiet", "--threads", "2")

    kinds: dict[str, Callable[[], list[str]]] = {
        "check, text": lambda: check("text"),
        "check, JSON": lambda: check("json"),
        "scan, 2 threads": lambda: scan(2),
        "scan, 1 thread": lambda: scan(1),
    }
    seconds = best_of(runs, kinds, recol)
    for kind, each in seconds.items():
        note(f"{kind:16} {each:7.2f} s {len(entries) / each:8.0f} files/s {size / each / 1e9:6.2f} GB/s")
    share = seconds["check, text"] / seconds["scan, 2 threads"]
    json_share = seconds["check, JSON"] / seconds["scan, 2 threads"]
    gain = seconds["scan, 1 thread"] / seconds["scan, 2 threads"]
    shutil.rmtree(work / "same-bytes")
    return max(
        verdict(
            share >= 0.8,
            f"a scan reaches {share:.2f} of what check alone reaches (0.8 is asked), {json_share:.2f} with JSON",
        ),
        verdict(gain >= 1.8, f"two threads reach {gain:.2f} of one (1.8 is asked)"),
    )


LOOP = """
import sys, ifcopenshell, ifctester.ids, ifctester.reporter
ids, models = sys.argv[1], [line.rstrip("\\n") for line in sys.stdin]
for path in models:
    try:
        model, specifications = ifcopenshell.open(path), ifctester.ids.open(ids)
        specifications.validate(model)
        report = ifctester.reporter.Json(specifications)
        report.report()
        report.to_string()
        print("done", flush=True)
    except Exception as error:
        print("failed", type(error).__name__, flush=True)
"""


def ifctester_loop(python: str, ids: Path, paths: list[str]) -> tuple[float, int]:
    """Seconds, and how many models it could not do: one that ends the process counts, and the loop goes on."""
    started, failed, position = time.monotonic(), 0, 0
    while position < len(paths):
        given = "".join(f"{path}\n" for path in paths[position:])
        finished = subprocess.run(
            [python, "-c", LOOP, str(ids)],
            input=given,
            capture_output=True,
            text=True,
            check=False,
        )
        lines = finished.stdout.splitlines()
        if not lines and "ModuleNotFoundError" in finished.stderr:
            raise SystemExit(f"{python} has no ifctester: ./dev bench-peers installs it into .build/peers")
        failed += sum(line.startswith("failed") for line in lines)
        position += len(lines)
        if position < len(paths):
            failed, position = failed + 1, position + 1
    return time.monotonic() - started, failed


def peers(recol: Recol, archive: Archive, work: Path, ids: Path, python: str, files: int) -> int:
    """The same files by a scan and by a loop of ifctester in one process."""
    entries = linked(archive, fresh(work / "peers"), files, suffixes=(".ifc",))
    entries = [entry for entry in entries if "\\x" not in entry.path]
    size = sum(entry.size for entry in entries)
    database = work / "peers.sqlite"
    seconds = []
    for _ in range(3):
        remove(database)
        seconds.append(ended(recol.run(recol.scan(work / "peers", database, "--against", str(ids)))).seconds)
    mine = min(seconds)
    paths = [os.fsdecode(os.fsencode(work / "peers") + b"/" + entry.file) for entry in entries]
    theirs, failed = ifctester_loop(python, ids, paths)
    shutil.rmtree(work / "peers")
    note(
        f"{len(entries)} files of {size / 1e6:.0f} MB: recol scan {mine:.2f} s; "
        f"ifctester {theirs:.1f} s, {failed} of them not done"
    )
    return verdict(mine < theirs, f"a scan is {theirs / mine:.0f} times as fast as a loop of ifctester")
