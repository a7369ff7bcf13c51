"""A folder of hostile things, with what a scan should say of each; paths are bytes, as the system has them."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
from dataclasses import dataclass, field
from pathlib import Path

from .program import Recol, ended, note, remove, verdict

MODEL = b"""ISO-10303-21;
HEADER;
FILE_DESCRIPTION((''),'2;1');
FILE_NAME('m.ifc','2026-03-02T09:00:00',(''),(''),'','','');
FILE_SCHEMA(('IFC4'));
ENDSEC;
DATA;
#1=IFCPROJECT('0YvctVUKr0kugbFTf53O9L',$,'Projet',$,$,$,$,$,$);
#2=IFCWALL('1YvctVUKr0kugbFTf53O9L',$,'%s',$,$,$,$,$,$);
ENDSEC;
END-ISO-10303-21;
"""


def model(name: str = "Mur", size: int = 0) -> bytes:
    """A model, with comments up to a size."""
    text = MODEL % name.encode()
    head, tail = text.split(b"#2=")
    filler = b"/* what fills it up */\n"
    return head + filler * max(0, (size - len(text)) // len(filler)) + b"#2=" + tail


def large_model(size: int) -> bytes:
    """A model of many walls: work for a reader, and not comments only."""
    head, tail = (MODEL % b"Mur").split(b"#2=")
    wall = "#%d=IFCWALL('%022d',$,'Mur %d',$,$,$,$,$,$);\n"
    lines = (wall % (number, number, number) for number in range(10, 10 + size // 68))
    return head + "".join(lines).encode() + b"#2=" + tail


def printed(path: bytes) -> str:
    """The path as recol prints it."""
    escapes = re.compile(r"\\x([89A-F][0-9A-F]|5C)")
    text = path.decode("utf-8", "surrogateescape")
    text = escapes.sub(lambda match: "\\x5Cx" + match[1], text)
    return re.sub("[\udc80-\udcff]", lambda match: f"\\x{ord(match[0]) - 0xDC00:02X}", text)


@dataclass
class Tree:
    """A folder that is written for a scan."""

    root: bytes
    # By path below the folder: what the row's status should be, with a code that it should have.
    models: dict[str, tuple[str, str]] = field(default_factory=dict)
    # By path below the folder: why it is left out.
    left_out: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        os.makedirs(self.root)
        os.chmod(self.root, 0o777)

    def path(self, name: bytes) -> bytes:
        return self.root + b"/" + name

    def write(self, name: bytes, data: bytes) -> bytes:
        """A file; its path may be longer than the system takes at once."""
        folder = os.open(self.root, os.O_RDONLY | os.O_DIRECTORY)
        *folders, last = name.split(b"/")
        for part in folders:
            try:
                os.mkdir(part, dir_fd=folder)
            except FileExistsError:
                pass
            inner = os.open(part, os.O_RDONLY | os.O_DIRECTORY, dir_fd=folder)
            os.close(folder)
            folder = inner
        descriptor = os.open(last, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644, dir_fd=folder)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        os.close(folder)
        return self.path(name)

    def sound(self, name: bytes, data: bytes | None = None) -> None:
        self.write(name, model() if data is None else data)
        self.models[printed(name)] = ("read", "")

    def broken(self, name: bytes, data: bytes, code: str) -> None:
        self.write(name, data)
        self.models[printed(name)] = ("error", code)

    def leave(self, name: bytes, reason: str) -> None:
        self.left_out[printed(name)] = reason

    def scan(self, recol: Recol, database: Path, what: str) -> int:
        """Scans the folder and compares."""
        remove(database)
        finished = ended(recol.run(recol.scan(Path(os.fsdecode(self.root)), database), 600))
        return self.compare(database, finished.status, what)

    def compare(self, database: Path, status: int, what: str) -> int:
        root = printed(self.root) + "/"
        connection = sqlite3.connect(database)
        found = {
            path.removeprefix(root): (state, (codes or "").split(","))
            for path, state, codes in connection.execute(
                "SELECT path, status, group_concat(code) FROM model LEFT JOIN problem ON model.id = model GROUP BY path"
            )
        }
        left = {path.removeprefix(root): reason for path, reason in connection.execute("SELECT path, reason FROM left_out")}
        connection.close()
        wrong = [f"no row: {name!r}" for name in self.models.keys() - found.keys()]
        wrong += [f"not asked for: {name!r} {found[name]}" for name in found.keys() - self.models.keys()]
        wrong += [
            f"{name!r}: {found[name]}, {asked} expected"
            for name, asked in self.models.items()
            if name in found and (found[name][0] != asked[0] or (asked[1] and asked[1] not in found[name][1]))
        ]
        wrong += [
            f"left out {name!r}: {left.get(name)}, {self.left_out.get(name)} expected"
            for name in left.keys() | self.left_out.keys()
            if left.get(name) != self.left_out.get(name)
        ]
        errors = sum(state == "error" for state, _ in self.models.values())
        told = any(reason.startswith("unreadable") for reason in self.left_out.values())
        expected = 4 if errors or told else 0
        if status != expected:
            wrong.append(f"status {status}, {expected} expected")
        for line in wrong[:12]:
            note(line[:300])
        return verdict(
            not wrong,
            f"{what}: {len(self.models)} rows ({errors} with a problem), {len(self.left_out)} left out, "
            f"status {status}; {len(wrong)} wrong",
        )

    def remove(self) -> None:
        shutil.rmtree(self.root, ignore_errors=True)
