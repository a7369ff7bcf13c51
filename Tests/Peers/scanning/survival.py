"""What ends a scan before its end: SIGKILL, a disk that is full, a model that is cut meanwhile."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import tempfile
import time
from collections import Counter
from pathlib import Path

from .compare import differences
from .manifest import Archive
from .processes import gone
from .program import Recol, ended, intact, note, progress, remove, rows, verdict


def uninterrupted(recol: Recol, archive: Archive, work: Path, more: tuple[str, ...] = ()) -> tuple[Path, float, int]:
    """A database of a scan that nothing disturbed, its seconds and its status."""
    database = work / "uninterrupted.sqlite"
    remove(database)
    finished = ended(recol.run(recol.scan(archive.models, database, *more)))
    note(f"an uninterrupted scan takes {finished.seconds:.1f} s")
    return database, finished.seconds, finished.status


def equal(reference: Path, database: Path, word: str) -> bool:
    count, found = differences(reference, database)
    note(f"{word}: {count} rows compared, {'equal' if not found else 'different'}")
    for sentence in found:
        print(sentence)
    return not found


def kills(recol: Recol, archive: Archive, work: Path, wanted: int, seed: int) -> int:
    """SIGKILL at random moments, then to the end; over again until there were as many as wanted."""
    reference, seconds, status = uninterrupted(recol, archive, work)
    chance = random.Random(seed)
    database = work / "killed.sqlite"
    remove(database)
    killed, unsound, left, alike, finals = 0, 0, 0, True, 0
    while killed < wanted:
        process = subprocess.Popen(
            recol.scan(archive.models, database),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        # About ten a scan, from its first moment to beyond its last.
        try:
            process.wait(chance.uniform(0, seconds / 5))
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.wait()
            killed += 1
            progress(f"{killed} killed")
            left += not gone(process.pid)
            unsound += not intact(database, work)
            continue
        if process.returncode != status:
            return verdict(False, f"a scan that went on ended with {process.returncode} in place of {status}")
        finals += 1
        alike = equal(reference, database, f"scan {finals}, {killed} killed so far") and alike
        remove(database)
    finished = ended(recol.run(recol.scan(archive.models, database)))
    alike = equal(reference, database, "the last scan") and alike and finished.status == status
    return verdict(
        alike and not unsound and not left,
        f"{killed} killed: integrity_check not ok {unsound} times, processes left behind {left} times, "
        f"{finals + 1} databases {'equal' if alike else 'NOT equal'} row for row",
    )


def mounted(folder: Path, size: int) -> None:
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    if subprocess.run(command, stderr=subprocess.DEVNULL, check=False).returncode:
        raise SystemExit("full-disk mounts a small tmpfs, which takes root (and CAP_SYS_ADMIN in a container)")


def full_disk(recol: Recol, archive: Archive, work: Path) -> int:
    """A database on a disk that fills, and fills again, until there is room."""
    reference, _, status = uninterrupted(recol, archive, work)
    size = reference.stat().st_size
    folder = Path(tempfile.mkdtemp(prefix="recol-small-"))
    ends = []
    mounted(folder, 64 << 10)
    try:
        database = folder / "archive.sqlite"
        command = recol.scan(archive.models, database)
        for share in (0, 0.2, 0.5, 0.8, 8):
            subprocess.run(["mount", "-o", f"remount,size={max(64 << 10, int(size * share))}", str(folder)], check=True)
            finished = recol.run(command)
            lines = finished.messages.splitlines()
            ends.append((finished.status, lines[-1] if lines else ""))
            note(f"{share:3.0%} of the room: status {finished.status}, {ends[-1][1]!r}")
            if not intact(database, work):
                return verdict(False, "integrity_check is not ok after the disk was full")
        alike = equal(reference, database, "with enough room")
    finally:
        subprocess.run(["umount", str(folder)], check=False)
        folder.rmdir()
    told = all(code == 5 and sentence for code, sentence in ends[:-1])
    return verdict(
        alike and told and ends[-1][0] == status,
        f"a full disk ends a scan with {sorted({code for code, _ in ends[:-1]})} (5 is asked) and a sentence; "
        f"with room the same command ends with {ends[-1][0]}, its database {'equal' if alike else 'NOT equal'}",
    )


def truncations(recol: Recol, work: Path, model: Path, tries: int, seed: int) -> int:
    """Another process cuts the model at a random moment of its scan."""
    chance = random.Random(seed)
    folder, database = work / "cut", work / "cut.sqlite"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    victim = folder / "modele.ifc"
    size = model.stat().st_size

    def scan() -> list[str]:
        remove(database)
        return recol.scan(folder, database)

    shutil.copyfile(model, victim)
    seconds = min(ended(recol.run(scan())).seconds for _ in range(3))
    note(f"a model of {size / 1e6:.0f} MB, scanned in {seconds:.2f} s")
    wrong: list[str] = []
    tally: Counter[str] = Counter()
    for number in range(tries):
        shutil.copyfile(model, victim)
        with tempfile.TemporaryFile() as messages:
            process = subprocess.Popen(scan(), stdout=subprocess.DEVNULL, stderr=messages, start_new_session=True)
            time.sleep(chance.uniform(0, seconds))
            os.truncate(victim, chance.randrange(size))
            try:
                status = process.wait(60)
            except subprocess.TimeoutExpired:
                # Its workers end with it.
                process.kill()
                process.wait()
                wrong.append("still running after 60 s")
                continue
            messages.seek(0)
            said = messages.read().decode("utf-8", "replace")
        found = rows(
            database,
            "SELECT status, group_concat(DISTINCT code) FROM model LEFT JOIN problem ON model.id = model GROUP BY path",
        )
        progress(f"{number + 1} cut")
        if (
            status not in (0, 1, 4)
            or len(found) != 1
            or (status == 4) != (found[0][0] == "error")
            or found[0][0] == "pending"
        ):
            wrong.append(f"status {status}, {found}, {said[-200:]!r}")
        elif found[0][0] == "error" and not found[0][1]:
            wrong.append(f"an error without a problem: {found}")
        else:
            tally[f"{found[0][0]} ({found[0][1] or 'no problem'})"[:100]] += 1
    for line in wrong[:10]:
        note(line)
    for kind, count in tally.most_common(12):
        note(f"{count:4} {kind}")
    cut = sum(count for kind, count in tally.items() if kind.startswith("error"))
    shutil.rmtree(folder)
    return verdict(
        not wrong and cut >= tries // 4,
        f"{tries} models cut while they are scanned: {cut} are a row with its problem, "
        f"{tries - cut - len(wrong)} were read before, {len(wrong)} went wrong",
    )
