/// What a cell of a sheet holds.
public enum Cell: Sendable, Equatable {
  /// Nothing.
  case empty
  /// Text. It is never taken for a formula, whatever it begins with.
  case text(String)
  /// Text that stands out: the title of a sheet, or of a part of it.
  case title(String)
  /// The heading of a column inside of a sheet that is no table.
  case heading(String)
  /// A whole number, shown with its thousands apart.
  case integer(Int)
  /// A number.
  case number(Double)
  /// A part of a whole from 0 to 1, shown in a hundred.
  case share(Double)
  /// A day, `YYYY-MM-DD`, as a date that can be sorted and counted with; text where it is no day.
  case day(String)
}

extension Cell {
  /// Text, or nothing.
  public init(_ text: String?) {
    if let text, !text.isEmpty { self = .text(text) } else { self = .empty }
  }
}
