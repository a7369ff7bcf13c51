/// A statement of `line.sql`, with when it is run.
struct LineStatement {
  /// When a statement is run.
  enum Occasion: String, CaseIterable {
    /// For every line.
    case always
    /// Where bytes were read.
    case content
    /// Where a photo was taken.
    case photo
    /// Where requirements were asked of what was read.
    case asked
  }

  let occasion: Occasion
  let sql: String
  /// Names of the parameters in the order of their numbers, without the colon.
  let parameters: [String]

  /// The statements in order.
  static let all: [LineStatement] = parts(of: ArchiveSQL.line.text).compactMap { LineStatement($0) }

  private init?(_ text: String) {
    let first = text.prefix { $0 != "\n" }.drop { $0 == "-" || $0 == " " }
    guard let occasion = Occasion(rawValue: String(first.prefix { $0.isLetter })), text.contains(";") else {
      return nil
    }
    self.occasion = occasion
    sql = text
    parameters = Self.parameters(of: text)
  }

  /// What stands between empty lines.
  private static func parts(of text: String) -> [String] {
    var parts = [""]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty { parts.append("") } else { parts[parts.count - 1] += line + "\n" }
    }
    return parts
  }

  /// The names behind colons outside of comments and quotations, each once, in the order in which SQLite numbers them.
  private static func parameters(of text: String) -> [String] {
    var names: [String] = []
    for line in text.split(separator: "\n") where !line.hasPrefix("--") {
      var isQuoted = false
      var rest = line[...]
      while let character = rest.first {
        rest = rest.dropFirst()
        if character == "'" { isQuoted.toggle() }
        guard character == ":", !isQuoted else { continue }
        let name = String(rest.prefix { $0.isLetter || $0 == "_" || $0.isNumber })
        if !name.isEmpty, !names.contains(name) { names.append(name) }
      }
    }
    return names
  }
}
