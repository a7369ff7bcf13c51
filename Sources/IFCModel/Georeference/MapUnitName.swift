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
