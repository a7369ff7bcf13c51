import ByteInput

/// Where a statement ends, and by what.
struct StatementEnd {
  enum How {
    /// By its semicolon.
    case semicolon
    /// By the next statement, for want of a semicolon.
    case nextStatement
    /// Inside a string that does not end, at what must have been the semicolon.
    case mendedString
    /// By the end of the bytes, for want of an end of a comment.
    case openComment
    /// By the end of the bytes.
    case endOfBytes
  }

  var how: How
  /// Where the next statement begins.
  var next: Int
  /// Whether the first parenthesis that opens is closed; or, however many are open, one that closes stands before the
  /// semicolon.
  var isParenthesized = false

  var isClosed: Bool { how != .endOfBytes && how != .openComment }

  /// What a statement is told for that is not closed.
  var unclosed: SyntaxProblem.Code { how == .openComment ? .unterminatedComment : .truncated }

  /// Finds the end of the statement that `start` lies in, outside of its strings and comments. O(length).
  ///
  /// A second equals sign outside of strings cannot belong to a statement (clause 12: none of the parameter kinds has
  /// one): if an instance name stands before it, the semicolon between is missing. It is missing too where the last
  /// word before a semicolon closes a section.
  static func find(from start: Int, in bytes: ByteView) -> StatementEnd {
    var at = start
    // The last byte that is neither white space nor in a comment.
    var last = start
    // How many parentheses are open, and whether the first of them has been closed.
    var depth = 0
    var isBalanced = false
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: ";"):
        if let word = closingWord(before: last + 1, after: start, in: bytes) {
          return StatementEnd(how: .nextStatement, next: word, isParenthesized: isBalanced)
        }
        return StatementEnd(
          how: .semicolon, next: at + 1, isParenthesized: isBalanced || bytes[last] == UInt8(ascii: ")"))
      case UInt8(ascii: "'"):
        let string = StringEnd.find(from: at, until: bytes.count, in: bytes)
        switch string.how {
        case .apostrophe: break
        case .semicolon: return StatementEnd(how: .mendedString, next: string.content + 1)
        case .endOfBytes: return StatementEnd(how: .endOfBytes, next: bytes.count)
        }
        last = string.content
        at = string.content + 1
      case UInt8(ascii: "/") where at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: "*"):
        guard let behind = Comment.end(from: at, in: bytes) else {
          return StatementEnd(how: .openComment, next: bytes.count)
        }
        at = behind
      case UInt8(ascii: "="):
        if let name = InstanceName.before(at, after: start, in: bytes) {
          return StatementEnd(how: .nextStatement, next: name, isParenthesized: isBalanced)
        }
        last = at
        at += 1
      case UInt8(ascii: "("), UInt8(ascii: ")"):
        depth += byte == UInt8(ascii: "(") ? 1 : -1
        if depth == 0 { isBalanced = true }
        last = at
        at += 1
      default:
        if byte > 0x20 { last = at }
        at += 1
      }
    }
    return StatementEnd(how: .endOfBytes, next: bytes.count)
  }

  /// Where a statement that is no instance should have ended: behind its parameters, or behind its keyword where it has
  /// none, if another word follows there in place of a semicolon. Nil where nothing of that kind does. O(length).
  ///
  /// - Parameters:
  ///   - keyword: the offset behind its keyword.
  ///   - end: where the statement was found to end, for want of a semicolon before.
  static func ofLongerStatement(_ keyword: Int, to end: Int, in bytes: ByteView) -> Int? {
    var own = keyword
    var next = ParameterCursor.behindBlank(own, end, bytes)
    if next < end, bytes[next] == UInt8(ascii: "(") {
      let list = Nesting.end(from: next, until: end, in: bytes)
      guard list.isClosed else { return nil }
      own = list.next
      next = ParameterCursor.behindBlank(own, end, bytes)
    }
    guard next < end, bytes[next].asciiUpper &- 0x41 <= 25, next > own || own > keyword else { return nil }
    return own
  }

  /// Where the word begins that ends just before `end` and closes a section or the exchange structure, if anything of
  /// the statement stands before it.
  private static func closingWord(before end: Int, after start: Int, in bytes: ByteView) -> Int? {
    for word in ["ENDSEC", "END-ISO-10303-21"] {
      let begin = end - word.utf8.count
      guard begin > start, bytes[begin..<end].starts(withoutCase: word) else { continue }
      let before = bytes[begin - 1]
      if before <= 0x20 || before == UInt8(ascii: ")") || before == UInt8(ascii: "/") { return begin }
    }
    return nil
  }
}
