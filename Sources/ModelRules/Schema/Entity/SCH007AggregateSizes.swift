import Findings
import IFCModel
import Requirements

/// SCH007: an aggregate has as many elements as its bounds allow.
///
/// An empty set of properties or a relation to nobody says nothing; a point of four coordinates is none.
///
/// Example: `#5=IFCPROPERTYSET('…',$,'Pset_WallCommon',$,())`.
///
/// Source: ISO 10303-11, 8.2; 10303-21, 12.1.3.
struct AggregateSizes: SchemaRule {
  static let code = "SCH007"
  static let kind = SchemaFault.Kind.aggregateSize
  static let reason = Reason.invalidCount

  init(_ request: RuleRequest) {}
}
