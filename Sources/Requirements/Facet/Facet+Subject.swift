extension Facet {
  /// What it asks of, in words of no language and without what the value must be: `Pset_WallCommon.FireRating`, `Name`,
  /// `classification:UniFormat II`; empty for what there is only one of, the class and the materials.
  ///
  /// Findings are told apart by it from one check to the next, so it must not change from one release to the next.
  public var subject: String {
    switch self {
    case .entity, .classes, .material: ""
    case .attribute(let facet): facet.name.subject
    case .property(let facet): facet.propertySet.subject + "." + facet.baseName.subject
    case .classification(let facet): facet.system?.subject ?? ""
    case .partOf(let facet): (facet.relation ?? "") + ":" + facet.entity.name.subject
    case .located(let facet): facet.locators.first?.text ?? ""
    case .rule(let request): request.code
    }
  }

  /// The places besides ``subject`` where the value is accepted, in order of preference and in the same words.
  public var alternatives: [String] {
    guard case .located(let facet) = self else { return [] }
    return facet.locators.dropFirst().map(\.text)
  }
}

extension ValueConstraint {
  /// The names that it allows, as one word.
  fileprivate var subject: String {
    switch self {
    case .simple(let text): text
    case .restriction(let restriction):
      (restriction.enumeration + restriction.patterns.map { "/\($0.source)/" }).joined(separator: "|")
    }
  }
}
