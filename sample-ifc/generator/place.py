"""The place: project, site, building, storeys, rooms and zones, with their georeference and classifications."""

import school
from exchange_structure import Enumeration, Typed

ELEMENT = Enumeration("ELEMENT")


def build_place(model):
    """Everything that rooms stand in. Leaves `storeys`, `rooms` and their placements on the model."""
    model.make_contexts()
    units = model.make_units()
    project = model.root(
        "IfcProject", "project", school.OPERATION, None, None, "École Jeanne-Barret", "PRO", [model.model_context], units
    )
    model.site_placement = model.placement(None)
    site = build_site(model)
    model.building_placement = model.placement(model.site_placement)
    model.building = build_building(model)
    model.storeys, model.storey_placements = {}, {}
    for storey in school.STOREYS:
        build_storey(model, storey)
    model.aggregate("project", project, [site])
    model.aggregate("site", site, [model.building])
    model.aggregate("building", model.building, [model.storeys[storey.code] for storey in school.STOREYS])
    build_rooms(model)
    build_zones(model)
    georeference(model, site)


def build_site(model):
    # Where EASTINGS and NORTHINGS are on the ellipsoid of RGF93 (EPSG:4171), in degrees, minutes, seconds, millionths.
    latitude, longitude = (45, 45, 35, 558138), (4, 50, 35, 51013)
    elevation = float(model.length(172.0))
    attributes = ["1802L", None, None, model.site_placement, None, "Terrain de l'école", ELEMENT]
    return model.root("IfcSite", "site", *attributes, latitude, longitude, elevation, "AB 0123", None)


def build_building(model):
    address = model.add(
        "IfcPostalAddress", None, None, None, None, ["1 rue de l'Exemple"], None, "Exempleville", None, "69000", "France"
    )
    attributes = ["1802L-A", None, None, model.building_placement, None, "Bâtiment principal", ELEMENT]
    building = model.root("IfcBuilding", "building", *attributes, None, None, address)
    count = "IfcCountMeasure" if model.release.is_ifc4x3 else "IfcInteger"
    common = model.property_set(
        "building",
        "Pset_BuildingCommon",
        [
            model.single("OccupancyType", "IfcLabel", "ERP type R, 4e catégorie"),
            model.single("NumberOfStoreys", count, len(school.STOREYS)),
        ],
    )
    model.define("building", [building], common)
    # A lightweight classification: a code, with no table behind it.
    reference = model.classification_reference("R-4", "Établissement d'enseignement", None)
    model.associate("IfcRelAssociatesClassification", "building", [building], reference)
    return building


def build_storey(model, storey):
    placement = model.placement(model.building_placement, z=storey.elevation)
    elevation = float(model.length(storey.elevation))
    instance = model.root(
        "IfcBuildingStorey",
        f"storey/{storey.code}",
        storey.name,
        None,
        None,
        placement,
        None,
        None,
        ELEMENT,
        elevation,
    )
    common = model.property_set(
        f"storey/{storey.code}",
        "Pset_BuildingStoreyCommon",
        [
            model.single("EntranceLevel", "IfcBoolean", storey.elevation == 0.0),
            model.single("AboveGround", "IfcLogical", True),
        ],
    )
    model.define(f"storey/{storey.code}", [instance], common)
    model.storeys[storey.code] = instance
    model.storey_placements[storey.code] = placement


def build_rooms(model):
    model.rooms, model.room_placements = {}, {}
    for code, rooms in school.ROOMS.items():
        for room in rooms:
            build_room(model, code, room)
        model.aggregate(f"storey/{code}", model.storeys[code], [model.rooms[room.number] for room in rooms])
    classify_rooms(model)


