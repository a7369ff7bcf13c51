/// A unit that is based on another one by a factor and an offset: degrees Fahrenheit.
///
/// The standard says that ConversionOffset is added after the factor, and its example is `f = k · 1.8 – 459.67`: from
/// kelvin to the unit, the other way round than every other factor. Programs write the same unit as
/// `k = f · 0.5556 + 255.37`, too, and some with degrees Celsius below. What is meant is told by where the zero of the
/// scale comes to lie.
///
/// Source: ISO 16739-1, IfcConversionBasedUnitWithOffset.
enum OffsetUnit {
  /// The zeros of scales in use, in kelvin: Fahrenheit, Celsius and Réaumur.
  private static let zeros = [459.67 / 1.8, 273.15]

  /// How values in the unit become SI: the reading whose zero is that of a scale in use, the standard's where none is.
  static func conversion(factor: Double, offset: Double, base: UnitConversion) -> UnitConversion? {
    guard factor != 0, factor.isFinite, offset.isFinite else { return nil }
    let documented = UnitConversion(
      factor: base.factor / factor, offset: base.toSI(-offset / factor))
    let readings = [
      documented,
      UnitConversion(factor: factor * base.factor, offset: base.toSI(offset)),
      // An offset in kelvin, whatever the zero of the base.
      UnitConversion(factor: factor * base.factor, offset: offset * base.factor),
    ]
    return readings.first { reading in zeros.contains { abs($0 - reading.offset) < 0.5 } } ?? documented
  }
}
