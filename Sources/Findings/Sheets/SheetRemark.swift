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

/// What became of a requirement file that is made of sheets.
public struct SheetsResult: Sendable, Equatable {
  /// The account of each sheet.
  public var sheets: [SheetAccount]
  /// The rows and marks that were not understood, so that nothing is checked for them.
  public var refused: [SheetRemark]
  /// How many more remarks there are on rows that were understood, or became lines of the checklist.
  public var furtherRemarks: Int

  /// What became of sheets.
  public init(sheets: [SheetAccount], refused: [SheetRemark] = [], furtherRemarks: Int = 0) {
    self.sheets = sheets
    self.refused = refused
    self.furtherRemarks = furtherRemarks
  }
}

/// A requirement that no program can check: a person looks, and signs.
public struct ChecklistLine: Sendable, Equatable {
  /// The id of the requirement.
  public var id: String
  /// What is to be looked at.
  public var text: String
  /// The sheet that asks for it; nil where the file has none.
  public var sheet: String?
  /// Its row, or the line of the file.
  public var row: Int?
  /// How grave it is where what is looked at does not conform, at the stage; nil where nobody says.
  public var severity: Gravity?
  /// The lots that answer for it; empty where no lot does.
  public var lots: [String]

  /// A line.
  public init(
    id: String, text: String, sheet: String? = nil, row: Int? = nil, severity: Gravity? = nil, lots: [String] = []
  ) {
    self.id = id
    self.text = text
    self.severity = severity
    self.lots = lots
    self.sheet = sheet
    self.row = row
  }
}
