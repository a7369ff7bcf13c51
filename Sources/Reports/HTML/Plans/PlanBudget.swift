import Findings

/// How many plans a page draws, and of which models: a plan has up to 60 kB, and a model is read once more for it.
final class PlanBudget {
  /// Bytes of the models that are asked for plans, all together.
  private static let bytes = 1_200_000_000

  private let models: Set<Int>
  private var left = 60

  init(_ result: CheckResult) {
    var sum = 0
    models = Set(
      result.models.indices.filter { number in
        let model = result.models[number]
        guard model.plans != nil, !model.isUnusable else { return false }
        sum += model.bytes ?? 0
        return sum <= Self.bytes
      })
  }

  /// What a model says of places; nil where it is not asked.
  func source(_ model: Int, of result: CheckResult) -> (any PlanSource)? {
    models.contains(model) && left > 0 ? result.models[model].plans : nil
  }

  /// The storeys of which plans are drawn, those with the most marks: at most `wanted` of those that have any.
  func take(_ wanted: Int, of marks: PlanMarks) -> [Int] {
    let storeys = marks.storeys.indices.filter { !marks.storeys[$0].isEmpty }
    let most = storeys.sorted { (marks.storeys[$1].count, $0) < (marks.storeys[$0].count, $1) }
      .prefix(min(wanted, left))
    left -= most.count
    return most.sorted()
  }
}
