"""The equipment: air handling, heating, electricity, light, with types, systems, documents and maintenance data."""

import school
from exchange_structure import Enumeration

UNIFORMAT = {"air handler": "D3040", "fan": "D3040", "boiler": "D3020", "board": "D5010", "luminaire": "D5020"}


def build_equipment(model):
    kinds = {type_.key: type_ for type_ in school.EQUIPMENT_TYPES}
    instances, by_type, by_system, by_room = {}, {}, {}, {}
    for item in school.EQUIPMENT + luminaires():
        type_ = kinds[item.type]
        instance = build_item(model, item, type_)
        instances[item.tag] = instance
        by_type.setdefault(item.type, []).append(instance)
        if item.system:
            by_system.setdefault(item.system, []).append(instance)
        if item.part_of is None:
            place_item(model, item, instance, by_room)
        model.uniformat.put(UNIFORMAT[type_.kind], instance)
    for number, members in by_room.items():
        model.contain(f"room/{number}", members, model.rooms[number])
    fans = [instances[item.tag] for item in school.EQUIPMENT if item.part_of == "CTA-01"]
    model.aggregate("CTA-01", instances["CTA-01"], fans)
    types = {key: type_items(model, kinds[key], members) for key, members in by_type.items()}
    build_systems(model, by_system)
    build_documents(model, types)
    air_handling_data(model, instances["CTA-01"])
    maintenance_data(model, [(tag, i) for tag, i in instances.items() if tag.startswith("LUM")])


def luminaires():
    """One in the middle of each room."""
    items = []
    for code, rooms in school.ROOMS.items():
        for room in rooms:
            west, east, south, north = room.place
            tag = f"LUM-{room.number}"
            at = ((west + east) / 2, (south + north) / 2, 2.65)
            system = None if tag == school.LUMINAIRE_WITHOUT_SYSTEM else "ECL"
            items.append(school.Equipment(tag, "lum", room.number, at, (0.6, 0.6, 0.05), None, system))
    return items


def storey_of(item):
    """The storey whose number begins the room's; what is part of the air handler stands where that stands."""
    return (item.room or "106")[0]


def build_item(model, item, type_):
    key = f"equipment/{item.tag}"
    keyword, extra, _, _ = model.release.equipment_class(type_.kind)
    placement = model.placement(model.storey_placements[storey_of(item)], *item.at)
    body = model.box(*item.size)
    instance = model.root(keyword, key, item.tag, None, None, placement, body, item.tag, *extra)
    if type_.kind != "luminaire" and item.serial is not None:
        serial = [model.single("SerialNumber", "IfcIdentifier", item.serial)]
        model.define(key, [instance], model.property_set(key, "Pset_ManufacturerOccurrence", serial))
    return instance


def place_item(model, item, instance, by_room):
    if item.tag == school.LUMINAIRE_OUTSIDE_ROOMS:
        model.contained[storey_of(item)].append(instance)
    else:
        by_room.setdefault(item.room, []).append(instance)


def type_items(model, type_, members):
    """The type with what its maker says. IFC2X3 has no type of board: there the boards carry it themselves."""
    key = f"type/{type_.key}"
    properties = [model.single("Manufacturer", "IfcLabel", type_.manufacturer)]
    if type_.model is not None:
        properties.append(model.single("ModelReference", "IfcLabel", type_.model))
    maker = model.property_set(key, "Pset_ManufacturerTypeInformation", properties)
    _, _, type_class, predefined = model.release.equipment_class(type_.kind)
    if type_class is None:
        model.define(key, members, maker)
        return None
    type_object = model.root(type_class, key, type_.name, None, None, [maker], None, None, None, predefined)
    model.define_by_type(key, members, type_object)
    return type_object


def build_systems(model, by_system):
    for code, members in by_system.items():
        name, predefined = school.SYSTEMS[code]
        if model.release.is_ifc2x3:
            system = model.root("IfcSystem", f"system/{code}", name, None, None)
        else:
            kind = Enumeration(predefined)
            system = model.root("IfcDistributionSystem", f"system/{code}", name, None, None, name, kind)
        model.group(f"system/{code}", members, system)
        model.relate("IfcRelServicesBuildings", f"system/{code}", system, [model.building])


def build_documents(model, types):
    for code, name, location, purpose, type_key in school.DOCUMENTS:
        document = model.document(code, name, location, purpose)
        model.associate("IfcRelAssociatesDocument", code, [types[type_key]], document)


def air_handling_data(model, unit):
    """One property of each kind: single with a unit of its own, bounded, list, table, complex."""
    flow = "IfcVolumetricFlowRateMeasure"
    warranty = [
        model.single("Debut", "IfcLabel", "2026-09-01"),
        model.single("Duree", "IfcTimeMeasure", 63072000.0),
    ]
    kilowatt = model.si_unit("POWERUNIT", "WATT", Enumeration("KILO"))
    properties = [
        model.single("Puissance", "IfcPowerMeasure", 2.2, kilowatt),
        model.bounded("Debit", flow, 1000.0, 4500.0, 4000.0, model.flow_per_hour),
        model.list_of("Filtres", "IfcLabel", ["F7", "M5"]),
        model.table("Courbe", flow, "IfcPressureMeasure", [(0.5, 420.0), (1.0, 350.0), (1.25, 260.0)]),
        model.complex("Garantie", "Garantie constructeur", warranty),
    ]
    model.define("CTA-01/data", [unit], model.property_set("CTA-01", "EJB_Ventilation", properties))


def maintenance_data(model, luminaires):
    """One set shared by all luminaires but the one that has its own."""
    shared = [instance for tag, instance in luminaires if tag != school.LUMINAIRE_WITH_ZERO_INTERVAL]
    own = [instance for tag, instance in luminaires if tag == school.LUMINAIRE_WITH_ZERO_INTERVAL]
    for key, members, months in (("shared", shared, 24), ("own", own, 0)):
        interval = [model.single("Intervalle", "IfcInteger", months)]
        model.define(f"maintenance/{key}", members, model.property_set(f"maintenance/{key}", "EJB_Maintenance", interval))
