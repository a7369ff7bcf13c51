/// A unit that a project, or a property, expresses its values in.
public struct Unit: Sendable, Equatable {
  /// The unit type: an item of IfcUnitEnum or IfcDerivedUnitEnum, `MONETARYUNIT` for a currency; the name that the file
  /// gives it for a user-defined one.
  public var kind: String
  /// The name: of an SI unit with its prefix (`MILLIMETRE`), else as the file gives it (`FOOT`, `EUR`).
  public var name: String
  /// How values become values of the coherent SI unit; nil for a currency and for a unit that depends on its context.
  public var conversion: UnitConversion?
  /// The instance of the unit.
  public var instance: Instance
}

/// From a unit to the coherent SI unit: multiply, then add.
public struct UnitConversion: Sendable, Equatable {
  /// What a value is multiplied by.
  public var factor: Double
  /// What is added afterwards; other than 0 for temperatures only.
  public var offset: Double

  /// The conversion of what has no unit, or is in SI already.
  public static let none = UnitConversion(factor: 1)

  /// A conversion.
  public init(factor: Double, offset: Double = 0) {
    self.factor = factor
    self.offset = offset
  }

  /// The value in the coherent SI unit.
  public func toSI(_ value: Double) -> Double { value * factor + offset }
}
