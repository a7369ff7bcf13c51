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
  static let looksAtMuch = true

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    let features = context.families("IfcFeatureElement")
    let elements = context.families("IfcElement")
    let free = context.families("IfcGrid", "IfcAnnotation", "IfcElement")
    let looked = context.families("IfcElement", "IfcAnnotation", "IfcGrid", "IfcPositioningElement")
    let wholes: [Relation] = [.aggregates, .nests, .adheresToElement]
    return context.sweep(looked) { model in
      let contained = model.relation(.containedInSpatialStructure)
      let aggregates = model.relation(.aggregates)
      let wholes = wholes.map(model.relation).filter { $0.count > 0 }
      return { object, tally in
        let isContained = contained.contains(object.place)
        let holds: Bool
        if isContained {
          let isPart = aggregates.values(of: object.place)
            .contains { whole in model.entity(at: whole).map(elements.contains) ?? false }
          holds = !isPart && free.contains(object.entity)
        } else {
          holds =
            !free.contains(object.entity) || features.contains(object.entity)
            || wholes.contains { $0.contains(object.place) }
        }
        if holds { return tally.pass() }
        tally.fail(object, isContained ? .invalidRule : .absentWhole, "IfcRelContainedInSpatialStructure")
      }
    }
  }
}