def build_room(model, code, room):
    key = f"room/{room.number}"
    west, east, south, north = room.place
    placement = model.placement(model.storey_placements[code], x=west, y=south)
    width, depth, height = east - west, north - south, 2.7
    body = model.box(width, depth, height, width / 2, depth / 2)
    internal = Enumeration("INTERNAL")
    instance = model.root(
        "IfcSpace", key, room.number, None, None, placement, body, room.name, ELEMENT, internal, None
    )
    quantities = [model.extent("Height", height), model.area("GrossFloorArea", round(width * depth * 1.02, 2))]
    if room.number in school.WITH_ZERO_AREA:
        quantities.append(model.area("NetFloorArea", 0.0))
    elif room.number not in school.WITHOUT_AREA:
        quantities.append(model.area("NetFloorArea", room.area))
    name = model.release.space_quantity_set()
    model.define(f"{key}/quantities", [instance], model.quantities(key, name, quantities))
    common = model.property_set(
        key,
        "Pset_SpaceCommon",
        [
            model.single("Reference", "IfcIdentifier", room.number),
            model.single("PubliclyAccessible", "IfcBoolean", room.zone != school.TECHNICAL),
            model.single("HandicapAccessible", "IfcBoolean", room.zone != school.TECHNICAL),
        ],
    )
    model.define(key, [instance], common)
    model.rooms[room.number] = instance
    model.room_placements[room.number] = placement


def classify_rooms(model):
    """The owner's list of rooms: a classification that is a name and nothing else."""
    source = model.classification("Maîtrise d'ouvrage", "2026", "Nomenclature des locaux")
    for use, title in school.ROOM_USES.items():
        members = [model.rooms[r.number] for rooms in school.ROOMS.values() for r in rooms if r.use == use]
        reference = model.classification_reference(use, title, source)
        model.associate("IfcRelAssociatesClassification", f"rooms/{use}", members, reference)


def build_zones(model):
    extra = [] if model.release.is_ifc2x3 else [None]
    for name in (school.TEACHING, school.SHARED, school.TECHNICAL):
        members = [model.rooms[r.number] for rooms in school.ROOMS.values() for r in rooms if r.zone == name]
        zone = model.root("IfcZone", f"zone/{name}", name, None, "Zone fonctionnelle", *extra)
        model.group(f"zone/{name}", members, zone)


EASTINGS, NORTHINGS, HEIGHT = 843250.0, 6519480.0, 172.0
PROJECTED = ("EPSG:2154", "RGF93 v1 / Lambert-93", "RGF93", "NGF-IGN69", "Lambert-93")


def georeference(model, site, northings=NORTHINGS):
    """Lambert-93: entities from IFC4 on, and before that the property sets that stand in for them."""
    name, description, datum, vertical, projection = PROJECTED
    if not model.release.is_ifc2x3:
        system = model.add("IfcProjectedCRS", name, description, datum, vertical, projection, None, model.metre)
        scale = 1.0 / model.release.metre
        where = [EASTINGS, northings, HEIGHT, 1.0, 0.0, scale]
        model.add("IfcMapConversion", model.model_context, system, *where)
        return
    conversion = {"Eastings": EASTINGS, "Northings": northings, "OrthogonalHeight": HEIGHT}
    lengths = [model.single(key, "IfcLengthMeasure", value, model.metre) for key, value in conversion.items()]
    directions = [
        model.single("XAxisAbscissa", "IfcReal", 1.0),
        model.single("XAxisOrdinate", "IfcReal", 0.0),
        model.single("Scale", "IfcReal", 1.0 / model.release.metre),
    ]
    model.define("site/conversion", [site], model.property_set("site", "ePSet_MapConversion", lengths + directions))
    labels = {
        "Name": name,
        "Description": description,
        "GeodeticDatum": datum,
        "VerticalDatum": vertical,
        "MapProjection": projection,
    }
    system = [model.add("IfcPropertySingleValue", key, None, Typed("IfcLabel", v), None) for key, v in labels.items()]
    model.define("site/system", [site], model.property_set("site", "ePSet_ProjectedCRS", system))
