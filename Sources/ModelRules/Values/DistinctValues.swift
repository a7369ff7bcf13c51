import IFCModel

/// Values that differ from one object to the next, where they are what they should be.
enum DistinctValues {
  /// Numbers and marks of single objects, days of their installation, areas and volumes of rooms, as they are spelt.
  static let usual =
    ["IfcSpace.NetFloorArea", "IfcSpace.GrossFloorArea", "IfcSpace.NetVolume", "IfcSpace.GrossVolume"]
    + numbers
    + NameSpellings.of([
      "room tag", "roomtag", "installation date", "numéro de local", "n° de local", "nº de local",
      "date d'installation", "date de pose",
    ])

  /// Numbers that single objects are known by.
  private static let numbers =
    SerialNames.all
    + NameSpellings.of([
      "bar code", "asset identifier", "asset tag", "tag number", "code barres", "code barre",
    ])

  /// Those that no two objects share, of whatever classes they are.
  static let marks = Set(numbers + ["Tag"])

  /// `IfcSpace.Name`, or `SerialNumber` of any object.
  static func place(_ text: String) -> (className: String, name: String) {
    guard text.hasPrefix("Ifc"), let dot = text.firstIndex(of: ".") else { return ("IfcObject", text) }
    return (String(text[..<dot]), String(text[text.index(after: dot)...]))
  }
}
