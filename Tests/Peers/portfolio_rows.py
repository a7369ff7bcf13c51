"""Fills the database of an archive with plausible rows, without any model: for trying views and pages on many.

    python3 Tests/Peers/portfolio_rows.py .build/release/recol archive.sqlite --models 3000 --requirements 100

Every second model is an older version of another, one in fifty a copy, one in twenty cannot be read. With --hostile the
names of the first buildings try to be more than names. The same arguments give the same rows.
"""

import argparse
import hashlib
import pathlib
import random
import sqlite3
import subprocess

APPLICATION = 0x7265636C

HOSTILE = [
    "<script>window.hit=1</script>", "</script><script>window.hit=2</script>", "\"onload=\"window.hit=3",
    "<img src=http://127.0.0.1:9/x onerror=window.hit=4>", "javascript:window.hit=5", "</style><style>*{display:none}",
    "<!-- ", "<svg/onload=window.hit=6>", "\u202efdp.exe", "=cmd()", "x" * 10_000, "e\u0301\u0302" * 2000,
    "<base href=//127.0.0.1:9/>", "&lt;script&gt;", "",
]
PLACES = ["École", "Collège", "Lycée", "Gymnase", "Mairie", "Médiathèque", "Crèche", "Résidence", "Piscine"]
NAMES = ["Jean-Jaurès", "Victor-Hugo", "Marie-Curie", "Louise-Michel", "Molière"]
EXPORTERS = ["Autodesk Revit", "ARCHICAD", "Allplan", "Vectorworks", "Tekla Structures"]
LOTS = ["gros-oeuvre", "cvc", "plomberie, cvc", "electricite", "menuiseries", "ssi", None]
PROBLEMS = ["truncated", "empty-file", "not-a-model", "not-a-model-pdf", "archive-damaged", "archive-encrypted",
            "no-data-section", "unreadable", "not-a-model-native", "schema-unknown"]
CLASSES = ["IfcWall", "IfcWallStandardCase", "IfcDoor", "IfcWindow", "IfcSlab", "IfcColumn", "IfcBeam", "IfcCovering",
           "IfcSpace", "IfcFlowTerminal", "IfcFlowSegment", "IfcFurnishingElement", "IfcStair", "IfcPump", "IfcBoiler",
           "IfcFan", "IfcBuildingElementProxy", "IfcRoof"]
SETS = ["Pset_WallCommon", "Pset_DoorCommon", "Pset_WindowCommon", "Pset_SlabCommon", "Pset_SpaceCommon",
        "Pset_ManufacturerTypeInformation", "Pset_Warranty", "Constraints", "Dimensions", "Identity Data", "Phasing"]
PROPERTIES = ["IsExternal", "LoadBearing", "FireRating", "ThermalTransmittance", "Reference", "Manufacturer",
              "SerialNumber", "AcousticRating", "Comments", "Mark", "Width", "Height", "Length", "Area", "Volume"]
SUBJECTS = ["Pset_DoorCommon.FireRating", "Pset_ManufacturerTypeInformation.Manufacturer", "Name", "LongName"]
SCANS = ["2024-03-04T08:00:00Z", "2025-03-03T08:00:00Z", "2026-03-02T08:00:00Z"]


def digest(text):
    return hashlib.sha256(text.encode()).hexdigest()


def number(text):
    """An id as the tables have it: the first 63 bits of a SHA-256."""
    return int(digest(text)[:16], 16) >> 1


