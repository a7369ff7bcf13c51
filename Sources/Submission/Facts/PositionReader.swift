import Glibc
import IFCModel
import IFCSchema
import Part21

/// Reads where a model says that it lies.
struct PositionReader {
  let model: Model
  /// Whether the model keeps placements, points and directions.
  let readsPlacements: Bool
  /// How many buildings of a model are compared with those of the others.
  private static let mostBuildings = 64

  /// What the model says. O(elements) where placements are read, spread over the threads.
  func position() -> PositionFact {
    var fact = PositionFact()
    fact.lengthUnit = model.units.unit(ofKind: "LENGTHUNIT")?.name
    let georeference = model.georeference()
    fact.coordinateSystem = georeference.coordinateSystem
    if let east = georeference.eastings, let north = georeference.northings {
      let length = model.units.unit(ofKind: "LENGTHUNIT")?.conversion?.factor
      fact.mapOrigin = MapOrigin(
        SIMD3(east, north, georeference.orthogonalHeight ?? 0), map: georeference.metres, project: length)
      fact.mapRotation = georeference.rotation ?? 0
    }
    guard readsPlacements else { return fact }
    let placements = PlacementReader(model)
    if let site = model.instances(of: "IfcSite").first.flatMap(placements.world)?.origin {
      let buildings = model.instances(of: "IfcBuilding").prefix(Self.mostBuildings)
      fact.sitePlacement = SitePlacement(
        site: site, buildings: buildings.compactMap { placements.world(of: $0)?.origin })
    }
    fact.trueNorth = trueNorth()
    fact.range = range()
    return fact
  }

  /// TrueNorth of the first context that states it; sub-contexts derive theirs.
  private func trueNorth() -> Double? {
    guard let context = model.schema.entity(named: "IfcGeometricRepresentationContext") else { return nil }
    for instance in model.instances(ofExactly: [context]) {
      guard let direction = model.reader.reference("TrueNorth", of: instance),
        let list = model.reader.parameter(0, of: direction), list.kind == .list
      else { continue }
      var cursor = ParameterCursor(bytes: model.reader.bytes, list: list.body)
      let ratios = [cursor.next(), cursor.next()].compactMap { $0.flatMap(model.reader.bytes.real) }
      guard ratios.count == 2, ratios[0] != 0 || ratios[1] != 0 else { continue }
      return atan2(ratios[0], ratios[1]) * 180 / .pi
    }
    return nil
  }

  /// The box around the origins of the elements; those without a placement are left out.
  private func range() -> PositionRange? {
    let elements = model.instances(of: "IfcElement")
    let parts = Slots.map(count: elements.count, threads: model.reader.threads) { range -> PositionRange? in
      let placements = PlacementReader(model.forOneThread())
      var box: PositionRange?
      for element in elements[range] {
        guard let origin = placements.world(of: element)?.origin else { continue }
        if box == nil { box = PositionRange(origin) } else { box?.add(PositionRange(origin)) }
      }
      return box
    }
    return parts.compactMap(\.self).reduce(nil) { sum, part in
      guard var sum else { return part }
      sum.add(part)
      return sum
    }
  }
}
