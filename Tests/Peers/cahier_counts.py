#!/usr/bin/env python3
"""Counts what a cahier finds in models a second time, without recol, and compares.

    cahier_counts.py --recol PATH [--against CAHIER] [--stage ID] [--delivered DAY] [--accepted DAY]
                     [--only BAT-23,…] [--list] MODEL…

Per requirement the six outcomes are counted from the text of the cahier (its YAML, and what `extends` adds), the
documentation of `Sources/Requirements/Cahier` and the standard, with ifcopenshell; nothing of recol's evaluation is
used. They are compared with `recol check --against CAHIER --stage ID --format json`. Ends with 1 where a number differs.
Needs the packages ifcopenshell and PyYAML.
"""

import argparse
import json
import re
import subprocess
import sys
from collections import Counter, defaultdict
from datetime import date
from pathlib import Path

import ifcopenshell

from cahier.text import Cahier, as_list
from cahier.values import Judge
from cahier.facts import Facts

OUTCOMES = ("valid", "absent", "placeholder", "misplaced", "invalid", "notEvaluable")


class Count:
    """The outcomes of a cahier on one model."""

    def __init__(self, cahier, facts, stage, days):
        self.cahier, self.facts, self.stage, self.days = cahier, facts, stage, days
        self.judge = Judge(cahier, facts, stage, days)

    def requirement(self, requirement):
        """Outcomes per requirement id; None where it has no place in this schema version."""
        things = self.applicable(requirement)
        total = Counter({outcome: 0 for outcome in OUTCOMES})
        for check in as_list(requirement["checks"]):
            check = check if isinstance(check, dict) else {"locator": check}
            total.update(self.check(requirement, check, things))
        return {outcome: total[outcome] for outcome in OUTCOMES}

    def applicable(self, requirement):
        things = self.of_classes(requirement["classes"])
        if not self.can_hold(requirement.get("where")):
            return []
        left_out = set()
        for exclusion in as_list(requirement.get("except", [])):
            candidates = self.of_classes(exclusion["classes"]) if "classes" in exclusion else things
            if self.can_hold(exclusion.get("where")):
                left_out |= {t.id() for t in candidates if self.holds(exclusion.get("where"), t)}
        return [t for t in things if t.id() not in left_out and self.holds(requirement.get("where"), t)]

    def of_classes(self, choices):
        """The objects of any of the classes, each once, in the order of the file."""
        found = {}
        for choice in as_list(choices):
            name, exactly, types = class_choice(choice)
            for thing in self.facts.instances(name):
                if exactly and thing.is_a() != name:
                    continue
                if not (thing.is_a("IfcObject") or thing.is_a("IfcProject") or thing.is_a("IfcContext")):
                    continue
                if types and self.facts.predefined(thing) not in types:
                    continue
                found[thing.id()] = thing
            if self.facts.schema == "IFC2X3":
                for thing in self.through_types(name, exactly):
                    if not types or self.facts.predefined(thing) in types:
                        found[thing.id()] = thing
        return [found[key] for key in sorted(found)]

    def through_types(self, name, exactly):
        """IFC2X3 has no IfcFan: it is an IfcFlowMovingDevice of an IfcFanType (mapping table of IDS 1.0)."""
        occurrence, kind = IFC2X3_NAMES.get(name, (None, None))
        for thing in self.facts.instances(occurrence) if occurrence else ():
            its_type = self.facts.type_of(thing)
            if its_type is not None and self.facts.is_kind(its_type, kind):
                yield thing

    def can_hold(self, conditions):
        """A condition whose value has no place in this schema version holds of nothing, unless it is negated."""
        return all(c.get("not") or self.cahier.places(c["locator"], self.facts.schema) for c in as_list(conditions or []))

    def holds(self, conditions, thing):
        for condition in as_list(conditions or []):
            places = self.cahier.places(condition["locator"], self.facts.schema)
            rule = self.judge.condition_rule(condition.get("rule", {}))
            is_so = bool(places) and self.judge.outcome(
                thing, places, condition.get("carrier", "either"), rule, None, None) == "valid"
            if is_so == bool(condition.get("not")):
                return False
        return True

    def check(self, requirement, check, things):
        """The outcomes of one check on the objects that it is made of."""
        places = self.cahier.places(check["locator"], self.facts.schema)
        if not places or not self.can_hold(check.get("when")):
            return Counter()
        rule = check.get("rule") or {}
        rule = rule if isinstance(rule, dict) else {"values": as_list(rule)}
        placeholders = self.cahier.placeholders(requirement, self.stage)
        carrier = check.get("carrier", "either")
        results, values = {}, {}
        for thing in things:
            if not self.holds(check.get("when"), thing):
                continue
            outcome = self.judge.outcome(thing, places, carrier, rule, placeholders, values)
            if outcome in ("absent", "misplaced") and check.get("optional"):
                outcome = "valid"
                values.pop(thing.id(), None)  # what is not there is no duplicate
            results[thing.id()] = outcome
        by_id = {thing.id(): thing for thing in things}
        if "unique" in rule:
            self.uniqueness(rule["unique"], results, values, by_id)
        if isinstance(rule.get("count"), dict) and "scope" in rule["count"]:
            self.counts(rule["count"], results, values, by_id)
        return Counter(results.values())

    def scope(self, name, thing):
        kinds = {"building": "IfcBuilding", "storey": "IfcBuildingStorey"}
        if name not in kinds:
            return "all"
        found = self.facts.spatial(thing, kinds[name])
        return found.id() if found is not None else None

    def uniqueness(self, rule, results, values, by_id):
        rule = rule if isinstance(rule, dict) else {"scope": rule}
        per = self.cahier.places(rule["per"], self.facts.schema) if "per" in rule else None
        groups = defaultdict(list)
        for key, outcome in results.items():
            if outcome != "valid" or key not in values:
                continue
            thing = by_id[key]
            other = self.judge.text_at(thing, per) if per else None
            groups[self.scope(rule["scope"], thing), other, values[key]].append(key)
        for members in groups.values():
            if len(members) > 1:
                for key in members:
                    results[key] = "invalid"

    def counts(self, rule, results, values, by_id):
        groups = defaultdict(list)
        for key in results:
            groups[self.scope(rule["scope"], by_id[key])].append(key)
        for members in groups.values():
            wanted = str(rule["value"]).lower() if "value" in rule else None
            counted = [
                k for k in members if results[k] == "valid" and (wanted is None or values.get(k, "").lower() == wanted)
            ]
            if "maximum" in rule and len(counted) > rule["maximum"]:
                failing = counted
            elif "minimum" in rule and len(counted) < rule["minimum"]:
                failing = [k for k in members if results[k] == "valid"]
            else:
                failing = []
            for key in failing:
                results[key] = "invalid"


