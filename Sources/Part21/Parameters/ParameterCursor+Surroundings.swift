import ByteInput

/// What stands between and behind parameters.
extension ParameterCursor {
  /// What stands between the closing parenthesis of an instance, once that has been met, and its semicolon: surplus
  /// parentheses, for the most part. Nil where nothing does, or no semicolon ends the instance. O(length).
  public var surplus: Range<Int>? {
    guard isClosed else { return nil }
    let start = ParameterCursor.behindBlank(position + 1, bytes.count, bytes)
    guard start < bytes.count, bytes[start] != UInt8(ascii: ";") else { return nil }
    let end = StatementEnd.find(from: position, in: bytes)
    return end.how == .semicolon ? start..<end.next - 1 : nil
  }

  /// Behind white space and comments.
  static func behindBlank(_ start: Int, _ limit: Int, _ bytes: ByteView, orOne: Bool = false) -> Int {
    var at = start
    while at < limit {
      let byte = bytes[at]
      if byte <= 0x20 {
        at += 1
      } else if byte == UInt8(ascii: "/"), at + 1 < limit, bytes[at + 1] == UInt8(ascii: "*") {
        guard let behind = Comment.end(from: at, in: bytes) else { return limit }
        at = behind
      } else {
        break
      }
    }
    return orOne && at == start ? at + 1 : at
  }
}
