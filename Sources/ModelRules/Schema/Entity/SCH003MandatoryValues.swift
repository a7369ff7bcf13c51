import Findings
import IFCModel
import Requirements

/// SCH003: an attribute that is not `OPTIONAL` has a value.
///
/// Readers count on it; many stop or drop the instance where it is missing.
///
/// Example: `#5=IFCPROPERTYSINGLEVALUE($,$,IFCLABEL('x'),$)`, a property without a name.
///
/// Source: ISO 10303-21, 12.2.2 and 10303-11, 9.2.1.1.
struct MandatoryValues: SchemaRule {
  static let code = "SCH003"
  static let kind = SchemaFault.Kind.mandatory
  static let reason = Reason.absentBlank

  init(_ request: RuleRequest) {}
}
