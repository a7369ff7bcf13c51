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
  public let factor: Double
  /// What is added afterwards; other than 0 for temperatures only.
  public let offset: Double
  /// How many of the unit are one of SI, where that is a whole number and more than one; else 0.
  private let parts: Double

  /// The conversion of what has no unit, or is in SI already.
  public static let none = UnitConversion(factor: 1)

  /// A conversion.
  public init(factor: Double, offset: Double = 0) {
    self.factor = factor
    self.offset = offset
    let parts = (1 / factor).rounded()
    self.parts = parts > 1 && parts < 1e15 && (parts * factor - 1).magnitude < 1e-15 ? parts : 0
  }

  /// The value in the coherent SI unit.
  ///
  /// 830 mm are divided by 1000, which gives the number that is written `0.83`: a product with 0.001 lies beside the
  /// bound that it should meet. What feet and degrees become is rounded to fifteen digits for the same reason.
  public func toSI(_ value: Double) -> Double {
    if offset == 0 {
      if parts > 0 { return value / parts }
      if factor == 1 { return value }
    }
    return DecimalNoise.removed(value * factor + offset)
  }
}
