import ByteInput

/// Reads what stands before the first data section.
struct HeaderReader {
  private let bytes: ByteView
  private(set) var header = HeaderSection()
  private(set) var problems = ProblemList()
  /// Where the first statement behind the header begins, and in which section it lies.
  private(set) var next = 0
  /// Where the text begins, behind a byte order mark.
  private var start = 0
  /// Where its statements stand, without what is between them.
  private(set) var statements: [Range<Int>] = []
  private(set) var section = Section.beforeData
  private var seen: Set<String> = []
  /// The schemas that are named so far.
  private var schemas: Set<String> = []
  /// Those of further FILE_SCHEMA are taken up to so many.
  private static let mostSchemas = 256
  private let decoder: StringDecoder

  init(bytes: ByteView) {
    self.init(bytes: bytes, decoder: StringDecoder())
    // Only the header tells that its own strings are written so.
    if header.isMacintosh, MacintoshEscapes.areRoman(in: bytes) {
      self.init(bytes: bytes, decoder: StringDecoder(isMacRoman: true))
      header.isMacRoman = true
    }
  }

  private init(bytes: ByteView, decoder: StringDecoder) {
    self.bytes = bytes
    self.decoder = decoder
    read()
  }

  private mutating func read() {
    var at = 0
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      problems.add(SyntaxProblem(.byteOrderMark, at: 0))
      (start, next) = (3, 3)
      at = 3
    }
    while let begin = skipBlank(from: at) {
      // An instance, or a section behind the header, is the scanner's.
      let word = word(at: begin)
      next = begin
      if bytes[begin] == UInt8(ascii: "#") { break }
      let statement = StatementEnd.find(from: begin, in: bytes)
      var end = statement.next
      if let bound = plausibleEnd(of: word, in: begin..<end) {
        // A string of the header that does not end would swallow the data.
        problems.add(SyntaxProblem(.headerDamaged, at: begin, arguments: [word]))
        end = bound
      } else if let own = StatementEnd.ofLongerStatement(wordEnd(of: word, at: begin), to: end, in: bytes),
        HeaderReader.isOfHeader(word)
      {
        // Without its semicolon it would take the next one along.
        take(word, begin..<own)
        damaged(word, begin..<own)
        end = own
      } else {
        take(word, begin..<end)
        if statement.how != .semicolon, HeaderReader.isOfHeader(word) { damaged(word, begin..<end) }
      }
      at = end
      next = end
      statements.append(begin..<end)
      if word == "DATA" || word == "ANCHOR" || word == "REFERENCE" {
        section = word == "DATA" ? .data : .between
        next = begin
        break
      }
    }
    finish()
  }

  private static func isOfHeader(_ word: String) -> Bool {
    word.hasPrefix("FILE_") || word == "HEADER" || word == "ENDSEC" || word == "ISO-10303-21"
  }

  private func wordEnd(of word: String, at begin: Int) -> Int { min(begin + word.utf8.count, bytes.count) }

  /// A header statement that is longer than this and reaches over a line that begins with DATA or ENDSEC is damaged.
  private func plausibleEnd(of word: String, in range: Range<Int>) -> Int? {
    guard word.hasPrefix("FILE") || word == "HEADER" || word.hasPrefix("ISO") else { return nil }
    for mark in ["\nENDSEC", "\nDATA;", "\rENDSEC", "\rDATA;"] {
      let stretch = bytes[0..<min(range.upperBound, range.lowerBound + 65_536)]
      if let at = stretch.firstIndex(of: mark, from: range.lowerBound) { return at + 1 }
    }
    return nil
  }

  private mutating func take(_ word: String, _ range: Range<Int>) {
    let isAgain = !seen.insert(word).inserted
    guard word.hasPrefix("FILE_") else { return }
    if isAgain, HeaderForm.isSingle(word) {
      problems.add(SyntaxProblem(.headerDamaged, at: range.lowerBound, arguments: ["\(word) × 2"]))
    }
    let open = ParameterCursor.behindBlank(range.lowerBound + word.utf8.count, range.upperBound, bytes)
    guard open < range.upperBound, bytes[open] == UInt8(ascii: "(") else { return damaged(word, range) }
    var cursor = ParameterCursor(bytes: bytes, from: open + 1, to: range.upperBound)
    var parameters: [Parameter] = []
    while parameters.count < HeaderForm.most, let parameter = cursor.next() { parameters.append(parameter) }
    if isAgain, HeaderForm.isSingle(word) {
      // The first counts; a second schema is named as one FILE_SCHEMA would name it.
      guard word == "FILE_SCHEMA" else { return }
      for further in texts(parameters.first) where header.schemaIdentifiers.count < HeaderReader.mostSchemas {
        if schemas.insert(further).inserted { header.schemaIdentifiers.append(further) }
      }
      return
    }
    if let deviation = HeaderForm.deviation(of: word, parameters, in: bytes) {
      problems.add(SyntaxProblem(.headerDamaged, at: range.lowerBound, arguments: [deviation]))
    }
    for list in HeaderForm.emptyLists(of: word, parameters, in: bytes) {
      problems.add(SyntaxProblem(.emptyHeaderList, at: range.lowerBound, arguments: [list]))
    }
    var fields = parameters.makeIterator()
    switch word {
    case "FILE_DESCRIPTION":
      header.description = texts(fields.next())
      header.implementationLevel = text(fields.next())
    case "FILE_NAME":
      header.name = text(fields.next())
      header.timeStamp = text(fields.next())
      header.author = texts(fields.next())
      header.organization = texts(fields.next())
      header.preprocessorVersion = text(fields.next())
      header.originatingSystem = text(fields.next())
      header.authorization = text(fields.next())
    case "FILE_SCHEMA":
      header.schemaIdentifiers = texts(fields.next())
      schemas = Set(header.schemaIdentifiers)
    default: break
    }
  }

  private mutating func damaged(_ word: String, _ range: Range<Int>) {
    problems.add(SyntaxProblem(.headerDamaged, at: range.lowerBound, arguments: [word]))
  }

  private mutating func finish() {
    if !seen.contains("HEADER") && !seen.contains("FILE_SCHEMA") {
      problems.add(SyntaxProblem(.noHeader, at: 0))
      return
    }
    for word in ["HEADER", "FILE_DESCRIPTION", "FILE_NAME", "FILE_SCHEMA"] where !seen.contains(word) {
      if problems.kept.contains(where: { $0.code == .headerDamaged && $0.arguments == [word] }) { continue }
      problems.add(SyntaxProblem(.headerDamaged, at: 0, arguments: [word]))
    }
    if !seen.contains("ISO-10303-21") {
      problems.add(SyntaxProblem(.headerDamaged, at: start, arguments: ["ISO-10303-21"]))
    }
    // At the end of the bytes, more is missing than this.
    if !seen.contains("ENDSEC"), next < bytes.count {
      problems.add(SyntaxProblem(.headerDamaged, at: next, arguments: ["ENDSEC"]))
    }
  }

  private func texts(_ parameter: Parameter?) -> [String] {
    guard let parameter else { return [] }
    guard parameter.kind == .list else { return parameter.kind == .string ? [text(parameter)] : [] }
    var cursor = ParameterCursor(bytes: bytes, list: parameter.body)
    var result: [String] = []
    while let item = cursor.next() { result.append(text(item)) }
    return result
  }

  private func text(_ parameter: Parameter?) -> String {
    guard let parameter, parameter.kind == .string else { return "" }
    return decoder.decode(bytes[parameter.body])
  }

  private func skipBlank(from start: Int) -> Int? {
    var at = start
    while at < bytes.count {
      if bytes[at] <= 0x20 || bytes[at] == UInt8(ascii: ";") {
        at += 1
      } else if bytes[at] == UInt8(ascii: "/"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "*") {
        guard let behind = Comment.end(from: at, in: bytes) else { return nil }
        at = behind
      } else {
        return at
      }
    }
    return nil
  }

  private func word(at begin: Int) -> String {
    var at = begin
    var word = ""
    while at < bytes.count, word.utf8.count < 40, bytes[at].isKeywordByte || bytes[at] == UInt8(ascii: "-") {
      word.unicodeScalars.append(Unicode.Scalar(bytes[at].asciiUpper))
      at += 1
    }
    return word
  }
}
