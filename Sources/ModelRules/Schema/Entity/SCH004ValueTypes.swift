import Findings
import IFCModel
import Requirements

/// SCH004: a value is of the type of its attribute: a string, a number, a reference, a value of a type that the select
/// has; and it is written as the grammar of exchange structures asks: words of enumerations in capitals, reals with digits
/// before a point.
///
/// A value of another type is read as none, or as something else, and each reader does so in its own way.
///
/// Example: `IFCREAL(5)`, a real without its point; `IFCBOOLEAN(.U.)`, `.element.`; `1.e5`; a bare `'x'` where a select
/// asks for `IFCLABEL('x')`.
///
/// Source: ISO 10303-21, 6.4 and 12.1.
struct ValueTypes: SchemaRule {
  static let code = "SCH004"
  static let kind = SchemaFault.Kind.type
  static let reason = Reason.invalidType

  init(_ request: RuleRequest) {}
}
