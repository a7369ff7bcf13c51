import Findings

/// The requirements of a submission of which several parts tell something: models, and what lies between them. Their
/// thresholds are judged on all parts together.
struct SharedRequirements {
  private struct Key: Hashable {
    let file: Int
    let id: String
  }

  private let keys: Set<Key>

  /// O(specifications of all parts).
  init(_ result: CheckResult) {
    var parts: [Key: Int] = [:]
    for list in result.models.map(\.specifications) + [result.submission?.specifications ?? []] {
      for specification in list where specification.outcomes.total > 0 {
        parts[SharedRequirements.key(specification), default: 0] += 1
      }
    }
    keys = Set(parts.lazy.filter { $0.value > 1 }.map(\.key))
  }

  /// Whether another part tells something of the same requirement.
  func contains(_ specification: SpecificationResult) -> Bool {
    keys.contains(SharedRequirements.key(specification))
  }

  private static func key(_ specification: SpecificationResult) -> Key {
    Key(file: specification.requirementFile, id: specification.id)
  }
}
