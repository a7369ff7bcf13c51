import Findings

/// The requirements of a submission of which several parts tell something: models, and what lies between them. Their
/// thresholds are judged on all parts together.
struct SharedRequirements {
  private let names: Set<SpecificationName>

  /// O(specifications of all parts).
  init(_ result: CheckResult) {
    var parts: [SpecificationName: Int] = [:]
    for list in result.models.map(\.specifications) + [result.submission?.specifications ?? []] {
      for specification in list where specification.outcomes.total > 0 {
        parts[SpecificationName(specification), default: 0] += 1
      }
    }
    names = Set(parts.lazy.filter { $0.value > 1 }.map(\.key))
  }

  /// Whether another part tells something of the same requirement.
  func contains(_ specification: SpecificationResult) -> Bool {
    names.contains(SpecificationName(specification))
  }
}
