import Checking
import IFCSchema
import Requirements

/// Which requirements say themselves what the value must be, by the positions of specifications and requirements in the
/// results of a check.
struct PrescribedValues: Sendable {
  private let isPrescribed: [[Bool]]

  init(_ requirements: [LoadedRequirements], schema: Schema) {
    isPrescribed = requirements.compactMap { $0.file(for: schema) }.flatMap(\.specifications).filter(CheckRun.takes)
      .map { specification in specification.requirements.map { Self.isListed($0.facet) } }
  }

  /// Whether a requirement lists the values that it takes.
  @Sendable
  func holds(_ specification: Int, _ requirement: Int) -> Bool {
    guard isPrescribed.indices.contains(specification), isPrescribed[specification].indices.contains(requirement)
    else { return false }
    return isPrescribed[specification][requirement]
  }

  private static func isListed(_ facet: Facet) -> Bool {
    switch facet {
    case .attribute(let facet): facet.value?.listedValues != nil
    case .property(let facet): facet.value?.listedValues != nil
    case .located(let facet): facet.members != nil || facet.value?.listedValues != nil
    case .entity, .classification, .material, .partOf, .classes, .rule: true
    }
  }
}
