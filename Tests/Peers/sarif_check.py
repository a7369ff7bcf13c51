#!/usr/bin/env python3
"""Is the SARIF that recol writes what SARIF 2.1.0 allows?

    sarif_check.py --recol PATH [MODEL REQUIREMENTS …]

Checks the sample school against its IDS files and its cahier (or the pairs that are given), reads the report with the
model of SARIF of the PyPI package `sarif-pydantic`, and asks what that does not: that each result names a rule of the
tool by the right index, that places begin at line 1 and stand in the order of the text, and that fingerprints are there.
Ends with 1 where anything is wrong.
"""

import argparse
import subprocess
import sys
from pathlib import Path

from sarif_pydantic import Sarif

SAMPLE = Path(__file__).resolve().parents[2] / "sample-ifc"


def faults(text):
    """What is wrong with a report, sentence by sentence."""
    try:
        report = Sarif.model_validate_json(text)
    except ValueError as error:
        return [str(error)]
    found = []
    for run in report.runs:
        rules = run.tool.driver.rules or []
        for number, result in enumerate(run.results or []):
            name = f"result {number} ({result.rule_id})"
            if result.rule_index is None or not 0 <= result.rule_index < len(rules):
                found.append(f"{name}: no rule {result.rule_index}")
            elif rules[result.rule_index].id != result.rule_id:
                found.append(f"{name}: rule {result.rule_index} is {rules[result.rule_index].id}")
            if not result.partial_fingerprints and not result.fingerprints:
                found.append(f"{name}: no fingerprint")
            for location in result.locations or []:
                region = location.physical_location and location.physical_location.region
                if region and region.start_line is not None:
                    last = region.end_line if region.end_line is not None else region.start_line
                    if region.start_line < 1 or last < region.start_line:
                        found.append(f"{name}: lines {region.start_line} to {region.end_line}")
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--recol", required=True)
    parser.add_argument("pairs", nargs="*", metavar="MODEL REQUIREMENTS")
    options = parser.parse_args()
    pairs = list(zip(options.pairs[::2], options.pairs[1::2])) or [
        (SAMPLE / model, requirements)
        for model in ("ecole-ifc2x3.ifc", "ecole-ifc4.ifc", "ecole-ifc4x3.ifc")
        for requirements in (SAMPLE / "exigences-doe.ids", SAMPLE / "cahier-ecole.yaml", "rules", "buildingsmart")
    ]
    wrong = 0
    for model, requirements in pairs:
        run = subprocess.run(
            [options.recol, "check", str(model), "--against", str(requirements), "--format", "sarif"],
            capture_output=True, text=True, check=False)
        found = faults(run.stdout)
        wrong += bool(found)
        print(f"{'wrong' if found else 'sound'}  {Path(model).name} {Path(str(requirements)).name}")
        for sentence in found[:10]:
            print("   ", sentence)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
