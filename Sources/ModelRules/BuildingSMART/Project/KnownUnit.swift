/// A unit that the documentation of IfcConversionBasedUnit names, in the coherent SI unit (of mass: the gram).
struct KnownUnit: Sendable {
  /// What it measures, an item of IfcUnitEnum.
  let kind: String
  /// Its exact factor; two where the unit is measured in feet of 1959 and in those of the survey of the United States, or
  /// where the documentation of IFC4.3 rounds it (pint and gallon of the United Kingdom).
  private let factors: [Double]

  private init(_ kind: String, _ factors: Double...) {
    self.kind = kind + "UNIT"
    self.factors = factors
  }

  /// Whether a factor is the unit's, to one part in a million.
  func allows(_ value: Double) -> Bool { factors.contains { abs(value - $0) <= 1e-6 * $0 } }

  /// The unit of a name, in upper or lower case; nil for one that the table does not have.
  static func named(_ name: String) -> KnownUnit? { table[name.lowercased()] }

  /// How often a prefix counts in a unit: `CENTI` `SQUARE_METRE` is a ten-thousandth of one.
  static func power(of siUnit: String) -> Int { ["SQUARE_METRE": 2, "CUBIC_METRE": 3][siUnit] ?? 1 }

  /// The names are those of the table of IFC4.3 ADD2; those of the releases before it have fewer units.
  private static let table: [String: KnownUnit] = [
    "inch": KnownUnit("LENGTH", 0.0254), "foot": KnownUnit("LENGTH", 0.3048),
    "us survey foot": KnownUnit("LENGTH", 1200.0 / 3937),
    "yard": KnownUnit("LENGTH", 0.9144), "mile": KnownUnit("LENGTH", 1609.344),
    "acre": KnownUnit("AREA", 4046.8564224, surveyAcre),
    "square mile": KnownUnit("AREA", 2_589_988.110336, 640 * surveyAcre),
    "square inch": KnownUnit("AREA", 0.00064516), "square foot": KnownUnit("AREA", 0.09290304),
    "square yard": KnownUnit("AREA", 0.83612736),
    "cubic inch": KnownUnit("VOLUME", 0.000016387064), "cubic foot": KnownUnit("VOLUME", 0.028316846592),
    "cubic yard": KnownUnit("VOLUME", 0.764554857984), "litre": KnownUnit("VOLUME", 0.001),
    "pint uk": KnownUnit("VOLUME", 0.00056826125, 0.000568), "pint us": KnownUnit("VOLUME", 0.000473176473),
    "gallon uk": KnownUnit("VOLUME", 0.00454609, 0.004546), "gallon us": KnownUnit("VOLUME", 0.003785411784),
    "fluid ounce uk": KnownUnit("VOLUME", 0.0000284130625), "fluid ounce us": KnownUnit("VOLUME", 0.0000295735295625),
    "degree": KnownUnit("PLANEANGLE", .pi / 180), "ounce": KnownUnit("MASS", 28.349523125),
    "pound": KnownUnit("MASS", 453.59237),
    "ton uk": KnownUnit("MASS", 1_016_046.9088), "ton us": KnownUnit("MASS", 907_184.74),
    "lbf": KnownUnit("FORCE", 4.4482216152605),
    "kip": KnownUnit("FORCE", 4448.2216152605), "psi": KnownUnit("PRESSURE", 6894.757293168),
    "ksi": KnownUnit("PRESSURE", 6_894_757.293168),
    "minute": KnownUnit("TIME", 60), "hour": KnownUnit("TIME", 3600), "day": KnownUnit("TIME", 86_400),
    "btu": KnownUnit("ENERGY", 1055.056),
  ]

  /// 43,560 square feet of the survey, which is what NIST gives for an acre.
  private static let surveyAcre = 43_560 * (1200.0 / 3937) * (1200.0 / 3937)
}

/// Prefixes of SI units, as IFC writes them.
enum SIPrefix {
  private static let exponents = [
    "EXA": 18, "PETA": 15, "TERA": 12, "GIGA": 9, "MEGA": 6, "KILO": 3, "HECTO": 2, "DECA": 1, "DECI": -1, "CENTI": -2,
    "MILLI": -3, "MICRO": -6, "NANO": -9, "PICO": -12, "FEMTO": -15, "ATTO": -18,
  ]

  /// What a value is multiplied by; 1 without a prefix, nil for a word that is none.
  ///
  /// - Parameter power: how often the prefix counts.
  static func factor(_ prefix: String?, power: Int) -> Double? {
    guard let prefix else { return 1 }
    guard let exponent = exponents[prefix] else { return nil }
    var factor = 1.0
    for _ in 0..<abs(exponent) * power { factor *= 10 }
    return exponent < 0 ? 1 / factor : factor
  }
}
