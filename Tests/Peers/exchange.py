"""The reports of a check for other programs, read by other programs.

    python3 Tests/Peers/exchange.py [--recol PROGRAM] [ARGUMENTS OF check]

junitparser reads the JUnit; the SARIF is held against what GitHub asks for and, with `--schema FILE`, against the JSON
Schema of SARIF 2.1.0 (jsonschema); Code Quality and annotations against what GitLab and GitHub document. The JSON of the
same run says what must be in them. Prints what each holds, and ends with 1 where anything differs.
"""
import argparse
import collections
import gzip
import json
import re
import subprocess
import sys
import tempfile
import pathlib
import urllib.parse

import junitparser

differences = []


def differ(what, left, right):
    if left != right:
        differences.append(f"{what}: {left!r} instead of {right!r}")


def expect(what, holds):
    if not holds:
        differences.append(what)


def failures(report):
    for owner in report["models"] + [report.get("submission", {"specifications": []})]:
        for specification in owner["specifications"]:
            found = list(specification["failures"])
            for requirement in specification["requirements"]:
                found += requirement["failures"]
            for failure in found:
                yield failure.get("path") or owner.get("path"), specification, failure


def wholes(report):
    return sum(
        "fingerprint" in specification for owner in report["models"] + [report.get("submission", {"specifications": []})]
        for specification in owner["specifications"])


def lines_of(path):
    """The line of each instance of a model, by its name."""
    lines = {}
    with open(path, "rb") as file:
        for number, line in enumerate(file, 1):
            for name in re.findall(rb"(?:^|;)\s*#(\d+)\s*=", line):
                lines.setdefault(int(name), number)
    return lines


def check_junit(path, report):
    kinds = collections.Counter()
    suites = junitparser.JUnitXml.fromfile(str(path))
    names = set()
    for suite in suites:
        own = collections.Counter()
        for case in suite:
            kind = type(case.result[0]).__name__ if case.result else "Passed"
            own[kind] += 1
            expect(f"case {case.classname} {case.name} stands twice", (case.classname, case.name) not in names)
            names.add((case.classname, case.name))
            expect(f"class {case.classname} has not one dot", case.classname.count(".") == 1)
        differ(f"tests of {suite.name}", suite.tests, sum(own.values()))
        differ(f"failures of {suite.name}", suite.failures, own["Failure"])
        differ(f"errors of {suite.name}", suite.errors, own["Error"])
        differ(f"skipped of {suite.name}", suite.skipped, own["Skipped"])
        kinds += own
    statuses = collections.Counter(
        specification["status"] for owner in report["models"] + [report.get("submission", {"specifications": []})]
        for specification in owner["specifications"])
    files = sum(1 for case in names if case[0].endswith(".file"))
    if not report.get("gate"):
        differ("failed cases", kinds["Failure"], statuses["fail"])
        differ("skipped cases", kinds["Skipped"], statuses["not-applicable"])
    differ("cases", sum(kinds.values()), sum(statuses.values()) + files)
    expect("more than 30 MB", path.stat().st_size < 30_000_000)
    print("junit", dict(kinds), f"{path.stat().st_size:,} bytes")


