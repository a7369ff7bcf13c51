#!/usr/bin/env python3
"""Writes a submission of a given size: submission.py FOLDER [MEGABYTES] [MODELS] [DOCUMENTS] [ROWS].

Models of one school by discipline (project, site, building and storeys shared; walls, rooms and equipment of their own,
with placements, points and property sets), a folder of small PDF files, and a list of equipment as CSV. Without numbers:
250 MB in 10 models, 2,000 documents, 5,000 rows. The same bytes each time; Python 3.10 or later, nothing else.

    ./submission.py /tmp/remise
    time recol check /tmp/remise --documents /tmp/remise/doe --against rules --format json > /dev/null
"""

import sys
from pathlib import Path

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_$"
DISCIPLINES = ["ARC", "STR", "CVC", "PLB", "ELE", "SSI", "VRD", "PAY", "MOB", "SYN"]
STOREYS = 10


def global_id(number):
    return "".join(ALPHABET[(number >> shift) & 63] for shift in range(126, -1, -6))


def write_model(path, number, size):
    """A model of about `size` bytes."""
    name, written = 0, 0
    own = (number + 1) << 64
    with path.open("w", encoding="ascii", newline="\n") as out:

        def put(text):
            nonlocal name, written
            name += 1
            line = f"#{name}={text};\n"
            written += len(line)
            out.write(line)
            return name

        def root(keyword, key, rest, shared=False):
            return put(f"{keyword}('{global_id(key if shared else own + key)}',$,{rest})")

        out.write(
            "ISO-10303-21;\nHEADER;\nFILE_DESCRIPTION(('ViewDefinition [ReferenceView_V1.2]'),'2;1');\n"
            f"FILE_NAME('{path.name}','2026-03-02T09:00:00',(''),(''),'submission.py','submission.py','');\n"
            "FILE_SCHEMA(('IFC4'));\nENDSEC;\nDATA;\n"
        )
        unit = put("IFCSIUNIT(*,.LENGTHUNIT.,$,.METRE.)")
        units = put(f"IFCUNITASSIGNMENT((#{unit}))")
        origin = put("IFCCARTESIANPOINT((0.,0.,0.))")
        axes = put(f"IFCAXIS2PLACEMENT3D(#{origin},$,$)")
        world = put(f"IFCLOCALPLACEMENT($,#{axes})")
        context = put(f"IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,1.E-05,#{axes},$)")
        system = put("IFCPROJECTEDCRS('EPSG:2154',$,$,$,$,$,$)")
        put(f"IFCMAPCONVERSION(#{context},#{system},843250.,6519480.,172.,1.,0.,1.)")
        project = root("IFCPROJECT", 1, f"'EJB-2026',$,$,$,$,(#{context}),#{units}", True)
        site = root("IFCSITE", 2, f"'1802L',$,$,#{world},$,$,.ELEMENT.,$,$,$,$,$", True)
        building = root("IFCBUILDING", 3, f"'1802L-A',$,$,#{world},$,$,.ELEMENT.,$,$,$", True)
        root("IFCRELAGGREGATES", 4, f"$,$,#{project},(#{site})")
        root("IFCRELAGGREGATES", 5, f"$,$,#{site},(#{building})")
        storeys = []
        for storey in range(STOREYS):
            rest = f"'R+{storey}',$,$,#{world},$,$,.ELEMENT.,{storey * 3.2:.2f}"
            storeys.append(root("IFCBUILDINGSTOREY", 10 + storey, rest, True))
        root("IFCRELAGGREGATES", 6, f"$,$,#{building},({','.join(f'#{s}' for s in storeys)})")
        key, contained = 1000, [[] for _ in storeys]
        while written < size:
            key += 10
            storey = key // 10 % STOREYS
            point = put(f"IFCCARTESIANPOINT(({key % 997}.25,{key % 61}.5,{storey * 3.2:.2f}))")
            place = put(f"IFCLOCALPLACEMENT(#{world},#{put(f'IFCAXIS2PLACEMENT3D(#{point},$,$)')})")
            corners = [put(f"IFCCARTESIANPOINT(({x}.125,{key % 13}.75,0.))") for x in range(24)]
            line = put(f"IFCPOLYLINE(({','.join(f'#{c}' for c in corners)}))")
            shape = put(f"IFCSHAPEREPRESENTATION(#{context},'Axis','Curve3D',(#{line}))")
            shape = put(f"IFCPRODUCTDEFINITIONSHAPE($,$,(#{shape}))")
            tag = f"{DISCIPLINES[number % 10]}-{number}-{key}"
            keyword, last = ("IFCWALL", "$") if key % 30 else ("IFCFAN", "$")
            rest = f"'{tag}',$,$,#{place},#{shape},'{tag}',{last}"
            element = root(keyword, key, rest)
            contained[storey].append(element)
            values = [
                put(f"IFCPROPERTYSINGLEVALUE('SerialNumber',$,IFCIDENTIFIER('{number}{key}'),$)"),
                put("IFCPROPERTYSINGLEVALUE('FireRating',$,IFCLABEL('EI 60'),$)"),
            ]
            common = root(
                "IFCPROPERTYSET", key + 1, f"'Pset_ManufacturerOccurrence',$,({','.join(f'#{v}' for v in values)})"
            )
            root("IFCRELDEFINESBYPROPERTIES", key + 2, f"$,$,(#{element}),#{common}")
        for storey, elements in zip(storeys, contained):
            if elements:
                listed = ",".join(f"#{e}" for e in elements)
                root("IFCRELCONTAINEDINSPATIALSTRUCTURE", 20 + storey, f"$,$,({listed}),#{storey}")
        out.write("ENDSEC;\nEND-ISO-10303-21;\n")


def main():
    if "-h" in sys.argv[1:] or "--help" in sys.argv[1:]:
        print(__doc__)
        return 0
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        print(__doc__, file=sys.stderr)
        return 2
    folder = Path(sys.argv[1])
    numbers = [int(text) for text in sys.argv[2:]]
    megabytes, models, documents, rows = numbers + [250, 10, 2000, 5000][len(numbers) :]
    (folder / "doe").mkdir(parents=True, exist_ok=True)
    for number in range(models):
        path = folder / f"EJB-{DISCIPLINES[number % 10]}-{number:02}.ifc"
        write_model(path, number, megabytes * 1_000_000 // models)
    for number in range(documents):
        path = folder / "doe" / f"FT-{number:04}.pdf"
        path.write_bytes(b"%PDF-1.4\n" + f"1 0 obj<</N {number}>>endobj\n".encode() + b"trailer<</Root 1 0 R>>\n%%EOF\n")
    lines = ["Repère;Local;Fabricant;Numéro de série"]
    lines += [f"CVC-2-{1000 + row * 10};{row % 300:03};Ventélia;2{1000 + row * 10}" for row in range(rows)]
    (folder / "equipements.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")


sys.exit(main())
