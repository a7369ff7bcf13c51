#!/usr/bin/env python3
"""Does an exported IDS come to the verdicts of the cahier that it was made of, and does ifctester agree?

    exported_ids.py --recol PATH [--against CAHIER] [--stages a,b] [--lots x,y] [--models-stages a,b]
                    [--limit MB] MODEL…

Every stage (and lot) is exported with `recol convert`, and opened by ifctester with its schema validation. Then, for
each model up to a size, as ifctester is slow, with every specification, whatever versions of IFC it names, as IDS takes
these for a remark:

- per exported specification: ifctester's verdict and recol's own on the exported file;
- per requirement of which `convert` listed no loss that changes verdicts: the verdict on the exported file, the objects
  that fail it, and those of the cahier itself. A requirement that is not evaluable has not passed;
- per requirement of which it listed losses that make it weaker alone: nothing fails that the cahier lets pass.

The same is done again with `placeholders: {standard: false}`, because IDS cannot say what no value is, and so most
requirements lose something. Ends with 1 where anything differs. Needs ifctester.
"""

import argparse
import json
import logging
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path

import ifcopenshell
import ifctester.ids
from cahier.text import merged


def recol_json(arguments, *words):
    finished = subprocess.run(
        [arguments.recol, *words, "--format", "json"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False
    )
    return json.loads(finished.stdout) if finished.returncode in (0, 1) else None


def export(arguments, cahier, folder, stage, lot):
    """The path of the IDS, and the ids of requirements that lost something with an effect on verdicts."""
    path = f"{folder}/{Path(cahier).stem}-{stage}-{lot or 'all'}.ids"
    words = ["convert", cahier, path, "--stage", stage] + (["--lot", lot] if lot else [])
    report = recol_json(arguments, *words)
    lost = defaultdict(set)
    for loss in report["losses"]:
        if loss["effect"] == "verdict":
            lost[loss["requirement"]].add(loss["what"])
    ifctester.ids.open(path, validate=True)
    return path, lost


def outcome(specification):
    """pass, fail, or none for a specification that applies to nothing; what is not evaluable has not passed."""
    if specification["applicable"] == 0 and specification["status"] in ("not-applicable", "pass"):
        return "none"
    return "pass" if specification["status"] == "pass" else "fail"


def failing(specification):
    return {f["instance"] for r in specification["requirements"] for f in r["failures"]}


# What is lost by these lets more pass, and must fail nothing that the cahier lets pass.
PERMISSIVE = {"version-rules", "placeholders", "uniqueness", "count", "sum", "comparison", "date", "place", "optional"}


class Tally(Counter):
    def differ(self, sentence):
        self["differences"] += 1
        print(f"  {sentence}")


def compare(arguments, cahier, stage, ids, lost, model_path, model, tally):
    name = f"{Path(model_path).name}, {stage}"
    on_ids = recol_json(arguments, "check", model_path, "--against", ids)
    on_cahier = recol_json(arguments, "check", model_path, "--against", cahier, "--stage", stage)
    if on_ids is None or on_cahier is None:
        print(f"  {name}: not checked by recol")
        return
    peer = ifctester.ids.open(ids)
    try:
        peer.validate(model)
    except Exception as error:  # ifctester gives up on the whole file
        print(f"  {name}: ifctester ended with {type(error).__name__}: {error}")
        peer = None
    exported = defaultdict(list)
    specifications = on_ids["models"][0]["specifications"]
    for place, specification in enumerate(specifications):
        requirement = specification["id"].split(".")[0]
        exported[requirement].append(specification)
        if peer is None:
            continue
        theirs = peer.specifications[place]
        their_outcome = "none" if not theirs.applicable_entities else "pass" if theirs.status else "fail"
        tally["specifications with ifctester"] += 1
        if their_outcome == outcome(specification):
            continue
        if "unit" in lost[requirement]:  # ifctester compares attributes in the model's units, recol in SI
            tally["of which explained: unit of an attribute"] += 1
        elif "later-class" in lost[requirement]:  # ifctester does not know the mapping table of IFC2X3
            tally["of which explained: class of a later schema"] += 1
        else:
            tally.differ(f"{name}, {specification['id']}: ifctester {their_outcome}, recol {outcome(specification)}")
    for specification in on_cahier["models"][0]["specifications"]:
        parts = exported.get(specification["id"])
        if parts and lost.get(specification["id"], set()) <= PERMISSIVE:
            harsher = set().union(*map(failing, parts)) - failing(specification)
            tally["requirements that are asked for no more"] += not harsher
            if harsher:
                tally.differ(f"{name}, {specification['id']}: {len(harsher)} objects fail in the exported file alone")
        if not parts or lost.get(specification["id"]):
            continue
        tally["requirements without loss"] += 1
        outcomes = {outcome(part) for part in parts} - {"none"}
        ours = "fail" if "fail" in outcomes else "pass" if outcomes else "none"
        tally[f"of which {ours}"] += 1
        if ours != outcome(specification):
            tally.differ(f"{name}, {specification['id']}: cahier {outcome(specification)}, exported {ours}")
        elif set().union(*map(failing, parts)) != failing(specification):
            tally.differ(f"{name}, {specification['id']}: not the same objects fail")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--recol", default="recol")
    parser.add_argument("--against", default="batiment-fr")
    parser.add_argument("--stages", help="stages to export; all by default")
    parser.add_argument("--lots", default="", help="lots to export as well")
    parser.add_argument("--models-stages", default="doe", help="stages at which models are checked")
    parser.add_argument("--limit", type=float, default=30, help="megabytes of the largest model; 30 by default")
    parser.add_argument("models", nargs="*", metavar="MODEL")
    arguments = parser.parse_args()
    logging.disable(logging.CRITICAL)
    text = merged(arguments.against)
    stages = arguments.stages.split(",") if arguments.stages else [s["id"] for s in text["stages"]]
    models = [m for m in arguments.models if Path(m).stat().st_size <= arguments.limit * 1e6]
    for path in set(arguments.models) - set(models):
        print(f"{Path(path).name}: left out, over {arguments.limit:g} MB")
    differences = 0
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "without-placeholders.yaml"
        base = Path(arguments.against)
        plain.write_text(
            f"extends: {base.resolve() if base.exists() else base}\n"
            "cahier: {id: without-placeholders, title: Without placeholders}\nplaceholders: {standard: false}\n",
            encoding="utf-8",
        )
        for cahier in (arguments.against, str(plain)):
            exported = {}
            for stage in stages:
                for lot in [None, *filter(None, arguments.lots.split(","))]:
                    exported[stage, lot] = export(arguments, cahier, folder, stage, lot)
            print(f"{Path(cahier).stem}: {len(exported)} exported files accepted by ifctester's schema validation")
            for stage in arguments.models_stages.split(","):
                ids, lost = exported[stage, None]
                tally = Tally()
                for path in models:
                    try:
                        model = ifcopenshell.open(path)
                    except Exception as error:  # whatever ifcopenshell throws at a file it cannot read
                        print(f"  {Path(path).name}: not read by ifcopenshell ({type(error).__name__})")
                        continue
                    compare(arguments, cahier, stage, ids, lost, path, model, tally)
                    sys.stdout.flush()
                print(f"{Path(cahier).stem}, {stage}: " + ", ".join(f"{n} {what}" for what, n in sorted(tally.items())))
                differences += tally["differences"]
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main())
