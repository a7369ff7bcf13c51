/// The coherent units of SI, in which an IDS writes numbers (IDS `units.md`), as people write them.
enum CoherentUnit {
  /// A number with its unit: `4 m`; the number alone where no symbol is known.
  ///
  /// - Parameter kind: the item of IfcUnitEnum or IfcDerivedUnitEnum.
  static func text(_ number: Double, kind: String?) -> String? {
    guard let digits = ConvertedNumber.text(number) else { return nil }
    return kind.flatMap { symbols[$0] }.map { "\(digits) \($0)" } ?? digits
  }

  private static let symbols: [String: String] = [
    "LENGTHUNIT": "m", "AREAUNIT": "m²", "VOLUMEUNIT": "m³", "MASSUNIT": "kg", "TIMEUNIT": "s",
    "PLANEANGLEUNIT": "rad", "SOLIDANGLEUNIT": "sr", "THERMODYNAMICTEMPERATUREUNIT": "K",
    "ELECTRICCURRENTUNIT": "A", "ELECTRICVOLTAGEUNIT": "V", "ELECTRICRESISTANCEUNIT": "Ω",
    "ELECTRICCONDUCTANCEUNIT": "S", "ELECTRICCHARGEUNIT": "C", "ELECTRICCAPACITANCEUNIT": "F", "INDUCTANCEUNIT": "H",
    "MAGNETICFLUXUNIT": "Wb", "MAGNETICFLUXDENSITYUNIT": "T", "POWERUNIT": "W", "ENERGYUNIT": "J", "FORCEUNIT": "N",
    "PRESSUREUNIT": "Pa", "FREQUENCYUNIT": "Hz", "ILLUMINANCEUNIT": "lx", "LUMINOUSFLUXUNIT": "lm",
    "LUMINOUSINTENSITYUNIT": "cd", "AMOUNTOFSUBSTANCEUNIT": "mol", "RADIOACTIVITYUNIT": "Bq",
    "ABSORBEDDOSEUNIT": "Gy", "DOSEEQUIVALENTUNIT": "Sv", "VOLUMETRICFLOWRATEUNIT": "m³/s",
    "MASSFLOWRATEUNIT": "kg/s", "LINEARVELOCITYUNIT": "m/s", "ANGULARVELOCITYUNIT": "rad/s",
    "ACCELERATIONUNIT": "m/s²", "ROTATIONALFREQUENCYUNIT": "Hz", "THERMALTRANSMITTANCEUNIT": "W/(m²·K)",
    "THERMALCONDUCTANCEUNIT": "W/(m·K)", "THERMALRESISTANCEUNIT": "m²·K/W", "SPECIFICHEATCAPACITYUNIT": "J/(kg·K)",
    "HEATFLUXDENSITYUNIT": "W/m²", "HEATINGVALUEUNIT": "J/kg", "MASSDENSITYUNIT": "kg/m³",
    "AREADENSITYUNIT": "kg/m²", "MASSPERLENGTHUNIT": "kg/m", "TORQUEUNIT": "N·m", "LINEARFORCEUNIT": "N/m",
    "PLANARFORCEUNIT": "N/m²", "MODULUSOFELASTICITYUNIT": "Pa", "DYNAMICVISCOSITYUNIT": "Pa·s",
    "KINEMATICVISCOSITYUNIT": "m²/s",
  ]
}
