import Findings
import IFCModel
import Requirements

/// SCH005: the value of an enumeration is one of its items in this release of the schema.
///
/// An item of another release, or one that a program made up, is read as none: the object loses its predefined type.
///
/// Example: `#5=IFCSIUNIT(*,.LENGTHUNIT.,$,.METER.)`.
///
/// Source: ISO 10303-21, 12.1.4 and 10303-11, 8.4.1.
struct EnumerationItems: SchemaRule {
  static let code = "SCH005"
  static let kind = SchemaFault.Kind.enumeration
  static let reason = Reason.invalidValue

  init(_ request: RuleRequest) {}
}
