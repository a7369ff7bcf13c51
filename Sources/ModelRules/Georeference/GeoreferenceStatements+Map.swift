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

  /// What stands on the map: the sites, and the buildings that stand on none of them; else the origin of the model
  /// itself.
  func points(in model: Model) -> [PlacedOrigin] {
    let sites = origins(of: "IfcSite", in: model)
    let found = sites + origins(of: "IfcBuilding", in: model).filter { isFar($0, from: sites) }
    let world = world(in: model)
    if !found.isEmpty { return found.map { PlacedOrigin(instance: $0.instance, origin: $0.origin + world) } }
    return conversion.map { [PlacedOrigin(instance: $0.instance, origin: .zero)] } ?? []
  }

  /// Where the world coordinate system of a context lies, that brings to the map what no conversion and no placement
  /// does; zero where another carrier does, or none. How it is turned does not move its origin, near which sites stand.
  func world(in model: Model) -> SIMD3<Double> {
    guard !conversions.contains(where: \.hasOffset) else { return .zero }
    let far = originsOnMap(beyond: GeoreferenceNeeds.farAway)
    let context = model.schema.entity(named: "IfcGeometricRepresentationContext")
    guard far.allSatisfy({ model.reader.isKind($0.instance, of: context) }) else { return .zero }
    return far.first?.origin ?? .zero
  }

  /// A building that its placement brings to the map once more than its site: the two, and how far it lies from the site.
  ///
  /// - Parameter distance: metres from which on a placement is one on the map.
  func buildingTwiceOnMap(
    beyond distance: Double, in model: Model
  ) -> (building: PlacedOrigin, site: PlacedOrigin, way: SIMD3<Double>)? {
    let sites = origins(of: "IfcSite", in: model).filter { $0.distance >= distance }
    for building in origins(of: "IfcBuilding", in: model) where isFar(building, from: sites) {
      for site in sites {
        let way = building.origin - site.origin
        // As far from the site, and in the same direction, as the site from the origin.
        let off = way - site.origin
        if (off.x * off.x + off.y * off.y).squareRoot() < site.distance / 2 { return (building, site, way) }
      }
    }
    return nil
  }

  private func origins(of name: String, in model: Model) -> [PlacedOrigin] {
    guard let entity = model.schema.entity(named: name) else { return [] }
    return origins.filter { model.schema.isKind($0.instance.entity, of: entity) }
  }

  /// Whether something lies on the ground of no site.
  private func isFar(_ one: PlacedOrigin, from sites: [PlacedOrigin]) -> Bool {
    sites.allSatisfy { site in
      let way = one.origin - site.origin
      return (way.x * way.x + way.y * way.y).squareRoot() >= GeoreferenceNeeds.farAway
    }
  }
}
