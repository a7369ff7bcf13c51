import Requirements

/// What becomes of a row.
struct RowDraft {
  typealias Remark = (code: SheetProblemCode, arguments: [String])
  var kind: SheetLine.Kind
  var reason: Remark?
  var requirement: CahierRequirement?
  /// Those that it becomes for other versions of IFC.
  var further: [CahierRequirement] = []
  var problems: [Remark] = []
  /// What cells say of the value and nobody checks.
  var rest: [String] = []
  /// What the row asks that only a person can check.
  var manual: String?
}