class Filling:
    def __init__(self, connection, models, requirements, properties, hostile):
        self.connection, self.requirements, self.properties = connection, requirements, properties
        self.models, self.buildings = models, max(1, models // 2)
        self.names = HOSTILE if hostile else []
        self.random = random.Random(7)
        self.rows = {}
        self.profile = number("profile")
        self.scans = [number(f"scan {place}") for place in range(len(SCANS))]

    def add(self, table, *row):
        rows = self.rows.setdefault(table, [])
        rows.append(row)
        if len(rows) >= 50_000:
            self.flush(table)

    def flush(self, table):
        rows = self.rows.pop(table, [])
        if rows:
            self.connection.executemany(f"INSERT INTO {table} VALUES ({','.join('?' * len(rows[0]))})", rows)

    def fill(self):
        self.head()
        for place in range(self.models):
            self.model(place)
        for table in list(self.rows):
            self.flush(table)
        self.connection.commit()

    def head(self):
        title = "Cahier de la Ville" if self.requirements else "photo"
        self.add("profile", self.profile, digest("profile"), title, "doe" if self.requirements else None, None, 1)
        if self.requirements:
            self.add("requirement_file", self.profile, 0, "cahier.yaml", digest("cahier"), "cahier", title)
        for place, started in enumerate(SCANS):
            self.add("scan", self.scans[place], started, started.replace("T08", "T09"), "1.0", '["/archive"]', self.profile)
        for place in range(self.requirements):
            severity = ["blocking", "major", "minor"][place % 3]
            self.add("specification", self.profile, place, 0, f"BAT-{place + 1:02}", f"Exigence {place + 1}", severity,
                     LOTS[place % len(LOTS)], f"CCTP 4.{place}")
            self.add("requirement", self.profile, place, 0, "property", SUBJECTS[place % len(SUBJECTS)], "required", "…")
        self.add("left_out", self.scans[-1], "/archive/lien", "link", "/ailleurs")

    def place_name(self, building):
        if building < len(self.names):
            return self.names[building]
        return f"{PLACES[building % len(PLACES)]} {NAMES[building // 10 % len(NAMES)]} {building}"

    def model(self, place):
        building, version = place % self.buildings, place // self.buildings
        name = self.place_name(building)
        folder = f"/archive/{building // 10:03}/{name.replace('/', '_')[:80]} {building}"
        file = f"{['ARCHI', 'CVC', 'STR'][building % 3]}_{building:04}_v{version + 1}.ifc"
        path, size = f"{folder}/{file}", self.random.randint(200_000, 90_000_000)
        model, first = number(path), self.scans[0 if place % 3 else 1 + place % 2]
        vanished = self.scans[2] if place % 97 == 96 else None
        last = self.scans[1] if vanished else self.scans[2]
        copied = place - 1 if place % 50 == 49 and (place - 1) % 20 != 7 else place
        content, sha = number(f"content {copied}"), digest(f"content {copied}")
        if place % 20 == 7:
            self.add("model", model, path, None, folder, file, None, size, place, None, None, None, "error", first, last,
                     vanished, None)
            self.add("version", model, first, last, None, "error")
            self.add("problem", model, 0, PROBLEMS[place // 20 % 10], "error", "the reason is told here", 3, None, None)
            return
        status = self.random.choice(["pass", "fail", "fail"]) if self.requirements else "read"
        self.add("model", model, path, None, folder, file, None, size, place, size, sha, content, status, first, last,
                 vanished, None)
        self.add("version", model, first, last, sha, status)
        if copied == place:
            self.content(content, sha, size, file, name, building, version, status)

    def content(self, content, sha, size, file, name, building, version, status):
        roll = self.random
        year = 2012 + (building * 7 + version * 5) % 14
        rooms = roll.randint(40, 300) if building % 3 == 0 else 0
        storeys = roll.randint(2, 8)
        quality = max(0, min(1, (year - 2014) / 14 + roll.uniform(-0.2, 0.2)))
        areas = [round(roll.uniform(4, 90), 2) if roll.random() < 0.2 + quality else None for _ in range(rooms)]
        self.add("building", content, 10, f"B{building:021}", name, None, f"ERP-{building}" if building % 4 == 0 else None,
                 f"{building} rue de la République, 67000 Strasbourg", f"Site {building // 3}")
        for room, area in enumerate(areas):
            self.add("room", content, 1000 + room, None, f"{room % storeys}{room // storeys:02}",
                     roll.choice(["Bureau", "Classe", "Circulation"]), 20 + room % storeys, area,
                     area and "Qto_SpaceBaseQuantities.NetFloorArea")
        for storey in range(storeys):
            own = areas[storey::storeys]
            self.add("storey", content, 20 + storey, None, f"N{storey:02}", 3.0 * storey, 10, len(own),
                     sum(area or 0 for area in own))
        classes = roll.sample(CLASSES, 12)
        objects = {name: roll.randint(1, 400) for name in classes}
        for name, count in objects.items():
            part = [int(count * share) for share in (0.9, 0.8, 0.99, quality * 0.7, quality * 0.3, quality * 0.5)]
            self.add("object_class", content, name, count, *part, int(count * quality * 0.2))
            self.add("class_count", content, name, count)
        keys = {(roll.choice(classes), roll.choice(SETS), roll.choice(PROPERTIES)) for _ in range(self.properties)}
        for name, set_name, name_of in sorted(keys):
            have = roll.randint(1, objects[name])
            filled = int(have * roll.random())
            self.add("property_fill", content, name, set_name, name_of, have, filled, min(have - filled, 2))
        for target, sheet in [("cobie", "Facility"), ("cobie", "Floor"), ("cobie", "Space"), ("cobie", "Component"),
                              ("gmao", "equipment")]:
            records = {"Facility": 1, "Floor": storeys, "Space": rooms}.get(sheet, roll.randint(0, 300))
            self.add("readiness", content, target, sheet, "", 1, records, int(records * quality * 0.8))
            self.add("readiness", content, target, sheet, "Category", 1, records, int(records * quality))
        exporter = EXPORTERS[building % len(EXPORTERS)]
        self.add("content", content, sha, size, roll.choice(["IFC2X3", "IFC4"]), 9, None, file,
                 f"{year}-0{1 + version % 9}-12T10:00:00", year, None, None, None, None, exporter, str(year),
                 f"P{building:021}", f"Opération {building}", "DOE", "MILLIMETRE", 0.001, None, "none", 48.5, 7.7,
                 storeys, rooms, sum(area is not None for area in areas), sum(area or 0 for area in areas),
                 sum(objects.values()), objects.get("IfcBuildingElementProxy", 0), "doe", "…")
        if self.requirements:
            self.add("outcome", content, self.profile, "", status, None)
        for place in range(self.requirements):
            self.result(content, place, quality, classes[place % 5])

    def result(self, content, place, quality, class_name):
        roll = self.random
        state = roll.random()
        if state < 0.28:
            word, unknown = ("not-applicable", 0) if state < 0.25 else ("not-evaluated", 5)
            self.add("result", content, self.profile, place, "", word, None, unknown, 0, 0, 0, 0, 0, 0, 0,
                     unknown)
            return
        applicable = roll.randint(1, 300)
        valid = int(applicable * min(1, max(0, quality + roll.uniform(-0.3, 0.6))))
        absent = (applicable - valid) // 2
        wrong = applicable - valid - absent
        self.add("result", content, self.profile, place, "", "fail" if applicable > valid else "pass", None, applicable,
                 valid, applicable - valid, valid, absent, 0, 0, wrong, 0)
        for reason, count in [("absent.property", absent), ("invalid.value", wrong)]:
            if count:
                self.add("gap", content, self.profile, place, "", 0, class_name, reason, count)


def fill(recol, path, models=3000, requirements=100, properties=500, hostile=False):
    """Makes the database at `path` anew."""
    path = pathlib.Path(path)
    for end in ("", "-wal", "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)
    schema = subprocess.run([recol, "scan", "--schema"], check=True, capture_output=True, text=True).stdout
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA synchronous = OFF")
    connection.executescript(schema)
    connection.execute(f"PRAGMA application_id = {APPLICATION}")
    connection.execute("PRAGMA user_version = 2")
    Filling(connection, models, requirements, properties, hostile).fill()
    connection.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("recol")
    parser.add_argument("database")
    parser.add_argument("--models", type=int, default=3000)
    parser.add_argument("--requirements", type=int, default=100)
    parser.add_argument("--properties", type=int, default=500)
    parser.add_argument("--hostile", action="store_true")
    options = parser.parse_args()
    fill(options.recol, options.database, options.models, options.requirements, options.properties, options.hostile)


if __name__ == "__main__":
    main()
