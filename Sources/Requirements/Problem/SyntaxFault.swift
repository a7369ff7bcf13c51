/// What is wrong with the writing of a file as YAML or XML: a closed list.
///
/// The libraries that read them say it in English alone, and in many more ways than people need to be told apart.
public enum SyntaxFault: String, Sendable, CaseIterable {
  /// Text with a sign that has a meaning of its own there, such as a tab, `@` or `%`.
  case unexpectedSign = "unexpected-sign"
  /// A second `: ` on a line, or a key where none may stand.
  case unexpectedKey = "unexpected-key"
  /// Lines that belong together and begin in different columns.
  case indentation
  /// A key without its `:`.
  case missingColon = "missing-colon"
  /// A quotation mark, a bracket or an element that is never closed.
  case notClosed = "not-closed"
  /// A list in brackets without a comma, or without its closing bracket.
  case missingComma = "missing-comma"
  /// An escape (`\…`) in quotation marks that there is none of.
  case unknownEscape = "unknown-escape-sequence"
  /// A reference to something that the file does not define.
  case unknownReference = "unknown-reference"
  /// A closing tag of another element than the open one.
  case wrongTag = "wrong-tag"
  /// An attribute that is written wrong, or twice.
  case attribute
  /// Bytes that are no text in the encoding of the file.
  case encoding
  /// An entity that contains itself.
  case entityLoop = "entity-loop"
  /// Anything else.
  case other
}
