import Glibc

/// A unit as people write it in a cahier: `m2`, `kW`, `W/(m2.K)`, `m3/h`, `ans`.
public struct UnitName: Sendable, Equatable {
  /// The item of `IfcUnitEnum` or `IfcDerivedUnitEnum` that it is a unit of: `AREAUNIT`; nil for shares and counts,
  /// which have none.
  public let quantity: String?
  /// One of it in SI units.
  public let toSI: Double
  /// What is added after scaling, for temperatures.
  public let offset: Double

  /// The unit of that name; nil for a name that is unknown.
  ///
  /// Exponents are written `m2`, `m²` or `m^2`, products with `.`, `·` or `*`; blanks do not count. Case does: `mW` is
  /// not `MW`; words (`ans`, `jours`) are read in any case.
  public init?(_ name: String) {
    let key = UnitName.plain(name)
    guard let found = UnitName.table[key] ?? UnitName.words[key.lowercased()] else { return nil }
    (quantity, toSI, offset) = found
  }

  /// A number of this unit in SI units.
  ///
  /// 830 mm are divided by 1000, so that they are what is written `0.83`: a product with 0.001 lies beside it. What is
  /// calculated is rounded to fifteen digits: 19.9 °C are 293.05 K, and 100 m³/h are 0.0277777777777778 m³/s.
  public func inSI(_ number: Double) -> Double {
    if offset == 0 {
      if parts > 0 { return Self.fifteenDigits(number / parts) }
      if toSI == 1 { return number }
    }
    return Self.fifteenDigits(number * toSI + offset)
  }

  /// A number of SI units in this unit.
  public func fromSI(_ number: Double) -> Double {
    if offset == 0, toSI == 1 { return number }
    return Self.fifteenDigits(parts > 0 ? (number - offset) * parts : (number - offset) / toSI)
  }

  /// What a calculation leaves behind the last digit is taken off, on this side of a comparison as on the model's, whose
  /// room and this one know nothing of each other: a rule of 19.9 °C and a value of 19.9 °C are one number of kelvin.
  public static func fifteenDigits(_ number: Double) -> Double {
    guard number.isFinite, number != 0 else { return number }
    let digits = 14 - Int(log10(number.magnitude).rounded(.down))
    // Powers of ten are exact up to here.
    guard 0...22 ~= digits else { return number }
    let scale = pow(10, Double(digits))
    return (number * scale).rounded() / scale
  }

  /// How many of the unit are one of SI, where that is a whole number and more than one; else 0.
  private var parts: Double {
    let parts = (1 / toSI).rounded()
    return parts > 1 && parts < 1e15 && (parts * toSI - 1).magnitude < 1e-15 ? parts : 0
  }

  /// All names that are known, in the plain spelling.
  public static var names: [String] { (Array(table.keys) + Array(words.keys)).sorted() }

  private static func plain(_ name: String) -> String {
    var key = ""
    for character in name where !character.isWhitespace {
      switch character {
      case "²": key += "2"
      case "³": key += "3"
      case "·", "*", "⋅", "×": key += "."
      case "^", "(", ")": break
      case "µ", "μ": key += "u"
      case "°", "º": key += "°"
      default: key.append(character)
      }
    }
    return key
  }

  private typealias Entry = (quantity: String?, toSI: Double, offset: Double)

  private static func unit(_ quantity: String?, _ toSI: Double, _ offset: Double = 0) -> Entry {
    (quantity, toSI, offset)
  }

