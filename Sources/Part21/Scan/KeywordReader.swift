import ByteInput

/// Reads the keyword of an instance and gives its code (ISO 10303-21, 6.3 and 12.2).
///
/// A complex instance, `(A(…)B(…))`, has the keyword `A+B`.
final class KeywordReader {
  let bytes: ByteView
  let vocabulary: ClassVocabulary
  /// The vocabulary's keywords, and what the file brought beyond them as it was written: this thread's copy.
  // SAFETY: one thread owns a reader, and no access to the table overlaps another; checking that at run time costs a
  // tenth of the scan.
  @exclusivity(unchecked) private var table: KeywordTable
  private var learnedCount = 0
  private static let learnedLimit = 20_000
  private static let lengthLimit = 256

  init(bytes: ByteView, vocabulary: ClassVocabulary) {
    self.bytes = bytes
    self.vocabulary = vocabulary
    unsafe table = KeywordTable(copying: vocabulary.table)
  }

  /// The code of the keyword at `start`, which reaches to a parenthesis before `limit`; nil where there is no keyword.
  ///
  /// Not the fast path: O(length), and an allocation for a keyword that has not been met.
  func code(at start: Int, until limit: Int, instance: UInt64, problems: inout ProblemList) -> UInt16? {
    if bytes[start] == UInt8(ascii: "(") { return complexCode(at: start, until: limit) }
    guard let range = word(at: start, until: limit) else { return nil }
    let behind = behindBlank(range.upperBound, until: limit)
    guard behind < limit, bytes[behind] == UInt8(ascii: "(") else { return nil }
    let capitals = capitals(of: bytes[range])
    let written = bytes[range].text
    if !written.utf8.elementsEqual(capitals) {
      problems.add(SyntaxProblem(.lowerCaseKeyword, at: start, instance: instance, arguments: [written]))
    }
    return known(capitals)
  }

  /// The code of a keyword in capitals that has been met before; nil for others, which ``code(at:until:instance:problems:)``
  /// reads.
  ///
  /// - Parameters:
  ///   - pointer: the keyword, with eight readable bytes before it and 40 behind.
  ///   - length: up to its parenthesis.
  @inline(__always)
  func quickCode(unsafe pointer: UnsafeRawPointer, length: Int) -> UInt16? {
    unsafe table.code(unsafe: pointer, length: length)
  }

  /// Lets ``quickCode(unsafe:length:)`` find a keyword of the file's own the next time.
  func remember(_ range: Range<Int>, code: UInt16) {
    guard learnedCount < KeywordReader.learnedLimit else { return }
    let written = bytes[range]
    var keyword: [UInt8] = []
    for offset in 0..<written.count { keyword.append(written[offset]) }
    guard keyword == capitals(of: written) else { return }
    unsafe table.insert(keyword, code: code, within: 16)
    learnedCount += 1
  }

  private func known(_ capitals: [UInt8]) -> UInt16 {
    if let code = vocabulary.table.code(of: capitals) { return code }
    return vocabulary.learn(capitals)
  }

  private func complexCode(at start: Int, until limit: Int) -> UInt16? {
    var names: [String] = []
    var at = start + 1
    while at < limit, names.count < 32 {
      at = behindBlank(at, until: limit)
      guard let range = word(at: at, until: limit) else { break }
      names.append(String(decoding: capitals(of: bytes[range]), as: UTF8.self))
      at = behindBlank(range.upperBound, until: limit)
      guard at < limit, bytes[at] == UInt8(ascii: "(") else { break }
      let end = Nesting.end(from: at, until: limit, in: bytes)
      if !end.isClosed { break }
      at = end.next
    }
    // One record between parentheses is no internal mapping (12.2.5): whoever took it for one would look for its
    // parameters where its keyword stands.
    return names.count < 2 ? nil : known(Array(names.joined(separator: "+").utf8))
  }

  /// Behind white space and comments.
  private func behindBlank(_ start: Int, until limit: Int) -> Int {
    var at = start
    while at < limit {
      if bytes[at] == UInt8(ascii: "/"), at + 1 < limit, bytes[at + 1] == UInt8(ascii: "*") {
        at = Comment.end(from: at, in: bytes) ?? limit
      } else if bytes[at] <= 0x20 {
        at += 1
      } else {
        break
      }
    }
    return min(at, limit)
  }

  /// The letters, digits and underscores of a keyword, with the `!` of a user-defined one.
  private func word(at start: Int, until limit: Int) -> Range<Int>? {
    var at = start
    if at < limit, bytes[at] == UInt8(ascii: "!") { at += 1 }
    let first = at
    while at < limit, bytes[at].isKeywordByte, at - start < KeywordReader.lengthLimit { at += 1 }
    return at > first && !(bytes[first] >= 0x30 && bytes[first] <= 0x39) ? start..<at : nil
  }

  private func capitals(of view: ByteView) -> [UInt8] {
    var result: [UInt8] = []
    for offset in 0..<view.count { result.append(view[offset].asciiUpper) }
    return result
  }
}
