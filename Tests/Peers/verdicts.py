#!/usr/bin/env python3
"""Do two checkers come to the same verdicts on one model and one IDS?

    verdicts.py reference MODEL IDS -o reference.json     what ifctester finds (needs the packages that
                                                          `./dev bench-peers` installs)
    verdicts.py compare reference.json recol.json         the differences with `recol check --format json`
    verdicts.py check MODEL IDS --recol PATH              both at once

A verdict is kept per specification (status, and how many objects apply, pass and fail) and per requirement (how many
pass and fail, and the instance names that fail). `compare` exits 1 where anything differs.

Requirements are matched by facet and by their place among the requirements of that facet, because ifctester groups
them by facet. A failing instance is counted once per requirement.
"""

import argparse
import json
import subprocess
import sys
import time
from collections import Counter


def reference_verdicts(model_path, ids_path):
    """What ifctester finds, in the form of `verdicts`, with the time that it took."""
    import ifcopenshell
    import ifctester
    import ifctester.ids

    started = time.monotonic()
    requirement_file = ifctester.ids.open(ids_path)
    model = ifcopenshell.open(model_path)
    loaded = time.monotonic()
    requirement_file.validate(model)
    validated = time.monotonic()
    return {
        "tool": {"name": "ifctester", "version": getattr(ifctester, "version", None) or ifctester.__version__},
        "model": model_path,
        "requirements": ids_path,
        "seconds": {"open": round(loaded - started, 2), "check": round(validated - loaded, 2)},
        "specifications": [reference_specification(s) for s in requirement_file.specifications],
    }


def reference_specification(specification):
    is_prohibited = specification.get_usage() == "prohibited"
    failed = {instance.id() for instance in specification.failed_entities}
    applicable = {instance.id() for instance in specification.applicable_entities}
    if is_prohibited:  # ifctester evaluates nothing there: whatever applies is what fails
        failed = applicable
    return {
        "name": specification.name,
        "status": "pass" if specification.status else "fail",
        "applicable": len(applicable),
        "passed": len(applicable) - len(failed),
        "failed": len(failed),
        "requirements": [
            reference_requirement(requirement, len(applicable)) for requirement in specification.requirements
        ]
        if not is_prohibited
        else [],
    }


def reference_requirement(requirement, applicable):
    facet = type(requirement).__name__
    failed = sorted({failure["element"].id() for failure in requirement.failures})
    return {
        "facet": facet[0].lower() + facet[1:],
        "passed": applicable - len(failed),
        "failed": len(failed),
        "failedInstances": failed,
    }


def recol_verdicts(report):
    """The same form, taken from the report of `recol check --format json` (its first model)."""
    specifications = []
    for specification in report["models"][0]["specifications"]:
        requirements = []
        for requirement in specification.get("requirements", []):
            whole = not requirement.get("failuresOmitted")
            requirements.append(
                {
                    "facet": requirement["facet"],
                    "passed": requirement["passed"],
                    "failed": requirement["failed"],
                    "failedInstances": sorted({f["instance"] for f in requirement["failures"]}) if whole else None,
                }
            )
        specifications.append(
            {
                "name": specification["name"],
                "status": specification["status"],
                "applicable": specification["applicable"],
                "passed": specification["passed"],
                "failed": specification["failed"],
                "requirements": requirements,
            }
        )
    return {"tool": report["tool"], "specifications": specifications}


def differences(reference, recol):
    """A sentence per difference, none where the verdicts are equal."""
    ours = recol["specifications"]
    theirs = reference["specifications"]
    if len(ours) != len(theirs):
        yield f"specifications: {len(theirs)} in the reference, {len(ours)} in recol"
    for position, (their, our) in enumerate(zip(theirs, ours), start=1):
        place = f"specification {position} ({their['name']})"
        if their["name"] != our["name"]:
            yield f"{place}: recol names it {our['name']}"
        if not same_status(their, our):
            yield f"{place}: status {their['status']} in the reference, {our['status']} in recol"
        for count in ("applicable", "passed", "failed"):
            if their[count] != our[count]:
                yield f"{place}: {count} {their[count]} in the reference, {our[count]} in recol"
        yield from requirement_differences(place, their["requirements"], our["requirements"])


