"""What recol takes down of models, compared with what ifcopenshell reads of them.

    python3 Tests/Peers/inventory.py LINES.jsonl

LINES.jsonl is what `recol scan - --format jsonl` wrote for the paths of models, with their photos. For each of them:
objects by class and how many are typed, storeys and rooms, the areas of rooms, and fill rates, property by property,
the type's merged in. Prints what differs and a line of counts for each model; ends with 1 where anything differs.

ifcopenshell's get_psets leaves out properties without a value of most kinds, so that rates are compared by what is
filled in: filled and placeholders together.
"""
import collections
import json
import sys

import ifcopenshell
import ifcopenshell.util.element as element
import ifcopenshell.util.unit as unit

AREA_NAMES = ["NetFloorArea", "GrossFloorArea"]
SETS = ["Qto_SpaceBaseQuantities", "BaseQuantities"]
TOOLS = [("GSA Space Areas", "GSA BIM Area"), ("PSet_Revit_Dimensions", "Area"), ("Dimensions", "Area"),
         ("Cotes", "Surface")]


def area(space, factor):
    """The area of a room as recol looks for it; None where nothing states one above 0."""
    sets = element.get_psets(space)
    places = [(name, area) for name in SETS for area in AREA_NAMES]
    places += [(name, area) for area in AREA_NAMES for name in sets] + TOOLS
    for set_name, name in places:
        value = sets.get(set_name, {}).get(name)
        if isinstance(value, (int, float)) and not isinstance(value, bool) and value > 0:
            return value * factor
    return None


def says(value):
    if value is None or (isinstance(value, str) and not value.strip()):
        return False
    if isinstance(value, (list, tuple)):
        return any(says(item) for item in value)
    return True


def fills(file):
    """How many objects of each class have what filled in."""
    counts = collections.Counter()
    for item in file.by_type("IfcObject"):
        if item.is_a("IfcProject"):
            continue
        for set_name, properties in element.get_psets(item).items():
            for name, value in properties.items():
                if name != "id" and says(value):
                    counts[item.is_a(), set_name or "", name or ""] += 1
    return counts


def compare(line):
    photo = line["photo"]
    try:
        file = ifcopenshell.open(line["path"])
    except Exception as error:  # It refuses files that are damaged, and releases of IFC4X3 before the last.
        print(f"{line['path']}: not read by ifcopenshell ({error})")
        return True
    differences = []

    def differ(what, ours, theirs):
        if ours != theirs:
            differences.append(f"  {what}: recol {ours}, ifcopenshell {theirs}")

    differ("storeys", photo["storeys"], len(file.by_type("IfcBuildingStorey")))
    differ("rooms", photo["rooms"], len(file.by_type("IfcSpace")))
    differ("elements", photo["objects"], len(file.by_type("IfcElement")))
    objects = [item for item in file.by_type("IfcObject") if not item.is_a("IfcProject")]
    theirs = collections.Counter(item.is_a() for item in objects)
    typed = collections.Counter(item.is_a() for item in objects if element.get_type(item))
    ours = {row["class"]: row for row in photo["objectClasses"]}
    for name in sorted(set(theirs) | set(ours)):
        row = ours.get(name, {"objects": 0, "typed": 0})
        differ(f"objects of {name}", row["objects"], theirs[name])
        differ(f"typed {name}", row["typed"], typed[name])
    factor = unit.calculate_unit_scale(file, "AREAUNIT") if file.by_type("IfcUnitAssignment") else 1
    for room in photo["roomList"]:
        expected = area(file.by_id(room["instance"]), factor)
        same = room["area"] is expected or (
            None not in (room["area"], expected) and abs(room["area"] - expected) <= 1e-9 * abs(expected))
        if not same:
            differences.append(f"  area of #{room['instance']}: recol {room['area']}, ifcopenshell {expected}")
    rates = collections.Counter()
    for row in photo["properties"]:
        if row["filled"] + row["placeholders"]:
            rates[row["class"], row["set"], row["property"]] += row["filled"] + row["placeholders"]
    peers = fills(file)
    for key in sorted(set(rates) | set(peers)):
        differ(f"filled {'.'.join(key)}", rates[key], peers[key])
    print(f"{line['path']}: {len(objects)} objects, {len(photo['roomList'])} rooms, {len(peers)} properties, "
          f"{len(differences)} differences")
    print("\n".join(differences[:20]), end="\n" if differences else "")
    return not differences


def main():
    with open(sys.argv[1], encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines if line.strip()]
    rows = [row for row in rows if row.get("photo")]
    if not rows:
        sys.exit("no line has a photo")
    sys.exit(0 if all([compare(row) for row in rows]) else 1)


if __name__ == "__main__":
    main()
