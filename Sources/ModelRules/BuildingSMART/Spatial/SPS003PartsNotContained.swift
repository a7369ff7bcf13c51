import Findings
import IFCModel
import IFCSchema
import Requirements

/// SPS003: an element that is part of another is not contained in a place as well.
///
/// It stands where its whole stands; said twice, it is counted twice. In IFC2X3 nesting makes a part, too. Looked at is
/// each element that is part of something.
///
/// Example: a plate of a curtain wall that the storey contains, like the curtain wall itself, fails.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/SPS/SPS003.
struct PartsNotContained: ModelRule {
  static let code = "SPS003"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    let nesting = context.isOf(.ifc2x3)
    return context.look(at: context.model.instances(of: "IfcElement")) { element, model, tally in
      let isPart =
        model.relation(.aggregates).contains(element.place)
        || nesting && model.relation(.nests).contains(element.place)
      guard isPart else { return }
      if model.relation(.containedInSpatialStructure).contains(element.place) {
        tally.fail(element, .invalidRule, "IfcRelContainedInSpatialStructure")
      } else {
        tally.pass()
      }
    }
  }
}
