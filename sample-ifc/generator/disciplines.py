"""The school as three offices deliver it: architecture, structure and ventilation, each with a model of its own.

What goes wrong between them is marked DEFECT, and listed in sample-ifc/REMISE.md.
"""

from dataclasses import dataclass, replace

import equipment
import fabric
import place
import school
from model_builder import ModelBuilder
from release import RELEASES
from school import Equipment, EquipmentType

RELEASE = next(release for release in RELEASES if release.schema == "IFC4")


@dataclass(frozen=True)
class Discipline:
    code: str
    build: callable
    operation: str = school.OPERATION
    storeys: tuple = tuple(school.STOREYS)
    northings: float = place.NORTHINGS
    shared: frozenset = frozenset()  # keys of elements that keep the GlobalId of the architect's
    own: frozenset = frozenset()  # keys of spatial elements that do not

    @property
    def file_name(self):
        return f"EJB-{self.code}.ifc"


class DisciplineModel(ModelBuilder):
    """A model whose spatial structure is that of all disciplines, and whose elements are its own."""

    STRUCTURE = ("project", "site", "building", "storey/", "room/")
    SPATIAL = ("IfcProject", "IfcSite", "IfcBuilding", "IfcBuildingStorey", "IfcSpace")

    def __init__(self, discipline):
        self.discipline = discipline
        super().__init__(RELEASE)

    def root(self, keyword, key, *attributes):
        is_common = keyword in self.SPATIAL and key.startswith(self.STRUCTURE) and key not in self.discipline.own
        if not is_common:
            owner = "ARC" if keyword == "IfcSlab" and key in self.discipline.shared else self.discipline.code
            key = f"{owner}/{keyword}/{key}"
        return super().root(keyword, key, *attributes)


def build_frame(model):
    """Project, site, building and storeys, with their place on Earth."""
    discipline = model.discipline
    model.make_contexts()
    units = model.make_units()
    names = [discipline.operation, None, None, "École Jeanne-Barret", "DOE"]
    project = model.root("IfcProject", "project", *names, [model.model_context], units)
    model.site_placement = model.placement(None)
    site = place.build_site(model)
    model.building_placement = model.placement(model.site_placement)
    model.building = place.build_building(model)
    model.storeys, model.storey_placements = {}, {}
    for storey in discipline.storeys:
        place.build_storey(model, storey)
    model.aggregate("project", project, [site])
    model.aggregate("site", site, [model.building])
    model.aggregate("building", model.building, [model.storeys[storey.code] for storey in discipline.storeys])
    place.georeference(model, site, discipline.northings)
    model.contained = {storey.code: [] for storey in discipline.storeys}


def build_architecture(model):
    place.build_rooms(model)
    place.build_zones(model)
    fabric.build_fabric(model)


COLUMNS = [(x, y) for y in (4.95, 7.05) for x in (6.0, 12.0, 18.0)]


def build_structure(model):
    """Slabs and columns."""
    model.uniformat = fabric.Uniformat(model)
    for slab in school.SLABS:
        fabric.build_slab(model, slab)
    for storey in model.discipline.storeys:
        for number, (x, y) in enumerate(COLUMNS, start=1):
            build_column(model, storey, f"POT-{storey.code}{number:02}", x, y)


def build_column(model, storey, tag, x, y):
    key = f"column/{tag}"
    placement = model.placement(model.storey_placements[storey.code], x, y, 0.0)
    body = model.box(0.3, 0.3, 2.95)
    column = model.root("IfcColumn", key, f"Poteau {tag}", None, None, placement, body, tag, None)
    common = [model.single("LoadBearing", "IfcBoolean", True), model.single("FireRating", "IfcLabel", "R 60")]
    model.define(key, [column], model.property_set(key, "Pset_ColumnCommon", common))
    model.associate("IfcRelAssociatesMaterial", key, [column], model.material("Béton armé"))
    model.contained[storey.code].append(column)
    model.uniformat.put("B1010", column)


# DEFECT: the pump has the tag of a door of the architect's.
PUMP = Equipment("P-001", "pmp", "006", (21.9, 9.5, 0.0), (0.3, 0.3, 0.5), "HY-20931", "CHF")
PUMP_TYPE = EquipmentType("pmp", "pump", "Circulateur de chauffage", "Hydral", "CR-25")
PLANT_ROOMS = ("006", "106")
RENUMBERED = {"106": "005"}


def build_ventilation(model):
    """Air handling and heating, in the two plant rooms."""
    build_plant_rooms(model)
    kinds = {type_.key: type_ for type_ in [*school.EQUIPMENT_TYPES, PUMP_TYPE]}
    items = [item for item in school.EQUIPMENT if item.system in ("VDF", "CHF")] + [PUMP]
    instances, by_type, by_system, by_room = {}, {}, {}, {}
    for item in items:
        instance = equipment.build_item(model, item, kinds[item.type])
        instances[item.tag] = instance
        by_type.setdefault(item.type, []).append(instance)
        by_system.setdefault(item.system, []).append(instance)
        if item.part_of is None:
            equipment.place_item(model, item, instance, by_room)
    for number, members in by_room.items():
        model.contain(f"room/{number}", members, model.rooms[number])
    model.aggregate("CTA-01", instances["CTA-01"], [instances[i.tag] for i in items if i.part_of == "CTA-01"])
    types = {key: equipment.type_items(model, kinds[key], members) for key, members in by_type.items()}
    equipment.build_systems(model, by_system)
    equipment.build_documents(model, types)
    equipment.air_handling_data(model, instances["CTA-01"])


def build_plant_rooms(model):
    model.rooms, model.room_placements = {}, {}
    for code, rooms in school.ROOMS.items():
        own = [room for room in rooms if room.number in PLANT_ROOMS]
        for room in own:
            told = replace(room, number=RENUMBERED.get(room.number, room.number))
            place.build_room(model, code, told)
            model.rooms[room.number] = model.rooms[told.number]
            model.room_placements[room.number] = model.room_placements[told.number]
        model.aggregate(f"storey/{code}", model.storeys[code], [model.rooms[room.number] for room in own])


RAISED = replace(school.STOREYS[1], elevation=3.25)
DISCIPLINES = [
    Discipline("ARC", build_architecture),
    # DEFECT: the operation is spelled otherwise; R+1 is 5 cm higher; a slab is delivered as the architect's own.
    Discipline(
        "STR",
        build_structure,
        operation="EJB 2026",
        storeys=(school.STOREYS[0], RAISED),
        shared=frozenset({"slab/Plancher haut RDC"}),
    ),
    # DEFECT: 100 m too far north; the ventilation room has the number of a room of the ground floor.
    Discipline("CVC", build_ventilation, northings=place.NORTHINGS + 100.0, own=frozenset({"room/005"})),
]


def write_discipline(discipline, folder):
    folder.mkdir(exist_ok=True)
    model = DisciplineModel(discipline)
    build_frame(model)
    discipline.build(model)
    if hasattr(model, "uniformat"):
        model.uniformat.relate()
    for storey in discipline.storeys:
        if model.contained[storey.code]:
            model.contain(f"storey/{storey.code}", model.contained[storey.code], model.storeys[storey.code])
    text = model.data.text(RELEASE.view, discipline.file_name, "2026-03-02T09:00:00", "Atelier d'exemple")
    (folder / discipline.file_name).write_text(text, encoding="ascii", newline="\n")
