import ByteInput

/// Statements, and the sections that they open and close.
extension CarefulScanner {
  /// One statement: an instance, a section's begin or end, or something that is none of these.
  mutating func statement(
    from begin: Int, section: inout Section, base: Int, into buffer: RecordBuffer
  ) -> Int {
    if bytes[begin] == UInt8(ascii: "#"), section != .skipped {
      // Instances outside of a data section are read all the same: nothing is lost for want of a word.
      if section == .afterData {
        var at = begin + 1
        let name = InstanceName.read(at: &at, in: bytes).value
        report(.outsideSection, at: begin, instance: name, into: buffer)
      } else if section != .data {
        report(.noDataSection, at: begin, into: buffer)
        section = .data
        dataSections += 1
      }
      return instance(from: begin, base: base, into: buffer)
    }
    let word = sectionWord(at: begin)
    // Without its ENDSEC, a section would take the whole model along.
    if section == .skipped, word == "DATA" {
      report(.unclosedSection, at: begin, into: buffer)
      section = .between
    }
    if section == .skipped, word != "ENDSEC", word != "END-ISO-10303-21" {
      return SteppedStatement.take(from: begin, in: bytes, into: buffer)
    }
    var end = StatementEnd.find(from: begin, in: bytes)
    if section != .skipped, word == "DATA" || word == "ENDSEC" { endSection(word, at: begin, &end, into: buffer) }
    switch (section, word) {
    case (.data, "ENDSEC"): section = .afterData
    case (.skipped, "ENDSEC"), (.beforeData, "ENDSEC"): section = .between
    case (_, "DATA"):
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
    case (.between, "ANCHOR"), (.between, "REFERENCE"), (.between, "SIGNATURE"), (.afterData, "ANCHOR"),
      (.afterData, "REFERENCE"), (.afterData, "SIGNATURE"):
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
}
