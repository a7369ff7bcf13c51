import IFCSchema
import Testing

@Suite("Defined types, enumerations, selects, measures")
struct NamedTypeTests {
  @Test("a defined type ends in a simple type, or in an aggregate")
  func simpleTypes() {
    let schema = Schema.of(.ifc4)
    #expect(schema.simpleType(of: "IfcLabel") == .string)
    #expect(schema.simpleType(of: "IFCBOOLEAN") == .boolean)
    #expect(schema.simpleType(of: "IfcLogical") == .logical)
    #expect(schema.simpleType(of: "IfcPositiveLengthMeasure") == .real)
    #expect(schema.simpleType(of: "IfcPositiveInteger") == .integer)
    #expect(schema.simpleType(of: "IfcBinary") == .binary)
    #expect(schema.simpleType(of: "IfcDuration") == .string)
    #expect(schema.simpleType(of: "IfcCompoundPlaneAngleMeasure") == nil)
    #expect(schema.simpleType(of: "IfcWall") == nil)
    #expect(schema.definedType(named: "ifcpositivelengthmeasure")?.underlying == .defined("IfcLengthMeasure"))
    #expect(
      schema.definedType(named: "IfcPropertySetDefinitionSet")?.underlying
        == .aggregate(
          kind: .set, bounds: AggregateBounds(lower: 1, upper: nil), element: .entity("IfcPropertySetDefinition")))
  }

  /// A number in IFC2X3 and IFC4, an integer in IFC4X3 ADD2.
  @Test("a count is a number until IFC4X3 makes it an integer")
  func counts() {
    #expect(Schema.of(.ifc2x3).simpleType(of: "IfcCountMeasure") == .number)
    #expect(Schema.of(.ifc4).simpleType(of: "IfcCountMeasure") == .number)
    #expect(Schema.of(.ifc4x3).simpleType(of: "IfcCountMeasure") == .integer)
  }

  @Test("an enumeration has its items in the order of the schema")
  func enumerations() {
    #expect(
      Schema.of(.ifc2x3).enumeration(named: "IfcWallTypeEnum")
        == ["STANDARD", "POLYGONAL", "SHEAR", "ELEMENTEDWALL", "PLUMBINGWALL", "USERDEFINED", "NOTDEFINED"])
    #expect(Schema.of(.ifc4).enumeration(named: "ifcwalltypeenum")?.contains("PARTITIONING") == true)
    #expect(Schema.of(.ifc4).enumeration(named: "IfcLabel") == nil)
  }

  @Test("a select has its members, selects among them")
  func selects() {
    let schema = Schema.of(.ifc4)
    #expect(schema.select(named: "IfcValue") == ["IfcDerivedMeasureValue", "IfcMeasureValue", "IfcSimpleValue"])
    #expect(schema.select(named: "IfcUnit") == ["IfcDerivedUnit", "IfcMonetaryUnit", "IfcNamedUnit"])
    #expect(schema.select(named: "IfcWall") == nil)
  }

  @Test("what a select finally chooses from has no select in it", arguments: SchemaVersion.allCases)
  func leaves(version: SchemaVersion) {
    let schema = Schema.of(version)
    for name in ["IfcValue", "IfcMeasureValue", "IfcUnit", "IfcActorSelect", "IfcObjectReferenceSelect"] {
      let leaves = schema.leaves(ofSelect: name) ?? []
      #expect(!leaves.isEmpty && leaves.allSatisfy { schema.select(named: $0) == nil }, "\(name)")
    }
    #expect(schema.leaves(ofSelect: "IfcValue")?.contains("IfcLengthMeasure") == true)
    #expect(schema.leaves(ofSelect: "IfcValue")?.contains("IfcLabel") == true)
    #expect(schema.leaves(ofSelect: "IfcLabel") == nil)
  }

  @Test("a measure knows its unit, a label has none", arguments: SchemaVersion.allCases)
  func measures(version: SchemaVersion) {
    let schema = Schema.of(version)
    #expect(schema.measure(named: "IfcLengthMeasure")?.unit == "LENGTHUNIT")
    #expect(schema.measure(named: "IFCPOSITIVELENGTHMEASURE")?.unit == "LENGTHUNIT")
    #expect(schema.measure(named: "IfcAreaMeasure")?.dimensions == [2, 0, 0, 0, 0, 0, 0])
    #expect(schema.measure(named: "IfcMassDensityMeasure")?.isDerived == true)
    #expect(schema.measure(named: "IfcLengthMeasure")?.isDerived == false)
    #expect(schema.measure(named: "IfcMagneticFluxMeasure")?.isDerived == false)
    #expect(schema.measure(named: "IfcThermalConductivityMeasure")?.unit == "THERMALCONDUCTANCEUNIT")
    for none in ["IfcLabel", "IfcCountMeasure", "IfcRatioMeasure", "IfcMonetaryMeasure", "IfcWall", ""] {
      #expect(schema.measure(named: none) == nil)
    }
  }

  @Test("every measure of the value selects has a unit or is known to have none", arguments: SchemaVersion.allCases)
  func everyMeasure(version: SchemaVersion) {
    let schema = Schema.of(version)
    let unitless: Set = [
      "IfcCompoundPlaneAngleMeasure", "IfcContextDependentMeasure", "IfcCountMeasure", "IfcDescriptiveMeasure",
      "IfcMonetaryMeasure", "IfcNormalisedRatioMeasure", "IfcNumericMeasure", "IfcPositiveRatioMeasure",
      "IfcRatioMeasure",
    ]
    let units = schema.enumeration(named: "IfcUnitEnum") ?? []
    let derived = schema.enumeration(named: "IfcDerivedUnitEnum") ?? []
    for name in schema.definedTypeNames where name.hasSuffix("Measure") {
      let measure = schema.measure(named: name)
      #expect((measure == nil) == unitless.contains(name), "\(name)")
      if let measure { #expect((measure.isDerived ? derived : units).contains(measure.unit), "\(name)") }
    }
  }

  @Test("a name is spelled as the schema does, whatever it stands for")
  func spelling() {
    let schema = Schema.of(.ifc4)
    #expect(schema.spelling(of: "IFCWALLSTANDARDCASE") == "IfcWallStandardCase")
    #expect(schema.spelling(of: "ifclabel") == "IfcLabel")
    #expect(schema.spelling(of: "IFCWALLTYPEENUM") == "IfcWallTypeEnum")
    #expect(schema.spelling(of: "ifcvalue") == "IfcValue")
    #expect(schema.spelling(of: "IfcNothing") == nil)
  }
}
