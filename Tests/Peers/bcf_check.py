"""The topics of a check, opened by other programs than the one that wrote them.

    python3 Tests/Peers/bcf_check.py [--recol PROGRAM] [--schemas FOLDER] [--pictures FOLDER] [ARGUMENTS OF check]

Writes BCF 3.0 and 2.1 twice and compares the bytes; holds every part against buildingSMART's schemas (xmlschema); opens
both files with bcf-client and compares topics, viewpoints and components with the JSON of the same run; reads the
pictures. The schemas are those of the repository buildingSMART/BCF-XML; without FOLDER (v2 and v3 in it) they are taken
from the source package bcf-client 0.7.10 on PyPI. Needs bcf-client and xmlschema. Ends with 1 where anything differs.
"""
import argparse
import collections
import json
import os
import pathlib
import re
import struct
import subprocess
import sys
import tarfile
import tempfile
import zipfile
import zlib

import xmlschema

GLOBAL_ID = re.compile(r"[0-3][0-9A-Za-z_$]{21}")
ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHOOL = ["sample-ifc/remise", "--documents", "sample-ifc/DOE", "--against", "sample-ifc/cahier-ecole.yaml", "rules",
          "--stage", "doe", "--dossiers", "2026-01-30"]
faults = []


def expect(what, holds):
    if not holds:
        faults.append(what)


def schemas(folder):
    """The folder with the schemas, downloaded where nobody names one."""
    if folder:
        return pathlib.Path(folder)
    kept = ROOT / ".build/peers/bcf-schemas"
    if not kept.exists():
        with tempfile.TemporaryDirectory() as place:
            subprocess.run(
                [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--no-binary", ":all:", "-d", place,
                 "bcf-client==0.7.10"], check=True)
            package = next(pathlib.Path(place).glob("*.tar.gz"))
            with tarfile.open(package) as archive:
                for member in archive.getmembers():
                    found = re.search(r"/bcf/(v[23])/xsd/([\w-]+\.xsd)$", member.name)
                    if found:
                        target = kept / found[1] / found[2]
                        target.parent.mkdir(parents=True, exist_ok=True)
                        target.write_bytes(archive.extractfile(member).read())
    return kept


def run(program, arguments, formats, folder):
    reports = [option for name in formats for option in ("--report", f"{name}={folder / name}")]
    done = subprocess.run(
        [program, "check", *arguments, "--quiet", *reports], cwd=ROOT, stdout=subprocess.DEVNULL,
        env=dict(os.environ, SOURCE_DATE_EPOCH="1767225600"))
    expect(f"status {done.returncode}", done.returncode in (0, 1))


def picture(data, name):
    """Width, height and bytes of a picture whose sums hold."""
    expect(f"{name}: no PNG", data[:8] == b"\x89PNG\r\n\x1a\n")
    place, packed, size = 8, b"", (0, 0)
    while place < len(data):
        length, kind = struct.unpack(">I4s", data[place:place + 8])
        body = data[place + 8:place + 8 + length]
        (checksum,) = struct.unpack(">I", data[place + 8 + length:place + 12 + length])
        expect(f"{name}: sum of {kind}", zlib.crc32(kind + body) == checksum)
        if kind == b"IHDR":
            size = struct.unpack(">II", body[:8])
            channels = {2: 3, 3: 1}[body[9]]
        if kind == b"IDAT":
            packed += body
        place += 12 + length
    expect(f"{name}: size of its rows", len(zlib.decompress(packed)) == size[1] * (size[0] * channels + 1))
    expect(f"{name}: {size} is too large", max(size) <= 1500)
    return size


def validate(path, version, folder):
    """Every part against the schemas; returns the pictures."""
    known = {name: xmlschema.XMLSchema(folder / f"{name}.xsd")
             for name in ["version", "project", "markup", "visinfo"] + (["extensions"] if version == 3 else [])}
    names = {"bcf.version": "version", "project.bcfp": "project", "markup.bcf": "markup", "viewpoint.bcfv": "visinfo",
             "extensions.xml": "extensions"}
    pictures = {}
    with zipfile.ZipFile(path) as archive:
        expect(f"{path.name}: damaged", archive.testzip() is None)
        if version == 2:
            with tempfile.TemporaryDirectory() as place:
                place = pathlib.Path(place)
                (place / "markup.xsd").write_bytes((folder / "markup.xsd").read_bytes())
                (place / "extensions.xsd").write_bytes(archive.read("extensions.xsd"))
                # The words of the file narrow the schema: all topics must use them.
                known["markup"] = xmlschema.XMLSchema(place / "extensions.xsd")
        for name in archive.namelist():
            last = name.split("/")[-1]
            if last == "snapshot.png":
                pictures[name] = archive.read(name)
                picture(pictures[name], name)
            elif last in names:
                for error in known[names[last]].iter_errors(archive.read(name).decode()):
                    faults.append(f"{path.name}!{name}: {error.reason}")
            else:
                expect(f"{path.name}: unexpected {name}", last == "extensions.xsd")
    return pictures


