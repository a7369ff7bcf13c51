"""The JSON of `recol check --format ifctester` beside the one that ifctester writes of the same case.

    python3 Tests/Peers/ifctester_json.py [--recol PROGRAM] [--cases FOLDER] [MODEL IDS]…

Runs both on each pair (without pairs: on the sample school; with --cases: on each `.ids` below the folder that has an
`.ifc` of its name, as buildingSMART's test cases have, those apart whose IDS is invalid by its name: of these recol checks
nothing) and compares them member by member: the names of all
members, the types of their values, and the values themselves but for the sentences, which each says in its own words.
A case whose name begins with `pass-` or `fail-` says who is right: where ifctester alone is wrong, its verdict is told and
not compared. Prints what was compared, and ends with 1 where anything differs.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import ifcopenshell
from ifctester import ids, reporter

# Sentences, the clock, and the text of instances, in which each writes numbers in its own way.
SENTENCES = {"description", "reason", "applicability", "date"}
ELEMENTS = {"element", "element_type"}
SETS = {"passed_entities", "failed_entities", "applicable_entities"}
differences = []
compared = 0


def differ(place, text):
    differences.append(f"{place}: {text}")


def number(text):
    return re.sub(r"(?<![\w.])([+-]?\d+\.)(\d*?)0*(?=[,)E])", r"\1\2", text)


def plain(text):
    """An instance as text, without the case of class names inside, and with numbers in one form."""
    return number(re.sub(r"\s", "", text)).upper() if text else text


def compare(place, own, other, key=None, depth=0):
    global compared
    compared += 1
    if isinstance(other, dict) and isinstance(own, dict):
        if list(own) != list(other) and set(own) != set(other):
            differ(place, f"members {sorted(set(own) ^ set(other))}")
            return
        for name in other:
            compare(f"{place}.{name}", own[name], other[name], name, depth + 1)
    elif isinstance(other, list) and isinstance(own, list):
        if key in SETS:
            own = sorted(own, key=lambda entity: entity["id"])
            other = sorted(other, key=lambda entity: entity["id"])
        if len(own) != len(other):
            differ(place, f"{len(own)} instead of {len(other)}")
            return
        for place_in_list, (left, right) in enumerate(zip(own, other)):
            compare(f"{place}[{place_in_list}]", left, right, key, depth + 1)
    elif type(own) is not type(other):
        # ifctester says None where its caller gave no path.
        differ(place, f"{own!r} instead of {other!r}")
    elif key in ELEMENTS:
        if plain(own) != plain(other):
            differ(place, f"{own!r} instead of {other!r}")
    elif key in SENTENCES and not place.endswith("entities.description"):
        if not own and other:
            differ(place, f"{own!r} instead of {other!r}")
    elif own != other:
        differ(place, f"{own!r} instead of {other!r}")


def run(program, model, requirements, folder):
    path = pathlib.Path(folder) / "own.json"
    subprocess.run(
        [program, "check", model, "--against", requirements, "--allow-invalid", "--quiet", "--report",
         f"ifctester={path}"],
        stdout=subprocess.DEVNULL, check=False)
    own = json.loads(path.read_text(encoding="utf-8"))
    specifications = ids.open(requirements)
    # The file must live as long as its instances are asked.
    file = ifcopenshell.open(model)
    specifications.validate(file, filepath=model)
    report = reporter.Json(specifications)
    report.report()
    return own, json.loads(report.to_string())


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--recol", default=".build/release/recol")
    parser.add_argument("--cases", type=pathlib.Path)
    parser.add_argument("pairs", nargs="*")
    options = parser.parse_args()
    pairs = list(zip(options.pairs[::2], options.pairs[1::2]))
    if options.cases:
        pairs += [(str(path.with_suffix(".ifc")), str(path)) for path in sorted(options.cases.rglob("*.ids"))
                  if path.with_suffix(".ifc").exists() and not path.name.startswith("invalid-")]
    pairs = pairs or [
        (f"sample-ifc/ecole-{schema}.ifc", f"sample-ifc/exigences-{stage}.ids")
        for schema in ("ifc4", "ifc2x3", "ifc4x3") for stage in ("doe", "conception")]
    with tempfile.TemporaryDirectory() as folder:
        for model, requirements in pairs:
            before = len(differences)
            own, other = run(options.recol, model, requirements, folder)
            right = {"pass": True, "fail": False}.get(pathlib.Path(requirements).name[:4])
            if other["status"] is not own["status"] is right:
                print(f"{requirements}: ifctester is wrong, by the name of the case")
                continue
            compare(pathlib.Path(requirements).name, own, other)
            counts = [own[f"total_{what}_pass"] for what in ("specifications", "requirements", "checks")]
            if not options.cases or len(differences) > before:
                print(f"{model} {requirements}: {counts} pass, {len(differences) - before} differences")
    for difference in differences[:40]:
        print(difference)
    print(f"{len(pairs)} cases, {compared} values compared, {len(differences)} differences")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
