/// What a sheet of a requirement file is for.
public enum SheetPurpose: String, Sendable, CaseIterable {
  /// One requirement per row.
  case list
  /// Objects and properties, marks in the cells.
  case cross
  /// Explains the objects of a cross.
  case objects
  /// Explains the properties of a cross.
  case properties
  /// Lists of values.
  case values
  /// Not part of the matrix.
  case ignored
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
  /// What it is for.
  public var purpose: SheetPurpose
  /// Rows with content, hidden ones included.
  public var rows: Counts
  /// Rows that are titles and headings.
  public var headings: Int
  /// Of the rows, those that are hidden.
  public var hiddenRows: Int
  /// Marks.
  public var marks: Counts
  /// Of the rows or marks that are understood, those whose value must be more than recol read: only its presence and
  /// its kind are checked.
  public var partly: Int

  /// The account of a sheet.
  public init(
    name: String, purpose: SheetPurpose, rows: Counts, headings: Int, hiddenRows: Int = 0, marks: Counts,
    partly: Int = 0
  ) {
    self.name = name
    self.purpose = purpose
    self.rows = rows
    self.headings = headings
    self.hiddenRows = hiddenRows
    self.marks = marks
    self.partly = partly
  }

  /// What the sheet asks for: the rows of a list, the marks of a cross. Nil for sheets that ask for nothing.
  public var asked: Counts? {
    switch purpose {
    case .list:
      var counts = rows
      counts.total -= headings
      return counts
    case .cross: return marks
    case .objects, .properties, .values, .ignored: return nil
    }
  }
}

extension [SheetAccount] {
  /// How much of what the sheets ask for can be checked automatically, and how much that is in all.
  public var automatic: (understood: Int, total: Int) {
    compactMap(\.asked).reduce((0, 0)) { ($0.0 + $1.understood, $0.1 + $1.total) }
  }

  /// How much of it is checked in part, since what the value must be was not understood.
  public var partly: Int { reduce(0) { $0 + $1.partly } }
}
