"""What an IFC model says of its objects, read with ifcopenshell: the facts that a cahier asks about.

Each function follows the standard (ISO 16739-1 and the publication of IFC2X3), not recol. A value is a `Value`; its
`data` is what ifcopenshell gives, its `type` the defined type as the schema spells it, its `unit` the unit of its own.
"""

from collections import defaultdict
from dataclasses import dataclass

import ifcopenshell
import ifcopenshell.util.unit


@dataclass
class Value:
    """One thing found: of a property, an attribute, a name."""

    data: object
    kind: str = "single"  # or list, bounded, table, reference, complex
    type: str = None
    unit: object = None
    text: str = None  # as text, where that differs


class Facts:
    """The facts of one model, with the indices that questions about many objects need."""

    def __init__(self, model):
        self.model = model
        self.schema = "IFC4X3_ADD2" if model.schema.startswith("IFC4X3") else model.schema
        self.declarations = ifcopenshell.schema_by_name(model.schema_identifier)
        self.projects = model.by_type("IfcProject")
        self._whole = defaultdict(list)
        self._sets = {}
        self._index_wholes()

    # --- Wholes: what an object is directly part of, by whatever relation ---

    def _index_wholes(self):
        relations = (
            ("IfcRelAggregates", "RelatingObject", "RelatedObjects"),
            ("IfcRelNests", "RelatingObject", "RelatedObjects"),
            ("IfcRelContainedInSpatialStructure", "RelatingStructure", "RelatedElements"),
            ("IfcRelAssignsToGroup", "RelatingGroup", "RelatedObjects"),
            ("IfcRelVoidsElement", "RelatingBuildingElement", "RelatedOpeningElement"),
            ("IfcRelFillsElement", "RelatingOpeningElement", "RelatedBuildingElement"),
        )
        for name, whole, parts in relations:
            for relation in self.model.by_type(name):
                related = getattr(relation, parts) or ()
                for part in related if isinstance(related, tuple) else (related,):
                    if getattr(relation, whole) is not None:
                        self._whole[part.id()].append((getattr(relation, whole), name))

    def wholes(self, thing, kind, relations=None):
        """All that a thing is part of, directly or not, that is of a class."""
        found, seen, ahead = [], {thing.id()}, [thing]
        while ahead:
            for whole, relation in self._whole[ahead.pop(0).id()]:
                if whole.id() in seen or (relations and relation not in relations):
                    continue
                seen.add(whole.id())
                ahead.append(whole)
                if self.is_kind(whole, kind):
                    found.append(whole)
        return found

    def spatial(self, thing, kind):
        """The nearest spatial element of a class that a thing is in; itself if it is one."""
        if self.is_kind(thing, kind):
            return thing
        found = self.wholes(thing, kind, ("IfcRelAggregates", "IfcRelNests", "IfcRelContainedInSpatialStructure",
                                          "IfcRelVoidsElement", "IfcRelFillsElement"))
        return found[0] if found else None

    def is_kind(self, thing, name):
        try:
            return thing.is_a(name)
        except RuntimeError:  # no such class in this schema
            return False

    def instances(self, name):
        try:
            return self.model.by_type(name)
        except RuntimeError:
            return ()

    # --- Types, property sets ---

    def type_of(self, thing):
        for relation in getattr(thing, "IsTypedBy", None) or ():
            return relation.RelatingType
        for relation in getattr(thing, "IsDefinedBy", None) or ():
            if relation.is_a("IfcRelDefinesByType"):
                return relation.RelatingType
        return None

    def predefined(self, thing):
        """The predefined type: that of the type, unless it says nothing, else the object's own (IDS 1.0, entity)."""
        for one, named in ((self.type_of(thing), "ElementType"), (thing, "ObjectType")):
            stated = getattr(one, "PredefinedType", None) if one is not None else None
            if stated == "USERDEFINED":
                return getattr(one, named, None) or getattr(one, "ProcessType", None)
            if stated and stated != "NOTDEFINED":
                return stated
        return getattr(thing, "PredefinedType", None)

    def sets(self, thing):
        """The properties that a thing (an occurrence or a type) carries itself: set -> property -> value."""
        if thing.id() not in self._sets:
            found = {}
            for definition in self._definitions(thing):
                members = found.setdefault(definition.Name or "", {})
                for name, value in properties(definition):
                    members.setdefault(name, value)
            self._sets[thing.id()] = found
        return self._sets[thing.id()]

    def _definitions(self, thing):
        if thing.is_a("IfcTypeObject"):
            yield from thing.HasPropertySets or ()
            return
        for relation in getattr(thing, "IsDefinedBy", None) or ():
            if not relation.is_a("IfcRelDefinesByProperties"):
                continue
            definition = relation.RelatingPropertyDefinition
            if definition is None:
                continue
            if definition.is_a("IfcPropertySetDefinitionSet"):
                yield from definition.wrappedValue
            else:
                yield definition

    # --- Classifications, materials, documents, the coordinate system, addresses ---

    def associations(self, thing, kind):
        for relation in getattr(thing, "HasAssociations", None) or ():
            if relation.is_a(kind):
                yield relation

    def classifications(self, thing):
        """(name of the system, code) of each classification."""
        for relation in self.associations(thing, "IfcRelAssociatesClassification"):
            reference = relation.RelatingClassification
            if reference is None:
                continue
            if reference.is_a("IfcClassification"):
                yield reference.Name, None
                continue
            if not reference.is_a("IfcClassificationReference"):
                continue
            code = getattr(reference, "Identification", None) or getattr(reference, "ItemReference", None)
            system = reference
            while system is not None and system.is_a("IfcClassificationReference"):
                system = system.ReferencedSource
            yield (system.Name if system is not None else None), code

    def materials(self, thing):
        """The names of the materials; None where there is none at all."""
        for relation in self.associations(thing, "IfcRelAssociatesMaterial"):
            if relation.RelatingMaterial is not None:
                return [material.Name for material in self._materials(relation.RelatingMaterial)]
        return None

    def _materials(self, chosen):
        if chosen.is_a("IfcMaterial"):
            return [chosen]
        for usage, wanted in (
            ("IfcMaterialLayerSetUsage", "ForLayerSet"),
            ("IfcMaterialProfileSetUsage", "ForProfileSet"),
        ):
            if chosen.is_a(usage):
                return self._materials(getattr(chosen, wanted))
        for container, members, one in (
            ("IfcMaterialLayerSet", "MaterialLayers", "Material"),
            ("IfcMaterialProfileSet", "MaterialProfiles", "Material"),
            ("IfcMaterialConstituentSet", "MaterialConstituents", "Material"),
        ):
            if chosen.is_a(container):
                return [getattr(m, one) for m in getattr(chosen, members) or () if getattr(m, one) is not None]
        if chosen.is_a("IfcMaterialLayer") or chosen.is_a("IfcMaterialProfile") or chosen.is_a("IfcMaterialConstituent"):
            return [chosen.Material] if chosen.Material is not None else []
        if chosen.is_a("IfcMaterialList"):
            return list(chosen.Materials)
        return []

    def documents(self, thing):
        for relation in self.associations(thing, "IfcRelAssociatesDocument"):
            if relation.RelatingDocument is not None:
                yield relation.RelatingDocument

    def coordinate_systems(self):
        for context in self.instances("IfcGeometricRepresentationContext"):
            for operation in getattr(context, "HasCoordinateOperation", None) or ():
                if operation.TargetCRS is not None:
                    yield operation.TargetCRS

    def address(self, thing):
        for attribute in ("BuildingAddress", "SiteAddress"):
            if getattr(thing, attribute, None) is not None:
                return getattr(thing, attribute)
        return None

    # --- Units ---

    def in_si(self, value):
        """A number in SI units and the kind of unit it is expressed in (`AREAUNIT`); None where it has no unit."""
        kind = unit_kind(value.type)
        if kind is None:
            return value.data, None
        unit = value.unit
        if unit is None:
            for project in self.projects[:1]:
                for one in project.UnitsInContext.Units if project.UnitsInContext else ():
                    if unit is None and getattr(one, "UnitType", None) == kind:
                        unit = one
        if unit is None:  # nobody states one: SI, as in IDS 1.0
            return value.data, kind
        return to_si(value.data, unit), kind