  private static let table: [String: Entry] = [
    "m": unit("LENGTHUNIT", 1), "km": unit("LENGTHUNIT", 1000), "dm": unit("LENGTHUNIT", 0.1),
    "cm": unit("LENGTHUNIT", 0.01), "mm": unit("LENGTHUNIT", 0.001), "um": unit("LENGTHUNIT", 1e-6),
    "m2": unit("AREAUNIT", 1), "cm2": unit("AREAUNIT", 1e-4), "mm2": unit("AREAUNIT", 1e-6),
    "ha": unit("AREAUNIT", 10_000),
    "m3": unit("VOLUMEUNIT", 1), "dm3": unit("VOLUMEUNIT", 1e-3), "cm3": unit("VOLUMEUNIT", 1e-6),
    "l": unit("VOLUMEUNIT", 1e-3), "L": unit("VOLUMEUNIT", 1e-3),
    "g": unit("MASSUNIT", 1e-3), "kg": unit("MASSUNIT", 1), "t": unit("MASSUNIT", 1000),
    "s": unit("TIMEUNIT", 1), "min": unit("TIMEUNIT", 60), "h": unit("TIMEUNIT", 3600),
    "d": unit("TIMEUNIT", 86_400), "j": unit("TIMEUNIT", 86_400), "a": unit("TIMEUNIT", 31_557_600),
    "K": unit("THERMODYNAMICTEMPERATUREUNIT", 1), "°C": unit("THERMODYNAMICTEMPERATUREUNIT", 1, 273.15),
    "W": unit("POWERUNIT", 1), "kW": unit("POWERUNIT", 1e3), "MW": unit("POWERUNIT", 1e6),
    "VA": unit("POWERUNIT", 1), "kVA": unit("POWERUNIT", 1e3),
    "J": unit("ENERGYUNIT", 1), "kJ": unit("ENERGYUNIT", 1e3), "MJ": unit("ENERGYUNIT", 1e6),
    "Wh": unit("ENERGYUNIT", 3600), "kWh": unit("ENERGYUNIT", 3.6e6), "MWh": unit("ENERGYUNIT", 3.6e9),
    "N": unit("FORCEUNIT", 1), "kN": unit("FORCEUNIT", 1e3), "daN": unit("FORCEUNIT", 10),
    "Pa": unit("PRESSUREUNIT", 1), "hPa": unit("PRESSUREUNIT", 100), "kPa": unit("PRESSUREUNIT", 1e3),
    "MPa": unit("PRESSUREUNIT", 1e6), "mbar": unit("PRESSUREUNIT", 100), "bar": unit("PRESSUREUNIT", 1e5),
    "A": unit("ELECTRICCURRENTUNIT", 1), "mA": unit("ELECTRICCURRENTUNIT", 1e-3),
    "kA": unit("ELECTRICCURRENTUNIT", 1e3), "V": unit("ELECTRICVOLTAGEUNIT", 1),
    "kV": unit("ELECTRICVOLTAGEUNIT", 1e3), "ohm": unit("ELECTRICRESISTANCEUNIT", 1),
    "Ω": unit("ELECTRICRESISTANCEUNIT", 1), "Hz": unit("FREQUENCYUNIT", 1), "kHz": unit("FREQUENCYUNIT", 1e3),
    "lx": unit("ILLUMINANCEUNIT", 1), "lm": unit("LUMINOUSFLUXUNIT", 1), "cd": unit("LUMINOUSINTENSITYUNIT", 1),
    "rad": unit("PLANEANGLEUNIT", 1), "°": unit("PLANEANGLEUNIT", 0.017453292519943295),
    "W/m2.K": unit("THERMALTRANSMITTANCEUNIT", 1), "W/m2K": unit("THERMALTRANSMITTANCEUNIT", 1),
    "W/m.K": unit("THERMALCONDUCTANCEUNIT", 1), "W/mK": unit("THERMALCONDUCTANCEUNIT", 1),
    "m2.K/W": unit("THERMALRESISTANCEUNIT", 1), "m2K/W": unit("THERMALRESISTANCEUNIT", 1),
    "kg/m3": unit("MASSDENSITYUNIT", 1), "kg/m2": unit("AREADENSITYUNIT", 1),
    "m/s": unit("LINEARVELOCITYUNIT", 1), "km/h": unit("LINEARVELOCITYUNIT", 1 / 3.6),
    "m3/s": unit("VOLUMETRICFLOWRATEUNIT", 1), "m3/h": unit("VOLUMETRICFLOWRATEUNIT", 1.0 / 3600),
    "l/s": unit("VOLUMETRICFLOWRATEUNIT", 1e-3), "L/s": unit("VOLUMETRICFLOWRATEUNIT", 1e-3),
    "l/min": unit("VOLUMETRICFLOWRATEUNIT", 1e-3 / 60), "l/h": unit("VOLUMETRICFLOWRATEUNIT", 1e-3 / 3600),
    "kg/s": unit("MASSFLOWRATEUNIT", 1), "kg/h": unit("MASSFLOWRATEUNIT", 1.0 / 3600),
    "W/m2": unit("HEATFLUXDENSITYUNIT", 1), "dB": unit("SOUNDPRESSURELEVELUNIT", 1),
    "%": unit(nil, 0.01), "1": unit(nil, 1),
  ]

  /// A month is the twelfth of a year of 365.25 days.
  static let secondsOfMonth = 2_629_800.0

  private static let words: [String: Entry] = [
    "jour": unit("TIMEUNIT", 86_400), "jours": unit("TIMEUNIT", 86_400), "day": unit("TIMEUNIT", 86_400),
    "days": unit("TIMEUNIT", 86_400), "mois": unit("TIMEUNIT", secondsOfMonth),
    "month": unit("TIMEUNIT", secondsOfMonth),
    "months": unit("TIMEUNIT", secondsOfMonth), "an": unit("TIMEUNIT", 31_557_600), "ans": unit("TIMEUNIT", 31_557_600),
    "année": unit("TIMEUNIT", 31_557_600), "années": unit("TIMEUNIT", 31_557_600),
    "year": unit("TIMEUNIT", 31_557_600), "years": unit("TIMEUNIT", 31_557_600),
    "heure": unit("TIMEUNIT", 3600), "heures": unit("TIMEUNIT", 3600), "hour": unit("TIMEUNIT", 3600),
    "hours": unit("TIMEUNIT", 3600), "lux": unit("ILLUMINANCEUNIT", 1), "litre": unit("VOLUMEUNIT", 1e-3),
    "litres": unit("VOLUMEUNIT", 1e-3),
  ]
}