def class_choice(choice):
    if isinstance(choice, dict):
        return choice["name"], choice.get("exactly", False), as_list(choice.get("types", []))
    words = choice.split()
    name, _, types = words[-1].partition(".")
    return name, words[0].lower() == "exactly" and len(words) == 2, types.split("|") if types else []


def read_names():
    """The mapping table of IDS 1.0 for IFC2X3, as it is kept in this repository."""
    path = Path(__file__).parents[2] / "schemas" / "ifc2x3" / "facet-names.txt"
    lines = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("facet\t")]
    return {name: (occurrence, kind.strip()) for _, name, occurrence, kind in lines}


IFC2X3_NAMES = read_names()


def run_recol(arguments, model):
    command = [arguments.recol, "check", model, "--against", arguments.against, "--format", "json"]
    for option in ("stage", "delivered", "accepted"):
        if getattr(arguments, option):
            command += [f"--{option}", getattr(arguments, option)]
    finished = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    if finished.returncode not in (0, 1):
        return None
    return json.loads(finished.stdout)["models"][0]


def compare(arguments, cahier, model_path):
    """The differences in one model, printed; how many requirements were compared and how many differ."""
    report = run_recol(arguments, model_path)
    if report is None:
        print(f"{Path(model_path).name}: not checked by recol")
        return 0, 0, 0
    try:
        facts = Facts(read_model(model_path))
    except Exception as error:  # whatever ifcopenshell throws at a file it cannot read
        print(f"{Path(model_path).name}: not read by ifcopenshell ({error})")
        return 0, 0, 0
    ours = {s["id"]: s["outcomes"] for s in report["specifications"]}
    count = Count(cahier, facts, arguments.stage, {"delivery": day(arguments.delivered), "acceptance": day(arguments.accepted)})
    compared = differing = checks = 0
    for requirement in cahier.due(arguments.stage):
        identifier = str(requirement["id"])
        if arguments.only and identifier not in arguments.only.split(","):
            continue
        if "checks" not in requirement:
            continue
        mine = count.requirement(requirement)
        compared += 1
        checks += sum(mine.values())
        if arguments.list:
            print(f"  {identifier}: {shown(mine)}")
        if mine != ours.get(identifier):
            differing += 1
            print(f"  {identifier}: counted {shown(mine)}; recol {shown(ours.get(identifier))}")
    print(f"{Path(model_path).name} ({facts.schema}): {compared} requirements, {checks} checks, {differing} differ", flush=True)
    return compared, checks, differing


def read_model(path):
    """The model; a file of IFC4X3 without the name of its edition is read as the standard that followed."""
    try:
        return ifcopenshell.open(path)
    except ifcopenshell.SchemaError:
        text = Path(path).read_text(encoding="utf-8", errors="surrogateescape")
        return ifcopenshell.file.from_string(re.sub(r"(FILE_SCHEMA\s*\(\s*\(\s*)'IFC4X3'", r"\1'IFC4X3_ADD2'", text, count=1))


def shown(outcomes):
    return " ".join(f"{k} {v}" for k, v in outcomes.items() if v) or "nothing" if outcomes is not None else "none"


def day(text):
    return date.fromisoformat(text) if text else None


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--recol", default="recol")
    parser.add_argument("--against", default="batiment-fr")
    parser.add_argument("--stage")
    parser.add_argument("--delivered")
    parser.add_argument("--accepted")
    parser.add_argument("--only", help="ids of requirements, with commas between")
    parser.add_argument("--list", action="store_true", help="print all counts, not only what differs")
    parser.add_argument("models", nargs="+", metavar="MODEL")
    arguments = parser.parse_args()
    cahier = Cahier.read(arguments.against)
    results = [compare(arguments, cahier, model) for model in arguments.models]
    print(f"{len(results)} models, {sum(r[0] for r in results)} requirements counted, {sum(r[1] for r in results)} checks, "
          f"{sum(r[2] for r in results)} differences")
    return 1 if any(r[2] for r in results) else 0


if __name__ == "__main__":
    sys.exit(main())
