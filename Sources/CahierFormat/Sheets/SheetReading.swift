public import Requirements
import Workbook

/// What reading an owner's workbook or CSV file gives: a cahier, and an account of every row and mark.
public struct SheetReading: Sendable {
  /// The cahier; nil where the file cannot be read at all.
  public var cahier: Cahier?
  /// The layout by which it was read: the one that was given, else the one that recol proposes.
  public var layout: SheetLayout
  /// An account of each sheet, in order.
  public var sheets: [SheetCounts]
  /// Each row with content, in order.
  public var lines: [SheetLine]
  /// What is wrong or remarkable in rows, in order.
  public var problems: [SheetProblem]
  /// Of these, why rows and marks were not understood: nothing is asked for them.
  public var refusals: [SheetProblem]
  /// Why the file, or the layout, cannot be read.
  public var failures: [RequirementProblem]
  /// Whether the file is a cahier that recol wrote into sheets.
  public var isCahierWorkbook: Bool
  /// The names of all sheets, in order.
  var sheetNames: [String] = []
}

/// How many rows of a sheet are what: the four add up to ``rows``.
public struct SheetCounts: Sendable, Equatable {
  /// The sheet.
  public var name: String
  /// Whether it is hidden.
  public var isHidden: Bool
  /// What kind of sheet it is.
  public var shape: SheetTable.Shape
  /// The letters of its hidden columns that have content; they are read, too.
  public var hiddenColumns: [String]
  /// Rows with content, hidden ones included.
  public var rows = 0
  /// Of these, the hidden ones.
  public var hiddenRows = 0
  /// Titles, headings and headings of sections.
  public var headings = 0
  /// Rows that became requirements, or explain what requirements say.
  public var understood = 0
  /// Rows that only a person can check.
  public var checklist = 0
  /// Rows that were not understood; ``SheetLine`` says why.
  public var refused = 0
  /// The marks of a cross, or in the stage columns of a list.
  public var marks = MarkCounts()

  init(_ sheet: Sheet, _ shape: SheetTable.Shape) {
    name = sheet.name
    isHidden = sheet.isHidden
    self.shape = shape
    let used =
      sheet.hiddenColumns.isEmpty
      ? []
      : sheet.hiddenColumns.filter { column in
        sheet.rows.contains { $0.cells[column] != nil }
      }
    hiddenColumns = used.sorted().map(ColumnName.letters)
  }

  mutating func add(_ kind: SheetLine.Kind, isHidden: Bool) {
    rows += 1
    if isHidden { hiddenRows += 1 }
    switch kind {
    case .heading: headings += 1
    case .understood: understood += 1
    case .checklist: checklist += 1
    case .refused: refused += 1
    }
  }
}

/// How many marks of a sheet are what: the three add up to ``total``.
public struct MarkCounts: Sendable, Equatable {
  /// Cells with something in a column of marks that does not say "no".
  public var total = 0
  /// Marks that became requirements, or say when one is due.
  public var understood = 0
  /// Marks of what only a person can check.
  public var checklist = 0
  /// Marks that were not understood, or of rows that were not.
  public var refused = 0

  mutating func add(_ kind: SheetLine.Kind) {
    total += 1
    switch kind {
    case .understood, .heading: understood += 1
    case .checklist: checklist += 1
    case .refused: refused += 1
    }
  }
}

/// What became of a row.
public struct SheetLine: Sendable, Equatable {
  /// What a row can be.
  public enum Kind: String, Sendable, CaseIterable {
    case heading, understood, checklist, refused
  }

  /// The sheet.
  public var sheet: String
  /// The row, counted from 1.
  public var row: Int
  /// Whether the row is hidden, or its sheet.
  public var isHidden: Bool
  /// What it is.
  public var kind: Kind
  /// Why it is refused or on the checklist; nil else.
  public var reason: SheetProblem?
  /// The ids of the requirements that it became.
  public var requirements: [String]
}