def properties(definition):
    """(name, value) of each property or quantity of a definition, whatever its kind."""
    if definition.is_a("IfcPropertySet"):
        for one in definition.HasProperties or ():
            yield one.Name, property_value(one)
    elif definition.is_a("IfcElementQuantity"):
        for one in definition.Quantities or ():
            if one.is_a("IfcPhysicalComplexQuantity"):
                yield one.Name, Value(one, kind="complex")
            else:
                yield one.Name, Value(one[3], type=quantity_type(one), unit=one.Unit)
    else:  # a predefined set: its attributes are its properties
        for position in range(4, len(definition)):
            data = definition[position]
            yield definition.attribute_name(position), Value(plain(data))


QUANTITIES = {
    "IfcQuantityLength": "IfcLengthMeasure",
    "IfcQuantityArea": "IfcAreaMeasure",
    "IfcQuantityVolume": "IfcVolumeMeasure",
    "IfcQuantityWeight": "IfcMassMeasure",
    "IfcQuantityTime": "IfcTimeMeasure",
    "IfcQuantityCount": "IfcCountMeasure",
    "IfcQuantityNumber": "IfcNumericMeasure",
}


def quantity_type(quantity):
    return next(measure for name, measure in QUANTITIES.items() if quantity.is_a(name))


def plain(data):
    return data.wrappedValue if hasattr(data, "wrappedValue") else data


