"""The fabric: walls, doors, windows, slabs, the stair, with their types, materials and classifications."""

import school
from exchange_structure import Enumeration

WALL_HEIGHT = 2.95
WALL_TYPES = {
    "external": (
        "Mur extérieur béton isolé 300",
        [("Enduit minéral", 0.02), ("Laine de roche", 0.12), ("Béton armé", 0.16)],
        0.24,
    ),
    "bearing": ("Refend béton 100", [("Béton armé", 0.1)], None),
    "partition": (
        "Cloison 72/48 doublée 100",
        [("Plaque de plâtre", 0.018), ("Laine de verre", 0.064), ("Plaque de plâtre", 0.018)],
        None,
    ),
}


def wall_kind(wall):
    if wall.is_external:
        return "external"
    return "bearing" if wall.is_load_bearing else "partition"


def build_fabric(model):
    model.contained = {storey.code: [] for storey in school.STOREYS}
    model.walls, model.wall_placements = {}, {}
    model.uniformat = Uniformat(model)
    for storey in school.STOREYS:
        for wall in school.WALLS:
            build_wall(model, storey, wall)
    type_walls(model)
    build_doors(model)
    build_windows(model)
    for slab in school.SLABS:
        build_slab(model, slab)
    build_stair(model)
    build_proxy(model)


class Uniformat:
    """A table of classes, from IFC4 on with its hierarchy; elements are gathered by code."""

    CODES = {
        "B1010": "Planchers",
        "B2010": "Murs extérieurs",
        "B2020": "Fenêtres",
        "B2030": "Portes extérieures",
        "B3010": "Couverture",
        "C1010": "Cloisons",
        "C1020": "Portes intérieures",
        "C2010": "Escaliers",
        "D3020": "Production de chaleur",
        "D3040": "Distribution d'air",
        "D5010": "Distribution électrique",
        "D5020": "Éclairage",
    }
    PARENTS = {
        "B10": "Superstructure",
        "B20": "Enveloppe",
        "B30": "Toiture",
        "C10": "Aménagements",
        "C20": "Circulations",
        "D30": "Chauffage, ventilation",
        "D50": "Électricité",
    }

    def __init__(self, model):
        self.model = model
        self.members = {code: [] for code in self.CODES}

    def put(self, code, element):
        self.members[code].append(element)

    def relate(self):
        """Called once, when all elements are known."""
        model = self.model
        source = model.classification("ASTM", "E1557", "UniFormat II")
        parents = {}
        if not model.release.is_ifc2x3:
            for code, title in self.PARENTS.items():
                parents[code] = model.classification_reference(code, title, source)
        for code, members in self.members.items():
            if members:
                parent = parents.get(code[:3], source)
                reference = model.classification_reference(code, self.CODES[code], parent)
                model.associate("IfcRelAssociatesClassification", f"uniformat/{code}", members, reference)


def build_wall(model, storey, wall):
    key = f"wall/{storey.code}/{wall.name}"
    place = (storey.code, wall.name)
    placement = model.placement(
        model.storey_placements[storey.code], *wall.start, 0.0, None if wall.direction == school.EAST else wall.direction
    )
    body = model.box(wall.length, wall.thickness, WALL_HEIGHT, wall.length / 2)
    keyword, extra = "IfcWall", []
    if not model.release.is_ifc2x3:
        extra = [Enumeration("PARTITIONING" if wall_kind(wall) == "partition" else "SOLIDWALL")]
    elif place != school.WALL_WITHOUT_MATERIAL:  # a standard case must have layers
        keyword = "IfcWallStandardCase"
    tag = f"M-{storey.code}{school.WALLS.index(wall) + 1:02}"
    instance = model.root(keyword, key, wall.name, None, None, placement, body, tag, *extra)
    if place != school.WALL_WITHOUT_COMMON_SET:
        properties = [model.single("IsExternal", "IfcBoolean", wall.is_external)]
        if place != school.WALL_WITHOUT_LOAD_BEARING:
            properties.append(model.single("LoadBearing", "IfcBoolean", wall.is_load_bearing))
        if not model.release.is_ifc2x3:
            items = ["NEW", "EXISTING", "DEMOLISH", "TEMPORARY", "OTHER", "NOTKNOWN", "UNSET"]
            properties.append(model.enumerated("Status", ["NEW"], "PEnum_ElementStatus", items))
        model.define(key, [instance], model.property_set(key, "Pset_WallCommon", properties))
    model.walls[place] = instance
    model.wall_placements[place] = placement
    model.contained[storey.code].append(instance)
    model.uniformat.put("B2010" if wall.is_external else "C1010", instance)


