import IFCModel
import Requirements

/// IfcRelSequence.CorrectSequenceType: a type of sequence that is USERDEFINED is said in UserDefinedSequenceType.
///
/// USERDEFINED without a text says nothing.
///
/// Example: `SequenceType` is `.USERDEFINED.`, and `UserDefinedSequenceType` is `$`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct SequenceTypeIsSaid: WhereRule {
  static let code = "IfcRelSequence.CorrectSequenceType"
  static let families = ["IfcRelSequence"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.userDefined("SequenceType", "UserDefinedSequenceType", instance)
  }
}
