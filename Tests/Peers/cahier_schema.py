#!/usr/bin/env python3
"""Does the JSON Schema of cahiers take what is right and refuse what is wrong?

    cahier_schema.py [--schema schemas/cahier.schema.json] [CAHIER…]

Takes the shipped and the sample cahier, and those that are named, and breaks each of them in many ways: every mapping
gets a key that nobody knows, every word of a closed list is misspelled, every required key is taken away, texts become
lists and numbers become words. The schema must refuse each. Ends with 1 where it does not. Needs jsonschema and PyYAML.
"""

import argparse
import copy
import json
import sys
from collections import Counter

import jsonschema
from cahier.text import ROOT, SHIPPED, Text
import yaml


def mutations(text, schema):
    """(what was done, the cahier) for each way to break it; each mutation breaks one thing."""
    for path, node in walk(text):
        if isinstance(node, dict) and not is_free(path):
            yield f"unknown key at {path}", changed(text, path, {**node, "inconnu": 1})
            for key in required(schema, path):
                if key in node:
                    yield f"no {key} at {path}", changed(text, path, {k: v for k, v in node.items() if k != key})
        elif path and path[-1] in CLOSED and isinstance(node, str):
            yield f"misspelled word at {path}", changed(text, path, node + "x")
        elif path and path[-1] in NUMBERS and isinstance(node, (int, float)):
            yield f"word for a number at {path}", changed(text, path, "beaucoup")
        elif path and path[-1] in LISTS and isinstance(node, list):
            yield f"number for a list at {path}", changed(text, path, {"a": 1})


CLOSED = {"severity", "kind", "relation", "scope", "carrier", "language", "format"}
NUMBERS = {"blocking", "major", "minor", "minimum", "maximum", "above", "below", "threshold", "weight"}
LISTS = {"stages", "lots", "requirements", "patterns", "checks", "documents"}
FREE = {"fixes", "parameters"}  # their keys are names that authors choose
REQUIRED = {"requirements": ["id"], "stages": ["id"], "lots": ["id"], "lists": ["id"], "drop": ["id", "reason"],
            "waivers": ["requirement", "reason", "author"], "checks": ["locator"], "sum": ["over"], "compare": ["with"]}  # fmt: skip


def is_free(path):
    return any(part in FREE for part in path)


def required(schema, path):
    if path == ("cahier",):
        return schema["$defs"]["cahier"]["required"]
    if len(path) >= 2 and isinstance(path[-1], int):
        return REQUIRED.get(path[-2], [])
    return REQUIRED.get(path[-1], []) if path and isinstance(path[-1], str) and path[-1] in ("sum", "compare") else []


def walk(node, path=()):
    yield path, node
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, child in items:
        yield from walk(child, (*path, key))


def changed(text, path, value):
    result = copy.deepcopy(text)
    if not path:
        return value
    place = result
    for part in path[:-1]:
        place = place[part]
    place[path[-1]] = value
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--schema", default=str(ROOT / "schemas" / "cahier.schema.json"))
    parser.add_argument("cahiers", nargs="*")
    arguments = parser.parse_args()
    with open(arguments.schema, encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    wrong = 0
    for path in [SHIPPED / "batiment-fr.yaml", ROOT / "sample-ifc" / "cahier-ecole.yaml", *arguments.cahiers]:
        with open(path, encoding="utf-8") as file:
            text = yaml.load(file, Loader=Text)
        for error in validator.iter_errors(text):
            wrong += 1
            print(f"{path}: refused at {list(error.absolute_path)}: {error.message[:200]}")
        counts = Counter()
        for what, broken in mutations(text, schema):
            counts["broken"] += 1
            if validator.is_valid(broken):
                wrong += 1
                print(f"{path}: taken although broken: {what}")
        print(f"{path}: {counts['broken']} ways to break it")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
