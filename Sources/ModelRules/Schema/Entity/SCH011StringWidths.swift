import Findings
import IFCModel
import Requirements

/// SCH011: a string is as long as its type allows: 255 characters for IfcLabel and IfcIdentifier, the 22 of a GlobalId.
///
/// Databases are made for these widths and cut what is longer; a GlobalId of another length is none.
///
/// Example: A name of 300 characters; a GlobalId in the form of a UUID.
///
/// Source: ISO 10303-11, 8.1.6; ISO 16739-1, IfcLabel, IfcIdentifier, IfcGloballyUniqueId.
struct StringWidths: SchemaRule {
  static let code = "SCH011"
  static let kind = SchemaFault.Kind.width
  static let reason = Reason.invalidValue

  init(_ request: RuleRequest) {}
}
