import IFCModel
import Requirements

/// IfcOwnerHistory.CorrectChangeAction: what was changed says when.
///
/// A change without a date stands between no two submissions.
///
/// Example: `.MODIFIED.` without a LastModifiedDate.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct ChangeHasDate: WhereRule {
  static let code = "IfcOwnerHistory.CorrectChangeAction"
  static let families = ["IfcOwnerHistory"]
  static let nameInIFC2X3: String? = nil

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    let isChanged = ["ADDED", "MODIFIED", "DELETED"].contains(reading.word("ChangeAction", instance))
    return WhereVerdict(!isChanged || reading.has("LastModifiedDate", instance), "LastModifiedDate: $")
  }
}
