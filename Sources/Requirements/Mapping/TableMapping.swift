/// How a table for another program is made of a model: what its rows are, and what its columns say.
public struct TableMapping: Sendable, Equatable {
  /// What a row is about.
  public enum Rows: String, Sendable, CaseIterable {
    /// A product in its place: equipment, furniture, doors, windows.
    case component
    /// A type of products.
    case type
    /// A room.
    case space
  }

  /// A column.
  public struct Column: Sendable, Equatable {
    /// The heading.
    public var name: String
    /// Where its text is looked for; the first place that says something counts.
    public var sources: [TableSource]
    /// Whether a row is refused that has nothing in it, or a placeholder.
    public var isRequired: Bool

    /// A column.
    public init(name: String, sources: [TableSource], isRequired: Bool = false) {
      self.name = name
      self.sources = sources
      self.isRequired = isRequired
    }
  }

  /// What a row is about.
  public var rows: Rows
  /// The classes of the objects that have rows, their subtypes included; empty for all of ``rows``.
  public var classes: [String]
  /// What stands between the cells, an ASCII character.
  public var separator: Character
  /// The columns, in order.
  public var columns: [Column]

  /// A mapping.
  public init(rows: Rows, classes: [String] = [], separator: Character = ";", columns: [Column]) {
    self.rows = rows
    self.classes = classes
    self.separator = separator
    self.columns = columns
  }
}
