"""How much memory a scan takes, itself and all processes that it starts."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from pathlib import Path

from .processes import Memory, memory
from .program import Recol, note, remove, rows, verdict

SUBMISSION = Path(__file__).resolve().parents[1] / "submission.py"


def generated(folder: Path, megabytes: int) -> Path:
    """A model of about that size, by submission.py."""
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run([sys.executable, str(SUBMISSION), str(folder), str(megabytes), "1", "0", "0"], check=True)
    return next(folder.glob("*.ifc"))


def copies(model: Path, folder: Path, count: int) -> None:
    """Copies of which no two have the same bytes."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    data = model.read_bytes()
    place = data.index(b"FILE_NAME(") + len(b"FILE_NAME(")
    for number in range(count):
        with open(folder / f"modele-{number:02}.ifc", "wb") as file:
            file.write(data[:place])
            file.write(b"/* %04d */" % number)
            file.write(memoryview(data)[place:])


def watched(command: list[str], every: float = 0.02) -> tuple[Memory, int, float, str]:
    """Runs a command; its peaks, its status, its seconds, what it said."""
    started = time.monotonic()
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    peak, next_time = Memory(), time.monotonic()
    while process.poll() is None:
        peak.peak(memory(process.pid))
        next_time += every
        time.sleep(max(0.0, next_time - time.monotonic()))
    said = process.stderr.read() if process.stderr else ""
    return peak, process.returncode, time.monotonic() - started, said


def scanned(recol: Recol, folder: Path, database: Path, budget: str, count: int) -> tuple[bool, Memory]:
    remove(database)
    peak, status, seconds, said = watched(recol.scan(folder, database, "--memory", budget))
    done = (
        rows(database, "SELECT count(*) FROM model WHERE status IN ('read', 'pass', 'fail')")[0][0]
        if status in (0, 1, 4)
        else 0
    )
    note(
        f"{count} models, {seconds:.1f} s, status {status}, {done} done: peak of {peak.processes} processes: "
        f"Pss {peak.pss:.0f} MiB, Rss {peak.rss:.0f} MiB, of it not of files {peak.own:.0f} MiB {said.strip()[-200:]}"
    )
    return done == count, peak


def budget_kept(recol: Recol, work: Path, budget: int, count: int, megabytes: int, large: int) -> int:
    """Many large models at once under a budget (MiB), then one beyond it."""
    folder, database = work / "large", work / "memory.sqlite"
    model = generated(work / "one", megabytes)
    copies(model, folder, count)
    done, peak = scanned(recol, folder, database, f"{budget}M", count)
    shutil.rmtree(folder)
    answer = verdict(
        done and peak.pss < budget,
        f"{count} models of {megabytes} MB under --memory {budget}M: together at most {peak.pss:.0f} MiB resident "
        f"({peak.rss:.0f} MiB with shared pages counted again), all done: {done}",
    )
    shutil.rmtree(work / "one")
    if large:
        model = generated(work / "one", large)
        done, peak = scanned(recol, work / "one", database, f"{budget}M", 1)
        shutil.rmtree(work / "one")
        answer = max(
            answer,
            verdict(
                done,
                f"a model of {large} MB is done, with at most {peak.pss:.0f} MiB ({peak.own:.0f} MiB not of files)",
            ),
        )
    return answer
