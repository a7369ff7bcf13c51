import Requirements

/// Relations of IFC that a row names.
extension PlaceText {
  /// A relation that puts the object into a storey or a room can be checked where the row says which.
  mutating func take(relation: String, _ cells: Cells) {
    let isSpatial = ["ifcrelaggregates", "ifcrelcontainedinspatialstructure"].contains(relation.lowercased())
    let words = TextFolding.folded(cells.title).split(separator: " ")
    let whole = words.lazy.compactMap { word in
      Self.wholes.first { $0.words.contains(String(word)) }?.name
    }.first
    if isSpatial, let whole {
      outcome = .found(LocatorTable([.whole(whole)]))
    } else {
      outcome = .manual(.notAProperty, [[cells.attribute, relation].filter { !$0.isEmpty }.joined(separator: " / ")])
    }
  }

  private static let wholes: [(name: String, words: Set<String>)] = [
    (
      "IfcBuildingStorey",
      ["etage", "niveau", "storey", "level", "floor", "piso", "planta", "nivel", "verdieping", "bouwlaag"]
    ),
    ("IfcSpace", ["espace", "local", "piece", "room", "space", "espacio", "recinto", "ruimte"]),
    ("IfcBuilding", ["batiment", "building", "edificio", "gebouw"]),
    ("IfcSite", ["site", "sitio", "terrain", "terreno"]),
  ]
}
