import TestSupport

/// A model as another export would write it: all GlobalIds renewed, all instances renumbered, and in another order.
struct RenewedModel {
  /// The new text.
  let text: String
  /// From old to new GlobalIds.
  let globalIds: [String: String]

  private static let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_$")

  /// Renews a text whose every statement begins with `#name=`.
  init(_ text: String, seed: UInt64) {
    var random = SplitMix(seed: seed)
    let parts = RenewedModel.sections(text)
    let statements = RenewedModel.statements(parts.data)
    var numbers = Array(1...max(1, statements.count))
    numbers.shuffle(using: &random)
    var names: [String: String] = [:]
    for (statement, number) in zip(statements, numbers) {
      names[String(statement.dropFirst().prefix { $0.isNumber })] = "#\(number * 3 + 7)"
    }
    var globalIds: [String: String] = [:]
    var renewed: [String] = []
    for statement in statements {
      var pieces = statement.split(separator: "'", omittingEmptySubsequences: false).map(String.init)
      for position in stride(from: 0, to: pieces.count, by: 2) {
        pieces[position] = RenewedModel.renumbered(pieces[position], names)
      }
      if pieces.count > 1, pieces[0].hasSuffix("("), RenewedModel.isGlobalId(pieces[1]) {
        let old = pieces[1]
        let new = globalIds[old] ?? RenewedModel.globalId(&random)
        globalIds[old] = new
        pieces[1] = new
      }
      renewed.append(pieces.joined(separator: "'"))
    }
    renewed.shuffle(using: &random)
    self.text = parts.head + "\n" + renewed.joined(separator: "\n") + "\n" + parts.tail
    self.globalIds = globalIds
  }

  private static func globalId(_ random: inout SplitMix) -> String {
    String((0..<22).map { alphabet[Int.random(in: 0..<($0 == 0 ? 4 : 64), using: &random)] })
  }

  private static func isGlobalId(_ text: String) -> Bool {
    text.count == 22 && text.allSatisfy(alphabet.contains) && "0123".contains(text.first ?? "-")
  }

  private static func sections(_ text: String) -> (head: String, data: String, tail: String) {
    guard let start = text.range(of: "DATA;"), let end = text.range(of: "ENDSEC;", from: start.upperBound) else {
      return (text, "", "")
    }
    return (
      String(text[..<start.upperBound]), String(text[start.upperBound..<end.lowerBound]),
      String(text[end.lowerBound...])
    )
  }

  /// The statements of a data section, split at semicolons outside of strings.
  private static func statements(_ data: String) -> [String] {
    var statements: [String] = []
    var current = ""
    var isInString = false
    for character in data {
      if character == "'" { isInString.toggle() }
      if character == ";", !isInString {
        statements.append(current + ";")
        current = ""
      } else if !(current.isEmpty && character.isWhitespace) {
        current.append(character)
      }
    }
    return statements
  }

  private static func renumbered(_ text: String, _ names: [String: String]) -> String {
    var out = ""
    var rest = text[...]
    while let sign = rest.firstIndex(of: "#") {
      out += rest[..<sign]
      let digits = rest[rest.index(after: sign)...].prefix { $0.isNumber }
      out += names[String(digits)] ?? "#" + digits
      rest = rest[digits.endIndex...]
    }
    return out + rest
  }
}

extension String {
  /// The first place of a text from an index on.
  fileprivate func range(of text: String, from start: Index? = nil) -> Range<Index>? {
    self[(start ?? startIndex)...].firstRange(of: text)
  }
}
