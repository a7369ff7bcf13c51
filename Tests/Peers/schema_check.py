#!/usr/bin/env python3
"""Do recol and ifcopenshell find the same instances faulty when they hold a model against its schema?

    schema_check.py --recol PATH --corpus INDEX.tsv [--cache FOLDER] [--largest BYTES] [--only TEXT] [--all]

INDEX.tsv lists model files (column `path`, relative to itself). Each is validated by `ifcopenshell.validate` of the PyPI
package that this interpreter has (once: its findings are kept in the cache folder), and by
`recol check --against buildingsmart`, of which the rules SCH001 to SCH011 say the same things.

Compared are the sets of faulty instances, rule by rule: what ifcopenshell says is sorted by its messages. One line per
file: how many are found faulty by both, by one alone, and for how many the reason is known (see EXPLAINED).
Ends with 1 where anything is left unexplained.
"""

import argparse
import collections
import csv
import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

# Why one of both is silent, by the name of a function below that recognises the case.
EXPLAINED = {
    "width": "ifcopenshell does not look at the widths of IfcLabel and IfcIdentifier (ISO 10303-11, 8.1.6)",
    "unique name": "ifcopenshell looks at GlobalIds and applications, not at IfcPropertyEnumeration.UR1",
    "count": "where parameters are missing, ifcopenshell takes the last ones for `$`; recol tells the number alone",
    "header": "ifcopenshell looks at the header, too, which is no instance: recol has rules of their own for it",
    "element": "ifcopenshell drops or turns elements of lists that it cannot read (`$`, `0` for `0.`) before it looks",
    "derived": "ifcopenshell takes `$` for `*`",
    "repeated": "ifcopenshell does not look for elements that stand twice in a set (ISO 10303-11, 8.2.4)",
}

VALIDATE = r"""
import json, sys
import ifcopenshell, ifcopenshell.validate as validate
log = validate.json_logger()
validate.validate(sys.argv[1], log)
out = []
for entry in log.statements:
    found = entry.get("instance")
    try:
        found = found.id()
    except Exception:
        found = str(found) if found is not None else None
    out.append([found, entry.get("attribute"), entry["message"][:20000]])
json.dump(out, open(sys.argv[2], "w"))
"""


def validated(path, cache):
    """What ifcopenshell says of a file: (instance, attribute, message), or the text of what stopped it.

    A file of IFC4X3 without a word on its release is taken for one of IFC4X3_ADD2, as recol takes it.
    """
    digest = hashlib.sha256(path.read_bytes()).hexdigest()[:16]
    kept = cache / f"{digest}.json"
    if not kept.exists():
        text = path.read_bytes()
        renamed = re.sub(rb"(FILE_SCHEMA\s*\(\s*\(\s*'IFC4X3)'", rb"\1_ADD2'", text, count=1, flags=re.IGNORECASE)
        if renamed != text:
            path = cache / "renamed.ifc"
            path.write_bytes(renamed)
        done = subprocess.run([sys.executable, "-c", VALIDATE, path, kept], capture_output=True, text=True)
        if done.returncode:
            return done.stderr.strip().split("\n")[-1]
    found = json.loads(kept.read_text())
    return found["statements"] if isinstance(found, dict) else found


# What each message of ifcopenshell is about, by the rule of recol's that says the same.
MESSAGES = [
    (r"For instance:\s+FILE_", "header"),
    (r"Entity .* is abstract", "SCH001"),
    (r"Entity with name '.*' not found in schema", "SCH001"),
    (r"Expected \d+ attribute values, found", "SCH002"),
    (r"Attribute not optional", "SCH003"),
    (r"Attribute is derived in subtype", "SCH008"),
    (r"An enumeration literal '.*' is not valid for type", "SCH005"),
    (r"An enumeration literal '.*' is not expected", "SCH004"),
    (r"Instance reference #\d+ used by instance", "SCH006"),
    (r"(?s)With inverse:", "SCH009"),
    (r"(?s)On instance:.*should be unique", "SCH010"),
    (r"(?s)On instance:.*base64", "SCH011"),
    (r"With attribute:", "VALUE"),
    (r"Invalid attribute value", "VALUE"),
]
"""VALUE: type, enumeration, reference or size, which ifcopenshell does not tell apart."""
VALUE_RULES = {"SCH003", "SCH004", "SCH005", "SCH006", "SCH007"}


def sorted_findings(statements):
    """The faulty instances by rule; what is not recognised under None."""
    found = collections.defaultdict(set)
    for instance, attribute, message in statements:
        for pattern, rule in MESSAGES:
            if re.match(pattern, message):
                break
        else:
            rule = None
        if isinstance(instance, str):
            match = re.search(r"#\s*(\d+)\s*=", instance)
            instance = int(match.group(1)) if match else None
        found[rule].add(instance)
    return found


