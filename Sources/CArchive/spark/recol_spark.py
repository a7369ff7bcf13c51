#!/usr/bin/env python3
"""Scans an archive of models on a cluster: recol on every machine, Apache Spark over them.

    recol_spark.py --manifest PATHS.txt --db archive.sqlite [--parquet FOLDER] [--against FILE]... [--master URL]
    spark-submit recol_spark.py --manifest /mnt/archive --db archive.sqlite --parquet s3a://bucket/archive

What it does, in order:

1. Reads the manifest: a text file with a path per line, a table with tabs (the path, then its size in bytes), paths
   ended by NUL, or a folder, whose models are listed. Sizes that it does not say are read by the cluster.
2. Deals the paths out to partitions of about equal size, largest first.
3. Has each partition read by one `recol scan - --format jsonl`: paths in, a line for each model out. A partition in
   which a path has no line is an error, and Spark runs it again, elsewhere if a machine was lost
   (`spark.task.maxFailures`, 4 times unless you say otherwise). A partition is written whole or not at all, so that one
   that runs twice counts once.
4. Makes rows of the lines as a scan on one machine does, by `recol scan --merge -` into a database of the partition,
   and writes them as Parquet: a folder per table, with the columns of the tables of SQLite.
5. Puts the tables into one SQLite file, and has `recol scan --merge` take it into the archive's database.

The machines see the models at the same paths (a mounted file system or object store). Whoever has no recol at --recol,
or no requirement file at the path of --against, is sent the driver's. The folder of --parquet is one that all machines
write to; on a cluster give it, and on one machine leave it out. Needs PySpark 3.5 or later and PyArrow (pip install
pyspark pyarrow), a Java that Spark runs on, and Python 3.10 or later with SQLite 3.37 or later on all machines.

Spark's own test mode starts a cluster of processes on one machine: --master 'local-cluster[2,1,1024]' (2 workers of 1
core and 1024 MB). With pip's PySpark nothing else is needed: it wants SPARK_HOME, which is the folder of the package
`pyspark` (it holds bin/ and jars/) and is set here where it is not; the workers keep their files in $SPARK_HOME/work,
so that where that folder is not to be written to, SPARK_HOME is a folder of links to bin/ and jars/.
SPARK_SCALA_VERSION and SPARK_TESTING are for Spark's source tree, and not needed.

Ends as `recol scan` does: 0; 1 where a model does not conform; 2 where the command line is wrong; 4 where a model
cannot be read; 5 where the work could not be done.
"""

from __future__ import annotations

import argparse
import heapq
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow
    from pyspark.sql import DataFrame, SparkSession

ROWS_PER_BATCH = 20_000
SCAN_STATUSES = (0, 1, 4)
LEAST_SQLITE = (3, 37)


class Failure(Exception):
    """Something that a person must set right: its text says what. The program ends with its status."""

    def __init__(self, text: str, status: int = 5) -> None:
        super().__init__(text, status)
        self.text, self.status = text, status

    def __str__(self) -> str:
        return self.text


# --- What is asked --------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Job:
    """What every partition is told. It goes to the machines as it stands."""

    recol: str
    """The program, as the driver names it."""
    directory: str
    """Where the driver stands: relative paths begin here, on every machine."""
    against: tuple[str, ...]
    """Requirement files, and names of sets that ship with recol."""
    asked: tuple[str, ...]
    """All further options of the scan."""
    sent: dict[str, str] = field(default_factory=dict)
    """Files that were sent along, by the path at which the driver has them: the name under which Spark keeps them."""
    started: str = ""
    """When the scan began (UTC, ISO 8601)."""
    folders: str = "[]"
    """What it goes over, as a JSON array."""

    def here(self, path: str) -> str:
        """The path of a file on this machine: the same as the driver's where there is one, else of what was sent."""
        local = os.path.join(self.directory, path)
        if os.path.exists(local) or path not in self.sent:
            return path
        from pyspark import SparkFiles

        copy = SparkFiles.get(self.sent[path])
        if path == self.recol:
            os.chmod(copy, 0o755)
        return copy


