"""Names, things that are no files, permissions; and all of them as paths on standard input."""

from __future__ import annotations

import argparse
import json
import os
import socket
import subprocess
import sys
import unicodedata
from pathlib import Path

from .hostile_tree import Tree, model, printed
from .program import Recol, note, verdict


def names(recol: Recol, work: Path, options: argparse.Namespace) -> int:
    tree = Tree(os.fsencode(work / "tree"))
    for name in (
        b"plain.ifc",
        b"latin-\xe9.ifc",
        b"literal-\\xE9.ifc",
        b"literal-\\x5CxE9.ifc",
        b"broken-\xc3.ifc",
        b"new\nline.ifc",
        b"\n.ifc",
        b"tab\tquote\"'.ifc",
        b"\x01\x1b[31mcontrol.ifc",
        b"-n.ifc",
        b"--help.ifc",
        b"%s%n%d.ifc",
        b"a!b.ifc",
        b"no-archive.zip!member.ifc",
        b"$(touch x).ifc",
        b" .ifc",
        b"x" * 251 + b".ifc",
        "emoji 🏫 \u202e.IFC".encode(),
        unicodedata.normalize("NFC", "é.ifc").encode(),
        unicodedata.normalize("NFD", "é.ifc").encode(),
        b"folder\xff/in\xfe.ifc",
        b"folder\nwith\nlines/model",
        b"sorted.d/a.ifc",
        b"sorted/a.ifc",
        b"sorted-x.ifc",
    ):
        tree.sound(name)
    long = b"/".join([b"l" * 250] * 20)
    tree.sound(long + b"/model.ifc")
    deep = b"/".join([b"d"] * 300)
    for depth in (100, 255):
        tree.sound(b"/".join([b"d"] * depth) + b"/model.ifc")
    tree.write(deep + b"/model.ifc", model())
    tree.leave(b"/".join([b"d"] * 256), "too-deep")
    return tree.scan(recol, work / "names.sqlite", "hostile names")


def _things(tree: Tree) -> None:
    tree.sound(b"folder/model.ifc")
    tree.broken(b"empty.ifc", b"", "empty-file")
    tree.broken(b"picture.ifc", b"\x89PNG\r\n\x1a\n" + bytes(100), "not-a-model-picture")
    tree.broken(b"text.ifczip", b"hello", "not-a-model")
    tree.broken(b"zeros.ifc", bytes(100_000), "not-a-model")
    tree.write(b"note.txt", b"hello")
    os.mkfifo(tree.path(b"pipe.ifc"))
    os.mkfifo(tree.path(b"pipe"))
    here = socket.socket(socket.AF_UNIX)
    # The address of a socket is short: it is bound from within.
    before = os.getcwd()
    os.chdir(tree.root)
    here.bind("socket.ifc")
    os.chdir(before)
    here.close()
    for name in (b"pipe.ifc", b"socket.ifc"):
        tree.leave(name, "special")
    if os.getuid() == 0:
        os.mknod(tree.path(b"zero.ifc"), 0o020600, os.makedev(1, 5))
        tree.leave(b"zero.ifc", "special")
    for name, target in (
        (b"up", b".."),
        (b"self", b"self"),
        (b"circle-a", b"circle-b"),
        (b"circle-b", b"circle-a"),
        (b"folder/again", b"../folder"),
        (b"linked.ifc", b"folder/model.ifc"),
        (b"dangling.ifc", b"nothing"),
        (b"outside", b"/etc"),
        (b"latin-\xe9", b"\xe9"),
    ):
        os.symlink(target, tree.path(name))
        tree.leave(name, "link")
    tree.write(b".git/model.ifc", model())
    tree.leave(b".git", "hidden")
    tree.write(b".model.ifc", model())
    tree.leave(b".model.ifc", "hidden")
    tree.write(b".DS_Store", b"x")


def things(recol: Recol, work: Path, options: argparse.Namespace) -> int:
    tree = Tree(os.fsencode(work / "tree"))
    _things(tree)
    return tree.scan(recol, work / "things.sqlite", "things that are no files")


