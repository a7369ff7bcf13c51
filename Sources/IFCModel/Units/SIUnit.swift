/// The names and prefixes of SI units as IFC spells them (IfcSIUnitName, IfcSIPrefix).
enum SIUnit {
  /// The factor of a prefix; 1 for none, nil for a word that is no prefix.
  static func factor(prefix: String?) -> Double? {
    guard let prefix else { return 1 }
    return prefixes[prefix]
  }

  private static let prefixes: [String: Double] = [
    "EXA": 1e18, "PETA": 1e15, "TERA": 1e12, "GIGA": 1e9, "MEGA": 1e6, "KILO": 1e3, "HECTO": 1e2, "DECA": 1e1,
    "DECI": 1e-1, "CENTI": 1e-2, "MILLI": 1e-3, "MICRO": 1e-6, "NANO": 1e-9, "PICO": 1e-12, "FEMTO": 1e-15,
    "ATTO": 1e-18,
  ]

  /// From a unit of SI with a prefix to the coherent unit.
  ///
  /// A prefix belongs to the metre of SQUARE_METRE and CUBIC_METRE, as in cm² (SI brochure, 3): it counts twice, three
  /// times. The coherent unit of mass is the kilogram, of temperature the kelvin.
  static func conversion(name: String, prefix: String?) -> UnitConversion? {
    guard let factor = factor(prefix: prefix) else { return nil }
    switch name {
    case "SQUARE_METRE": return UnitConversion(factor: factor * factor)
    case "CUBIC_METRE": return UnitConversion(factor: factor * factor * factor)
    case "GRAM": return UnitConversion(factor: prefix == "KILO" ? 1 : factor / 1000)
    case "DEGREE_CELSIUS": return UnitConversion(factor: factor, offset: 273.15)
    default: return UnitConversion(factor: factor)
    }
  }
}
