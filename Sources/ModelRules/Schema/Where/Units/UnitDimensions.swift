/// The exponents of metre, kilogram, second, ampere, kelvin, mole and candela (ISO 16739-1, IfcDimensionalExponents) of
/// types of units and of the units of SI.
enum UnitDimensions {
  /// Those of a type of units, an item of IfcUnitEnum (IfcCorrectDimensions); nil where the schema says none.
  static func ofType(_ type: String) -> [Int64]? { types[type] }

  /// Those of a unit of SI, an item of IfcSIUnitName (IfcDimensionsForSiUnit).
  static func ofUnit(_ name: String) -> [Int64]? { units[name].flatMap { types[$0] } }

  /// In IFC2X3, those of ELECTRICCAPACITANCEUNIT differ from those of its own FARAD by a slip; here they do not.
  private static let types: [String: [Int64]] = [
    "LENGTHUNIT": [1, 0, 0, 0, 0, 0, 0], "MASSUNIT": [0, 1, 0, 0, 0, 0, 0], "TIMEUNIT": [0, 0, 1, 0, 0, 0, 0],
    "ELECTRICCURRENTUNIT": [0, 0, 0, 1, 0, 0, 0], "THERMODYNAMICTEMPERATUREUNIT": [0, 0, 0, 0, 1, 0, 0],
    "AMOUNTOFSUBSTANCEUNIT": [0, 0, 0, 0, 0, 1, 0], "LUMINOUSINTENSITYUNIT": [0, 0, 0, 0, 0, 0, 1],
    "PLANEANGLEUNIT": [0, 0, 0, 0, 0, 0, 0], "SOLIDANGLEUNIT": [0, 0, 0, 0, 0, 0, 0],
    "AREAUNIT": [2, 0, 0, 0, 0, 0, 0], "VOLUMEUNIT": [3, 0, 0, 0, 0, 0, 0],
    "ABSORBEDDOSEUNIT": [2, 0, -2, 0, 0, 0, 0], "RADIOACTIVITYUNIT": [0, 0, -1, 0, 0, 0, 0],
    "ELECTRICCAPACITANCEUNIT": [-2, -1, 4, 2, 0, 0, 0], "DOSEEQUIVALENTUNIT": [2, 0, -2, 0, 0, 0, 0],
    "ELECTRICCHARGEUNIT": [0, 0, 1, 1, 0, 0, 0], "ELECTRICCONDUCTANCEUNIT": [-2, -1, 3, 2, 0, 0, 0],
    "ELECTRICVOLTAGEUNIT": [2, 1, -3, -1, 0, 0, 0], "ELECTRICRESISTANCEUNIT": [2, 1, -3, -2, 0, 0, 0],
    "ENERGYUNIT": [2, 1, -2, 0, 0, 0, 0], "FORCEUNIT": [1, 1, -2, 0, 0, 0, 0],
    "FREQUENCYUNIT": [0, 0, -1, 0, 0, 0, 0], "INDUCTANCEUNIT": [2, 1, -2, -2, 0, 0, 0],
    "ILLUMINANCEUNIT": [-2, 0, 0, 0, 0, 0, 1], "LUMINOUSFLUXUNIT": [0, 0, 0, 0, 0, 0, 1],
    "MAGNETICFLUXUNIT": [2, 1, -2, -1, 0, 0, 0], "MAGNETICFLUXDENSITYUNIT": [0, 1, -2, -1, 0, 0, 0],
    "POWERUNIT": [2, 1, -3, 0, 0, 0, 0], "PRESSUREUNIT": [-1, 1, -2, 0, 0, 0, 0],
  ]

  /// The type of each.
  private static let units = [
    "METRE": "LENGTHUNIT", "SQUARE_METRE": "AREAUNIT", "CUBIC_METRE": "VOLUMEUNIT", "GRAM": "MASSUNIT",
    "SECOND": "TIMEUNIT", "AMPERE": "ELECTRICCURRENTUNIT", "KELVIN": "THERMODYNAMICTEMPERATUREUNIT",
    "DEGREE_CELSIUS": "THERMODYNAMICTEMPERATUREUNIT", "MOLE": "AMOUNTOFSUBSTANCEUNIT",
    "CANDELA": "LUMINOUSINTENSITYUNIT", "RADIAN": "PLANEANGLEUNIT", "STERADIAN": "SOLIDANGLEUNIT",
    "HERTZ": "FREQUENCYUNIT", "NEWTON": "FORCEUNIT", "PASCAL": "PRESSUREUNIT", "JOULE": "ENERGYUNIT",
    "WATT": "POWERUNIT", "COULOMB": "ELECTRICCHARGEUNIT", "VOLT": "ELECTRICVOLTAGEUNIT",
    "FARAD": "ELECTRICCAPACITANCEUNIT", "OHM": "ELECTRICRESISTANCEUNIT", "SIEMENS": "ELECTRICCONDUCTANCEUNIT",
    "WEBER": "MAGNETICFLUXUNIT", "TESLA": "MAGNETICFLUXDENSITYUNIT", "HENRY": "INDUCTANCEUNIT",
    "LUMEN": "LUMINOUSFLUXUNIT", "LUX": "ILLUMINANCEUNIT", "BECQUEREL": "RADIOACTIVITYUNIT",
    "GRAY": "ABSORBEDDOSEUNIT", "SIEVERT": "DOSEEQUIVALENTUNIT",
  ]
}
