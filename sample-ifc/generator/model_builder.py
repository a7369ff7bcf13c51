"""Builds an IFC model object by object: project, placements, bodies, types, property sets, relationships.

Lengths are given in metres and written in the model's own unit. What an object is called inside the generator (its key)
gives its GlobalId, so the three models name the same things by the same GlobalIds.
"""

from exchange_structure import DERIVED, Enumeration, ExchangeStructure, Typed, global_id

CREATED = 1772442000  # 2026-03-02T09:00:00Z


class ModelBuilder:
    def __init__(self, release):
        self.release = release
        self.data = ExchangeStructure(release.schema, latin_escape=release.is_ifc2x3)
        self.add = self.data.add
        self.materials = {}
        self.z_axis = self.add("IfcDirection", [0.0, 0.0, 1.0])
        self.x_axis = self.add("IfcDirection", [1.0, 0.0, 0.0])
        self.owner_history = self.make_owner_history()

    # Roots and owners

    def root(self, keyword, key, *attributes):
        """An instance of a subclass of IfcRoot: GlobalId and OwnerHistory, then the attributes given."""
        return self.add(keyword, global_id(key), self.owner_history, *attributes)

    def make_owner_history(self):
        organization = self.add("IfcOrganization", None, "Atelier d'exemple", None, None, None)
        person = self.add("IfcPerson", None, None, "Modeleur", None, None, None, None, None)
        user = self.add("IfcPersonAndOrganization", person, organization, None)
        program = self.add("IfcApplication", organization, "1", "sample-ifc/generator", "sample-ifc/generator")
        change = Enumeration("NOCHANGE")
        return self.add("IfcOwnerHistory", user, program, None, change, None, None, None, CREATED)

    # Units

    def make_units(self):
        prefix = Enumeration(self.release.unit_prefix) if self.release.unit_prefix else None
        self.length_unit = self.si_unit("LENGTHUNIT", "METRE", prefix)
        cubic_metre = self.si_unit("VOLUMEUNIT", "CUBIC_METRE")
        second = self.si_unit("TIMEUNIT", "SECOND")
        watt = self.si_unit("POWERUNIT", "WATT")
        kelvin = self.si_unit("THERMODYNAMICTEMPERATUREUNIT", "KELVIN")
        celsius = self.si_unit("THERMODYNAMICTEMPERATUREUNIT", "DEGREE_CELSIUS")
        square_metre = self.si_unit("AREAUNIT", "SQUARE_METRE")
        metre = self.si_unit("LENGTHUNIT", "METRE")
        self.flow_per_hour = self.derived_unit(
            "VOLUMETRICFLOWRATEUNIT", [(cubic_metre, 1), (self.hour(second), -1)]
        )
        units = [
            self.length_unit,
            square_metre,
            cubic_metre,
            self.degree(),
            second,
            watt,
            celsius,
            self.si_unit("PRESSUREUNIT", "PASCAL"),
            self.derived_unit("THERMALTRANSMITTANCEUNIT", [(watt, 1), (metre, -2), (kelvin, -1)]),
            self.derived_unit("VOLUMETRICFLOWRATEUNIT", [(cubic_metre, 1), (second, -1)]),
        ]
        self.metre = metre
        return self.add("IfcUnitAssignment", units)

    def si_unit(self, kind, name, prefix=None):
        return self.add("IfcSIUnit", DERIVED, Enumeration(kind), prefix, Enumeration(name))

    def derived_unit(self, kind, factors):
        elements = [self.add("IfcDerivedUnitElement", unit, exponent) for unit, exponent in factors]
        extra = [None] if self.release.is_ifc4x3 else []
        return self.add("IfcDerivedUnit", elements, Enumeration(kind), None, *extra)

    def hour(self, second):
        return self.conversion_unit("TIMEUNIT", (0, 0, 1, 0, 0, 0, 0), "HOUR", "IfcTimeMeasure", 3600.0, second)

    def degree(self):
        radian = self.si_unit("PLANEANGLEUNIT", "RADIAN")
        factor = 0.017453293
        return self.conversion_unit("PLANEANGLEUNIT", (0,) * 7, "DEGREE", "IfcPlaneAngleMeasure", factor, radian)

    def conversion_unit(self, kind, exponents, name, measure, factor, base):
        dimensions = self.add("IfcDimensionalExponents", *exponents)
        value = self.add("IfcMeasureWithUnit", Typed(measure, factor), base)
        return self.add("IfcConversionBasedUnit", dimensions, Enumeration(kind), name, value)

    # Geometry

    def length(self, metres):
        return metres * self.release.metre

    def point(self, *metres):
        return self.add("IfcCartesianPoint", [float(self.length(coordinate)) for coordinate in metres])

    def axes(self, x, y, z, direction=None):
        """A placement of axes; `direction` turns X, for instance (0, 1) for what runs northward."""
        turned = self.add("IfcDirection", [float(direction[0]), float(direction[1]), 0.0]) if direction else None
        return self.add("IfcAxis2Placement3D", self.point(x, y, z), self.z_axis if turned else None, turned)

    def placement(self, parent, x=0.0, y=0.0, z=0.0, direction=None):
        return self.add("IfcLocalPlacement", parent, self.axes(x, y, z, direction))

    def make_contexts(self):
        origin = self.axes(0.0, 0.0, 0.0)
        self.model_context = self.add("IfcGeometricRepresentationContext", None, "Model", 3, 1.0e-5, origin, None)
        view = Enumeration("MODEL_VIEW")
        inherited = [DERIVED] * 4
        self.body_context = self.add(
            "IfcGeometricRepresentationSubContext", "Body", "Model", *inherited, self.model_context, None, view, None
        )

    def box(self, width, depth, height, x=0.0, y=0.0, z=0.0):
        """A body: a box centred on (x, y) that stands on z."""
        centre = self.add("IfcAxis2Placement2D", self.point(0.0, 0.0), None)
        area = Enumeration("AREA")
        profile = self.add("IfcRectangleProfileDef", area, None, centre, self.length(width), self.length(depth))
        return self.body(self.extrusion(profile, self.axes(x, y, z), height))

    def extrusion(self, profile, position, depth):
        return self.add("IfcExtrudedAreaSolid", profile, position, self.z_axis, self.length(depth))

    def polygon(self, points):
        corners = [self.point(x, y) for x, y in points]
        outline = self.add("IfcPolyline", [*corners, corners[0]])
        return self.add("IfcArbitraryClosedProfileDef", Enumeration("AREA"), None, outline)

    def body(self, solid):
        shape = self.add("IfcShapeRepresentation", self.body_context, "Body", "SweptSolid", [solid])
        return self.add("IfcProductDefinitionShape", None, None, [shape])

    # Properties and quantities

    def single(self, name, measure, value, unit=None):
        return self.add("IfcPropertySingleValue", name, None, Typed(measure, value) if value is not None else None, unit)

    def enumerated(self, name, values, enumeration_name, items):
        listed = self.add("IfcPropertyEnumeration", enumeration_name, [Typed("IfcLabel", i) for i in items], None)
        return self.add("IfcPropertyEnumeratedValue", name, None, [Typed("IfcLabel", v) for v in values], listed)

    def list_of(self, name, measure, values):
        return self.add("IfcPropertyListValue", name, None, [Typed(measure, value) for value in values], None)

    def bounded(self, name, measure, lower, upper, set_point, unit=None):
        """IFC2X3 has no set point."""
        extra = [] if self.release.is_ifc2x3 else [Typed(measure, set_point)]
        bounds = [Typed(measure, upper), Typed(measure, lower)]
        return self.add("IfcPropertyBoundedValue", name, None, *bounds, unit, *extra)

    def table(self, name, defining, defined, rows):
        extra = [] if self.release.is_ifc2x3 else [None]
        left = [Typed(defining, row[0]) for row in rows]
        right = [Typed(defined, row[1]) for row in rows]
        return self.add("IfcPropertyTableValue", name, None, left, right, None, None, None, *extra)

    def complex(self, name, usage, properties):
        return self.add("IfcComplexProperty", name, None, usage, properties)

    def property_set(self, key, name, properties):
        return self.root("IfcPropertySet", f"{key}/{name}", name, None, properties)

    def area(self, name, square_metres):
        return self.add("IfcQuantityArea", name, None, None, square_metres, *self.formula())

    def extent(self, name, metres):
        return self.add("IfcQuantityLength", name, None, None, self.length(metres), *self.formula())

    def formula(self):
        return [] if self.release.is_ifc2x3 else [None]

    def quantities(self, key, name, quantities):
        return self.root("IfcElementQuantity", f"{key}/{name}", name, None, None, quantities)

    # Materials

    def material(self, name):
        if name not in self.materials:
            extra = [] if self.release.is_ifc2x3 else [None, None]
            self.materials[name] = self.add("IfcMaterial", name, *extra)
        return self.materials[name]

    def layer_set(self, name, layers):
        """Layers from outside to inside, as (material, thickness in metres)."""
        extra = [] if self.release.is_ifc2x3 else [None, None, None, None]
        written = [
            self.add("IfcMaterialLayer", self.material(material), self.length(thickness), None, *extra)
            for material, thickness in layers
        ]
        return self.add("IfcMaterialLayerSet", written, name, *([] if self.release.is_ifc2x3 else [None]))

    def layer_set_usage(self, layer_set, axis, offset):
        extra = [] if self.release.is_ifc2x3 else [None]
        return self.add(
            "IfcMaterialLayerSetUsage",
            layer_set,
            Enumeration(axis),
            Enumeration("POSITIVE"),
            float(self.length(offset)),
            *extra,
        )

    def parts(self, name, parts):
        """What something is made of, part by part, as (part, material): constituents, or a list in IFC2X3."""
        if self.release.is_ifc2x3:
            return self.add("IfcMaterialList", [self.material(material) for _, material in parts])
        constituents = [
            self.add("IfcMaterialConstituent", part, None, self.material(material), None, None)
            for part, material in parts
        ]
        return self.add("IfcMaterialConstituentSet", name, None, constituents)

    # Relationships

    def relate(self, keyword, key, *attributes):
        return self.root(keyword, f"relation/{keyword}/{key}", None, None, *attributes)

    def define(self, key, objects, definition):
        return self.relate("IfcRelDefinesByProperties", key, objects, definition)

    def define_by_type(self, key, objects, type_object):
        return self.relate("IfcRelDefinesByType", key, objects, type_object)

    def aggregate(self, key, whole, parts):
        return self.relate("IfcRelAggregates", key, whole, parts)

    def contain(self, key, elements, structure):
        return self.relate("IfcRelContainedInSpatialStructure", key, elements, structure)

    def group(self, key, members, group):
        return self.relate("IfcRelAssignsToGroup", key, members, None, group)

    def associate(self, keyword, key, objects, what):
        return self.relate(keyword, key, objects, what)

    # Classifications and documents

    def classification(self, source, edition, name):
        extra = [] if self.release.is_ifc2x3 else [None, None, None]
        return self.add("IfcClassification", source, edition, None, name, *extra)

    def classification_reference(self, code, name, source, location=None):
        extra = [] if self.release.is_ifc2x3 else [None, None]
        return self.add("IfcClassificationReference", location, code, name, source, *extra)

    def document(self, code, name, location, purpose):
        """A document, which has the name, and the reference that leads to its file."""
        if self.release.is_ifc2x3:
            reference = self.add("IfcDocumentReference", location, code, None)
            self.add("IfcDocumentInformation", code, name, None, [reference], purpose, *[None] * 12)
            return reference
        information = self.add("IfcDocumentInformation", code, name, None, None, purpose, *[None] * 12)
        return self.add("IfcDocumentReference", location, code, None, None, information)
