import Findings
import IFCModel
import Requirements

/// SPS007: what must be contained in a place is, and what must not is not.
///
/// Grids and elements are contained, and annotations unless an object hosts them (nesting); but an element that is part
/// of another one, hosted by it or adhering to it stands where that one stands, and what an opening or a projection does
/// is said by its element: parts must not be contained once more. Alignments and referents are positioned, not
/// contained.
///
/// Example: an annotation that no storey contains and no object hosts fails.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/SPS/SPS007.
struct SpatialContainment: ModelRule {
  static let code = "SPS007"

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    let features = context.families("IfcFeatureElement")
    let elements = context.families("IfcElement")
    let free = context.families("IfcGrid", "IfcAnnotation", "IfcElement")
    let looked = context.instances(ofAny: ["IfcElement", "IfcAnnotation", "IfcGrid", "IfcPositioningElement"])
    return context.look(at: looked) { object, model, tally in
      let isContained = model.relation(.containedInSpatialStructure).contains(object.place)
      let isPart = model.relation(.aggregates).values(of: object.place)
        .contains { elements.contains(model.instance(at: $0)) }
      if isContained && (isPart || !free.contains(object)) {
        tally.fail(object, .invalidRule, "IfcRelContainedInSpatialStructure")
      } else if !isContained && free.contains(object) && !features.contains(object)
        && ![.aggregates, .nests, .adheresToElement].contains(where: { model.relation($0).contains(object.place) })
      {
        tally.fail(object, .absentWhole, "IfcRelContainedInSpatialStructure")
      } else {
        tally.pass()
      }
    }
  }
}
