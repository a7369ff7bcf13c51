import Findings
import IFCModel
import IFCSchema
import Requirements

/// SPS007: what must be contained in a place is, and what must not is not.
///
/// Grids, annotations and elements are contained; but an annotation may be nested in another one, an element
/// that is part of another one stands where that one stands, and what an opening or a projection does is said by its
/// element. Parts, of an element or of a place, must not be contained once more. Grids and annotations are contained in a place of the spatial
/// structure: a zone or the outside does not count. Alignments and referents are positioned, not contained.
///
/// An element that is nested and not contained fails, except in IFC2X3, where nesting is one of the ways of being a
/// part (`IfcObjectDefinition.Decomposes`).
///
/// Example: an annotation that no storey contains and no annotation hosts fails; so does one that is nested in a wall.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/SPS/SPS007, version 5, with
/// `IfcSpatialStructureElement` for places (pull request 439); annotations in annotations: pull requests 376 and 377.
struct SpatialContainment: ModelRule {
  static let code = "SPS007"
  static let looksAtMuch = true

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    let features = context.families("IfcFeatureElement")
    let elements = context.families("IfcElement")
    let annotations = context.families("IfcAnnotation")
    let free = context.families("IfcGrid", "IfcAnnotation", "IfcElement")
    let places = context.families("IfcSpatialStructureElement")
    let looked = context.families("IfcElement", "IfcAnnotation", "IfcGrid", "IfcPositioningElement")
    let nestsParts = context.isOf(.ifc2x3)
    return context.sweep(looked) { model in
      let contained = model.relation(.containedInSpatialStructure)
      let aggregates = model.relation(.aggregates)
      let nests = model.relation(.nests)
      /// Whether an object may do without a place of its own.
      func isExcused(_ object: Instance) -> Bool {
        if annotations.contains(object.entity) {
          return nests.values(of: object.place)
            .contains { host in model.entity(at: host).map(annotations.contains) ?? false }
        }
        guard elements.contains(object.entity) else { return !free.contains(object.entity) }
        return features.contains(object.entity) || aggregates.contains(object.place)
          || (nestsParts && nests.contains(object.place))
      }
      /// What is wrong with where an object is contained.
      func fault(_ object: Instance) -> (Reason, String)? {
        let rule = (Reason.invalidRule, "IfcRelContainedInSpatialStructure")
        guard free.contains(object.entity) else { return rule }
        if elements.contains(object.entity) { return aggregates.contains(object.place) ? rule : nil }
        let wholes = contained.values(of: object.place).compactMap(model.entity(at:))
        if wholes.contains(where: places.contains) || isExcused(object) { return nil }
        return (.invalidWhole, wholes.first.map(model.schema.name(of:)) ?? "")
      }
      return { object, tally in
        if contained.contains(object.place) {
          if let (reason, detail) = fault(object) { tally.fail(object, reason, detail) } else { tally.pass() }
        } else if isExcused(object) {
          tally.pass()
        } else {
          tally.fail(object, .absentWhole, "IfcRelContainedInSpatialStructure")
        }
      }
    }
  }
}
