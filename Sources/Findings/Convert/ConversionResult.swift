/// What came out of `convert`: a requirement file in another format, and what was lost on the way.
public struct ConversionResult: Sendable {
  /// The file that was read, with its problems.
  public var input: RequirementFileResult
  /// The path of the file that was to be written.
  public var output: String
  /// How many requirements were written; nil where nothing was.
  public var written: Int?
  /// What was lost, in the order of the requirements.
  public var losses: [LossLine]
  /// What became of the rows of each sheet, where the input has sheets.
  public var sheets: [SheetAccount]
  /// What there is to say of single rows, in order.
  public var rows: [SheetRemark]

  /// The outcome of a conversion.
  public init(
    input: RequirementFileResult, output: String, written: Int? = nil, losses: [LossLine] = [],
    sheets: [SheetAccount] = [], rows: [SheetRemark] = []
  ) {
    self.input = input
    self.output = output
    self.written = written
    self.losses = losses
    self.sheets = sheets
    self.rows = rows
  }
}

/// Something that was lost in a conversion, in the words of the run.
public struct LossLine: Sendable, Equatable {
  /// The id of the requirement; nil for what concerns the whole file.
  public var requirement: String?
  /// Stable code.
  public var what: String
  /// Why, in the language of the run.
  public var why: String
  /// The names and values in question.
  public var details: [String]
  /// Whether a specification can have another verdict than the requirement that it was made of.
  public var changesVerdict: Bool

  /// A loss.
  public init(requirement: String?, what: String, why: String, details: [String] = [], changesVerdict: Bool = true) {
    self.requirement = requirement
    self.what = what
    self.why = why
    self.details = details
    self.changesVerdict = changesVerdict
  }
}
