import ByteInput

/// Where in an exchange structure a scan stands.
enum Section: Sendable, Equatable {
  /// In the header, or before DATA.
  case beforeData
  /// Between DATA and its ENDSEC.
  case data
  /// After an ENDSEC, before the next section.
  case between
  /// The same, after that of a data section.
  case afterData
  /// In an anchor, reference or signature section, which is stepped over.
  case skipped
  /// After END-ISO-10303-21.
  case ended
}

/// Reads an exchange structure byte by byte, with comments, sections and damage: the slow twin of ``SwiftScanner``,
/// and its refuge wherever a batch holds anything out of the ordinary.
///
/// A scan advances by at least one byte per step, so that it always ends. O(bytes).
struct CarefulScanner {
  let bytes: ByteView
  let keywords: KeywordReader
  /// How many data sections have begun.
  var dataSections = 0
  /// Whether END-ISO-10303-21 has been seen, and where it ended.
  var end: Int?

  init(bytes: ByteView, keywords: KeywordReader) {
    self.bytes = bytes
    self.keywords = keywords
  }

  /// Reads from `start`, which is the beginning of a statement, to the first statement that begins at or after `limit`.
  ///
  /// - Parameters:
  ///   - section: where `start` lies; moved on.
  ///   - base: what the offsets of `buffer` are counted from.
  /// - Returns: where the next statement begins (just behind a semicolon), or the end of the bytes.
  mutating func scan(
    from start: Int, until limit: Int, section: inout Section, base: Int, into buffer: RecordBuffer
  ) -> Int {
    var at = start
    while at < limit, section != .ended {
      let begin = skipBlank(from: at, into: buffer, tellsControls: section == .data)
      guard begin < bytes.count else {
        at = bytes.count
        break
      }
      // A blank stretch may pass the limit: the statement behind it belongs to who comes next, the blanks to us, lest
      // every chunk that they reach over goes through them again.
      if begin >= limit {
        at = begin
        break
      }
      at = statement(from: begin, section: &section, base: base, into: buffer)
      // What stands in a comment between statements is nothing to tell.
      noteNonASCII(begin..<at, into: buffer)
    }
    return at
  }

  private func noteNonASCII(_ range: Range<Int>, into buffer: RecordBuffer) {
    for offset in range where bytes[offset] >= 0x80 {
      buffer.nonASCII.append(offset..<range.upperBound)
      return
    }
  }

  /// `#12 = KEYWORD(…);`, or what is left of it.
  mutating func instance(from begin: Int, base: Int, into buffer: RecordBuffer) -> Int {
    var at = begin + 1
    let name = InstanceName.read(at: &at, in: bytes)
    at = skipBlank(from: at, into: buffer)
    guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else {
      let end = StatementEnd.find(from: max(at, begin + 1), in: bytes)
      if !end.isClosed {
        report(end.unclosed, at: begin, instance: name.value, into: buffer)
      } else if name.value == nil {
        report(.badInstanceName, at: begin, arguments: [excerpt(nameRange(at: begin))], into: buffer)
      } else {
        let range = begin..<end.next
        report(.unreadableInstance, at: begin, instance: name.value, arguments: [excerpt(range)], into: buffer)
      }
      return max(end.next, begin + 1)
    }
    at = skipBlank(from: at + 1, into: buffer)
    let end = StatementEnd.find(from: at, in: bytes)
    guard let value = name.value, value > 0 else {
      report(.badInstanceName, at: begin, arguments: [excerpt(nameRange(at: begin))], into: buffer)
      return max(end.next, begin + 1)
    }
    guard at < bytes.count,
      let code = keywords.code(
        at: at, until: end.next, instance: value, problems: &buffer.problems)
    else {
      let code: SyntaxProblem.Code = end.isClosed ? .unreadableInstance : end.unclosed
      report(code, at: begin, instance: value, arguments: [excerpt(begin..<end.next)], into: buffer)
      return max(end.next, begin + 1)
    }
    switch end.how {
    case .semicolon: if !end.isParenthesized { report(.missingParenthesis, at: begin, instance: value, into: buffer) }
    case .nextStatement:
      report(.missingSemicolon, at: begin, instance: value, into: buffer)
      if !end.isParenthesized { report(.missingParenthesis, at: begin, instance: value, into: buffer) }
    case .mendedString: report(.unterminatedString, at: begin, instance: value, into: buffer)
    case .openComment: report(.unterminatedComment, at: begin, instance: value, into: buffer)
    case .endOfBytes: report(.truncated, at: begin, instance: value, into: buffer)
    }
    buffer.reserve(1)
    buffer.append(name: value, offset: UInt32(clamping: begin - base), code: code)
    return max(end.next, begin + 1)
  }

  func report(
    _ code: SyntaxProblem.Code, at offset: Int, instance: UInt64? = nil, arguments: @autoclosure () -> [String] = [],
    into buffer: RecordBuffer
  ) {
    buffer.problems.add(code) { SyntaxProblem(code, at: offset, instance: instance, arguments: arguments()) }
  }
}
