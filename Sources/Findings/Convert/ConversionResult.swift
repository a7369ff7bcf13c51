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

/// Something that is to be said of a row, in the words of the run.
public struct SheetRemark: Sendable, Equatable {
  /// The sheet.
  public var sheet: String
  /// The row, counted from 1.
  public var row: Int
  /// The letters of the column; nil where no single one is to blame.
  public var column: String?
  /// Stable code.
  public var code: String
  /// The sentence.
  public var message: String

  /// A remark.
  public init(sheet: String, row: Int, column: String? = nil, code: String, message: String) {
    self.sheet = sheet
    self.row = row
    self.column = column
    self.code = code
    self.message = message
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

  /// A loss.
  public init(requirement: String?, what: String, why: String, details: [String] = []) {
    self.requirement = requirement
    self.what = what
    self.why = why
    self.details = details
  }
}

/// What became of the rows and marks of a sheet: headings, understood, checklist and refused add up to the rows.
public struct SheetAccount: Sendable, Equatable {
  /// How many of some things became what.
  public struct Counts: Sendable, Equatable {
    /// All of them.
    public var total: Int
    /// Those that became requirements, or say something of them.
    public var understood: Int
    /// Those that only a person can check.
    public var checklist: Int
    /// Those that were not understood.
    public var refused: Int

    /// Counts.
    public init(total: Int, understood: Int, checklist: Int, refused: Int) {
      self.total = total
      self.understood = understood
      self.checklist = checklist
      self.refused = refused
    }
  }

  /// The name of the sheet.
  public var name: String
  /// Rows with content, hidden ones included.
  public var rows: Counts
  /// Rows that are titles and headings.
  public var headings: Int
  /// Marks.
  public var marks: Counts

  /// The account of a sheet.
  public init(name: String, rows: Counts, headings: Int, marks: Counts) {
    self.name = name
    self.rows = rows
    self.headings = headings
    self.marks = marks
  }
}
