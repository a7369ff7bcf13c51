#!/usr/bin/env python3
"""Writes EPSGTable.swift and EPSGNames.swift in Sources/ModelRules/BuildingSMART/Georeference from the EPSG Dataset as
PROJ ships it.

    pip download --no-deps pyproj==3.7.2 && unzip pyproj-*.whl && schemas/epsg.py pyproj/proj_dir/share/proj/proj.db

Taken are codes, kinds and length units of systems, and what datums and the systems built on them are called: facts, no
parameters. Deprecated ones are told apart.
"""
import re
import sqlite3
import sys
from pathlib import Path

db = sqlite3.connect(sys.argv[1])
version = db.execute("SELECT value FROM metadata WHERE key = 'EPSG.VERSION'").fetchone()[0]


def codes(table, deprecated=0):
    rows = db.execute(f"SELECT code FROM {table} WHERE auth_name = 'EPSG' AND deprecated = {deprecated}")
    return sorted(int(row[0]) for row in rows)


def geodetic(condition):
    rows = db.execute(f"SELECT code FROM geodetic_crs WHERE auth_name = 'EPSG' AND {condition}")
    return sorted(int(row[0]) for row in rows)


def names(datums, systems, condition="1"):
    """What datums and systems on them are called, deprecated or not, in small letters and digits."""
    rows = db.execute(
        f"""SELECT name FROM {datums} WHERE auth_name = 'EPSG'
            UNION SELECT name FROM {systems} WHERE auth_name = 'EPSG' AND {condition}"""
    )
    return " ".join(sorted({re.sub("[^a-z0-9]", "", row[0].lower()) for row in rows}))


def compounds_over(table):
    """Compound systems whose horizontal part is in a table, deprecated or not."""
    rows = db.execute(
        f"""SELECT c.code FROM compound_crs c JOIN {table} h
            ON h.auth_name = c.horiz_crs_auth_name AND h.code = c.horiz_crs_code WHERE c.auth_name = 'EPSG'"""
    )
    return sorted(int(row[0]) for row in rows)


def ranges(numbers):
    found = []
    for number in numbers:
        if found and found[-1][1] + 1 == number:
            found[-1][1] = number
        else:
            found.append([number, number])
    return " ".join(f"{a}" if a == b else f"{a}-{b}" for a, b in found)


def block(name, doc, text):
    lines, line = [], ""
    for word in text.split():
        if len(line) + len(word) > 112:
            lines.append(line)
            line = ""
        line += (" " if line else "") + word
    lines.append(line)
    body = " \\\n".join(f"    {line}" for line in lines)
    return f'  /// {doc}\n  static let {name} = """\n{body}\n    """\n'


units = {}
for code, factor in db.execute(
    """SELECT DISTINCT p.code, u.conv_factor FROM projected_crs p
       JOIN axis a ON a.coordinate_system_auth_name = p.coordinate_system_auth_name
         AND a.coordinate_system_code = p.coordinate_system_code
       JOIN unit_of_measure u ON u.auth_name = a.uom_auth_name AND u.code = a.uom_code
       WHERE p.auth_name = 'EPSG' AND a.coordinate_system_order = 1 AND u.conv_factor <> 1"""
):
    units.setdefault(factor, []).append(int(code))

compounds = {}
for code, horizontal in db.execute(
    "SELECT code, horiz_crs_code FROM compound_crs WHERE auth_name = 'EPSG'"
):
    for factor, group in units.items():
        if int(horizontal) in group:
            compounds.setdefault(factor, []).append(int(code))
for factor, group in compounds.items():
    units[factor] += group

parts = [
    block("geodetic", "Geographic and geocentric systems.", ranges(codes("geodetic_crs"))),
    block("projected", "Projected systems.", ranges(codes("projected_crs"))),
    block("oldProjected", "Projected systems that are deprecated.", ranges(codes("projected_crs", deprecated=1))),
    block(
        "geocentric",
        "Of the first, the geocentric ones.",
        ranges(geodetic("type = 'geocentric' AND deprecated = 0")),
    ),
    block("vertical", "Vertical systems.", ranges(codes("vertical_crs"))),
    block("compound", "Systems of a horizontal and a vertical one.", ranges(codes("compound_crs"))),
    block("oldCompound", "The same, deprecated.", ranges(codes("compound_crs", deprecated=1))),
    block("onEllipsoid", "Of both, those whose horizontal part is geographic.", ranges(compounds_over("geodetic_crs"))),
    block("geodeticDatum", "Geodetic datums and ensembles of them.", ranges(codes("geodetic_datum"))),
    block("verticalDatum", "Vertical datums and ensembles of them.", ranges(codes("vertical_datum"))),
    block(
        "oldGeodetic",
        "Geodetic datums and geographic systems that are deprecated.",
        ranges(sorted(set(codes("geodetic_datum", 1)) | set(geodetic("type <> 'geocentric' AND deprecated = 1")))),
    ),
    block(
        "oldVertical",
        "Vertical datums and systems that are deprecated.",
        ranges(sorted(set(codes("vertical_datum", 1)) | set(codes("vertical_crs", 1)))),
    ),
]
rows = "\n".join(
    f'    (\n      {factor!r},\n      """\n'
    + "".join(f"  {line}\n" for line in block("x", "", ranges(sorted(group))).split("\n")[2:-2])
    + '      """\n    ),'
    for factor, group in sorted(units.items())
)
text = f"""// Written by schemas/epsg.py. Do not edit.

/// Codes of the EPSG Geodetic Parameter Dataset {version} (IOGP, epsg.org), without those that it has deprecated
/// unless said so.
///
/// Ranges of codes as words: `2000-2028 2040`. Derived from the dataset and not the dataset itself.
enum EPSGTable {{
{chr(10).join(parts)}
  /// Metres in a unit, for projected and compound systems, deprecated or not, whose axes are not in metres.
  static let units: [(metres: Double, codes: String)] = [
{rows}
  ]
}}
"""
folder = Path(__file__).parent.parent / "Sources/ModelRules/BuildingSMART/Georeference"
folder.joinpath("EPSGTable.swift").write_text(text)

parts = [
    block(
        "geodetic",
        "Geodetic datums and geographic systems.",
        names("geodetic_datum", "geodetic_crs", "type <> 'geocentric'"),
    ),
    block("vertical", "Vertical datums and systems.", names("vertical_datum", "vertical_crs")),
]
text = f"""// Written by schemas/epsg.py. Do not edit.

/// What the EPSG Geodetic Parameter Dataset {version} (IOGP, epsg.org) calls datums and the systems that are built on
/// them, deprecated or not, as words of small letters and digits: `wgs84`. Derived from the dataset and not the dataset
/// itself.
enum EPSGNames {{
{chr(10).join(parts)}}}
"""
folder.joinpath("EPSGNames.swift").write_text(text)
