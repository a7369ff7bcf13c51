"""One row for each model, whatever is the matter with it."""

from __future__ import annotations

from pathlib import Path

from .manifest import Archive
from .program import Recol, ended, note, remove, rows, verdict

# What recol reads in spite of the damage: the row has a problem, and the status that the rest deserves.
READ_IN_PART = {"overwritten"}


def one_row_each(recol: Recol, archive: Archive, database: Path) -> int:
    """Is each line of the manifest a row, with the status that it should have, and nothing else one?"""
    if not database.exists():
        finished = ended(recol.run(recol.scan(archive.models, database)))
        note(f"scanned in {finished.seconds:.1f} s, status {finished.status}")
    root = f"{archive.models}/"
    found: dict[str, tuple[str, str | None]] = {}
    repeated = []
    for path, status, sha256 in rows(database, "SELECT path, status, sha256 FROM model"):
        name = path.removeprefix(root)
        if name in found:
            repeated.append(name)
        found[name] = (status, sha256)
    severities = dict(
        rows(
            database,
            """
        SELECT path, group_concat(DISTINCT severity)
        FROM problem JOIN model ON model.id = problem.model GROUP BY path""",
        )
    )
    wrong = []
    for entry in archive.entries:
        status, _ = found.get(entry.path, ("no row", None))
        problems = severities.get(root + entry.path) or ""
        if entry.expected == "readable":
            fits = status in ("read", "pass", "fail")
        elif entry.expected in READ_IN_PART:
            fits = status != "no row" and "error" in problems
        else:
            fits = status == "error" and "error" in problems
        if not fits:
            wrong.append(f"{entry.expected}: {status} ({problems or 'no problem'}): {entry.path}")
    surplus = set(found) - {entry.path for entry in archive.entries}
    copies = [entry for entry in archive.entries if entry.copy_of and entry.path in found]
    unlike = [entry.path for entry in copies if found[entry.path][1] != found.get(entry.copy_of, (None, None))[1]]
    for line in (
        wrong + [f"no model: {name}" for name in sorted(surplus)] + [f"unlike its copy: {path}" for path in unlike]
    )[:20]:
        note(line)
    damaged = sum(entry.expected != "readable" for entry in archive.entries)
    contents = rows(database, "SELECT count(*) FROM content")[0][0]
    return verdict(
        not (wrong or surplus or repeated or unlike),
        f"{len(archive.entries)} models, {damaged} of them damaged: {len(found)} rows, {len(wrong)} wrong, "
        f"{len(surplus)} of no model, {len(copies)} copies, {len(unlike)} not by their content, "
        f"{contents} contents",
    )


def rescan(recol: Recol, archive: Archive, work: Path, times: int = 3) -> int:
    """What does a scan cost in which nothing has changed?"""
    database = work / "rescan.sqlite"
    remove(database)
    first = ended(recol.run(recol.scan(archive.models, database)))
    again = [ended(recol.run(recol.scan(archive.models, database))) for _ in range(times)]
    seconds = sorted(finished.seconds for finished in again)
    median = seconds[len(seconds) // 2]
    note(f"first {first.seconds:.2f} s; again {', '.join(f'{each:.2f}' for each in seconds)} s")
    kept = len({finished.status for finished in [first, *again]}) == 1
    share = median / first.seconds
    return verdict(share < 0.05 and kept, f"a second scan costs {share:.1%} of the first (less than 5 % is asked)")