def same_status(their, our):
    """For ifctester an optional specification with nothing to check is a pass; recol says `not-applicable`."""
    if our["status"] == "not-applicable" and their["applicable"] == 0:
        return their["status"] == "pass"
    return their["status"] == our["status"]


def requirement_differences(place, theirs, ours):
    their_by_key, our_by_key = by_facet(theirs), by_facet(ours)
    for key in [*their_by_key, *(k for k in our_by_key if k not in their_by_key)]:
        name = f"{place}, {key[0]} {key[1]}"
        if key not in our_by_key or key not in their_by_key:
            yield f"{name}: only in {'the reference' if key in their_by_key else 'recol'}"
            continue
        their, our = their_by_key[key], our_by_key[key]
        for count in ("passed", "failed"):
            if their[count] != our[count]:
                yield f"{name}: {count} {their[count]} in the reference, {our[count]} in recol"
        if their.get("failedInstances") is not None and our["failedInstances"] is not None:
            their_failures, our_failures = set(their["failedInstances"]), set(our["failedInstances"])
            for owner, extra in (
                ("the reference", their_failures - our_failures),
                ("recol", our_failures - their_failures),
            ):
                if extra:
                    first = ", ".join(f"#{i}" for i in sorted(extra)[:5])
                    yield f"{name}: {len(extra)} instances fail only in {owner}: {first}"


def by_facet(requirements):
    seen, keyed = Counter(), {}
    for requirement in requirements:
        seen[requirement["facet"]] += 1
        keyed[requirement["facet"], seen[requirement["facet"]]] = requirement
    return keyed


def print_comparison(reference, recol):
    """Prints every difference and a closing line; the exit status."""
    found = list(differences(reference, recol))
    for sentence in found:
        print(sentence)
    specifications = reference["specifications"]
    requirements = sum(len(s["requirements"]) for s in specifications)
    verdict = f"{len(found)} differences" if found else "equal"
    print(f"{verdict}: {len(specifications)} specifications, {requirements} requirements")
    return 1 if found else 0


def run_recol(recol, model, ids):
    command = [recol, "check", model, "--against", ids, "--format", "json"]
    finished = subprocess.run(command, stdout=subprocess.PIPE, check=False)
    if finished.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)} ended with status {finished.returncode}")
    return json.loads(finished.stdout)


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words = parser.add_subparsers(dest="word", required=True)
    reference = words.add_parser("reference", help="write what ifctester finds")
    reference.add_argument("model")
    reference.add_argument("ids")
    reference.add_argument("-o", "--output", required=True)
    compare = words.add_parser("compare", help="compare it with a report of recol")
    compare.add_argument("reference")
    compare.add_argument("recol")
    check = words.add_parser("check", help="run both and compare")
    check.add_argument("model")
    check.add_argument("ids")
    check.add_argument("--recol", default="recol", help="the program to run")
    arguments = parser.parse_args()

    if arguments.word == "reference":
        verdicts = reference_verdicts(arguments.model, arguments.ids)
        with open(arguments.output, "w", encoding="utf-8") as file:
            json.dump(verdicts, file, ensure_ascii=False, indent=1)
            file.write("\n")
        return 0
    if arguments.word == "compare":
        return print_comparison(load(arguments.reference), recol_verdicts(load(arguments.recol)))
    verdicts = reference_verdicts(arguments.model, arguments.ids)
    return print_comparison(verdicts, recol_verdicts(run_recol(arguments.recol, arguments.model, arguments.ids)))


if __name__ == "__main__":
    sys.exit(main())
