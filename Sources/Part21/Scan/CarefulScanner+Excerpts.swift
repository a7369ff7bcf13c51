import ByteInput

/// What is quoted of damage.
extension CarefulScanner {
  /// What stands in place of an instance name: up to the equals sign, or whatever else ends a word.
  func nameRange(at begin: Int) -> Range<Int> {
    var at = begin + 1
    while at < bytes.count, bytes[at] > 0x20, !"=;(,'".utf8.contains(bytes[at]) { at += 1 }
    return begin..<at
  }

  /// The first 40 bytes of a range, on one line.
  func excerpt(_ range: Range<Int>) -> String {
    let piece = bytes[range.lowerBound..<min(range.upperBound, range.lowerBound + 40)]
    return String(piece.text.map { $0.isNewline ? " " : $0 })
  }
}
