/// Where an instance stands in the text of its model: on the line of its `#`, up to the end of the statement or of the
/// line.
public struct InstanceRegion: Sendable, Equatable {
  /// The line, counted from 1.
  public var line: Int
  /// The column of the `#`, counted from 1 in characters.
  public var column: Int
  /// The column after the last character.
  public var endColumn: Int

  /// A region.
  public init(line: Int, column: Int, endColumn: Int) {
    self.line = line
    self.column = column
    self.endColumn = endColumn
  }
}
