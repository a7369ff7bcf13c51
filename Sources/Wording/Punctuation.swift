/// Signs as people set them: French has a space before them at which no line ends.
extension Language {
  /// A colon, and the space behind it.
  public var colon: String { self == .fr ? "\u{00A0}: " : ": " }

  /// A semicolon, and the space behind it.
  public var semicolon: String { self == .fr ? "\u{00A0}; " : "; " }

  /// What the language calls itself.
  public var ownName: String { self == .fr ? "français" : "English" }
}
