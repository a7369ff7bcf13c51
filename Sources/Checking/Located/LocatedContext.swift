import IFCModel
import Requirements

/// What the evaluations of a run share.
struct LocatedContext: Sendable {
  /// The days that values are compared with.
  let days: CheckDays
  /// The properties that are called as one that the run asks for, wherever they stand; nil where it asks for none.
  let properties: NamedProperties?

  /// - Complexity: as ``IFCModel/Model/properties(named:)`` where a cahier asks for properties.
  init(_ plans: [SpecificationPlan], days: CheckDays, model: Model) {
    self.days = days
    var names: Set<String> = []
    for plan in plans {
      let facets = plan.applicability + plan.requirements + plan.exceptions.joined()
      for case .located(let facet) in facets { names.formUnion(facet.propertyNames) }
    }
    properties = names.isEmpty ? nil : model.properties(named: names.sorted())
  }

  /// The same with objects of its own; see `Model.forOneThread()`.
  func forOneThread() -> LocatedContext { LocatedContext(sharing: self) }

  private init(sharing other: LocatedContext) {
    days = other.days
    properties = other.properties.map(NamedProperties.init(sharing:))
  }
}

extension LocatedFacet {
  /// The names of all properties that are looked at to judge it.
  fileprivate var propertyNames: [String] {
    let tables = [rule.comparison?.locators, rule.uniqueness?.per, rule.sum?.locators]
    let all = locators + tables.flatMap { $0?.locators(in: schemaVersion) ?? [] }
    let own = all.compactMap { locator in if case .property(_, let name) = locator { name } else { nil } }
    return own + conditions.flatMap(\.propertyNames)
  }
}
