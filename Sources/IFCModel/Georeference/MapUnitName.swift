extension Model {
  /// Metres in the unit of length that a property states for itself; nil where it states none.
  func ownLength(of property: Property) -> Double? {
    guard let unit = unit(of: property).flatMap({ unit($0) }), unit.kind == "LENGTHUNIT" else { return nil }
    return unit.conversion?.factor
  }
}

/// Names of units of length, as people write them into `ePSet_ProjectedCRS.MapUnit`.
enum MapUnitName {
  /// The length of a unit in metres; nil for a name that is not known.
  static func metres(_ name: String) -> Double? {
    switch name.lowercased() {
    case "m", "metre", "mètre", "meter": 1
    case "mm", "millimetre", "millimètre", "millimeter": 0.001
    default: nil
    }
  }
}