def typed(data):
    return data.is_a() if data is not None and hasattr(data, "wrappedValue") else None


def property_value(one):
    if one.is_a("IfcPropertySingleValue"):
        return Value(plain(one.NominalValue), type=typed(one.NominalValue), unit=one.Unit)
    if one.is_a("IfcPropertyEnumeratedValue"):
        items = one.EnumerationValues or ()
        return Value([plain(i) for i in items], kind="list", type=typed(items[0]) if items else None)
    if one.is_a("IfcPropertyListValue"):
        items = one.ListValues or ()
        return Value([plain(i) for i in items], kind="list", type=typed(items[0]) if items else None, unit=one.Unit)
    if one.is_a("IfcPropertyBoundedValue"):
        ends = [one.LowerBoundValue, one.UpperBoundValue, getattr(one, "SetPointValue", None)]
        known = [e for e in ends if e is not None]
        return Value([plain(e) for e in ends], kind="bounded", type=typed(known[0]) if known else None, unit=one.Unit)
    if one.is_a("IfcPropertyTableValue"):
        return Value([plain(i) for i in one.DefinedValues or ()], kind="table")
    if one.is_a("IfcPropertyReferenceValue"):
        return Value(one.PropertyReference, kind="reference")
    return Value(one, kind="complex")


KINDS = {
    "IfcLengthMeasure": "LENGTHUNIT",
    "IfcPositiveLengthMeasure": "LENGTHUNIT",
    "IfcNonNegativeLengthMeasure": "LENGTHUNIT",
    "IfcAreaMeasure": "AREAUNIT",
    "IfcVolumeMeasure": "VOLUMEUNIT",
    "IfcMassMeasure": "MASSUNIT",
    "IfcTimeMeasure": "TIMEUNIT",
    "IfcPowerMeasure": "POWERUNIT",
    "IfcThermalTransmittanceMeasure": "THERMALTRANSMITTANCEUNIT",
    "IfcVolumetricFlowRateMeasure": "VOLUMETRICFLOWRATEUNIT",
    "IfcPlaneAngleMeasure": "PLANEANGLEUNIT",
    "IfcPositivePlaneAngleMeasure": "PLANEANGLEUNIT",
    "IfcThermodynamicTemperatureMeasure": "THERMODYNAMICTEMPERATUREUNIT",
    "IfcPressureMeasure": "PRESSUREUNIT",
    "IfcForceMeasure": "FORCEUNIT",
    "IfcElectricCurrentMeasure": "ELECTRICCURRENTUNIT",
    "IfcElectricVoltageMeasure": "ELECTRICVOLTAGEUNIT",
}


def unit_kind(measure):
    """The kind of unit that a measure is expressed in, of those that a cahier may name; None for none."""
    return KINDS.get(measure)


def to_si(number, unit):
    """A number expressed in a unit, in SI units (kilogram for masses)."""
    if unit.is_a("IfcSIUnit"):
        return number * si_scale(unit)
    if unit.is_a("IfcConversionBasedUnit"):
        factor = unit.ConversionFactor
        scaled = to_si(number * plain(factor.ValueComponent), factor.UnitComponent)
        if "FAHRENHEIT" in unit.Name.upper():
            return (number - 32) * 5 / 9 + 273.15
        return scaled
    if unit.is_a("IfcDerivedUnit"):
        for element in unit.Elements:
            number = number * to_si(1, element.Unit) ** element.Exponent
        return number
    raise ValueError(unit)


def si_scale(unit):
    prefix = ifcopenshell.util.unit.prefixes.get(unit.Prefix, 1) if unit.Prefix else 1
    power = {"SQUARE_METRE": 2, "CUBIC_METRE": 3}.get(unit.Name, 1)
    scale = prefix**power
    return scale / 1000 if unit.Name == "GRAM" else scale
