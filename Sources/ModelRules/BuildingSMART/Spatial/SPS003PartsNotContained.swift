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
  static let looksAtMuch = true

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    let nesting = context.isOf(.ifc2x3)
    return context.sweep(context.families("IfcElement")) { model in
      let wholes = [model.relation(.aggregates)] + (nesting ? [model.relation(.nests)] : [])
      let contained = model.relation(.containedInSpatialStructure)
      return { element, tally in
        guard wholes.contains(where: { $0.contains(element.place) }) else { return }
        guard contained.contains(element.place) else { return tally.pass() }
        tally.fail(element, .invalidRule, "IfcRelContainedInSpatialStructure")
      }
    }
  }
}
