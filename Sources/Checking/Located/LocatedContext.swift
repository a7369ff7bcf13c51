import IFCModel
import ModelRules
import Requirements

/// What the evaluations of a run share.
struct LocatedContext: Sendable {
  /// The days that values are compared with.
  let days: CheckDays
  /// Where properties stand that the run asks for; nil where it asks for none.
  let properties: PropertyNames?
  /// The documents that properties lead to; nil where the run asks for no documents.
  let typed: TypedDocuments?

  /// - Complexity: as ``PropertyNames/init(_:model:)`` where a cahier asks for properties; O(properties) where it asks for
  ///   documents.
  init(_ plans: [SpecificationPlan], days: CheckDays, model: Model) {
    self.days = days
    var asked: Set<Locator> = []
    for plan in plans {
      let facets = plan.applicability + plan.requirements + plan.exceptions.joined()
      for case .located(let facet) in facets { asked.formUnion(facet.allLocators) }
    }
    let names = asked.compactMap { locator in
      if case .property(let set, let name) = locator { (set: set, name: name) } else { nil }
    }
    properties = names.isEmpty ? nil : PropertyNames(names, model: model)
    let asksDocuments = asked.contains { if case .document = $0 { true } else { false } }
    typed = asksDocuments ? TypedDocuments(model) : nil
  }

  /// The same with objects of its own; see `Model.forOneThread()`.
  func forOneThread() -> LocatedContext { LocatedContext(sharing: self) }

  private init(sharing other: LocatedContext) {
    days = other.days
    properties = other.properties?.forOneThread()
    typed = other.typed
  }
}

extension LocatedFacet {
  /// All places that are looked at to judge it.
  fileprivate var allLocators: [Locator] {
    let tables = [rule.comparison?.locators, rule.uniqueness?.per, rule.sum?.locators]
    let others = tables.flatMap { $0?.locators(in: schemaVersion) ?? [] }
    return locators + others + conditions.flatMap(\.allLocators)
  }
}
