#!/usr/bin/env python3
"""Do recol and ifcopenshell find the same instances against the WHERE rules of the schema?

    where_check.py --recol PATH --corpus INDEX.tsv [--cache FOLDER] [--largest BYTES] [--only TEXT]

As schema_check.py, with `ifcopenshell.validate` asked for its EXPRESS rules too (it needs pytest for that), which takes
long: small files only, as far as nothing else is said. Compared are the rules that recol knows (Sources/ModelRules/Schema/Where), by name; the
names that ifcopenshell finds broken beyond those are counted at the end. Ends with 1 where anything is different.
"""

import argparse
import collections
import csv
import hashlib
import json
import re
import subprocess
import sys
from pathlib import Path

RULES = Path(__file__).resolve().parents[2] / "Sources/ModelRules/Schema/Where"
# One code for the rules of that name of many entities.
OF_MANY = {"CorrectPredefinedType", "CorrectTypeAssigned", "NoSelfReference"}
# The same, of entities that have one name for it in IFC2X3, too.
OF_SOME = {"HasMaterialLayerSetUsage", "HasMaterialProfileSetUsage", "HasDecomposition"}
# Names that IFC4X3, or another entity of the same rule, gives otherwise.
OTHERWISE = {"IfcProjectedCRS.MapUnitIsLength": "IfcProjectedCRS.IsLengthUnit",
             "IfcEvent.CorrectTypeAssigned": "IfcEventType.CorrectEventTriggerType",
             "IfcSlabStandardCase.HasMaterialLayerSetusage": "HasMaterialLayerSetUsage"}

VALIDATE = r"""
import json, sys
import ifcopenshell.validate as validate
log = validate.json_logger()
validate.validate(sys.argv[1], log, express_rules=True)
out = []
for entry in log.statements:
    found = entry.get("instance")
    rule = entry.get("attribute")
    if entry.get("type") == "entity_rule" and hasattr(found, "id") and rule:
        out.append([found.id(), rule])
json.dump(out, open(sys.argv[2], "w"))
"""


def codes():
    """The code of each rule by its name in IFC2X3, and by its name in later releases."""
    old, new = {}, {}
    for path in RULES.rglob("*.swift"):
        text = path.read_text(encoding="utf-8")
        code = re.search(r'static let code = "(.*)"', text)
        # A global rule speaks of no family.
        if not code or "static let families" not in text:
            continue
        code = code.group(1)
        families = re.findall(r'"(\w+)"', re.search(r"static let families = \[(.*?)\]", text, re.S).group(1))
        name = re.search(r'nameInIFC2X3: String\? = "(.*)"', text)
        # Those on quantities have one name in all releases.
        name = name.group(1) if name else code.split(".")[1] if "IfcQuantity" in code else "*"
        if name != "*":
            old.update({f"{family}.{name}": code for family in families})
        if "isInLaterSchemas = false" in text:
            continue
        new[code] = code
        new.update({f"{family}.{code.split('.')[1]}": code for family in families if "." in code})
    new.update(OTHERWISE)
    return old, new


def broken(path, cache):
    """The names of rules and instances that ifcopenshell finds; None where it cannot read the file."""
    kept = cache / f"{hashlib.sha256(path.read_bytes()).hexdigest()[:16]}.where.json"
    if not kept.exists():
        done = subprocess.run([sys.executable, "-c", VALIDATE, path, kept], capture_output=True, text=True)
        if done.returncode:
            return None
    return json.loads(kept.read_text())


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--recol", required=True, type=Path)
    parser.add_argument("--corpus", required=True, type=Path)
    parser.add_argument("--cache", type=Path, default=Path(".build/schema-check"))
    parser.add_argument("--largest", type=int, default=3_000_000)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    options.cache.mkdir(parents=True, exist_ok=True)
    old, new = codes()
    same, different, unknown = 0, 0, collections.Counter()
    for row in csv.DictReader(options.corpus.open(encoding="utf-8"), delimiter="\t"):
        path = options.corpus.parent / row["path"]
        if options.only not in row["path"] or path.stat().st_size > options.largest:
            continue
        found = broken(path, options.cache)
        if found is None:
            print(f"not validated  {row['path']}")
            continue
        done = subprocess.run([options.recol, "check", path, "--against", "buildingsmart", "--format", "json", "--quiet"],
                              capture_output=True, text=True)
        model = json.loads(done.stdout)["models"][0]
        ours = {s["id"]: {f["instance"]: f["actual"] for r in s["requirements"] for f in r["failures"]}
                for s in model["specifications"]}
        names = old if model["schema"] == "IFC2X3" else new
        theirs = collections.defaultdict(set)
        # What such a code finds begins with the name that the release gives the rule.
        named = {(i, str(text).split(",")[0]): code for code in OF_MANY for i, text in ours.get(code, {}).items()}
        for instance, name in found:
            last = name.split(".")[-1]
            code = named.get((instance, name)) or names.get(name) or (last if last in OF_MANY | OF_SOME else None)
            if code:
                theirs[code].add(instance)
            else:
                unknown[name] += 1
        for code in sorted(set(old.values()) | set(new.values())):
            t, o = theirs[code], set(ours.get(code, {}))
            same += len(t & o)
            different += len(t ^ o)
            if t ^ o:
                print(f"{code}: theirs {sorted(t - o)[:4]}, ours {[(i, ours[code][i]) for i in sorted(o - t)[:4]]}  "
                      f"{row['path']}")
    print(f"{same} the same, {different} different")
    for name, count in unknown.most_common():
        print(f"    {count} by {name}, which recol does not know")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
