/// Refuses YAML whose keys would take for ever to compare: lists, mappings or aliases as keys, in a document that
/// repeats parts of itself by anchors. A cahier has only plain keys.
struct AliasGuard {
  private var hasAnchor = false
  private var hasAlias = false
  private var hasStrangeKey = false
  private var previous = UInt8(ascii: "\n")
  /// The last byte that is no blank.
  private var beforeBlanks = UInt8(ascii: "\n")
  private var isInAlias = false
  private var isAtLineStart = true

  /// Whether the text has anchors, aliases, and a key that is no plain text.
  ///
  /// - Complexity: O(n).
  static func isSuspicious(_ text: String) -> Bool {
    var alias = AliasGuard()
    for byte in text.utf8 { alias.take(byte) }
    return alias.hasAnchor && alias.hasAlias && alias.hasStrangeKey
  }

  private mutating func take(_ byte: UInt8) {
    let isBlank = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    switch byte {
    case UInt8(ascii: ":"):
      let endsCollection = beforeBlanks == UInt8(ascii: "]") || beforeBlanks == UInt8(ascii: "}")
      if endsCollection || isInAlias { hasStrangeKey = true }
    case UInt8(ascii: "&") where isSeparator(previous): hasAnchor = true
    case UInt8(ascii: "*") where isSeparator(previous):
      hasAlias = true
      isInAlias = true
    case UInt8(ascii: "?") where isAtLineStart || isSeparator(previous) && !isText(beforeBlanks): hasStrangeKey = true
    default: break
    }
    // An alias and the blanks behind it end with anything that can be no name.
    if isInAlias, byte != UInt8(ascii: "*"), !isBlank, isSeparator(byte) { isInAlias = false }
    if byte == UInt8(ascii: "\n") {
      isAtLineStart = true
    } else if !isBlank, byte != UInt8(ascii: "-") {
      isAtLineStart = false
    }
    previous = byte
    if !isBlank { beforeBlanks = byte }
  }

  private func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "["),
      UInt8(ascii: "{"), UInt8(ascii: ","):
      true
    default: false
    }
  }

  /// Whether a byte is part of a sentence rather than of the structure of YAML.
  private func isText(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: ":"): false
    default: true
    }
  }
}
