#!/usr/bin/env python3
"""Does recol read models as ifcopenshell does?

    oracle.py --recol PATH --index INDEX.tsv --oracle FOLDER [--first N] [--only TEXT] [--json FILE]

INDEX.tsv lists model files (columns `path`, relative to itself, and `oracle`); FOLDER holds, per file, what ifcopenshell
reads of it: counts per class, and for up to 300 objects all attributes, property sets, materials, classifications.
Neither is part of this project. Each model is read with `recol info` and `recol show`, and every value is compared.

One line per file: `equal`, `different`, `no oracle` (recol must then give a result or a sentence) or `failed`, with the
objects and values compared and the seconds taken; then the first differences. A difference in which ifcopenshell is
known to leave the standard is counted as `explained`. Ends with 1 where anything differs, fails or takes over 5 s.
"""

import argparse
import csv
import gzip
import json
import subprocess
import sys
import time
from pathlib import Path

TIME_LIMIT = 5.0


class Comparison:
    """Differences between one model's oracle and what recol says of the model."""

    def __init__(self):
        self.values = 0
        self.found = []
        self.explained = []

    def same(self, place, expected, actual, reason=None):
        """Compares one value; `reason` says why it may differ, where that is known beforehand."""
        self.values += 1
        if equal(expected, actual):
            return
        reason = reason or explanation(expected, actual)
        sentence = f"{place}: {shown(expected)} expected, {shown(actual)} from recol"
        if reason:
            self.explained.append(f"{sentence} ({reason})")
        else:
            self.found.append(sentence)

    def info(self, oracle, info):
        self.same("schema", oracle["schema_identifier"], info["schema"])
        header = info["header"]
        for theirs, ours in (
            ("name", "name"),
            ("time_stamp", "timeStamp"),
            ("preprocessor_version", "preprocessorVersion"),
            ("originating_system", "originatingSystem"),
        ):
            self.same(f"header {ours}", oracle["header"].get(theirs) or "", header.get(ours) or "")
        expected = {name.upper(): count for name, count in oracle["counts"].items()}
        for name in sorted(expected.keys() | info["classes"].keys()):
            self.same(f"count of {name}", expected.get(name, 0), info["classes"].get(name, 0))

    def objects(self, oracle, shown_objects, total):
        self.same("objects", oracle["total"], total)
        for expected in oracle["objects"]:
            actual = shown_objects.get(expected["id"])
            place = f"#{expected['id']} {expected['class']}"
            if actual is None:
                self.same(place, "an object", None)
                continue
            self.one_object(place, expected, actual)

    def one_object(self, place, expected, actual):
        for theirs, ours in (
            ("GlobalId", "globalId"),
            ("class", "class"),
            ("Name", "name"),
            ("Description", "description"),
            ("ObjectType", "objectType"),
            ("Tag", "tag"),
            ("container", "container"),
        ):
            self.same(f"{place} {ours}", expected[theirs], actual.get(ours))
        self.predefined_type(place, expected, actual)
        their_type = expected["type"] and {"globalId": expected["type"]["GlobalId"], "class": expected["type"]["class"]}
        our_type = actual["type"] and {"globalId": actual["type"]["globalId"], "class": actual["type"]["class"]}
        self.same(f"{place} type", their_type, our_type)
        # A layer set may name a material twice; recol names each once.
        self.same(f"{place} materials", list(dict.fromkeys(expected["materials"])), actual["materials"])
        self.same(
            f"{place} classifications",
            in_order(expected["classifications"]),
            in_order([{k: c.get(k) for k in ("identification", "name", "system")} for c in actual["classifications"]]),
        )
        self.property_sets(place, expected["psets"], actual["propertySets"])

    def predefined_type(self, place, expected, actual):
        """Where neither type nor occurrence states one, ifcopenshell gives the text of ElementType or ObjectType."""
        theirs, ours = expected["PredefinedType"], actual["predefinedType"]
        is_text = ours is None and theirs is not None and not theirs.isupper()
        if ours is None and theirs == expected["ObjectType"]:
            is_text = True
        reason = "the text of USERDEFINED counts where USERDEFINED is stated" if is_text else None
        self.same(f"{place} predefinedType", theirs, ours, reason)

    def property_sets(self, place, expected, actual):
        for name in [*expected, *(n for n in actual if n not in expected)]:
            ours = actual.get(name)
            if name == "null" and ours is None:  # a set without a name
                ours = actual.get("")
            if name == "" and "null" in expected:
                continue
            theirs = expected.get(name)
            if ours is None or theirs is None:
                self.same(f"{place} {name}", theirs, ours)
                continue
            for key in [*theirs, *(k for k in ours if k not in theirs)]:
                absent = "no such property"
                self.same(
                    f"{place} {name}.{key}",
                    plain(theirs[key]) if key in theirs else absent,
                    ours[key] if key in ours else absent,
                    "ifcopenshell keeps the set's number under this name" if key == "id" and key not in theirs else None,
                )