def permissions(recol: Recol, work: Path, options: argparse.Namespace) -> int:
    if os.getuid() == 0:
        recol = Recol(recol.path, prefix=["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"])
        if subprocess.run(recol.command("--version"), capture_output=True, check=False).returncode:
            note("permissions: not tried, the user nobody cannot run the program")
            return 0
    tree = Tree(os.fsencode(work / "tree"))
    tree.sound(b"open.ifc")
    for name in (b"secret.ifc", b"secret.ifczip", b"secret.zip"):
        tree.broken(name, model(), "unreadable")
    tree.write(b"secret.txt", model())
    tree.leave(b"secret.txt", "unreadable-file")
    tree.write(b"closed/model.ifc", model())
    tree.leave(b"closed", "unreadable-folder")
    tree.broken(b"listed/model.ifc", model(), "unreadable")
    tree.write(b"listed/note.txt", b"hello")
    tree.leave(b"listed/note.txt", "unreadable-file")
    tree.write(b"listed/below/model.ifc", model())
    tree.leave(b"listed/below", "unreadable-folder")
    modes = {b"listed": 0o444, b"closed": 0}
    modes |= {b"secret." + ending: 0 for ending in (b"ifc", b"ifczip", b"zip", b"txt")}
    for name, mode in modes.items():
        os.chmod(tree.path(name), mode)
    try:
        return tree.scan(recol, work / "permissions.sqlite", "what may not be read")
    finally:
        for name in modes:
            os.chmod(tree.path(name), 0o700)


def lines(recol: Recol, work: Path, options: argparse.Namespace) -> int:
    """Each path is a line, whatever is there, and none keeps the reader."""
    tree = Tree(os.fsencode(work / "tree"))
    _things(tree)
    tree.sound(b"latin-\xe8.ifc")
    tree.sound(b"new\nline.ifc")
    asked = {tree.path(name): ("read", None) for name in (b"folder/model.ifc", b"latin-\xe8.ifc", b"new\nline.ifc")}
    for name, code in (
        (b"pipe", "not-a-file"),
        (b"pipe.ifc", "not-a-file"),
        (b"socket.ifc", "unreadable"),
        (b"self", "unreadable"),
        (b"missing.ifc", "missing-file"),
        (b"missing.zip!member.ifc", "missing-file"),
        (b"folder", "directory"),
        (b"folder/model.ifc/below", "unreadable"),
        (b"picture.ifc", "not-a-model-picture"),
        (b"empty.ifc", "empty-file"),
        (b"x" * 300, "unreadable"),
        (b"x/" * 3000, "missing-file"),
    ):
        asked[tree.path(name)] = ("error", code)
    asked[b"/dev/zero"] = ("error", "not-a-file")
    command = recol.command("scan", "-", "--format", "jsonl", "-0", "--lang", "en")
    given = b"".join(path + b"\0" for path in asked)
    finished = subprocess.run(command, input=given, capture_output=True, timeout=120, check=False)
    found = {}
    for line in finished.stdout.splitlines():
        read = json.loads(line)
        path = bytes.fromhex(read["pathBytes"]) if read.get("pathBytes") else os.fsencode(read["path"])
        found[path] = (read["status"], [problem["code"] for problem in read["problems"]])
    wrong = [f"no line: {path!r}" for path in asked.keys() - found.keys()]
    wrong += [f"not asked for: {printed(path)}" for path in found.keys() - asked.keys()]
    wrong += [
        f"{printed(path)[-80:]}: {found[path]}, {state} {code} expected"
        for path, (state, code) in asked.items()
        if path in found and (found[path][0] != state or (code and code not in found[path][1]))
    ]
    if finished.returncode != 4:
        wrong.append(f"status {finished.returncode}: {finished.stderr[-200:]!r}")
    for line in wrong[:12]:
        print(f"       {line}", file=sys.stderr)
    return verdict(not wrong, f"{len(asked)} paths on standard input, {len(found)} lines; {len(wrong)} wrong")
