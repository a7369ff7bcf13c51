import Findings
import IFCModel
import Requirements

/// SPS005: an element belongs to exactly one whole in exactly one way.
///
/// It is contained in a place, or part of an element, or nested in one, or adheres to one; an opening voids its element
/// and a projection belongs to it. An element with none of these is nowhere, one with two is counted twice.
///
/// Example: a column that the storey contains and that is part of an assembly fails.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/SPS/SPS005.
struct OneWhole: ModelRule {
  static let code = "SPS005"

  private static let ways: [Relation] = [
    .containedInSpatialStructure, .aggregates, .nests, .adheresToElement, .voidsElement, .projectsElement,
  ]

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    context.sweep(context.families("IfcElement")) { place, _, _, model, tally in
      var found = 0
      for way in OneWhole.ways where model.relation(way).contains(place) { found += 1 }
      guard found != 1, let element = model.instance(at: place) else { return tally.pass() }
      if found == 0 { return tally.fail(element, .absentWhole) }
      let ways = OneWhole.ways.filter { model.relation($0).contains(place) }
      tally.fail(element, .invalidCount, ways.map(\.entityName).joined(separator: ", "))
    }
  }
}
