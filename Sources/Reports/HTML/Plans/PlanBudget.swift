import Findings

/// How many plans a page draws, and of which models: a plan has up to 60 kB, and a model is read once more for it.
public final class PlanBudget {
  /// Bytes of the models that are asked for plans, all together.
  static let bytes = 400_000_000

  /// The positions of the models that are asked for plans, the first as far as there is room, by their sizes in bytes.
  ///
  /// - Parameter sizes: nil for a model that cannot be asked.
  public static func models(ofSizes sizes: [Int?]) -> Set<Int> {
    var sum = 0
    return Set(
      sizes.indices.filter { number in
        guard let size = sizes[number] else { return false }
        sum += size
        return sum <= bytes
      })
  }

  private let models: Set<Int>
  /// Whether a model is left out since there are too many bytes.
  let leavesOut: Bool
  private var left = 60

  init(_ result: CheckResult) {
    let sizes = result.models.map { $0.plans != nil && !$0.isUnusable ? $0.bytes ?? 0 : nil }
    models = Self.models(ofSizes: sizes)
    leavesOut = models.count < sizes.count { $0 != nil }
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
