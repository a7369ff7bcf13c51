import Requirements

extension SyntaxFault {
  /// The fault that libyaml tells in its words (`scanner.c`, `parser.c`, `reader.c`).
  init(yaml problem: String) {
    let known = Self.words.first { words, _ in words.contains { problem.contains($0) } }
    self = known?.1 ?? .other
  }

  private static let words: [([String], SyntaxFault)] = [
    (["tab character", "cannot start any token", "found unexpected non-alphabetical"], .unexpectedSign),
    (["are not allowed in this context", "found unexpected ':'"], .unexpectedKey),
    (["could not find expected ':'"], .missingColon),
    (["unexpected end of stream", "unexpected document indicator"], .notClosed),
    (["',' or"], .missingComma),
    (["expected key", "expected '-' indicator", "indentation indicator"], .indentation),
    (["escape character", "hexdecimal number", "escape code"], .unknownEscape),
    (["undefined alias", "undefined tag", "unknown anchor"], .unknownReference),
    (["UTF-8", "UTF-16", "octet", "control characters", "Unicode character"], .encoding),
  ]
}
