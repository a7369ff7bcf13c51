import Findings
import IFCModel
import IFCSchema
import Requirements

/// SPS005: an element belongs to exactly one whole in exactly one way.
///
/// It is contained in a place, or part of an element, or nested in one, or adheres to one; an opening voids its element
/// and a projection belongs to it. An element with none of these is nowhere, one with two is counted twice. In IFC2X3
/// being part and being nested are one way (`IfcObjectDefinition.Decomposes`).
///
/// Example: a column that the storey contains and that is part of an assembly fails.
///
/// Source: buildingSMART, ifc-gherkin-rules, features/rules/SPS/SPS005.
struct OneWhole: ModelRule {
  static let code = "SPS005"
  static let looksAtMuch = true

  private static let ways: [Relation] = [
    .containedInSpatialStructure, .aggregates, .nests, .adheresToElement, .voidsElement, .projectsElement,
  ]

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    let isOneWay = context.isOf(.ifc2x3)
    return context.sweep(context.families("IfcElement")) { model in
      let ways = OneWhole.ways.map { (name: $0.entityName, table: model.relation($0)) }.filter { $0.table.count > 0 }
      let (aggregates, nests) = (model.relation(.aggregates), model.relation(.nests))
      return { element, tally in
        var found = 0
        for way in ways where way.table.contains(element.place) { found += 1 }
        if isOneWay, found == 2, aggregates.contains(element.place), nests.contains(element.place) { found = 1 }
        if found == 1 { return tally.pass() }
        if found == 0 { return tally.fail(element, .absentWhole) }
        let names = ways.filter { $0.table.contains(element.place) }.map(\.name)
        tally.fail(element, .invalidCount, names.joined(separator: ", "))
      }
    }
  }
}
