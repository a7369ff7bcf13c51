"""The fingerprint of a finding, computed by another program than recol.

    python3 Tests/Peers/fingerprint.py SPECIFICATION FACET SUBJECT RUNG WORD…
    python3 Tests/Peers/fingerprint.py --report REPORT.json

The first form prints one fingerprint: `fingerprint.py Murs property Pset_WallCommon.FireRating global-id
2O2Fr$t4X7Zf8NOew3FLKI`. The second computes those of all objects with a GlobalId in a JSON report of `recol check`
again, and ends with 1 where one differs; objects that the report knows by something else are counted.
"""
import json
import re
import sys


def fingerprint(words):
    """FNV-1a of 64 bits over the UTF-8 of the words, each closed by 0xFF."""
    state = 0xCBF29CE484222325
    for word in words:
        for byte in word.encode() + b"\xff":
            state = (state ^ byte) * 0x100000001B3 % 2**64
    return f"{state:016x}"


def numbered(names):
    seen = {}
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        yield name if seen[name] == 1 else f"{name} ({seen[name]})"


# Reasons whose text is a name and nothing else.
NAMING = {"absent.blank", "absent.attribute", "absent.property", "invalid.prohibited-attribute",
          "invalid.prohibited-property"}


def defects(failure):
    """What of its object a rule finds fault with; its fingerprint counts it where that is one thing."""
    names = []
    for part in (failure["actual"] or "").split(";"):
        head, colon, _ = part.partition(":")
        name = head.strip(" ")
        if (colon or failure["reason"] in NAMING) and name and "#" not in name and "=" not in name:
            if name not in names:
                names.append(name)
    return names if len(names) == 1 else []


def check(report):
    same = different = others = 0
    for model in report["models"]:
        specifications = model["specifications"]
        keys = (
            s["name"] if "severity" not in s and re.fullmatch("[0-9]*", s["id"]) and s["name"] else s["id"]
            for s in specifications)
        for key, specification in zip(list(keys), specifications):
            requirements = specification["requirements"]
            lists = [("prohibited", specification["failures"])]
            subjects = numbered(f"{r['facet']} {r['subject']}" for r in requirements)
            lists += [(subject, r["failures"]) for subject, r in zip(list(subjects), requirements)]
            for subject, failures in lists:
                for failure in failures:
                    named = defects(failure) if subject.startswith("rule ") else []
                    expected = fingerprint([key, subject, "global-id", failure["globalId"] or "", *named])
                    if failure["fingerprint"] == expected:
                        same += 1
                    elif failure["globalId"] is None or failure["instance"] is None:
                        others += 1
                    else:
                        different += 1
    print(f"{same} fingerprints by GlobalId are the same, {different} are not; {others} objects have none")
    return 1 if different else 0


if __name__ == "__main__":
    if sys.argv[1] == "--report":
        with open(sys.argv[2], encoding="utf-8") as file:
            sys.exit(check(json.load(file)))
    specification, facet, subject, *words = sys.argv[1:]
    print(fingerprint([specification, f"{facet} {subject}", *words]))
