#!/usr/bin/env python3
"""Does recol judge the official cases of buildingSMART's normative rules as their names say?

    rules.py FOLDER --recol PATH [--all]

FOLDER holds cases named `pass-`, `fail-` or `na-` and then the code of their rule, as `test/files` of
buildingSMART/ifc-gherkin-rules does. A pass- file must show no failure of its rule, a fail- file at least one, and of a
na- file nothing must be looked at. Printed is a table of the families and each case that is judged otherwise, with the
reason where one is known. Exit status 1 where a case is judged otherwise without one.
"""

import argparse
import json
import re
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

# Cases that recol judges otherwise on purpose, and why.
EXPLAINED = {}


def judge(recol, path, code):
    """pass, fail or na: what recol finds of a rule in a file; else what went wrong."""
    run = subprocess.run(
        [recol, "check", str(path), "--against", "buildingsmart", "--format", "json", "--quiet"],
        capture_output=True,
        text=True,
    )
    try:
        report = json.loads(run.stdout)
    except json.JSONDecodeError:
        return f"no report (status {run.returncode})", ""
    for model in report.get("models", []):
        for specification in model.get("specifications", []):
            if specification["id"] == code:
                failures = [f for r in specification["requirements"] for f in r["failures"]]
                first = failures[0] if failures else {}
                detail = f"{first.get('class')} #{first.get('instance')} {first.get('reason')} {first.get('actual')}"
                verdict = {"pass": "pass", "fail": "fail", "not-applicable": "na"}
                return verdict.get(specification["status"], specification["status"]), detail if failures else ""
        return f"rule not run ({model.get('status')}: {[p['code'] for p in model.get('problems', [])]})", ""
    return f"no model (status {run.returncode})", ""


def agrees(expected, found):
    # A rule that looks at nothing has no failure.
    return found == expected or expected == "pass" and found == "na"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--recol", default="recol")
    parser.add_argument("--all", action="store_true", help="print every case")
    arguments = parser.parse_args()
    cases = []
    for path in sorted(arguments.folder.rglob("*.ifc")):
        name = re.match(r"(pass|fail|na)-([a-z]{3}\d{3})", path.name, re.I)
        if name:
            cases.append((path, name[1].lower(), name[2].upper()))
    with ThreadPoolExecutor(2) as pool:
        found = list(pool.map(lambda case: judge(arguments.recol, case[0], case[2]), cases))
    counts, agreed, explained = Counter(), Counter(), Counter()
    unexplained = 0
    for (path, expected, code), (verdict, detail) in zip(cases, found):
        family = (code[:3], "na" if expected == "na" else "pass, fail")
        counts[family] += 1
        if arguments.all:
            print(f"{path.name}: {verdict} {detail}")
        if agrees(expected, verdict):
            agreed[family] += 1
            continue
        reason = EXPLAINED.get(path.name)
        explained[family] += reason is not None
        unexplained += reason is None
        print(f"{path.name}: {verdict} {detail}" + (f"\n    {reason}" if reason else ""))
    print("family  cases       number  agreed  explained")
    for family in sorted(counts):
        print(f"{family[0]:7} {family[1]:10} {counts[family]:7} {agreed[family]:7} {explained[family]:10}")
    print(f"{'all':18} {counts.total():7} {agreed.total():7} {explained.total():10}")
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main())