def check_sarif(path, report, schema):
    with open(path, encoding="utf-8") as file:
        log = json.load(file)
    if schema:
        import jsonschema
        with open(schema, encoding="utf-8") as file:
            validator = jsonschema.validators.validator_for(json.loads(pathlib.Path(schema).read_text()))
            for error in list(validator(json.load(file)).iter_errors(log))[:5]:
                differences.append(f"schema of SARIF: {error.message} at {list(error.absolute_path)}")
    run = log["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    differ("version", log["version"], "2.1.0")
    for rule in rules:
        for key in ("shortDescription", "fullDescription", "help"):
            expect(f"rule {rule['id']}: {key}", 0 < len(rule[key]["text"]) <= 1024)
    expected = list(failures(report))
    results = run["results"]
    notes = run["invocations"][0]["toolExecutionNotifications"]
    if notes:
        differ("results", len(results), 5000)
    else:
        files = sum(result["ruleId"].startswith("recol/") for result in results)
        differ("results", len(results), len(expected) + wholes(report) + files)
    expect("more than 10 MB compressed", len(gzip.compress(path.read_bytes())) < 10_000_000)
    known = {}
    places = {}
    for where, _, failure in expected:
        if failure["instance"] is not None:
            places.setdefault(failure["fingerprint"], set()).add((where, failure["instance"]))
    hashes = set()
    for result in results:
        differ("ruleId", rules[result["ruleIndex"]]["id"], result["ruleId"])
        expect("level", result["level"] in ("error", "warning", "note"))
        physical = result["locations"][0]["physicalLocation"]
        uri = physical["artifactLocation"]["uri"]
        expect(f"uri {uri}", re.fullmatch(r"(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})+", uri) and not uri.startswith("/"))
        fingerprint = result["partialFingerprints"]["primaryLocationLineHash"]
        expect(f"fingerprint {fingerprint} stands twice", fingerprint not in hashes)
        hashes.add(fingerprint)
        place = places.get(fingerprint.split(":")[0])
        if not place:
            continue
        model = urllib.parse.unquote(uri)
        if model not in known and pathlib.Path(model).is_file() and model.endswith(".ifc"):
            known[model] = lines_of(model)
        if model in known:
            found = {known[model][instance] for where, instance in place if instance in known[model]}
            expect(f"line {physical['region']['startLine']} of {result['ruleId']}",
                   physical["region"]["startLine"] in found)
    print("sarif", len(rules), "rules", len(results), "results", f"{path.stat().st_size:,} bytes",
          "schema" if schema else "no schema", "cut" if notes else "whole")


def check_code_quality(path, report):
    text = path.read_bytes()
    expect("Code Quality begins with a mark of UTF-8", not text.startswith(b"\xef\xbb\xbf"))
    issues = json.loads(text)
    for issue in issues:
        expect("severity", issue["severity"] in ("info", "minor", "major", "critical", "blocker"))
        expect("path", issue["location"]["path"] and not issue["location"]["path"].startswith(("./", "/")))
        expect("line", issue["location"]["lines"]["begin"] >= 1)
        expect("description", issue["description"] and "\n" not in issue["description"])
    differ("fingerprints", len({issue["fingerprint"] for issue in issues}), len(issues))
    print("codequality", collections.Counter(issue["severity"] for issue in issues))


def check_annotations(path):
    levels = collections.Counter()
    for line in path.read_text(encoding="utf-8").splitlines():
        match = re.fullmatch(r"::(error|warning|notice) ((?:\w+=[^,:]*)(?:,\w+=[^,:]*)*)::(.+)", line)
        expect(f"annotation {line}", match)
        if match:
            levels[match[1]] += 1
    expect(f"more than GitHub shows: {levels}", all(count <= 10 for count in levels.values()))
    print("github", dict(levels))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--recol", default=".build/release/recol")
    parser.add_argument("--schema")
    options, rest = parser.parse_known_args()
    arguments = rest or [
        "sample-ifc/ecole-ifc4.ifc", "--against", "sample-ifc/cahier-ecole.yaml", "--stage", "doe"]
    with tempfile.TemporaryDirectory() as folder:
        paths = {name: pathlib.Path(folder) / name for name in ("json", "junit", "sarif", "codequality", "github")}
        command = [options.recol, "check", *arguments, "--quiet"]
        for name, path in paths.items():
            command += ["--report", f"{name}={path}"]
        subprocess.run(command, stdout=subprocess.DEVNULL, check=False)
        with open(paths["json"], encoding="utf-8") as file:
            report = json.load(file)
        check_junit(paths["junit"], report)
        check_sarif(paths["sarif"], report, options.schema)
        check_code_quality(paths["codequality"], report)
        check_annotations(paths["github"])
    for difference in differences[:20]:
        print(difference)
    print(len(differences), "differences")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
