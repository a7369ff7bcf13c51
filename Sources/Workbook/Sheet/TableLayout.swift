/// How a sheet is laid out.
public struct TableLayout: Sendable {
  /// How wide the columns are shown, in characters.
  public var widths: [Int]
  /// The headings of the columns, which stay in sight and have filters; empty for a sheet that is no table.
  public var headings: [String]
  /// Its name; made legal and unique when it is written.
  public var name: String

  /// A table whose columns have headings.
  public init(name: String, headings: [String], widths: [Int]) {
    self.name = name
    self.headings = headings
    self.widths = widths
  }
}
