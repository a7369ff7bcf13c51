#!/usr/bin/env python3
"""Measures `recol scan` on an archive that archive.py wrote: each word prints figures, and ok or FAILED.

    archive_scan.py rows       --archive FOLDER            one row for each model
    archive_scan.py rescan     --archive FOLDER            a second scan against the first
    archive_scan.py throughput --archive FOLDER --ids FILE a scan against `recol check`, two threads against one
    archive_scan.py peers      --archive FOLDER --ids FILE a scan against a loop of ifctester (--python has it)
    archive_scan.py kills      --archive FOLDER            SIGKILL at 50 random moments, then to the end
    archive_scan.py full-disk  --archive FOLDER            a database on a disk that fills (as root)
    archive_scan.py memory                                 twenty models of 100 MB under --memory 512M, then one of 1 GB
    archive_scan.py truncations --model FILE               100 times, a model is cut while it is scanned

--recol names the program, --work a folder for databases and links on the disk of the archive (default: a temporary one
beside it). What follows `--` is given to every scan: `-- --against cahier.yaml --stage doe`. Ends with 0 where all is
as it should be, 1 where it is not. Linux, Python 3.11 or later; nothing from PyPI but for `peers`.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from scanning import completeness, manifest, room, speed, survival
from scanning.program import Recol

WORDS = ("rows", "rescan", "throughput", "peers", "kills", "full-disk", "memory", "truncations")


def parse(arguments: list[str]) -> tuple[argparse.Namespace, list[str]]:
    asked = []
    if "--" in arguments:
        place = arguments.index("--")
        arguments, asked = arguments[:place], arguments[place + 1 :]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("word", choices=WORDS)
    parser.add_argument("--recol", default="recol", help="the program to measure")
    parser.add_argument("--archive", type=Path, help="the folder that archive.py wrote")
    parser.add_argument("--work", type=Path, help="a folder for what is written")
    parser.add_argument("--prefix", default="", help="a command that runs each, such as 'chrt -f 50'")
    parser.add_argument("--database", type=Path, help="rows: look at this database instead of scanning, if it exists")
    parser.add_argument("--ids", type=Path, help="throughput, peers: the requirement file")
    parser.add_argument("--runs", type=int, default=3, help="throughput: how many of each")
    parser.add_argument("--python", default=sys.executable, help="peers: a Python that has ifctester")
    parser.add_argument("--files", type=int, default=200, help="peers: how many models")
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1, help="kills, truncations: which moments")
    parser.add_argument("--budget", type=int, default=512, help="memory: MiB")
    parser.add_argument("--count", type=int, default=20, help="memory: how many models")
    parser.add_argument("--megabytes", type=int, default=100, help="memory: size of each")
    parser.add_argument("--large", type=int, default=1000, help="memory: MB of the last one; 0: none")
    parser.add_argument("--model", type=Path, help="truncations: the model")
    parser.add_argument("--tries", type=int, default=100, help="truncations: how many")
    options = parser.parse_args(arguments)
    needs = {"memory": (), "truncations": ("model",), "throughput": ("archive", "ids"), "peers": ("archive", "ids")}
    for name in needs.get(options.word, ("archive",)):
        if getattr(options, name) is None:
            parser.error(f"{options.word} takes --{name}")
    return options, asked


def measure(options: argparse.Namespace, recol: Recol, work: Path) -> int:
    archive = manifest.read(options.archive.absolute()) if options.archive else None
    match options.word, archive:
        case "rows", manifest.Archive():
            return completeness.one_row_each(recol, archive, options.database or work / "rows.sqlite")
        case "rescan", manifest.Archive():
            return completeness.rescan(recol, archive, work)
        case "throughput", manifest.Archive():
            return speed.throughput(recol, archive, work, options.ids, options.runs)
        case "peers", manifest.Archive():
            return speed.peers(recol, archive, work, options.ids, options.python, options.files)
        case "kills", manifest.Archive():
            return survival.kills(recol, archive, work, options.kills, options.seed)
        case "full-disk", manifest.Archive():
            return survival.full_disk(recol, archive, work)
        case "truncations", _:
            return survival.truncations(recol, work, options.model, options.tries, options.seed)
        case _:
            return room.budget_kept(recol, work, options.budget, options.count, options.megabytes, options.large)


def main() -> int:
    options, asked = parse(sys.argv[1:])
    program = shutil.which(options.recol)
    if program is None:
        print(f"archive_scan.py: no program {options.recol} (--recol)", file=sys.stderr)
        return 2
    recol = Recol(str(Path(program).absolute()), asked, options.prefix.split())
    if options.work:
        options.work.mkdir(parents=True, exist_ok=True)
        return measure(options, recol, options.work.absolute())
    beside = options.archive.absolute() if options.archive else None
    with tempfile.TemporaryDirectory(prefix="recol-measure-", dir=beside) as folder:
        return measure(options, recol, Path(folder))


if __name__ == "__main__":
    sys.exit(main())
