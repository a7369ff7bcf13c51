"""Archives that lie, swell, repeat themselves or are broken, and one that finds no room."""

from __future__ import annotations

import argparse
import io
import os
import struct
import subprocess
import warnings
import zipfile
from pathlib import Path

from .hostile_tree import Tree, large_model, model
from .program import Recol, note, verdict


def packed(*members: tuple[str, bytes], stored: bool = False) -> bytes:
    out = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(out, "w") as archive:
        # Names that stand twice are what is asked for.
        warnings.simplefilter("ignore")
        for name, data in members:
            kind = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name, (2026, 3, 2, 9, 0, 0)), data, kind)
    return out.getvalue()


def with_size(data: bytes, size: int) -> bytes:
    """The archive of one member, its size in directory and local header another one."""
    found = bytearray(data)
    struct.pack_into("<I", found, 22, size)
    struct.pack_into("<I", found, data.index(b"PK\x01\x02") + 24, size)
    return bytes(found)


def archives(recol: Recol, work: Path, options: argparse.Namespace) -> int:
    tree = Tree(os.fsencode(work / "tree"))

    def told(name: str, state: str = "read", code: str = "") -> None:
        tree.models[name] = (state, code)

    one = packed(("m.ifc", model()))
    tree.write(b"one.zip", one)
    told("one.zip!m.ifc")
    tree.sound(b"one.ifczip", one)
    tree.write(
        b"several.zip",
        packed(("a.ifc", model("a")), ("no ending", model("b")), ("note.pdf", b"%PDF-1.4"), ("empty.ifc", b"")),
    )
    told("several.zip!a.ifc")
    told("several.zip!no ending")
    told("several.zip!empty.ifc", "error", "empty-file")
    # Names.
    names = ("../up.ifc", "/root.ifc", "new\nline.ifc", "a!b.ifc", "C:\\x.ifc", "é.ifc", "__MACOSX/._m.ifc", "d/.m.ifc")
    tree.write(b"names.zip", packed(*((name, model(name[:3].strip())) for name in names)))
    for name in names[:-2]:
        told(f"names.zip!{name}")
    for name in names[-2:]:
        tree.left_out[f"names.zip!{name}"] = "hidden"
    tree.write(b"twice.zip", packed(("m.ifc", model("a")), ("m.ifc", model("b")), ("m.ifc", model("c"))))
    told("twice.zip!m.ifc")
    tree.left_out["twice.zip!m.ifc"] = "repeated"
    tree.write(b"taken.zip", one)
    tree.sound(b"taken.zip!m.ifc")
    tree.left_out["taken.zip!m.ifc"] = "repeated"
    # One in another.
    inside, way = packed(("m1.ifc", model("1"))), ""
    for depth in range(2, 6):
        inside = packed((f"z{depth}.zip", inside), (f"m{depth}.ifc", model(str(depth))))
    tree.write(b"deep.zip", inside)
    for depth in range(5, 1, -1):
        told(f"deep.zip!{way}m{depth}.ifc")
        way += f"z{depth}.zip!"
    tree.left_out[f"deep.zip!{way[:-1]}"] = "too-deep"
    cut = packed(("m.ifc", model("cut", 100_000)), stored=True)
    tree.write(b"mixed.zip", packed(("in.zip", one), ("in.ifczip", one), ("cut.zip", cut[:50_000]), ("x.docx", one)))
    told("mixed.zip!in.zip!m.ifc")
    told("mixed.zip!in.ifczip")
    told("mixed.zip!cut.zip", "error", "archive-damaged")
    # Bombs.
    zeros = packed(("zeros", bytes(300 << 20)))
    bomb = packed(*((f"{number}.zip", packed(*((f"{inner}.zip", zeros) for inner in range(10)))) for number in range(10)))
    tree.write(b"bomb.zip", bomb)
    tree.write(b"swollen.zip", packed(("m.ifc", model() + bytes(300 << 20))))
    told("swollen.zip!m.ifc", "error", "archive-too-large")
    tree.write(b"fill.zip", packed(("fill.zip", b"PK\x03\x04" + bytes(300 << 20)), ("m.ifc", model())))
    told("fill.zip!m.ifc")
    tree.left_out["fill.zip!fill.zip"] = "too-large"
    # Lies and damage.
    for size in (0, 1, 100_000, 0xFFFFFFFE):
        tree.write(b"lie-%d.zip" % size, with_size(one, size))
        told(f"lie-{size}.zip!m.ifc", "error")
    flipped = bytearray(packed(("m.ifc", model("flipped")), stored=True))
    flipped[200] ^= 1
    tree.write(b"flipped.zip", bytes(flipped))
    told("flipped.zip!m.ifc", "error", "archive-damaged")
    tree.broken(b"cut.zip", cut[:50_000], "archive-damaged")
    tree.broken(b"cut-without-ending", cut[:50_000], "archive-damaged")
    tree.broken(b"overwritten.zip", bytes(1000) + cut[1000:], "not-a-model")
    tree.broken(b"empty.zip", b"", "empty-file")
    tree.broken(b"without.ifczip", packed(("a.txt", b"a")), "archive-without-model")
    tree.write(b"without.zip", packed(("a.txt", b"a")))
    tree.write(b"hollow.zip", packed())
    tree.write(b"damaged.xlsx", cut[:50_000])
    return tree.scan(recol, work / "archives.sqlite", "hostile archives")


def full(recol: Recol, work: Path, options: argparse.Namespace) -> int:
    """A model of 90 MB in an archive, and room for 16 MB of temporary files."""
    room = work / "room"
    room.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", str(room)], check=False).returncode:
        note("full: not tried, nobody but root can make a small tmpfs")
        return 0
    try:
        tree = Tree(os.fsencode(work / "tree"))
        tree.write(b"large.zip", packed(("m.ifc", large_model(90_000_000))))
        tree.sound(b"small.ifc")
        tree.models["large.zip!m.ifc"] = ("error", "unreadable")
        small = Recol(recol.path, prefix=["env", f"TMPDIR={room}"])
        failed = tree.scan(small, work / "full.sqlite", "no room to unpack")
        left = os.listdir(room)
        failed |= verdict(not left, f"{len(left)} files left in the folder for temporary files")
        tree.models["large.zip!m.ifc"] = ("read", "")
        return failed | tree.scan(recol, work / "again.sqlite", "with room to unpack")
    finally:
        subprocess.run(["umount", str(room)], check=False)
