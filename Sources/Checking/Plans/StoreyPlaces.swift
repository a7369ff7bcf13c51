import Findings
import IFCModel

/// The storeys of a model by height: what they are called and where their origins are.
struct StoreyPlaces: Sendable {
  /// A storey.
  struct Storey: Sendable {
    let name: String
    /// Its height in metres; nil where neither attribute nor placement says one.
    let elevation: Double?
    /// Its origin in the world; nil where it has no placement.
    let origin: SIMD3<Double>?
  }

  /// From the lowest to the highest, those without a height last.
  let storeys: [Storey]
  /// Their positions by their places in the index.
  private let numbers: [UInt32: Int]

  init(_ model: Model, most: Int) {
    let instances = Array(model.instances(of: "IfcBuildingStorey").prefix(most))
    let names = StoreyNames(model).distinct(instances)
    let metres = model.units.unit(ofKind: "LENGTHUNIT")?.conversion?.factor ?? 1
    let placements = PlacementReader(model)
    let read = zip(instances, names).map { instance, name -> (place: UInt32, storey: Storey) in
      let origin = placements.world(of: instance)?.origin
      let stated = model.reader.real("Elevation", of: instance).map { $0 * metres }
      let elevation = [stated, origin?.z].lazy.compactMap(\.self).first { $0.magnitude < 1e6 }
      return (instance.place, Storey(name: name, elevation: elevation, origin: origin))
    }
    let sorted = read.enumerated().sorted { a, b in
      (a.element.storey.elevation ?? .infinity, a.offset) < (b.element.storey.elevation ?? .infinity, b.offset)
    }
    storeys = sorted.map(\.element.storey)
    numbers = Dictionary(
      sorted.enumerated().map { ($1.element.place, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The position of a storey; nil for one that is not among them.
  func number(of storey: Instance) -> Int? { numbers[storey.place] }
}