def type_walls(model):
    """A type per make-up. It says the fire rating, which the occurrences therefore need not."""
    for kind, (name, layers, transmittance) in WALL_TYPES.items():
        key = f"type/wall/{kind}"
        properties = [model.single("FireRating", "IfcLabel", "sans objet" if kind == "partition" else "REI 60")]
        if transmittance is not None:
            properties.append(model.single("ThermalTransmittance", "IfcThermalTransmittanceMeasure", transmittance))
        common = model.property_set(key, "Pset_WallCommon", properties)
        predefined = Enumeration("STANDARD")
        if not model.release.is_ifc2x3:
            predefined = Enumeration("PARTITIONING" if kind == "partition" else "SOLIDWALL")
        type_object = model.root("IfcWallType", key, name, None, None, [common], None, None, None, predefined)
        members = [
            model.walls[storey.code, wall.name]
            for storey in school.STOREYS
            for wall in school.WALLS
            if wall_kind(wall) == kind and (storey.code, wall.name) != school.WALL_WITHOUT_MATERIAL
        ]
        model.define_by_type(key, members, type_object)
        layer_set = model.layer_set(name, layers)
        model.associate("IfcRelAssociatesMaterial", key, [type_object], layer_set)
        thickness = sum(thickness for _, thickness in layers)
        usage = model.layer_set_usage(layer_set, "AXIS2", -thickness / 2)
        model.associate("IfcRelAssociatesMaterial", f"{key}/usage", members, usage)


def cut_opening(model, key, place, at, sill, width, height):
    """An opening in a wall; what fills it is placed on it."""
    wall = next(wall for wall in school.WALLS if wall.name == place[1])
    placement = model.placement(model.wall_placements[place], at, 0.0, sill)
    body = model.box(width, wall.thickness, height)
    extra = [] if model.release.is_ifc2x3 else [Enumeration("OPENING")]
    opening = model.root("IfcOpeningElement", f"{key}/opening", None, None, None, placement, body, None, *extra)
    model.relate("IfcRelVoidsElement", key, model.walls[place], opening)
    return opening, placement


def fill_opening(model, key, opening, element):
    model.relate("IfcRelFillsElement", key, opening, element)


def build_doors(model):
    by_type = {}
    for code, doors in school.DOORS.items():
        for door in doors:
            key = f"door/{door.tag}"
            opening, placement = cut_opening(model, key, (code, door.wall), door.at, 0.0, door.width, door.height)
            extra = []
            if not model.release.is_ifc2x3:
                extra = [Enumeration("DOOR"), Enumeration(door_operation(door.type)), None]
            size = [float(model.length(door.height)), float(model.length(door.width))]
            body = model.box(door.width, 0.05, door.height)
            instance = model.root(
                "IfcDoor", key, f"Porte {door.tag}", None, None, model.placement(placement), body, door.tag, *size, *extra
            )
            fill_opening(model, key, opening, instance)
            model.define(key, [instance], model.property_set(key, "Pset_DoorCommon", door_properties(model, door)))
            by_type.setdefault(door.type, []).append(instance)
            model.contained[code].append(instance)
            if door.tag != school.DOOR_WITHOUT_CLASSIFICATION:
                model.uniformat.put("B2030" if door.is_external else "C1020", instance)
    for kind, members in by_type.items():
        type_doors(model, kind, members)


def door_operation(kind):
    return "DOUBLE_DOOR_SINGLE_SWING" if kind == "entrance" else "SINGLE_SWING_LEFT"


def door_properties(model, door):
    properties = [model.single("IsExternal", "IfcBoolean", door.is_external)]
    if door.fire is not None:
        properties.append(model.single("FireRating", "IfcLabel", door.fire))
    if door.self_closing is not None:
        properties.append(model.single("SelfClosing", "IfcBoolean", door.self_closing))
    return properties


def type_doors(model, kind, members):
    names = {
        "entrance": ("Porte d'entrée vitrée à deux vantaux", [("Dormant", "Aluminium"), ("Vitrage", "Verre feuilleté")]),
        "interior": ("Porte intérieure pleine", [("Vantail", "Bois"), ("Dormant", "Acier")]),
        "fire": ("Porte coupe-feu", [("Vantail", "Bois"), ("Dormant", "Acier")]),
    }
    name, parts = names[kind]
    key = f"type/door/{kind}"
    operation = Enumeration(door_operation(kind))
    if model.release.is_ifc2x3:
        attributes = [operation, Enumeration("NOTDEFINED"), False, False]
        type_object = model.root("IfcDoorStyle", key, name, None, None, None, None, None, *attributes)
    else:
        attributes = [None, Enumeration("DOOR"), operation, None, None]
        type_object = model.root("IfcDoorType", key, name, None, None, None, None, None, *attributes)
    model.define_by_type(key, members, type_object)
    model.associate("IfcRelAssociatesMaterial", key, [type_object], model.parts(name, parts))


