#!/usr/bin/env python3
"""Writes the models of the sample school, whole and by discipline: generate.py [FOLDER] (this folder, unless one is named).

Python 3.10 or later, nothing else. The same bytes come out each time; the models are committed.
"""

import sys
from pathlib import Path

here = Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(here / "generator"))

import documents  # noqa: E402
from disciplines import DISCIPLINES, write_discipline  # noqa: E402
from equipment import build_equipment  # noqa: E402
from fabric import build_fabric  # noqa: E402
from model_builder import ModelBuilder  # noqa: E402
from place import build_place  # noqa: E402
from release import RELEASES  # noqa: E402
import school  # noqa: E402


def write_model(release, folder):
    model = ModelBuilder(release)
    build_place(model)
    build_fabric(model)
    build_equipment(model)
    model.uniformat.relate()
    for storey in school.STOREYS:
        model.contain(f"storey/{storey.code}", model.contained[storey.code], model.storeys[storey.code])
    text = model.data.text(release.view, release.file_name, "2026-03-02T09:00:00", "Atelier d'exemple")
    (folder / release.file_name).write_text(text, encoding="ascii", newline="\n")


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else here
    for release in RELEASES:
        write_model(release, folder)
    for discipline in DISCIPLINES:
        write_discipline(discipline, folder / "remise")
    documents.write(folder / "DOE")


main()
