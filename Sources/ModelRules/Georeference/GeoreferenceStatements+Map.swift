import IFCModel
import IFCSchema

extension GeoreferenceStatements {
  /// The conversion that counts: the first that moves the model, else the first.
  var conversion: MapConversion? { conversions.first(where: \.hasOffset) ?? conversions.first }

  /// The coordinate system that counts: that of the conversion, else the first that has a name.
  var system: StatedCoordinateSystem? {
    if let system = conversion?.system, system.name != nil { return system }
    return systems.first { $0.name != nil } ?? systems.first
  }

  /// Origins that lie so far away that they are map coordinates.
  func originsOnMap(beyond distance: Double) -> [PlacedOrigin] { origins.filter { $0.distance >= distance } }

  /// Whether something brings the model to the map: a conversion with an offset, or placements far away.
  var isOnMap: Bool {
    conversions.contains(where: \.hasOffset) || !originsOnMap(beyond: GeoreferenceNeeds.farAway).isEmpty
  }

  /// What stands on the map: the sites, else the buildings, else the origin of the model itself.
  func points(in model: Model) -> [PlacedOrigin] {
    for name in ["IfcSite", "IfcBuilding"] {
      guard let entity = model.schema.entity(named: name) else { continue }
      let found = origins.filter { model.schema.isKind($0.instance.entity, of: entity) }
      if !found.isEmpty { return found }
    }
    return conversion.map { [PlacedOrigin(instance: $0.instance, origin: .zero)] } ?? []
  }
}
