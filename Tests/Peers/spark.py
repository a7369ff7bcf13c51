#!/usr/bin/env python3
"""Does the driver for Apache Spark come to the rows of a scan on one machine, when a machine is lost in the middle?

    spark.py --archive FOLDER [--recol PATH] [--python PATH] [--master URL] [--no-kill] [-- OPTIONS OF THE SCAN]

The archive is one that archive.py wrote. It is scanned by `recol scan` and by recol_spark.py in Spark's local-cluster
mode (two workers of one core); when half the time of the first scan has passed since the first model was read, the
process of an executor that is reading models gets SIGKILL. Then all tables of both databases are compared row by row,
all columns but the times of the scan, and the Parquet tables are counted. --python is one that has pyspark and pyarrow.
Ends with 1 where anything differs, or where Spark did not notice that an executor was lost.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from scanning.compare import differences
from scanning.processes import tree
from scanning.program import Recol, ended, note, remove, rows, verdict

DRIVER = Path(__file__).resolve().parents[2] / "Sources/CArchive/spark/recol_spark.py"


def words(pid: int) -> list[bytes]:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
    except OSError:
        return []


def is_reading(pid: int) -> bool:
    said = words(pid)
    return b"scan" in said and b"-" in said and b"jsonl" in said


def executors(root: int) -> list[int]:
    """The executors that are reading models now, among all that a process started."""
    return [
        pid
        for pid in tree(root)
        if any(b"CoarseGrainedExecutorBackend" in word for word in words(pid)) and any(map(is_reading, tree(pid)))
    ]


def spark_home(python: str, folder: Path) -> Path:
    """A home for Spark's local-cluster mode whose workers write there and not into the package."""
    found = subprocess.run(
        [python, "-c", "import pyspark, pyarrow; print(pyspark.__path__[0])"],
        capture_output=True,
        text=True,
        check=False,
    )
    if found.returncode:
        raise SystemExit(f"{python} has no pyspark and pyarrow: {found.stderr.strip().splitlines()[-1]}")
    for name in ("bin", "jars", "sbin", "python"):
        (folder / name).symlink_to(Path(found.stdout.strip()) / name)
    return folder


def killed_after(process: subprocess.Popen[bytes], seconds: float) -> int | None:
    """Kills one executor that is reading, so long after the first is seen to; its id, or none where none was left."""
    while process.poll() is None and not executors(process.pid):
        time.sleep(0.05)
    time.sleep(seconds)
    while process.poll() is None:
        for pid in executors(process.pid):
            os.kill(pid, signal.SIGKILL)
            return pid
        time.sleep(0.05)
    return None


def parquet_rows(python: str, folder: Path) -> dict[str, int]:
    """How many rows the Parquet tables have."""
    code = "import sys, pyarrow.parquet as p; print(sum(p.read_metadata(name).num_rows for name in sys.argv[1:]))"
    counts = {}
    for table in sorted(path for path in folder.iterdir() if path.is_dir() and not path.name.startswith("_")):
        said = subprocess.run(
            [python, "-c", code, *map(str, table.glob("*.parquet"))], capture_output=True, text=True, check=True
        ).stdout
        counts[table.name] = int(said)
    return counts


def main() -> int:
    arguments, asked = sys.argv[1:], []
    if "--" in arguments:
        place = arguments.index("--")
        arguments, asked = arguments[:place], arguments[place + 1 :]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--archive", type=Path, required=True)
    parser.add_argument("--recol", default="recol")
    parser.add_argument("--python", default=sys.executable)
    parser.add_argument("--master", default="local-cluster[2,1,1024]")
    parser.add_argument("--partitions", type=int, default=16)
    parser.add_argument("--no-kill", action="store_true", help="let all executors live")
    options = parser.parse_args(arguments)
    program = shutil.which(options.recol)
    if program is None:
        print(f"spark.py: no program {options.recol} (--recol)", file=sys.stderr)
        return 2
    models = (options.archive / "models").absolute()
    with tempfile.TemporaryDirectory(prefix="recol-spark-", dir=options.archive) as name:
        work = Path(name).absolute()
        recol = Recol(str(Path(program).absolute()), asked)
        alone, together = work / "alone.sqlite", work / "together.sqlite"
        finished = ended(recol.run(recol.scan(models, alone)))
        note(f"one machine: {finished.seconds:.1f} s, status {finished.status}")

        home = work / "home"
        home.mkdir()
        (work / "scratch").mkdir()
        environment = os.environ | {
            "SPARK_HOME": str(spark_home(options.python, home)),
            "SPARK_LOCAL_DIRS": str(work / "scratch"),
            "SPARK_LOCAL_IP": "127.0.0.1",
        }
        command = [
            options.python,
            str(DRIVER),
            "--manifest",
            str(models),
            "--db",
            str(together),
            "--parquet",
            str(work / "parquet"),
            "--recol",
            recol.path,
            "--master",
            options.master,
            "--partitions",
            str(options.partitions),
            "--lang",
            "en",
            *asked,
        ]
        started = time.monotonic()
        with open(work / "said", "w+b") as said:
            process = subprocess.Popen(
                command, stdout=subprocess.DEVNULL, stderr=said, env=environment, start_new_session=True
            )
            victim = None if options.no_kill else killed_after(process, finished.seconds / 2)
            status = process.wait()
            said.seek(0)
            text = said.read().decode("utf-8", "replace")
        for line in text.splitlines():
            if line.startswith("recol_spark:") or "Lost executor" in line:
                note(line)
        note(f"Spark, {options.master}: {time.monotonic() - started:.1f} s, status {status}")
        if status != finished.status or not together.exists():
            note(text[-3000:])
            return verdict(False, f"the driver ended with {status} in place of {finished.status}")
        count, found = differences(alone, together)
        for sentence in found:
            print(sentence)
        counts = parquet_rows(options.python, work / "parquet")
        other = {
            table: (lines, in_sqlite)
            for table, lines in counts.items()
            if lines != (in_sqlite := rows(together, f'SELECT count(*) FROM "{table}"')[0][0])
        }
        for table, (lines, in_sqlite) in other.items():
            note(f"{table}: {lines} rows in Parquet, {in_sqlite} in SQLite")
        remove(alone)
        lost = options.no_kill or (victim is not None and "Lost executor" in text)
        models_read = rows(together, "SELECT count(*) FROM model")[0][0]
        return verdict(
            not found and not other and lost,
            f"{models_read} models on two workers, {'none' if options.no_kill or not lost else 'one'} killed: "
            f"{count} rows {'equal' if not found else 'NOT equal'} to those of one machine, "
            f"{sum(counts.values())} in Parquet",
        )


if __name__ == "__main__":
    sys.exit(main())
