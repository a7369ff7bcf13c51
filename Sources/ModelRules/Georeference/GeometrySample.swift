import IFCModel
import Part21

/// Some elements and some points of a model's geometry, from all over the file, to tell whether it is drawn at map
/// coordinates.
struct GeometrySample {
  private static let most = 512

  private let model: Model
  private let metres: Double

  init(_ model: Model) {
    self.model = model
    metres = model.units.unit(ofKind: "LENGTHUNIT")?.conversion?.factor ?? 1
  }

  /// Whether a point lies so many metres away from the origin, or farther. O(points of the sample).
  func reaches(_ distance: Double) -> Bool {
    firstPoint { ($0.x * $0.x + $0.y * $0.y).squareRoot() >= distance } != nil
  }

  /// The first element whose placement in the world is as asked for, else the first such point of a shape, in metres as
  /// it is written. O(elements and points of the sample).
  func first(where isWanted: (SIMD3<Double>) -> Bool) -> PlacedOrigin? {
    let placements = PlacementReader(model)
    for element in sample(of: "IfcElement") {
      guard let origin = placements.world(of: element)?.origin, isWanted(origin) else { continue }
      return PlacedOrigin(instance: element, origin: origin)
    }
    return firstPoint(where: isWanted)
  }

  private func firstPoint(where isWanted: (SIMD3<Double>) -> Bool) -> PlacedOrigin? {
    for name in ["IfcCartesianPoint", "IfcCartesianPointList"] {
      for instance in sample(of: name) {
        guard let point = point(instance), isWanted(point) else { continue }
        return PlacedOrigin(instance: instance, origin: point)
      }
    }
    return nil
  }

  /// At most ``most`` instances of a class and those derived from it, at equal distances in the file.
  private func sample(of name: String) -> [Instance] {
    let instances = model.instances(of: name)
    let step = max(1, instances.count / GeometrySample.most)
    return stride(from: 0, to: instances.count, by: step).map { instances[$0] }
  }

  /// Where a point lies, heights left out; nil for one that cannot be read.
  private func point(_ instance: Instance) -> SIMD3<Double>? {
    guard let coordinates = model.parameter(0, of: instance), coordinates.kind == .list else { return nil }
    var cursor = ParameterCursor(bytes: model.reader.bytes, list: coordinates.body)
    guard var first = cursor.next() else { return nil }
    if first.kind == .list {
      // Of a list of points the first.
      cursor = ParameterCursor(bytes: model.reader.bytes, list: first.body)
      guard let inner = cursor.next() else { return nil }
      first = inner
    }
    guard let x = model.reader.bytes.real(first), let y = cursor.next().flatMap(model.reader.bytes.real) else {
      return nil
    }
    return SIMD3(x, y, 0) * metres
  }
}
