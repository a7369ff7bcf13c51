import IFCModel
import Part21

/// Some points of a model's geometry, from all over the file, to tell whether it is drawn at map coordinates.
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
    ["IfcCartesianPoint", "IfcCartesianPointList"].contains { name in
      let points = model.instances(of: name)
      let step = max(1, points.count / GeometrySample.most)
      return stride(from: 0, to: points.count, by: step).contains { isFar(points[$0], distance) }
    }
  }

  private func isFar(_ point: Instance, _ distance: Double) -> Bool {
    guard let coordinates = model.parameter(0, of: point), coordinates.kind == .list else { return false }
    var cursor = ParameterCursor(bytes: model.reader.bytes, list: coordinates.body)
    guard var first = cursor.next() else { return false }
    if first.kind == .list {
      // Of a list of points the first.
      cursor = ParameterCursor(bytes: model.reader.bytes, list: first.body)
      guard let inner = cursor.next() else { return false }
      first = inner
    }
    guard let x = model.reader.bytes.real(first), let y = cursor.next().flatMap(model.reader.bytes.real) else {
      return false
    }
    return (x * x + y * y).squareRoot() * metres >= distance
  }
}
