import ByteInput

/// Where in an exchange structure a scan stands.
enum Section: Sendable, Equatable {
  /// In the header, or before DATA.
  case beforeData
  /// Between DATA and its ENDSEC.
  case data
  /// After an ENDSEC, before the next section.
  case between
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
      let begin = skipBlank(from: at, into: buffer)
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
    }
    noteNonASCII(start..<at, into: buffer)
    return at
  }

  private func noteNonASCII(_ range: Range<Int>, into buffer: RecordBuffer) {
    for offset in range where bytes[offset] >= 0x80 {
      buffer.nonASCII.append(offset..<range.upperBound)
      return
    }
  }

  /// One statement: an instance, a section's begin or end, or something that is none of these.
  private mutating func statement(
    from begin: Int, section: inout Section, base: Int, into buffer: RecordBuffer
  ) -> Int {
    if bytes[begin] == UInt8(ascii: "#"), section != .skipped {
      if section != .data {
        // Instances outside of a data section are read all the same: nothing is lost for want of a word.
        report(.noDataSection, at: begin, into: buffer)
        section = .data
        dataSections += 1
      }
      return instance(from: begin, base: base, into: buffer)
    }
    var end = StatementEnd.find(from: begin, in: bytes)
    let word = sectionWord(at: begin)
    if section != .skipped, word == "DATA" || word == "ENDSEC" { endSection(word, at: begin, &end, into: buffer) }
    switch (section, word) {
    case (.skipped, "ENDSEC"), (.data, "ENDSEC"), (.beforeData, "ENDSEC"): section = .between
    case (_, "DATA") where section != .skipped:
      section = .data
      dataSections += 1
    case (_, "END-ISO-10303-21"):
      if section == .data { report(.truncated, at: begin, into: buffer) }
      section = .ended
      let behind = ParameterCursor.behindBlank(begin + word.utf8.count, bytes.count, bytes)
      let isWhole = behind < bytes.count && bytes[behind] == UInt8(ascii: ";")
      if !isWhole { report(.missingEndMarker, at: begin, into: buffer) }
      end.next = isWhole ? behind + 1 : behind
      self.end = end.next
    case (.between, "ANCHOR"), (.between, "REFERENCE"), (.between, "SIGNATURE"):
      section = .skipped
      buffer.problems.add(SyntaxProblem(.sectionSteppedOver, at: begin, arguments: [word]))
    case (.data, _):
      report(.unreadableInstance, at: begin, arguments: [excerpt(begin..<min(end.next, bytes.count))], into: buffer)
    default: break
    }
    return max(end.next, begin + 1)
  }

  /// Ends the statement of a section's word behind it where its semicolon is missing, which is told.
  private func endSection(_ word: String, at begin: Int, _ end: inout StatementEnd, into buffer: RecordBuffer) {
    if let own = StatementEnd.ofLongerStatement(begin + word.utf8.count, to: end.next, in: bytes) {
      end = StatementEnd(how: .nextStatement, next: own)
    }
    if end.how == .nextStatement { report(.missingSemicolon, at: begin, into: buffer) }
  }

  /// `#12 = KEYWORD(…);`, or what is left of it.
  private mutating func instance(from begin: Int, base: Int, into buffer: RecordBuffer) -> Int {
    var at = begin + 1
    let name = InstanceName.read(at: &at, in: bytes)
    at = skipBlank(from: at, into: buffer)
    guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else {
      let end = StatementEnd.find(from: max(at, begin + 1), in: bytes)
      if !end.isClosed {
        report(.truncated, at: begin, instance: name.value, into: buffer)
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
      let code: SyntaxProblem.Code = end.isClosed ? .unreadableInstance : .truncated
      report(code, at: begin, instance: value, arguments: [excerpt(begin..<end.next)], into: buffer)
      return max(end.next, begin + 1)
    }
    switch end.how {
    case .semicolon: if !end.isParenthesized { report(.missingParenthesis, at: begin, instance: value, into: buffer) }
    case .nextStatement: report(.missingSemicolon, at: begin, instance: value, into: buffer)
    case .mendedString: report(.unterminatedString, at: begin, instance: value, into: buffer)
    case .endOfBytes: report(.truncated, at: begin, instance: value, into: buffer)
    }
    buffer.reserve(1)
    buffer.append(name: value, offset: UInt32(clamping: begin - base), code: code)
    return max(end.next, begin + 1)
  }

  /// Steps over white space, semicolons that end nothing, and comments.
  private func skipBlank(from start: Int, into buffer: RecordBuffer) -> Int {
    var at = start
    while at < bytes.count {
      let byte = bytes[at]
      if byte <= 0x20 || byte == 0x7F {
        at += 1
      } else if byte == UInt8(ascii: "/"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "*") {
        guard let behind = Comment.end(from: at, in: bytes) else {
          report(.unterminatedComment, at: at, into: buffer)
          return bytes.count
        }
        at = behind
      } else {
        return at
      }
    }
    return at
  }

  /// The capitals, digits and hyphens at `begin`: the word that opens or closes a section.
  private func sectionWord(at begin: Int) -> String {
    var word = ""
    var at = begin
    while at < bytes.count, word.utf8.count < 24 {
      let byte = bytes[at].asciiUpper
      guard (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x2D else { break }
      word.unicodeScalars.append(Unicode.Scalar(byte))
      at += 1
    }
    return word
  }

  private func report(
    _ code: SyntaxProblem.Code, at offset: Int, instance: UInt64? = nil, arguments: @autoclosure () -> [String] = [],
    into buffer: RecordBuffer
  ) {
    buffer.problems.add(code) { SyntaxProblem(code, at: offset, instance: instance, arguments: arguments()) }
  }
}
