/// The value of `Content-Disposition` taken apart: `form-data; name="models"; filename="école.ifc"`.
struct DispositionParameters {
  /// What precedes the first semicolon, in lower case.
  let kind: String
  /// The parameters by their names in lower case. `filename*` has no place in a form (RFC 7578 4.2) and is left out.
  let values: [String: String]

  /// - Throws: `badHeader` where a parameter comes twice or is not `name=value`.
  init(_ text: Substring) throws(MultipartProblem) {
    var rest = text[...]
    kind = Self.token(&rest).lowercased()
    var values: [String: String] = [:]
    while true {
      Self.passBlanks(&rest)
      if rest.isEmpty { break }
      guard rest.removeFirst() == ";" else { throw .badHeader }
      Self.passBlanks(&rest)
      if rest.isEmpty { break }
      let name = Self.token(&rest).lowercased()
      Self.passBlanks(&rest)
      guard !name.isEmpty, rest.popFirst() == "=" else { throw .badHeader }
      Self.passBlanks(&rest)
      let value = rest.first == "\"" ? try Self.quoted(&rest) : Self.token(&rest)
      if name == "filename*" { continue }
      guard values.updateValue(value, forKey: name) == nil else { throw .badHeader }
    }
    self.values = values
  }

  private static func passBlanks(_ rest: inout Substring) {
    rest = rest.drop { $0 == " " || $0 == "\t" }
  }

  /// What precedes the next separator.
  private static func token(_ rest: inout Substring) -> String {
    passBlanks(&rest)
    let token = rest.prefix { !"; \t=\"".contains($0) }
    rest = rest[token.endIndex...]
    return String(token)
  }

  /// A value in quotes.
  ///
  /// Browsers write `%22`, `%0D` and `%0A` for what would end it (HTML 4.10.21.8), other programs a backslash before
  /// a quote; a backslash before anything else is one, as in the paths that old browsers sent.
  private static func quoted(_ rest: inout Substring) throws(MultipartProblem) -> String {
    rest.removeFirst()
    var value = ""
    while let character = rest.popFirst() {
      if character == "\"" {
        return value.replacing("%22", with: "\"").replacing("%0D", with: "\r").replacing("%0A", with: "\n")
      }
      if character == "\\", let next = rest.first, next == "\"" || next == "\\" {
        value.append(next)
        rest.removeFirst()
      } else {
        value.append(character)
      }
    }
    throw .badHeader
  }
}
