import Findings

/// Where the objects of the models of a check are, for cameras and snapshots.
final class ModelPlaces {
  /// Corners of a storey that a camera looks at where no object has a place.
  private static let corners = 2000

  private let result: CheckResult
  private let budget: PlanBudget
  private var storeys: [Int: [StoreyPlan]] = [:]

  init(_ result: CheckResult) {
    self.result = result
    budget = PlanBudget(result)
  }

  /// Whether a model is not asked since the models are too large.
  var leavesOut: Bool { budget.leavesOut }

  /// The storeys of a model; none where it is not asked.
  func storeys(of model: Int) -> [StoreyPlan] {
    if let known = storeys[model] { return known }
    let found = budget.source(model, of: result)?.storeys() ?? []
    storeys[model] = found
    return found
  }

  /// Where some objects of a model are, by their names; those that have no place are missing.
  func positions(of instances: [UInt64], in model: Int) -> [(instance: UInt64, position: PlanPosition)] {
    guard let source = budget.source(model, of: result) else { return [] }
    return zip(instances, source.positions(of: instances)).compactMap { instance, position in
      position.flatMap { $0.point.isPlace ? (instance, $0) : nil }
    }
  }

  /// A point that a camera looks at.
  func point(of position: PlanPosition, in model: Int) -> SIMD3<Double> {
    let storeys = storeys(of: model)
    let elevation = position.storey.flatMap { storeys.indices.contains($0) ? storeys[$0].elevation : nil }
    return SIMD3(position.point.x, position.point.y, position.height ?? elevation ?? 0)
  }

  /// Points of a model as a whole: corners of its rooms and walls.
  func outline(of model: Int) -> [SIMD3<Double>] {
    storeys(of: model).flatMap { storey -> [SIMD3<Double>] in
      let corners = storey.rooms.flatMap { $0.outline?.corners ?? [$0.centre] } + storey.walls.flatMap(\.corners)
      let step = max(1, corners.count / Self.corners)
      return stride(from: 0, to: corners.count, by: step).map { place in
        SIMD3(corners[place].x, corners[place].y, storey.elevation ?? 0)
      }
    }
  }
}
