"""The school itself: its rooms, walls, doors, windows and equipment, and what is missing in it on purpose.

Every gap is marked GAP, and listed in sample-ifc/README.md.
"""

from dataclasses import dataclass

OPERATION = "EJB-2026"
STOREY_HEIGHT = 3.2
LENGTH, WIDTH = 24.0, 12.0
OUTER, INNER = 0.3, 0.1  # wall thicknesses


@dataclass(frozen=True)
class Storey:
    code: str
    name: str
    elevation: float


STOREYS = [Storey("0", "RDC", 0.0), Storey("1", "R+1", STOREY_HEIGHT)]


@dataclass(frozen=True)
class Room:
    number: str
    name: str | None
    place: tuple  # x from, x to, y from, y to
    use: str | None  # code of the owner's list of rooms
    zone: str | None

    @property
    def area(self):
        west, east, south, north = self.place
        return round((east - west) * (north - south), 2)


SOUTH, NORTH, CORRIDOR = (0.3, 4.9), (7.1, 11.7), (5.0, 7.0)
PLACES = {
    "0": (0.3, 23.7, *CORRIDOR),
    "1": (0.3, 7.95, *SOUTH),
    "2": (8.05, 15.95, *SOUTH),
    "3": (16.05, 23.7, *SOUTH),
    "4": (0.3, 11.95, *NORTH),
    "5": (12.05, 17.95, *NORTH),
    "6": (18.05, 23.7, *NORTH),
}
TEACHING, TECHNICAL, SHARED = "Enseignement", "Technique", "Commun"


def room(number, name, use, zone):
    return Room(number, name, PLACES[number[-1]], use, zone)


ROOMS = {
    "0": [
        room("000", "Circulation", "CIR", SHARED),
        room("001", "Salle de classe CP", "ENS", TEACHING),
        room("002", "Salle de classe CE1", "ENS", TEACHING),
        room("003", "Bureau de direction", "ADM", SHARED),
        room("004", "Salle de motricité", "ENS", TEACHING),
        room("005", "Sanitaires", "SAN", None),  # GAP: in no zone; no NetFloorArea (below)
        room("006", "Chaufferie", "TEC", TECHNICAL),
    ],
    "1": [
        room("100", "Circulation", "CIR", SHARED),
        room("101", "Salle de classe CE2", "ENS", TEACHING),
        room("102", "Salle de classe CM1", "ENS", TEACHING),
        room("103", "Salle de classe CM2", "ENS", TEACHING),  # GAP: its NetFloorArea is 0 (below)
        room("104", "Bibliothèque", None, TEACHING),  # GAP: not in the owner's list of rooms
        room("105", "Salle des maîtres", "ADM", SHARED),
        room("106", None, "TEC", TECHNICAL),  # GAP: no LongName
    ],
}
ROOM_USES = {
    "ENS": "Enseignement",
    "ADM": "Administration",
    "CIR": "Circulation",
    "SAN": "Sanitaires",
    "TEC": "Local technique",
}
WITHOUT_AREA = {"005"}
WITH_ZERO_AREA = {"103"}


@dataclass(frozen=True)
class Wall:
    """A wall of a storey along its axis, from a start, in a direction, for a length."""

    name: str
    start: tuple
    direction: tuple
    length: float
    is_external: bool
    is_load_bearing: bool

    @property
    def thickness(self):
        return OUTER if self.is_external else INNER


EAST, NORTHWARD = (1, 0), (0, 1)
WALLS = [
    Wall("Façade sud", (0.0, 0.15), EAST, 24.0, True, True),
    Wall("Façade nord", (0.0, 11.85), EAST, 24.0, True, True),
    Wall("Pignon ouest", (0.15, 0.3), NORTHWARD, 11.4, True, True),
    Wall("Pignon est", (23.85, 0.3), NORTHWARD, 11.4, True, True),
    Wall("Refend circulation sud", (0.3, 4.95), EAST, 23.4, False, True),
    Wall("Refend circulation nord", (0.3, 7.05), EAST, 23.4, False, True),
    Wall("Cloison sud 1", (8.0, 0.3), NORTHWARD, 4.6, False, False),
    Wall("Cloison sud 2", (16.0, 0.3), NORTHWARD, 4.6, False, False),
    Wall("Cloison nord 1", (12.0, 7.1), NORTHWARD, 4.6, False, False),
    Wall("Cloison nord 2", (18.0, 7.1), NORTHWARD, 4.6, False, False),
]
WALL_WITHOUT_COMMON_SET = ("1", "Pignon est")  # GAP: no Pset_WallCommon on the occurrence
WALL_WITHOUT_LOAD_BEARING = ("0", "Cloison nord 1")  # GAP: LoadBearing is not stated
WALL_WITHOUT_MATERIAL = ("1", "Cloison sud 2")  # GAP: no material and no type


@dataclass(frozen=True)
class Door:
    """A door in a wall of its storey, at a distance from the wall's start."""

    tag: str
    wall: str
    at: float
    width: float
    height: float = 2.1
    fire: str | None = "sans objet"
    self_closing: bool | None = None
    is_external: bool = False
    type: str = "interior"