@dataclass(frozen=True)
class Table:
    """A table of an archive."""

    name: str
    columns: tuple[tuple[str, str], ...]
    """Names and types: INTEGER, REAL, TEXT or BLOB."""
    key: tuple[str, ...]

    def arrow(self) -> pyarrow.Schema:
        import pyarrow

        types = {"INTEGER": pyarrow.int64(), "REAL": pyarrow.float64(), "BLOB": pyarrow.binary()}
        return pyarrow.schema([pyarrow.field(name, types.get(kind, pyarrow.string())) for name, kind in self.columns])

    def spark(self) -> str:
        types = {"INTEGER": "bigint", "REAL": "double", "BLOB": "binary"}
        return ", ".join(f"`{name}` {types.get(kind, 'string')}" for name, kind in self.columns)


def tables(database: sqlite3.Connection) -> list[Table]:
    """The tables of a database, in the order in which they were made."""
    found = []
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid"
    for (name,) in database.execute(query).fetchall():
        rows = database.execute(f'PRAGMA table_info("{name}")').fetchall()
        key = [row[1] for row in sorted(rows, key=lambda row: row[5]) if row[5]]
        found.append(Table(name, tuple((row[1], row[2].upper()) for row in rows), tuple(key)))
    return found


# --- In a partition, on some machine --------------------------------------------------------------------------------


def printed(path: bytes) -> str:
    """A path as recol prints it: a byte that is not UTF-8 as \\xE9."""
    text = path.decode("utf-8", "surrogateescape")
    return "".join(f"\\x{ord(each) - 0xDC00:02X}" if 0xDC80 <= ord(each) <= 0xDCFF else each for each in text)


def path_of(line: bytes) -> str:
    """The path that a line is about. It comes first, so that the rest, which may be long, need not be read."""
    text = line.decode("utf-8")
    try:
        if first := re.match(r'\{"path":\s*', text):
            return json.JSONDecoder().raw_decode(text, first.end())[0]
        return json.loads(text)["path"]
    except (ValueError, LookupError, TypeError):
        raise Failure(f"recol wrote a line that is about no path: {text[:200]!r}") from None


def list_models(recol: str, paths: list[bytes], directory: str) -> list[tuple[bytes, int | None]]:
    """The models in folders and archives, with their sizes, as a scan on one machine finds them."""
    command = [os.fsencode(recol), b"scan", b"--list", b"-0", b"--", *paths]
    finished = subprocess.run(command, capture_output=True, cwd=directory, check=False)
    if finished.returncode not in SCAN_STATUSES:
        said = finished.stderr.decode("utf-8", "replace").strip()
        raise Failure(f"recol scan --list ended with {finished.returncode}: {said[-500:]}")
    records = (record.partition(b"\t") for record in finished.stdout.split(b"\0"))
    return [(path, int(size)) for size, tab, path in records if tab]


def with_members(recol: str, paths: list[bytes], directory: str) -> list[bytes]:
    """The paths, with the models of archives in the place of the archives."""
    models: list[bytes] = []
    archives: list[bytes] = []
    for path in paths:
        (archives if path.lower().endswith(b".zip") and b"!" not in path else models).append(path)
    for start in range(0, len(archives), 200):
        listed = list_models(recol, archives[start : start + 200], directory)
        models += [path for path, _ in listed]
    return models


