import Requirements

/// What becomes of a row by what becomes of its marks: it is understood where one of them is.
struct LineTally {
  private(set) var line: SheetLine

  /// A row whose marks are still to come.
  init(_ line: SheetLine) {
    self.line = line
    self.line.kind = .refused
  }

  /// Takes in a mark: what it became, of which requirement, and why it is no requirement.
  mutating func add(_ kind: SheetLine.Kind, _ requirement: String?, _ reason: SheetProblem?) {
    if let requirement { line.requirements.append(requirement) }
    switch (kind, line.kind) {
    case (.understood, _):
      line.kind = .understood
      line.reason = nil
    case (.checklist, .refused):
      line.kind = .checklist
      line.reason = reason
    case (.refused, .refused) where line.reason == nil: line.reason = reason
    default: break
    }
  }
}
