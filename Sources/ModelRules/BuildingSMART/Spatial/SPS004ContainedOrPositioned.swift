import Findings
import IFCModel
import IFCSchema
import Requirements

/// SPS004: a product is contained in a place or positioned along an alignment, and not both.
///
/// The official repository has switched the rule off; it is kept here with the least severity, for infrastructure.
/// Looked at is each product that is positioned or contained.
///
/// Example: a signal that a railway part contains, and that an alignment positions, fails.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/SPS/SPS004; for IFC4X3.
struct ContainedOrPositioned: ModelRule {
  static let code = "SPS004"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    guard context.isOf(.ifc4x3) else { return tally }
    let contained = context.model.relation(.containedInSpatialStructure)
    var rest = Set(contained.keys)
    for name in context.positionedProducts.sorted() {
      guard let product = context.model.instance(named: name) else { continue }
      if rest.remove(product.place) != nil {
        tally.fail(product, .invalidRule, "IfcRelContainedInSpatialStructure")
      } else {
        tally.pass()
      }
    }
    tally.pass(rest.count)
    return tally
  }
}
