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
    let looked = context.families("IfcElement", "IfcAnnotation", "IfcGrid", "IfcPositioningElement")
    let wholes: [Relation] = [.aggregates, .nests, .adheresToElement]
    return context.sweep(looked) { place, _, entity, model, tally in
      let isContained = model.relation(.containedInSpatialStructure).contains(place)
      let isPart = model.relation(.aggregates).values(of: place)
        .contains { whole in context.entity(at: whole).map(elements.contains) ?? false }
      let holds =
        isContained
        ? !isPart && free.contains(entity)
        : !free.contains(entity) || features.contains(entity)
          || wholes.contains { model.relation($0).contains(place) }
      guard !holds, let object = model.instance(at: place) else { return tally.pass() }
      tally.fail(object, isContained ? .invalidRule : .absentWhole, "IfcRelContainedInSpatialStructure")
    }
  }
}
