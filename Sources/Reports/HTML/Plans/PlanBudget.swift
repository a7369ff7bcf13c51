import Findings

/// How many plans a page draws, and of which models: a plan has up to 60 kB, and a model is read once more for it.
final class PlanBudget {
  /// Bytes of the models that are asked for plans, all together.
  static let bytes = 400_000_000

  private let models: Set<Int>
  /// Whether a model is left out since there are too many bytes.
  let leavesOut: Bool
  private var left = 60

  init(_ result: CheckResult) {
    var sum = 0
    let able = result.models.indices.filter { result.models[$0].plans != nil && !result.models[$0].isUnusable }
    models = Set(
      able.filter { number in
        sum += result.models[number].bytes ?? 0
        return sum <= Self.bytes
      })
    leavesOut = models.count < able.count
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
