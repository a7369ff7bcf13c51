import IFCModel
import IFCSchema

/// Finds a height above the sea that is given twice: the model stands at its height already, and is raised by it again.
///
/// A placement lies as high as the conversion raises the model (OrthogonalHeight), or a building lies as high above its
/// site as the site lies above the sea. RefElevation says how high the site is, and moves nothing (IfcSite, ISO 16739-1):
/// beside one height of the same amount it is right, and where the sum, or the height of the site that comes of the
/// conversion, is what it says, nothing is doubled.
struct DoubledHeight {
  /// What is as high as it is raised again.
  let instance: Instance
  /// The heights, as short as they can be said.
  let detail: String

  /// Metres below which two heights may be the same by chance.
  private static let least = 2.0
  /// How far the two may be apart, in metres: as one of them is rounded.
  private static let tolerance = 0.05

  /// Nil where no height is plainly given twice.
  init?(_ statements: GeoreferenceStatements, _ model: Model) {
    let metres = statements.metres ?? 1
    func origins(_ name: String) -> [PlacedOrigin] {
      let entity = model.schema.entity(named: name)
      return statements.origins.filter { model.reader.isKind($0.instance, of: entity) }
    }
    let sites = origins("IfcSite")
    let elevation = model.instances(of: "IfcSite").lazy.compactMap { model.reader.real("RefElevation", of: $0) }
      .first { abs($0 * metres) >= Self.least }.map { $0 * metres }
    let meant = elevation.map { " ≠ RefElevation \(MapPosition.text($0))" } ?? ""
    let raised =
      statements.conversion.map { conversion in
        MapPosition.readings(of: .zero, through: conversion, metres: metres).map(\.height)
      } ?? []
    for height in raised where abs(height) >= Self.least {
      for place in sites + origins("IfcBuilding") + origins("IfcGeometricRepresentationContext") {
        let own = place.origin.z
        guard Self.isNear(own, height), elevation.map({ Self.isNear(own + height, $0) }) != true else { continue }
        // The site ends up where it says it lies; a building on a podium as high as that is above it.
        if let elevation, let site = sites.first, place.instance != site.instance,
          Self.isNear(site.origin.z + height, elevation)
        {
          continue
        }
        instance = place.instance
        detail =
          "\(model.className(of: place.instance)) H \(MapPosition.text(own)) + OrthogonalHeight "
          + "\(MapPosition.text(height)) = \(MapPosition.text(own + height))\(meant)"
        return
      }
      if let elevation, let site = sites.first, Self.isNear(height, 2 * elevation), Self.isNear(site.origin.z, 0) {
        instance = site.instance
        detail = "OrthogonalHeight \(MapPosition.text(height))\(meant)"
        return
      }
    }
    guard let elevation, let site = sites.first(where: { Self.isNear($0.origin.z, elevation) }),
      let building = origins("IfcBuilding").first(where: { Self.isNear($0.origin.z, 2 * elevation) })
    else { return nil }
    instance = building.instance
    detail =
      "IfcSite H \(MapPosition.text(site.origin.z)) + IfcBuilding H "
      + "\(MapPosition.text(building.origin.z - site.origin.z)) = \(MapPosition.text(building.origin.z))\(meant)"
  }

  private static func isNear(_ one: Double, _ other: Double) -> Bool { abs(one - other) <= tolerance }
}
