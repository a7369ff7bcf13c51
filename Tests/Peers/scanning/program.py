"""Runs recol as its users do, and reads what it leaves in a database."""

from __future__ import annotations

import os
import shlex
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Finished:
    """How a program ended: a negative status is the signal that ended it."""

    status: int
    seconds: float
    messages: str
    peak: float  # MiB, of the largest of its processes


@dataclass
class Recol:
    """The program that is measured, with what each scan is asked beside."""

    path: str
    asked: list[str] = field(default_factory=list)
    prefix: list[str] = field(default_factory=list)

    def command(self, *arguments: str | Path) -> list[str]:
        return self.prefix + [self.path] + [str(argument) for argument in arguments]

    def scan(self, folder: Path, database: Path, *more: str) -> list[str]:
        return self.command("scan", folder, "--db", database, "--lang", "en", "--quiet", *self.asked, *more)

    def run(self, command: list[str], limit: float = 3600) -> Finished:
        return run(command, limit)


def run(command: list[str], limit: float = 3600) -> Finished:
    """Runs a command to its end in a session of its own; what it prints to standard output is dropped."""
    with tempfile.TemporaryFile() as messages:
        started = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=messages, start_new_session=True)
        watch = time.monotonic() + limit
        while True:
            pid, status, usage = os.wait4(process.pid, os.WNOHANG)
            if pid:
                break
            if time.monotonic() > watch:
                process.kill()
                raise SystemExit(f"still running after {limit:.0f} s: {shlex.join(command)}")
            time.sleep(0.002)
        seconds = time.monotonic() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        messages.seek(0)
        text = messages.read().decode("utf-8", "replace").strip()
    return Finished(process.returncode, seconds, text, usage.ru_maxrss / 1024)


def ended(finished: Finished, allowed: tuple[int, ...] = (0, 1, 4)) -> Finished:
    """The same, or the end of the measure where the program ended in another way."""
    if finished.status not in allowed:
        raise SystemExit(f"recol ended with {finished.status}: {finished.messages[-500:]}")
    return finished


def rows(database: Path, query: str, *values: object) -> list[tuple]:
    connection = sqlite3.connect(database)
    try:
        return connection.execute(query, values).fetchall()
    finally:
        connection.close()


def intact(database: Path, room: Path) -> bool:
    """Does SQLite find the database sound?

    A copy in `room` is looked at, with what has not yet gone from the log into the file, so that looking neither mends
    it nor needs room on its disk.
    """
    copy = room / "looked-at.sqlite"
    remove(copy)
    for suffix in ("", "-wal"):
        if Path(f"{database}{suffix}").exists():
            shutil.copyfile(f"{database}{suffix}", f"{copy}{suffix}")
    sound = not copy.exists() or rows(copy, "PRAGMA integrity_check") == [("ok",)]
    remove(copy)
    return sound


def remove(database: Path) -> None:
    """The database with the files that SQLite keeps beside it."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        Path(f"{database}{suffix}").unlink(missing_ok=True)


def verdict(holds: bool, figure: str) -> int:
    """Prints a figure and whether it is as it should be; 0 or 1."""
    print(f"{'ok    ' if holds else 'FAILED'} {figure}", flush=True)
    return 0 if holds else 1


def note(text: str) -> None:
    print(f"       {text}", flush=True)


def progress(text: str) -> None:
    if sys.stderr.isatty():
        print(f"\r{text}\033[K", end="", file=sys.stderr, flush=True)
