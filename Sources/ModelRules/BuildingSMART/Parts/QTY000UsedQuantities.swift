import IFCModel
import Requirements

/// QTY000: objects have quantities.
///
/// Tells whether a model uses a part of IFC; it never fails. What is counted is the quantity sets that an occurrence
/// has; those of type objects are not.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/QTY/QTY000.
struct UsedQuantities: ModelRule {
  static let code = "QTY000"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    guard !context.model.instances(of: "IfcElementQuantity").isEmpty else { return RuleTally() }
    let quantities = context.families("IfcElementQuantity")
    let objects = context.families("IfcObject")
    let table = context.model.propertySets
    var has = [Bool](repeating: false, count: table.count)
    table.forEachOwner { place, set in
      guard quantities.contains(table.entity(of: set)), !has[Int(set.number)] else { return }
      has[Int(set.number)] = context.entity(at: place).map(objects.contains) ?? false
    }
    return context.counted(has.count { $0 })
  }
}
