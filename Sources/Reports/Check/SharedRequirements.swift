import Findings

/// The requirements of a submission of which several parts tell something: models, and what lies between them. Their
/// thresholds are judged on all parts together.
struct SharedRequirements {
  private let names: Set<SpecificationName>
  /// Those of them of which enough checks are valid in all parts together.
  private let tolerated: Set<SpecificationName>

  /// O(specifications of all parts).
  init(_ result: CheckResult) {
    var parts: [SpecificationName: Int] = [:]
    for list in result.models.map(\.specifications) + [result.submission?.specifications ?? []] {
      for specification in list where specification.outcomes.total > 0 {
        parts[SpecificationName(specification), default: 0] += 1
      }
    }
    let names = Set(parts.lazy.filter { $0.value > 1 }.map(\.key))
    self.names = names
    tolerated =
      names.isEmpty || !result.hasCahier
      ? []
      : Set(
        result.submissionSpecifications.lazy.filter { $0.standing == .withinThreshold }.map(SpecificationName.init)
          .filter(names.contains))
  }

  /// Whether another part tells something of the same requirement.
  func contains(_ specification: SpecificationResult) -> Bool {
    names.contains(SpecificationName(specification))
  }

  /// How it stands where its threshold is judged: in its part, or in all parts together.
  func standing(_ specification: SpecificationResult) -> Standing {
    let own = specification.standing
    guard own == .fail || own == .withinThreshold, contains(specification) else { return own }
    return tolerated.contains(SpecificationName(specification)) ? .withinThreshold : .fail
  }
}