def topics(path, version):
    """What bcf-client makes of a file: topics by GUID."""
    if version == 3:
        from bcf.v3.bcfxml import BcfXml
    else:
        from bcf.v2.bcfxml import BcfXml
    found = {}
    with BcfXml.load(path) as file:
        expect(f"{path.name}: version", file.version.version_id == {2: "2.1", 3: "3.0"}[version])
        extensions = file.extensions
        types = extensions.topic_types.topic_type
        statuses = extensions.topic_statuses.topic_status
        for guid, handler in file.topics.items():
            topic = handler.topic
            expect(f"{guid}: type {topic.topic_type}", topic.topic_type in types)
            expect(f"{guid}: status {topic.topic_status}", topic.topic_status in statuses)
            header = handler.header.files if version == 3 and handler.header else handler.header
            files = header.file if header else []
            components, authored, cameras = [], [], 0
            for view in handler.viewpoints.values():
                info = view.visualization_info
                camera = info.perspective_camera
                cameras += camera is not None
                length = sum(getattr(camera.camera_direction, axis) ** 2 for axis in "xyz")
                expect(f"{guid}: direction of length {length}", abs(length - 1) < 1e-4)
                expect(f"{guid}: field of view", 45 <= camera.field_of_view <= 60)
                if version == 3:
                    expect(f"{guid}: aspect ratio", camera.aspect_ratio > 0)
                if info.components and info.components.selection:
                    for component in info.components.selection.component:
                        (components if component.ifc_guid else authored).append(
                            component.ifc_guid or component.authoring_tool_id)
            found[guid] = {"title": topic.title, "components": components, "authored": authored, "cameras": cameras,
                           "date": str(topic.creation_date), "files": [file.filename for file in files],
                           "projects": [file.ifc_project for file in files]}
    return found


def expected(report):
    """GlobalIds of what fails, and how many specifications fail without any object, by the JSON."""
    ids, lists, bare = collections.Counter(), 0, 0
    everything = [model["specifications"] for model in report["models"]]
    everything.append(report.get("submission", {}).get("specifications", []))
    for specifications in everything:
        for specification in specifications:
            found = [specification["failures"]] + [one["failures"] for one in specification["requirements"]]
            found = [one for one in found if one]
            lists += len(found)
            bare += not found and specification["status"] == "fail"
            for failures in found:
                # One and the same GlobalId may stand in several files of a submission.
                for _, global_id in {(one.get("path"), one["globalId"]) for one in failures if one.get("globalId")}:
                    ids[global_id] += bool(GLOBAL_ID.fullmatch(global_id))
    return +ids, lists, bare


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--recol", default=str(ROOT / ".build/release/recol"))
    parser.add_argument("--schemas")
    parser.add_argument("--pictures")
    options, arguments = parser.parse_known_args()
    folder = schemas(options.schemas)
    with tempfile.TemporaryDirectory() as place:
        first, second = pathlib.Path(place, "1"), pathlib.Path(place, "2")
        for target in (first, second):
            target.mkdir()
            run(options.recol, arguments or SCHOOL, ["bcf", "bcf21", "json"], target)
        report = json.loads((first / "json").read_text())
        ids, lists, bare = expected(report)
        for name, version in (("bcf", 3), ("bcf21", 2)):
            path = first / name
            expect(f"{name}: other bytes the second time", path.read_bytes() == (second / name).read_bytes())
            pictures = validate(path, version, folder / f"v{version}")
            found = topics(path, version)
            seen = collections.Counter(one for topic in found.values() for one in topic["components"])
            cut = sum(len(topic["components"]) >= 1000 for topic in found.values())
            if len(found) <= 500 and not cut:
                differing = {one: (seen[one], ids[one]) for one in seen | ids if seen[one] != ids[one]}
                expect(f"{name}: components differ: {dict(list(differing.items())[:5])}", not differing)
                expect(f"{name}: fewer topics than lists", len(found) >= lists + bare)
            expect(f"{name}: dates", {topic["date"] for topic in found.values()} <= {"2026-01-01T00:00:00Z"})
            expect(f"{name}: one view each", all(topic["cameras"] <= 1 for topic in found.values()))
            shown = sum(topic["cameras"] for topic in found.values())
            print(f"{name}: {path.stat().st_size} bytes, {len(found)} topics for {lists} lists of failures and {bare} "
                  f"specifications without objects, {shown} viewpoints, {sum(seen.values())} components "
                  f"({sum(len(topic['authored']) for topic in found.values())} by tag), {len(pictures)} pictures "
                  f"of {sum(map(len, pictures.values())) // max(1, len(pictures))} bytes")
            if options.pictures and version == 3:
                for number, (name, data) in enumerate(pictures.items()):
                    pathlib.Path(options.pictures, f"{number:03}.png").write_bytes(data)
    for fault in faults[:40]:
        print("DIFFERS", fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
