import Findings
import IFCModel
import Requirements

/// SCH001: each instance is of an entity that the schema has, and that is not abstract.
///
/// Who reads a file drops what the schema does not know, mostly without a word: what an owner paid for is not there.
///
/// Example: `#5=IFCROOT(…)`, `#6=IFCVENDORWALL(…)`, `#7=IFCALIGNMENT(…)` in an IFC2X3 file.
///
/// Source: ISO 10303-21, 12.2.1 and 10303-11, 9.2.5.1 (ABSTRACT).
struct KnownEntities: SchemaRule {
  static let code = "SCH001"
  static let kind = SchemaFault.Kind.entity
  static let reason = Reason.invalidClass

  init(_ request: RuleRequest) {}
}
