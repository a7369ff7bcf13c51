/// A type that the schema defines on another one: `IfcLabel` on STRING, `IfcPositiveLengthMeasure` on
/// `IfcLengthMeasure`, `IfcPropertySetDefinitionSet` on a set of `IfcPropertySetDefinition`.
public struct DefinedType: Sendable, Equatable {
  /// Its name as the schema spells it.
  public let name: String
  /// The type one step below.
  public let underlying: AttributeType
  /// The simple type at the bottom; nil when that is an aggregate.
  public let simpleType: SimpleType?
  /// The unit that values are expressed in; nil when they have none.
  public let measure: Measure?
}

/// Which unit a measure is expressed in.
public struct Measure: Sendable, Equatable {
  /// The item of `IfcUnitEnum`, or of `IfcDerivedUnitEnum`: `LENGTHUNIT`, `MASSDENSITYUNIT`.
  public let unit: String
  /// Whether ``unit`` is an item of `IfcDerivedUnitEnum`, so that an `IfcDerivedUnit` gives it.
  public let isDerived: Bool
  /// The exponents of metre, kilogram, second, ampere, kelvin, mole and candela (ISO 10303-41).
  public let dimensions: [Int8]
}