def build_windows(model):
    members = []
    for code, windows in school.WINDOWS.items():
        for window in windows:
            key = f"window/{window.tag}"
            place = (code, window.wall)
            opening, placement = cut_opening(model, key, place, window.at, 0.9, window.width, window.height)
            extra = [] if model.release.is_ifc2x3 else [Enumeration("WINDOW"), Enumeration("SINGLE_PANEL"), None]
            size = [float(model.length(window.height)), float(model.length(window.width))]
            body = model.box(window.width, 0.07, window.height)
            where = model.placement(placement)
            name = f"Fenêtre {window.tag}"
            instance = model.root("IfcWindow", key, name, None, None, where, body, window.tag, *size, *extra)
            fill_opening(model, key, opening, instance)
            properties = [
                model.single("IsExternal", "IfcBoolean", window.is_external),
                model.single("ThermalTransmittance", "IfcThermalTransmittanceMeasure", window.transmittance),
            ]
            model.define(key, [instance], model.property_set(key, "Pset_WindowCommon", properties))
            if window.material:  # the occurrence's own, instead of the type's
                model.associate("IfcRelAssociatesMaterial", key, [instance], model.material(window.material))
            members.append(instance)
            model.contained[code].append(instance)
            model.uniformat.put("B2020", instance)
    type_windows(model, members)


def type_windows(model, members):
    key, name = "type/window", "Fenêtre à un vantail"
    if model.release.is_ifc2x3:
        attributes = [Enumeration("ALUMINIUM"), Enumeration("SINGLE_PANEL"), False, False]
        type_object = model.root("IfcWindowStyle", key, name, None, None, None, None, None, *attributes)
    else:
        attributes = [None, Enumeration("WINDOW"), Enumeration("SINGLE_PANEL"), None, None]
        type_object = model.root("IfcWindowType", key, name, None, None, None, None, None, *attributes)
    model.define_by_type(key, members, type_object)
    parts = model.parts(name, [("Lining", "Aluminium"), ("Glazing", "Double vitrage")])
    model.associate("IfcRelAssociatesMaterial", key, [type_object], parts)


def build_slab(model, slab):
    key = f"slab/{slab.name}"
    placement = model.placement(model.storey_placements[slab.storey], 0.0, 0.0, slab.elevation - slab.thickness)
    outline = model.polygon([(0.0, 0.0), (school.LENGTH, 0.0), (school.LENGTH, school.WIDTH), (0.0, school.WIDTH)])
    body = model.body(model.extrusion(outline, model.axes(0.0, 0.0, 0.0), slab.thickness))
    tag = f"D-{school.SLABS.index(slab) + 1:02}"
    predefined = Enumeration(slab.predefined)
    instance = model.root("IfcSlab", key, slab.name, None, None, placement, body, tag, predefined)
    common = [model.single("LoadBearing", "IfcBoolean", True)]
    common.append(model.single("IsExternal", "IfcBoolean", slab.predefined != "FLOOR"))
    model.define(key, [instance], model.property_set(key, "Pset_SlabCommon", common))
    if slab.is_provisional:
        mark = [model.single("Provisoire", "IfcBoolean", True)]
        model.define(f"{key}/study", [instance], model.property_set(key, "EJB_Etude", mark))
    model.associate("IfcRelAssociatesMaterial", key, [instance], model.material("Béton armé"))
    model.contained[slab.storey].append(instance)
    model.uniformat.put("B3010" if slab.predefined == "ROOF" else "B1010", instance)


def build_stair(model):
    """Sixteen steps drawn from the side and extruded across the stair's width."""
    risers, going, rise, width = 16, 0.28, school.STOREY_HEIGHT / 16, 1.2
    corners = [(0.0, 0.0)]
    for step in range(risers):
        corners += [(step * going, (step + 1) * rise), ((step + 1) * going, (step + 1) * rise)]
    corners.append((risers * going, 0.0))
    across = model.add("IfcDirection", [0.0, -1.0, 0.0])
    position = model.add("IfcAxis2Placement3D", model.point(0.0, 0.0, 0.0), across, model.x_axis)
    body = model.body(model.extrusion(model.polygon(corners), position, width))
    placement = model.placement(model.storey_placements["0"], 14.0, 6.9, 0.0)
    shape = Enumeration("STRAIGHT_RUN_STAIR")
    instance = model.root("IfcStair", "stair", "Escalier 1", None, None, placement, body, "E-01", shape)
    model.associate("IfcRelAssociatesMaterial", "stair", [instance], model.material("Béton armé"))
    model.contained["0"].append(instance)
    model.uniformat.put("C2010", instance)


def build_proxy(model):
    """GAP: an object of which nobody knows what it is."""
    placement = model.placement(model.storey_placements["0"], 2.0, 2.0, 0.0)
    body = model.box(0.5, 0.5, 1.0)
    instance = model.root("IfcBuildingElementProxy", "proxy", "Objet 1", None, None, placement, body, None, None)
    model.contained["0"].append(instance)
