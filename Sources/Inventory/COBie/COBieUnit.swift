import IFCModel

/// Units as the pick lists of COBie call them: `meters`, `square millimeters`.
enum COBieUnit {
  /// The name of a unit; as the file gives it where it is none of SI.
  static func name(of unit: Unit) -> String {
    let lower = unit.name.lowercased()
    for (word, before) in [("square_metre", "square "), ("cubic_metre", "cubic "), ("metre", "")]
    where lower.hasSuffix(word) { return before + lower.dropLast(word.count) + "meters" }
    return unit.name
  }
}
