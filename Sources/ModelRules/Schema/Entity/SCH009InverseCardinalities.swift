import Findings
import IFCModel
import Requirements

/// SCH009: as many instances refer to one as its inverse attributes allow.
///
/// An element in two storeys is counted twice, a group that nobody is in says nothing.
///
/// Example: An opening that no IfcRelVoidsElement names: `VoidsElements` asks for exactly one.
///
/// Source: ISO 10303-11, 9.2.1.3.
struct InverseCardinalities: SchemaRule {
  static let code = "SCH009"
  static let kind = SchemaFault.Kind.inverse
  static let reason = Reason.invalidCount

  init(_ request: RuleRequest) {}
}