SOUTHERN, NORTHERN = "Refend circulation sud", "Refend circulation nord"
DOORS = {
    "0": [
        Door("P-000", "Pignon ouest", 5.2, 1.8, 2.3, is_external=True, type="entrance"),
        Door("P-001", SOUTHERN, 3.5, 0.93),
        Door("P-002", SOUTHERN, 11.5, 0.93),
        Door("P-003", SOUTHERN, 19.5, 0.93, fire=None),  # GAP: no FireRating
        Door("P-004", NORTHERN, 5.5, 1.4),
        Door("P-005", NORTHERN, 14.5, 0.93),
        Door("P-006", NORTHERN, 20.5, 0.93, fire="EI 60", self_closing=True, type="fire"),
    ],
    "1": [
        Door("P-101", SOUTHERN, 3.5, 0.93),
        Door("P-102", SOUTHERN, 11.5, 0.93),
        Door("P-103", SOUTHERN, 19.5, 0.93),
        Door("P-104", NORTHERN, 5.5, 1.4, fire="CF 1/2 h"),  # GAP: the notation of before the Euroclasses
        Door("P-105", NORTHERN, 14.5, 0.93),
        Door("P-106", NORTHERN, 20.5, 0.93, fire="EI 30", self_closing=False, type="fire"),  # GAP: does not close
    ],
}
DOOR_WITHOUT_CLASSIFICATION = "P-105"  # GAP: no UniFormat code


@dataclass(frozen=True)
class Window:
    tag: str
    wall: str
    at: float
    width: float = 2.4
    height: float = 1.6
    transmittance: float = 1.3
    is_external: bool = True
    material: str | None = None  # the type's, unless said here


WINDOWS = {
    "0": [
        Window("F-001", "Façade sud", 4.0),
        Window("F-002", "Façade sud", 12.0),
        Window("F-003", "Façade sud", 20.0),
        Window("F-004", "Façade nord", 6.0),
        Window("F-005", "Façade nord", 15.0, width=1.2, is_external=False),  # GAP: said to be inside
        Window("F-006", "Façade nord", 21.0, width=1.2),
    ],
    "1": [
        Window("F-101", "Façade sud", 4.0),
        Window("F-102", "Façade sud", 12.0),
        Window("F-103", "Façade sud", 20.0, transmittance=2.8),  # GAP: insulates too badly
        Window("F-104", "Façade nord", 6.0, material="PVC"),  # GAP: a material that the owner does not want
        Window("F-105", "Façade nord", 15.0, width=1.2),
        Window("F-106", "Façade nord", 21.0, width=1.2),
    ],
}


@dataclass(frozen=True)
class Slab:
    name: str
    storey: str
    elevation: float  # of its top, above the storey
    thickness: float
    predefined: str
    is_provisional: bool = False


SLABS = [
    Slab("Dallage", "0", 0.0, 0.2, "BASESLAB"),
    Slab("Plancher haut RDC", "1", 0.0, 0.22, "FLOOR", is_provisional=True),  # GAP: a design mark was left
    Slab("Toiture-terrasse", "1", STOREY_HEIGHT, 0.25, "ROOF"),
]


@dataclass(frozen=True)
class EquipmentType:
    key: str
    kind: str
    name: str
    manufacturer: str
    model: str | None


EQUIPMENT_TYPES = [
    EquipmentType("cta", "air handler", "CTA double flux 4500", "Ventélia", "VT-DF 4500"),
    EquipmentType("ven-s", "fan", "Ventilateur de soufflage", "Ventélia", "VT-S 4500"),
    EquipmentType("ven-r", "fan", "Ventilateur de reprise", "Ventélia", None),  # GAP: no ModelReference
    EquipmentType("cha", "boiler", "Chaudière gaz à condensation", "à définir", "CH 60"),  # GAP: a placeholder
    EquipmentType("tgbt", "board", "Tableau général basse tension", "Électra", "TG 250"),
    EquipmentType("lum", "luminaire", "Luminaire LED 600 x 600", "Clarté & Fils", "CF-600"),
]


@dataclass(frozen=True)
class Equipment:
    tag: str
    type: str
    room: str | None
    at: tuple
    size: tuple
    serial: str | None = None
    system: str | None = None
    part_of: str | None = None


EQUIPMENT = [
    Equipment("CTA-01", "cta", "106", (20.5, 9.5, 0.1), (2.4, 1.2, 1.6), "VT26-00417", "VDF"),
    Equipment("VEN-01", "ven-s", None, (20.0, 9.2, 0.4), (0.6, 0.6, 0.6), "VT26-00418", "VDF", "CTA-01"),
    # GAP: no serial number
    Equipment("VEN-02", "ven-r", None, (21.0, 9.8, 0.4), (0.6, 0.6, 0.6), None, "VDF", "CTA-01"),
    # GAP: a serial number that is none
    Equipment("CHA-01", "cha", "006", (21.0, 9.5, 0.0), (0.8, 0.7, 1.8), "N/C", "CHF"),
    Equipment("TGBT-01", "tgbt", "000", (23.2, 6.0, 0.0), (0.4, 1.2, 2.0), "EL-88213", "ELE"),
]
LUMINAIRE_WITHOUT_SYSTEM = "LUM-105"  # GAP
LUMINAIRE_OUTSIDE_ROOMS = "LUM-002"  # GAP: contained in the storey, not in a room
LUMINAIRE_WITH_ZERO_INTERVAL = "LUM-101"  # GAP: to be relamped every 0 months

SYSTEMS = {
    "VDF": ("Ventilation double flux", "VENTILATION"),
    "CHF": ("Chauffage", "HEATING"),
    "ELE": ("Courants forts", "ELECTRICAL"),
    "ECL": ("Éclairage", "LIGHTING"),
}

DOCUMENTS = [
    ("FT-CTA", "Fiche technique CTA-01", "DOE/CVC/FT-CTA-01.pdf", "Fiche technique", "cta"),
    ("NF-CTA", "Notice de fonctionnement CTA-01", "DOE/CVC/NF-CTA-01.pdf", "Notice de fonctionnement", "cta"),
    ("FT-CHA", "Fiche technique CHA-01", "DOE/CVC/FT-CHA-01.pdf", "Fiche technique", "cha"),  # GAP: no notice
]
