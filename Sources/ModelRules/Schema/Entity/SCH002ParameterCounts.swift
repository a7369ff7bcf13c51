import Findings
import IFCModel
import Requirements

/// SCH002: an instance has as many parameters as its entity has attributes.
///
/// Parameters are told apart by their number alone: one too few, and all that follow stand for something else.
///
/// Example: `#5=IFCGROUP('…',$,'G',$)`, whose ObjectType is missing.
///
/// Source: ISO 10303-21, 12.2.1.
struct ParameterCounts: SchemaRule {
  static let code = "SCH002"
  static let kind = SchemaFault.Kind.parameterCount
  static let reason = Reason.invalidCount

  init(_ request: RuleRequest) {}
}
