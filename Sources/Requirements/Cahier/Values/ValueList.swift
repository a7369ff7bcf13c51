/// A closed list of values that requirements refer to by its id: names of rooms, fire classes, manufacturers.
public struct ValueList: Sendable, Equatable {
  /// One value, and the other ways in which it may be written.
  public struct Entry: Sendable, Equatable {
    /// The value as it should be written.
    public var value: String
    /// Other writings that are accepted for it.
    public var aliases: [String]
    /// What the value means.
    public var title: BilingualText

    /// A value.
    public init(_ value: String, aliases: [String] = [], title: BilingualText = BilingualText()) {
      self.value = value
      self.aliases = aliases
      self.title = title
    }
  }

  /// A short name.
  public var id: String
  /// What people call it.
  public var title: BilingualText
  /// The values.
  public var entries: [Entry]
  /// Whether case, accents, and blanks and punctuation between words are told apart. They are not unless a list says so.
  public var isExact: Bool
  /// Where the list comes from.
  public var source: String?
  /// Where in the file the list is written.
  public var line: SourceLine

  /// A list.
  public init(
    id: String, title: BilingualText = BilingualText(), entries: [Entry], isExact: Bool = false,
    source: String? = nil, line: SourceLine = 0
  ) {
    self.id = id
    self.title = title
    self.entries = entries
    self.isExact = isExact
    self.source = source
    self.line = line
  }
}
