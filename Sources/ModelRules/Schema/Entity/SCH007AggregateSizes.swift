import Findings
import IFCModel
import Requirements

/// SCH007: an aggregate has as many elements as its bounds allow, and a set, or a list of unique
/// elements, has each of them once.
///
/// An empty set of properties or a relation to nobody says nothing; a point of four coordinates is none. An object that
/// a relation names twice is counted twice by who counts what it relates.
///
/// Example: `#5=IFCPROPERTYSET('…',$,'Pset_WallCommon',$,())`; a relation to `(#5,#6,#5)`; an enumeration that has an
/// item twice.
///
/// Source: ISO 10303-11, 8.2, of lists 8.2.2, of sets 8.2.4; 10303-21, 12.1.3.
struct AggregateSizes: SchemaRule {
  static let code = "SCH007"
  static let kind = SchemaFault.Kind.aggregateSize
  static let reason = Reason.invalidCount

  init(_ request: RuleRequest) {}

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    guard context.model.keepsAll else {
      tally.fail(.notEvaluableReference)
      return tally
    }
    tally.add(context.model.conformance, Self.kind, Self.reason)
    tally.add(context.model.conformance, .repeated, Self.reason)
    return tally
  }
}