def plain(value):
    """ifcopenshell describes a complex property; recol writes an object of its properties."""
    if isinstance(value, dict) and "properties" in value:
        return {key: plain(inner) for key, inner in value["properties"].items()}
    return value


def equal(expected, actual):
    if isinstance(expected, bool) or isinstance(actual, bool):
        return expected is actual
    if isinstance(expected, dict) and isinstance(actual, dict):
        return expected.keys() == actual.keys() and all(equal(expected[k], actual[k]) for k in expected)
    if isinstance(expected, list) and isinstance(actual, list):
        return len(expected) == len(actual) and all(equal(e, a) for e, a in zip(expected, actual))
    return expected == actual


def explanation(expected, actual):
    """Where ifcopenshell is known not to follow ISO 10303-21 or IFC: why, else None."""
    if isinstance(expected, str) and isinstance(actual, str):
        if expected == "".join(c for c in actual if ord(c) < 128):
            return "ifcopenshell drops raw bytes above 127"
    return None


def in_order(values):
    return sorted(values, key=lambda value: json.dumps(value, sort_keys=True))


def shown(value):
    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    return text if len(text) <= 120 else text[:117] + "..."


def run(command):
    """Exit status, standard output, last line of standard error, seconds."""
    started = time.monotonic()
    try:
        finished = subprocess.run(command, capture_output=True, timeout=60, check=False)
    except subprocess.TimeoutExpired:
        return None, b"", "still running after 60 s", 60.0
    seconds = time.monotonic() - started
    messages = finished.stderr.decode("utf-8", "replace").strip().splitlines()
    return finished.returncode, finished.stdout, messages[-1] if messages else "", seconds


def load_oracle(path):
    with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf-8") as file:
        return json.load(file)


def check_file(recol, model, oracle):
    """The line's first word, its details, and the comparison where there was one."""
    info_status, info_output, info_message, info_seconds = run([recol, "info", model, "--format", "json"])
    show_status, show_output, show_message, show_seconds = run([recol, "show", model, "--format", "json"])
    seconds = max(info_seconds, show_seconds)
    details = f"{seconds:.2f} s"
    if seconds > TIME_LIMIT:
        return "failed", f"{details}: too slow", None
    for status, message in ((info_status, info_message), (show_status, show_message)):
        if status not in (0, 4):
            return "failed", f"{details}: status {status}: {message}", None
    if oracle is None:
        problems = [problem["code"] for problem in json.loads(info_output or "{}").get("problems", [])]
        said = show_message or ", ".join(dict.fromkeys(problems)) or "read without a problem"
        return "no oracle", f"{details}: status {info_status}/{show_status}: {said}", None
    comparison = Comparison()
    comparison.info(oracle, json.loads(info_output))
    wanted = {expected["id"] for expected in oracle["objects"]}
    objects, total = {}, 0
    for line in show_output.decode("utf-8").splitlines():
        total += 1
        record = json.loads(line)
        if record["instance"] in wanted:
            objects[record["instance"]] = record
    comparison.objects(oracle, objects, total)
    word = "different" if comparison.found else "equal"
    counts = f"{len(oracle['objects'])} objects, {comparison.values} values"
    notes = f", {len(comparison.found)} differences" if comparison.found else ""
    notes += f", {len(comparison.explained)} explained" if comparison.explained else ""
    return word, f"{details}: {counts}{notes}", comparison


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--recol", default="recol", help="the program to run")
    parser.add_argument("--index", required=True, type=Path)
    parser.add_argument("--oracle", required=True, type=Path)
    parser.add_argument("--first", type=int, default=5, help="how many differences to print per file")
    parser.add_argument("--only", default="", help="files whose path holds this text")
    parser.add_argument("--json", type=Path, help="write all differences to a file")
    arguments = parser.parse_args()

    tally, everything = {}, {}
    with open(arguments.index, encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE) if arguments.only in row["path"]]
    for row in rows:
        oracle = load_oracle(arguments.oracle / row["oracle"]) if row.get("oracle") else None
        word, details, comparison = check_file(arguments.recol, str(arguments.index.parent / row["path"]), oracle)
        tally[word] = tally.get(word, 0) + 1
        print(f"{word:10} {row['path']} ({details})", flush=True)
        if comparison:
            everything[row["path"]] = {"different": comparison.found, "explained": comparison.explained}
            for sentence in comparison.found[: arguments.first]:
                print(f"    {sentence}")
    print(", ".join(f"{count} {word}" for word, count in sorted(tally.items())) + f" of {len(rows)} files")
    if arguments.json:
        arguments.json.write_text(json.dumps(everything, ensure_ascii=False, indent=1), encoding="utf-8")
    return 1 if tally.keys() & {"different", "failed"} else 0


if __name__ == "__main__":
    sys.exit(main())