def checked(recol, path):
    """The failures of recol by rule, {instance: what was found}, and the GlobalIds of those instances."""
    done = subprocess.run([recol, "check", path, "--against", "buildingsmart", "--format", "json", "--quiet"],
                          capture_output=True, text=True)
    model = json.loads(done.stdout)["models"][0]
    found, global_ids = {}, {}
    for specification in model["specifications"]:
        if re.fullmatch("SCH0(0.|1[01])", specification["id"]):
            failures = [f for r in specification["requirements"] for f in r["failures"]]
            found[specification["id"]] = {f["instance"]: f["actual"] for f in failures}
            global_ids |= {f["instance"]: f["globalId"] for f in failures}
    return found, global_ids


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--recol", required=True, type=Path)
    parser.add_argument("--corpus", required=True, type=Path)
    parser.add_argument("--cache", type=Path, default=Path(".build/schema-check"))
    parser.add_argument("--largest", type=int, default=30_000_000, help="bytes; ifcopenshell takes long")
    parser.add_argument("--only", default="")
    parser.add_argument("--first", type=int, default=5, help="differences shown for each file and rule")
    options = parser.parse_args()
    options.cache.mkdir(parents=True, exist_ok=True)
    left = 0
    for row in csv.DictReader(options.corpus.open(encoding="utf-8"), delimiter="\t"):
        path = options.corpus.parent / row["path"]
        if options.only not in row["path"] or path.stat().st_size > options.largest:
            continue
        left += compare(path, row["path"], options)
    return 1 if left else 0


def compare(path, name, options):
    statements = validated(path, options.cache)
    if isinstance(statements, str):
        print(f"not validated  {name}: {statements}")
        return 0
    if any(message.startswith("Unsupported schema") for _, _, message in statements):
        print(f"not validated  {name}: {statements[0][2]}")
        return 0
    theirs, (ours, global_ids) = sorted_findings(statements), checked(options.recol, path)
    known = collections.Counter()
    left, both = [], 0
    for rule in sorted({r for r in (*theirs, *ours) if r not in VALUE_RULES | {"VALUE"}}, key=str) + ["values"]:
        t, o = side(theirs, rule), side(ours, rule)
        if rule == "SCH010":  # which of two with one GlobalId is told depends on the order in which one looks
            t = {(global_id_in(statements, i) or i) for i in t}
            o = {(global_ids.get(i) or i) for i in o}
        both += len(t & o)
        for instance in t ^ o:
            reason = explanation(rule, instance, instance in t, theirs, ours)
            known[reason] += 1 if reason else 0
            if not reason:
                left.append((rule, instance, instance in t))
    print(f"{'different' if left else 'equal':10} {both} both, {sum(t for *_, t in left)} theirs, "
          f"{sum(not t for *_, t in left)} ours, {sum(known.values())} explained  {name}")
    for reason, count in known.items():
        print(f"    {count} explained: {EXPLAINED[reason]}") if count else None
    for rule, instance, is_theirs in sorted(left, key=str)[:options.first]:
        said = [s[1:] for s in statements if s[0] == instance or str(s[0]).startswith(f"#{instance}=")]
        mine = [f"{r} {found[instance]}" for r, found in ours.items() if instance in found]
        print(f"    {rule} {'theirs' if is_theirs else 'ours'} #{instance}: {str(said)[:300]} {mine}")
    return len(left)


def side(found, rule):
    """The instances that one of both finds faulty by a rule, or by those on values together."""
    if rule != "values":
        return set(found.get(rule, ()))
    return set().union(*(found.get(r, ()) for r in (*VALUE_RULES, "VALUE")))


def global_id_in(statements, instance):
    """The GlobalId in what ifcopenshell says of an instance that has it not alone."""
    for found, _, message in statements:
        if found == instance and "IfcRoot.UR1" in message:
            return re.search(r"\('([^']*)'", message).group(1)
    return None


def explanation(rule, instance, is_theirs, theirs, ours):
    """The name of the known reason why one of both is silent, or None."""
    if is_theirs:
        if rule == "header":
            return "header"
        if rule == "values" and instance in ours.get("SCH002", {}):
            return "count"
        return None
    actual = next((found[instance] for found in ours.values() if instance in found), "")
    if rule == "SCH011":
        return "width"
    if rule == "SCH010" and "IfcPropertyEnumeration" in str(ours["SCH010"].get(instance)):
        return "unique name"
    if rule == "values" and re.search(r": \d+ × ", str(ours.get("SCH007", {}).get(instance, ""))):
        return "repeated"
    if rule == "SCH008" and actual.endswith(": $"):
        return "derived"
    if rule == "values" and instance in ours.get("SCH004", {}) and re.search(r": (\$|[-+]?\d+|\.\d+)$", actual):
        return "element"
    return None


if __name__ == "__main__":
    sys.exit(main())
