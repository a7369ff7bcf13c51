"""What /proc says of a program and of all that it started."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass


def stat_fields(pid: int) -> list[str] | None:
    """The fields of /proc/PID/stat after the name, which may hold anything; none where it has ended."""
    try:
        with open(f"/proc/{pid}/stat", "rb") as file:
            return file.read().decode("latin-1").rpartition(")")[2].split()
    except OSError:
        return None


def pids() -> list[int]:
    return [int(name) for name in os.listdir("/proc") if name.isdigit()]


def tree(root: int) -> list[int]:
    """A process and all its descendants."""
    children: dict[int, list[int]] = {}
    for pid in pids():
        fields = stat_fields(pid)
        if fields:
            children.setdefault(int(fields[1]), []).append(pid)
    found, ahead = [], [root]
    while ahead:
        pid = ahead.pop()
        found.append(pid)
        ahead += children.get(pid, [])
    return found


def session(leader: int) -> list[int]:
    """The living processes of a session: what a program left behind when its leader was killed."""
    found = []
    for pid in pids():
        fields = stat_fields(pid)
        if fields and int(fields[3]) == leader and fields[0] not in "ZX":
            found.append(pid)
    return found


def gone(leader: int, seconds: float = 10) -> bool:
    """Does all that a killed program started end by itself?"""
    limit = time.monotonic() + seconds
    while session(leader):
        if time.monotonic() > limit:
            return False
        time.sleep(0.01)
    return True


@dataclass
class Memory:
    """Resident memory in MiB: shared pages by their share (`pss`), or whole in each process (`rss`); `own` is what is
    neither a file's nor shared memory."""

    pss: float = 0
    rss: float = 0
    own: float = 0
    processes: int = 0

    def peak(self, other: Memory) -> None:
        self.pss, self.rss = max(self.pss, other.pss), max(self.rss, other.rss)
        self.own, self.processes = max(self.own, other.own), max(self.processes, other.processes)


def memory(root: int) -> Memory:
    """Of a process and all its descendants, together, now."""
    total = Memory()
    names = {b"Pss:": "pss", b"Rss:": "rss", b"Anonymous:": "own"}
    for pid in tree(root):
        try:
            with open(f"/proc/{pid}/smaps_rollup", "rb") as file:
                lines = file.read().splitlines()[1:]
        except OSError:
            continue
        total.processes += 1
        for line in lines:
            words = line.split()
            if words[0] in names:
                name = names[words[0]]
                setattr(total, name, getattr(total, name) + int(words[1]) / 1024)
    return total
