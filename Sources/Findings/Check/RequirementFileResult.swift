/// What language requirements are written in.
public enum RequirementFileKind: String, Sendable, CaseIterable {
  /// buildingSMART Information Delivery Specification.
  case ids
  /// A cahier des charges.
  case cahier
}

/// Something that is the matter with a requirement file, in the words of the run.
public struct RequirementFileProblem: Sendable, Hashable {
  /// Stable code.
  public var code: String
  /// Number that the buildingSMART audit tool gives it, where it has one.
  public var number: Int?
  /// How much it weighs.
  public var severity: Severity
  /// The sentence, in the language of the run.
  public var message: String
  /// Line in the file, counted from 1.
  public var line: Int?
  /// The sheet; nil where the file has none, or no row of one is to blame.
  public var sheet: String?
  /// The row of the sheet, counted from 1.
  public var row: Int?
  /// The letters of its column; nil where no single one is to blame.
  public var column: String?
  /// The id of the requirement or specification that it is of; nil where it is of none.
  public var requirement: String?
  /// How many problems it stands for: more than one where it says how many are not listed.
  public var count = 1

  /// A problem.
  public init(code: String, number: Int? = nil, severity: Severity, message: String, line: Int? = nil) {
    self.code = code
    self.number = number
    self.severity = severity
    self.message = message
    self.line = line
  }
}

/// A requirement file: what it is, and what its audit found.
public struct RequirementFileResult: Sendable {
  /// The path as it was given.
  public var path: String
  /// SHA-256 of the bytes in lower-case hexadecimal, computed when asked; nil where there are no bytes.
  public var sha256: @Sendable () -> String?
  /// What language it is written in; nil where it could not be told.
  public var kind: RequirementFileKind?
  /// Its title.
  public var title: String?
  /// Its version and owner, and what it calls stages and lots.
  public var names = CahierNames()
  /// What its audit found.
  public var problems: [RequirementFileProblem]
  /// Whether nothing can be checked against it, whatever is allowed: it has no such stage or lot.
  public var isOfNoUse: Bool
  /// Whether it ships with recol, so that its path is a name and no file.
  public var isShipped = false
  /// What became of its rows; nil where it has no sheets.
  public var sheets: SheetsResult?
  /// What of it is due and only a person can check.
  public var checklist: [ChecklistLine]

  /// The outcome for one requirement file.
  public init(
    path: String, sha256: @escaping @Sendable () -> String? = { nil }, kind: RequirementFileKind? = nil,
    title: String? = nil, problems: [RequirementFileProblem] = [], isOfNoUse: Bool = false,
    sheets: SheetsResult? = nil, checklist: [ChecklistLine] = []
  ) {
    self.path = path
    self.sha256 = sha256
    self.kind = kind
    self.title = title
    self.problems = problems
    self.isOfNoUse = isOfNoUse
    self.sheets = sheets
    self.checklist = checklist
  }

  /// Whether nothing may be checked against it (without `--allow-invalid`).
  public var isInvalid: Bool { problems.contains { $0.severity == .error } }

  /// How many of its demands could not be read, so that nothing is checked for them.
  public var refusedDemands: Int { sheets?.refused.count ?? 0 }

  /// `error` where it could not be read as requirements at all or is of no use, `fail` where it is unsound, else `pass`.
  public var status: Verdict {
    guard isInvalid else { return .pass }
    return kind == nil || isOfNoUse ? .error : .fail
  }
}
