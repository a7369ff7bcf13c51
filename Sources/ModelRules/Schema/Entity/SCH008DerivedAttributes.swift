import Findings
import IFCModel
import Requirements

/// SCH008: an attribute whose value the entity derives is written `*`.
///
/// A value in its place says something that the schema says otherwise.
///
/// Example: `#5=IFCSIUNIT(#9,.LENGTHUNIT.,$,.METRE.)`, whose dimensions are those of the metre.
///
/// Source: ISO 10303-21, 12.2.3.
struct DerivedAttributes: SchemaRule {
  static let code = "SCH008"
  static let kind = SchemaFault.Kind.derived
  static let reason = Reason.invalidRule

  init(_ request: RuleRequest) {}
}