def tail(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read().decode("utf-8", "replace").strip()[-500:] or "(it said nothing)"


def ended(process: subprocess.Popen[bytes], what: str, said: IO[bytes]) -> None:
    """Waits for the end of a program; an error where it is not one of a scan."""
    status = process.wait()
    if status not in SCAN_STATUSES:
        how = f"signal {-status}" if status < 0 else f"status {status}"
        raise Failure(f"{what} ended with {how}: {tail(said)}")


def answered(lines: Iterable[bytes], paths: list[bytes], sink: IO[bytes]) -> set[str]:
    """Passes lines on; returns the paths, as they are printed, that no line was about."""
    missing = {printed(path) for path in paths}
    for line in lines:
        missing.discard(path_of(line))
        sink.write(line)
    return missing


def scan_paths(job: Job, paths: list[bytes], folder: Path) -> Path:
    """Reads models, and returns the database with their rows.

    Raises: `Failure` where a program ends otherwise than a scan does, or a path has no line.
    """
    database, queue = folder / "part.sqlite", folder / "paths"
    recol = job.here(job.recol)
    paths = with_members(recol, paths, job.directory)
    queue.write_bytes(b"".join(path + b"\0" for path in paths))
    against = [word for path in job.against for word in ("--against", job.here(path))]
    with (
        open(queue, "rb") as source,
        open(folder / "reader", "w+b") as reader_said,
        open(folder / "writer", "w+b") as writer_said,
    ):
        reader = subprocess.Popen(
            [recol, "scan", "-", "--format", "jsonl", "-0", *against, *job.asked],
            stdin=source,
            stdout=subprocess.PIPE,
            stderr=reader_said,
            cwd=job.directory,
        )
        writer = subprocess.Popen(
            [recol, "scan", "--merge", "-", "--db", str(database), *against, *job.asked],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=writer_said,
            cwd=job.directory,
        )
        assert reader.stdout and writer.stdin
        try:
            missing = answered(reader.stdout, paths, writer.stdin)
            writer.stdin.close()
            ended(reader, "recol scan -", reader_said)
            ended(writer, "recol scan --merge -", writer_said)
        except BrokenPipeError:
            raise Failure(f"recol scan --merge - ended before its time: {tail(writer_said)}") from None
        finally:
            for process in (reader, writer):
                if process.poll() is None:
                    process.kill()
                    process.wait()
    if missing:
        some = ", ".join(sorted(missing)[:3])
        raise Failure(f"{len(missing)} of {len(paths)} paths have no line, among them {some}")
    return database


def name_scan(database: sqlite3.Connection, job: Job) -> None:
    """Makes the scan of a partition, the first of its database, the one scan that all of them are part of."""
    database.execute("UPDATE scan SET started = ?, ended = NULL, folders = ?", (job.started, job.folders))
    for path, copy in ((path, job.here(path)) for path in job.against):
        database.execute("UPDATE requirement_file SET path = ? WHERE path = ?", (path, copy))


def packed(table: Table, rows: sqlite3.Cursor) -> Iterator[bytes]:
    """The rows of a table as Arrow streams, each small enough for a value of a table."""
    import pyarrow

    schema = table.arrow()
    while batch := rows.fetchmany(ROWS_PER_BATCH):
        arrays = [pyarrow.array(values, kind) for values, kind in zip(zip(*batch), schema.types)]
        yield stream(pyarrow.record_batch(arrays, schema=schema))


def stream(batch: pyarrow.RecordBatch) -> bytes:
    import pyarrow

    sink = pyarrow.BufferOutputStream()
    with pyarrow.ipc.new_stream(sink, batch.schema) as writer:
        writer.write_batch(batch)
    return sink.getvalue().to_pybytes()


def scan_partition(job: Job, expected: list[Table], paths: Iterable[bytes]) -> Iterator[tuple[str, bytes]]:
    """What Spark runs for each partition: names of tables, each with rows of it."""
    given = list(paths)
    if not given:
        return
    scratch = os.environ.get("SPARK_LOCAL_DIRS", "").split(",")[0] or None
    with tempfile.TemporaryDirectory(prefix="recol-", dir=scratch) as folder:
        database = sqlite3.connect(scan_paths(job, given, Path(folder)))
        database.text_factory = lambda text: text.decode("utf-8", "replace")
        name_scan(database, job)
        if (found := tables(database)) != expected:
            other = sorted({table.name for table in found} ^ {table.name for table in expected}) or "their columns"
            raise Failure(
                f"recol on this machine writes other tables than the driver's ({other}): give all the same version"
            )
        for table in expected:
            for batch in packed(table, database.execute(f'SELECT * FROM "{table.name}"')):
                yield table.name, batch
        database.close()


# --- The manifest ---------------------------------------------------------------------------------------------------


def read_manifest(path: str, recol: str) -> list[tuple[bytes, int | None]]:
    """Paths with their sizes in bytes, where the manifest says them."""
    if os.path.isdir(path):
        return list_models(recol, [os.fsencode(path)], os.getcwd())
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise Failure(f"the manifest {path} cannot be read: {error.strerror}", 4) from None
    if b"\0" in data:
        return [(line, None) for line in data.split(b"\0") if line]
    lines = [line for line in data.removeprefix(b"\xef\xbb\xbf").splitlines() if line.strip()]
    heading = lines[0].split(b"\t") if lines else []
    at, size = 0, 1
    if b"path" in heading:
        at = heading.index(b"path")
        size = next((number for number, name in enumerate(heading) if name in (b"bytes", b"size")), -1)
        del lines[0]
    elif not any(line.rpartition(b"\t")[2].isdigit() for line in lines if b"\t" in line):
        return [(line, None) for line in lines]
    entries: list[tuple[bytes, int | None]] = []
    for number, line in enumerate(lines, 1):
        cells = line.split(b"\t")
        if at >= len(cells):
            raise Failure(f"{path}: line {number} has no path", 4)
        told = cells[size] if 0 <= size < len(cells) else b""
        entries.append((cells[at], int(told) if told.isdigit() else None))
    return entries


def size_on_disk(directory: str, path: bytes) -> int:
    """Bytes of a file, of the archive for a member; 0 where there is none, of which recol will say so."""
    name = os.path.join(os.fsencode(directory), path)
    while True:
        try:
            return os.stat(name).st_size
        except OSError:
            name, mark, _ = name.rpartition(b"!")
            if not mark:
                return 0


def deal(sized: Iterable[tuple[bytes, int]], partitions: int) -> list[list[bytes]]:
    """Paths in partitions of about equal size: largest first, each to the one that has least.

    A path costs a little whatever its size, which counts as 64 kB. O(n log n).
    """
    hands: list[list[bytes]] = [[] for _ in range(partitions)]
    loads = [(0, number) for number in range(partitions)]
    for path, size in sorted(sized, key=lambda entry: (-entry[1], entry[0])):
        load, number = heapq.heappop(loads)
        hands[number].append(path)
        heapq.heappush(loads, (load + size + 65_536, number))
    return [hand for hand in hands if hand]


# --- Parquet, and back ----------------------------------------------------------------------------------------------


def unpack(batches: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
    """Rows of the streams that stand in the only column."""
    import pyarrow

    for batch in batches:
        for value in batch.column(0):
            with pyarrow.ipc.open_stream(value.as_buffer()) as reader:
                yield from reader


def pack(batches: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
    """The other way."""
    import pyarrow

    for batch in batches:
        for start in range(0, batch.num_rows, ROWS_PER_BATCH):
            yield pyarrow.record_batch([pyarrow.array([stream(batch.slice(start, ROWS_PER_BATCH))])], ["rows"])


def write_parquet(lines: DataFrame, table: Table, target: str, ended_at: str) -> None:
    """Writes a table, each row once.

    Partitions have rows in common: of the profile, and of content that is at several paths. They are the same, but for
    the words of a requirement, which may differ with the schema of the first model: of them the least is taken, as a
    scan on one machine does.
    """
    from pyspark.sql import functions

    rows = lines.where(functions.col("table") == table.name).select("rows").mapInArrow(unpack, table.spark())
    rest = [name for name, _ in table.columns if name not in table.key]
    if rest:
        least = functions.min(functions.struct(*(functions.col(f"`{name}`") for name in rest))).alias("least")
        rows = rows.groupBy(*table.key).agg(least)
        rows = rows.select(*table.key, *(functions.col(f"least.`{name}`").alias(name) for name in rest))
        rows = rows.select(*(f"`{name}`" for name, _ in table.columns))
    else:
        rows = rows.dropDuplicates()
    if table.name == "scan":
        rows = rows.withColumn("ended", functions.lit(ended_at))
    rows.write.mode("overwrite").parquet(target)


def fill(database: sqlite3.Connection, spark: SparkSession, table: Table, source: str) -> None:
    """Copies a table from Parquet, batch by batch."""
    import pyarrow

    marks = ", ".join("?" * len(table.columns))
    rows = spark.read.schema(table.spark()).parquet(source).mapInArrow(pack, "rows binary")
    for record in rows.toLocalIterator(prefetchPartitions=True):
        with pyarrow.ipc.open_stream(record[0]) as reader:
            for batch in reader:
                columns = [column.to_pylist() for column in batch.columns]
                database.executemany(f'INSERT INTO "{table.name}" VALUES ({marks})', zip(*columns))
    database.commit()


# --- The driver -----------------------------------------------------------------------------------------------------


def local_recol(recol: str, *arguments: str) -> str:
    """What recol prints on the driver's machine."""
    finished = subprocess.run([recol, *arguments], capture_output=True, text=True, check=False)
    if finished.returncode not in SCAN_STATUSES:
        raise Failure(
            f"{recol} {' '.join(arguments)} ended with {finished.returncode}: {finished.stderr.strip()[-500:]}"
        )
    return finished.stdout


def try_options(recol: str, options: argparse.Namespace) -> None:
    """Says what is wrong with options and requirement files before any machine is asked: reads no model with them."""
    against = [word for path in options.against for word in ("--against", path)]
    command = [recol, "scan", "-", "--format", "jsonl", "-0", *against, *asked_options(options)]
    finished = subprocess.run(command, input=b"", capture_output=True, check=False)
    if finished.returncode not in SCAN_STATUSES:
        raise Failure(finished.stderr.decode("utf-8", "replace").strip(), finished.returncode)


def connect(master: str | None) -> SparkSession:
    """A session of Spark: of --master, of spark-submit, or of this machine."""
    try:
        import pyspark
        from pyspark import SparkConf
        from pyspark.sql import SparkSession
    except ImportError:
        raise Failure("there is no PySpark: pip install pyspark pyarrow") from None
    conf = SparkConf()
    if master:
        conf.setMaster(master)
    elif not conf.contains("spark.master"):
        # Four attempts, as on a cluster.
        conf.setMaster("local[*,4]")
    chosen = conf.get("spark.master") or ""
    if chosen.startswith("local"):
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
        os.environ.setdefault("SPARK_HOME", str(Path(pyspark.__file__).parent))
    conf.setIfMissing("spark.ui.showConsoleProgress", str(sys.stderr.isatty()).lower())
    # A value is a batch of rows: few of them fill a buffer.
    conf.setIfMissing("spark.sql.execution.arrow.maxRecordsPerBatch", "8")
    conf.setIfMissing("spark.sql.parquet.columnarReaderBatchSize", "8")
    conf.setIfMissing("spark.sql.session.timeZone", "UTC")
    return SparkSession.builder.appName("recol scan").config(conf=conf).getOrCreate()


def send(spark: SparkSession, paths: Iterable[str], folder: str) -> dict[str, str]:
    """Sends files along, for machines that do not have them; copies of them are put into the folder."""
    sent: dict[str, str] = {}
    for number, path in enumerate(paths):
        if os.path.isfile(path):
            # Two files may have the same name, and Spark keeps all in one folder.
            name = f"{number}-{os.path.basename(path)}"
            shutil.copyfile(path, os.path.join(folder, name))
            spark.sparkContext.addFile(os.path.join(folder, name))
            sent[path] = name
    return sent


def sized(spark: SparkSession, entries: list[tuple[bytes, int | None]], directory: str) -> list[tuple[bytes, int]]:
    """The entries with all sizes; those that the manifest lacks are read by the cluster."""
    known = [(path, size) for path, size in entries if size is not None]
    unknown = [path for path, size in entries if size is None]
    if unknown:
        slices = min(len(unknown), spark.sparkContext.defaultParallelism * 8)
        known += (
            spark.sparkContext.parallelize(unknown, slices)
            .map(lambda path: (path, size_on_disk(directory, path)))
            .collect()
        )
    return known


def partition_count(asked: int | None, entries: list[tuple[bytes, int]], cores: int) -> int:
    """As many as are asked for; else four a core, and so many that none has over 2 GB or 2,000 models."""
    if asked:
        return asked
    total = sum(size for _, size in entries)
    return max(cores * 4, total // 2_000_000_000 + 1, len(entries) // 2000 + 1)


def run(options: argparse.Namespace) -> int:
    """Does the work of a command line; the status to end with."""
    if sqlite3.sqlite_version_info < LEAST_SQLITE:
        raise Failure(f"this Python has SQLite {sqlite3.sqlite_version}, and 3.37 or later is needed")
    recol = shutil.which(options.recol)
    if recol is None:
        raise Failure(f"there is no program {options.recol}: say with --recol where recol is", 2)
    recol = os.path.abspath(recol)
    definition = local_recol(recol, "scan", "--schema")
    empty = sqlite3.connect(":memory:")
    empty.executescript(definition)
    known = tables(empty)
    empty.close()
    try_options(recol, options)
    entries = list(dict(read_manifest(options.manifest, recol)).items())
    if not entries:
        raise Failure(f"{options.manifest} names no model", 4)
    spark = connect(options.master)
    try:
        with tempfile.TemporaryDirectory(
            prefix="recol-spark-", dir=os.path.dirname(os.path.abspath(options.db))
        ) as scratch:
            target = (options.parquet or os.path.join(scratch, "parquet")).rstrip("/")
            read_models(spark, entries, known, target, recol, options, scratch)
            return merge(spark, known, definition, target, recol, options.db, scratch)
    finally:
        spark.stop()


def read_models(
    spark: SparkSession,
    entries: list[tuple[bytes, int | None]],
    known: list[Table],
    target: str,
    recol: str,
    options: argparse.Namespace,
    scratch: str,
) -> None:
    """From paths to tables in Parquet, below `target`."""
    folders = json.dumps([options.manifest], ensure_ascii=False)
    sent = send(spark, [recol, *options.against], scratch)
    job = Job(recol, os.getcwd(), tuple(options.against), asked_options(options), sent, now(), folders)
    with_sizes = sized(spark, entries, job.directory)
    hands = deal(with_sizes, partition_count(options.partitions, with_sizes, spark.sparkContext.defaultParallelism))
    say(f"{len(entries)} paths of {sum(size for _, size in with_sizes) / 1e9:.2f} GB in {len(hands)} partitions")
    clock = time.monotonic()
    dealt = spark.sparkContext.parallelize(hands, len(hands)).flatMap(lambda hand: scan_partition(job, known, hand))
    rows = spark.createDataFrame(dealt, "`table` string, `rows` binary")
    rows.write.partitionBy("table").mode("overwrite").parquet(f"{target}/_lines")
    say(f"read in {time.monotonic() - clock:.1f} s")
    lines, ended_at = spark.read.schema("`rows` binary, `table` string").parquet(f"{target}/_lines"), now()
    for table in known:
        write_parquet(lines, table, f"{target}/{table.name}", ended_at)
    remove_lines(spark, f"{target}/_lines")


def merge(
    spark: SparkSession, known: list[Table], definition: str, target: str, recol: str, archive: str, scratch: str
) -> int:
    """From the tables in Parquet to the archive's database; the status of the scan."""
    file = os.path.join(scratch, "scanned.sqlite")
    database = sqlite3.connect(file)
    database.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")
    database.executescript(definition)
    for table in known:
        fill(database, spark, table, f"{target}/{table.name}")
    counts = dict(database.execute("SELECT status, count(*) FROM model GROUP BY status"))
    database.close()
    local_recol(recol, "scan", "--merge", file, "--db", archive)
    told = ", ".join(f"{count} {status}" for status, count in sorted(counts.items()))
    say(f"{archive}: {sum(counts.values())} models ({told})")
    return 4 if counts.get("error") else 1 if counts.get("fail") else 0


def remove_lines(spark: SparkSession, place: str) -> None:
    """Removes what only stood between the models and the tables, wherever Spark keeps it."""
    hadoop: Any = spark._jvm.org.apache.hadoop.fs.Path(place)  # type: ignore[union-attr]
    hadoop.getFileSystem(spark._jsc.hadoopConfiguration()).delete(hadoop, True)


def asked_options(options: argparse.Namespace) -> tuple[str, ...]:
    words: list[str] = []
    for name in ("stage", "lot", "memory", "threads", "lang"):
        if (value := getattr(options, name)) is not None:
            words += [f"--{name}", str(value)]
    return tuple(words + (["--photo"] if options.photo else []))


def now() -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())


def say(text: str) -> None:
    print(f"recol_spark: {text}", file=sys.stderr, flush=True)


def parse(arguments: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="recol_spark.py",
        description="Scans an archive of models on a cluster of Apache Spark, into the database of `recol scan`.",
        epilog="Analyse un patrimoine de maquettes sur une grappe Apache Spark, dans la base de `recol scan`.",
    )
    add = parser.add_argument
    add(
        "--manifest",
        required=True,
        help="paths, one per line, with sizes behind a tab or without; or a folder / liste des chemins, ou dossier",
    )
    add("--db", required=True, help="the archive's database, made or added to / base à créer ou à compléter")
    add(
        "--parquet",
        metavar="FOLDER",
        help="keep the tables as Parquet where all machines can write / garder les tables en Parquet",
    )
    add(
        "--against",
        action="append",
        default=[],
        metavar="FILE",
        help="requirement file or shipped set, repeatable / exigences",
    )
    add("--stage", help="stage of the requirements / phase")
    add("--lot", help="lot of the requirements / lot")
    add(
        "--photo",
        action="store_true",
        help="with --against: take down what models hold, too / relever aussi le contenu",
    )
    add("--partitions", type=int, metavar="N", help="how many parts (default: by size) / nombre de parts")
    add(
        "--recol",
        default="recol",
        metavar="PATH",
        help="the program; sent to machines without it / le programme, envoyé là où il manque",
    )
    add(
        "--master",
        metavar="URL",
        help="of Spark (default: spark-submit's, else this machine) / adresse du maître Spark",
    )
    add("--memory", metavar="SIZE", help="for each partition, as of recol scan / mémoire par part")
    add(
        "--threads",
        type=int,
        metavar="N",
        default=1,
        help="of each partition: as many as spark.task.cpus / fils par part",
    )
    add("--lang", choices=("fr", "en"), help="of the messages that are kept / langue des messages")
    options = parser.parse_args(arguments)
    if options.partitions is not None and options.partitions < 1:
        parser.error("--partitions takes a number from 1")
    if not os.path.isdir(os.path.dirname(os.path.abspath(options.db))):
        parser.error(f"--db: there is no folder for {options.db}")
    if os.path.isdir(options.db):
        parser.error(f"--db: {options.db} is a folder")
    return options


def main() -> int:
    options = parse()
    try:
        return run(options)
    except Failure as failure:
        say(str(failure))
        return failure.status if 0 < failure.status <= 5 else 5
    except sqlite3.Error as error:
        say(f"SQLite: {error}")
        return 5
    except Exception as error:
        # What Spark raises is long; what the task raised stands in it.
        reasons = re.findall(r"^(?:\w+\.)*(?:Failure|\w+Error): (.+)$", str(error), re.MULTILINE)
        say(reasons[0] if reasons else f"{type(error).__name__}: {str(error)[:2000]}")
        return 5


if __name__ == "__main__":
    sys.exit(main())
