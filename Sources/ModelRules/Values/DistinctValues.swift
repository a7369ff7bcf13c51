/// Values that differ from one object to the next, where they are what they should be.
enum DistinctValues {
  /// Numbers and marks of single objects, days of their installation, areas and volumes of rooms.
  static let usual = [
    "SerialNumber", "BarCode", "AssetIdentifier", "AssetTag", "TagNumber", "RoomTag", "Roomtag", "InstallationDate",
    "IfcSpace.NetFloorArea", "IfcSpace.GrossFloorArea", "IfcSpace.NetVolume", "IfcSpace.GrossVolume", "NumeroSerie",
    "NuméroSérie", "Numéro de série", "Numero de serie", "N° de série", "N° série", "Code-barres", "Code barre",
    "Code barres", "Numéro de local",
    "Numero de local", "N° de local", "Date d'installation", "Date de pose",
  ]

  /// Those that no two objects share, of whatever classes they are.
  static let marks: Set<String> = [
    "SerialNumber", "BarCode", "AssetIdentifier", "AssetTag", "TagNumber", "NumeroSerie", "NuméroSérie",
    "Numéro de série", "Numero de serie", "N° de série", "N° série", "Code-barres", "Code barre", "Code barres", "Tag",
  ]

  /// `IfcSpace.Name`, or `SerialNumber` of any object.
  static func place(_ text: String) -> (className: String, name: String) {
    guard text.hasPrefix("Ifc"), let dot = text.firstIndex(of: ".") else { return ("IfcObject", text) }
    return (String(text[..<dot]), String(text[text.index(after: dot)...]))
  }
}
