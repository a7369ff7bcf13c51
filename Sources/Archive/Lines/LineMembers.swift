/// The members of the line of a model, each as it stands in JSON: found, and not decoded.
///
/// The members of `photo` are named with it: `photo_rooms`. SQLite reads each member once, where it is needed.
struct LineMembers {
  private let line: ArraySlice<UInt8>
  private var ranges: [String: Range<Int>] = [:]

  /// Takes a line apart.
  ///
  /// - Returns: nil for what is no JSON object with members on one level; what stands inside of a member is looked at
  ///   by SQLite alone.
  /// - Complexity: O(bytes).
  init?(_ line: ArraySlice<UInt8>) {
    self.line = line
    guard let end = take(from: line.startIndex, prefix: "") else { return nil }
    guard line[end...].allSatisfy(Self.isSpace) else { return nil }
  }

  /// The member as it stands; nil where there is none.
  subscript(name: String) -> ArraySlice<UInt8>? { ranges[name].map { line[$0] } }

  /// Whether there is a member that is not null.
  func has(_ name: String) -> Bool { self[name].map { !$0.elementsEqual("null".utf8) } ?? false }

  /// A member that is text without escapes; nil where there is none.
  func plainText(_ name: String) -> String? {
    guard let bytes = self[name], bytes.count >= 2, bytes.first == UInt8(ascii: "\"") else { return nil }
    let inner = bytes.dropFirst().dropLast()
    return inner.contains(UInt8(ascii: "\\")) ? nil : String(decoding: inner, as: UTF8.self)
  }

  /// Takes in the members of the object that begins at or behind `start`; returns the offset behind it.
  private mutating func take(from start: Int, prefix: String) -> Int? {
    var at = skipSpace(start)
    guard at < line.endIndex, line[at] == UInt8(ascii: "{") else { return nil }
    at = skipSpace(at + 1)
    if at < line.endIndex, line[at] == UInt8(ascii: "}") { return at + 1 }
    while true {
      guard let nameEnd = endOfText(at) else { return nil }
      let name = prefix + String(decoding: line[at + 1..<nameEnd - 1], as: UTF8.self)
      at = skipSpace(nameEnd)
      guard at < line.endIndex, line[at] == UInt8(ascii: ":") else { return nil }
      at = skipSpace(at + 1)
      // Between the colon and what ends a member there must be something.
      guard at < line.endIndex, let end = endOfValue(at), end > at else { return nil }
      ranges[name] = at..<end
      if name == "photo", line[at] == UInt8(ascii: "{") { _ = take(from: at, prefix: "photo_") }
      at = skipSpace(end)
      guard at < line.endIndex else { return nil }
      if line[at] == UInt8(ascii: "}") { return at + 1 }
      guard line[at] == UInt8(ascii: ",") else { return nil }
      at = skipSpace(at + 1)
    }
  }

  /// The offset behind the text that begins at `start`.
  private func endOfText(_ start: Int) -> Int? {
    guard start < line.endIndex, line[start] == UInt8(ascii: "\"") else { return nil }
    var at = start + 1
    while at < line.endIndex {
      switch line[at] {
      case UInt8(ascii: "\""): return at + 1
      case UInt8(ascii: "\\"): at += 2
      default: at += 1
      }
    }
    return nil
  }

  /// The offset behind the value that begins at `start`.
  private func endOfValue(_ start: Int) -> Int? {
    var at = start
    var depth = 0
    while at < line.endIndex {
      switch line[at] {
      case UInt8(ascii: "\""):
        guard let end = endOfText(at) else { return nil }
        at = end
        if depth == 0 { return at }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return at }
        depth -= 1
        if depth == 0 { return at + 1 }
      case UInt8(ascii: ","), UInt8(ascii: " "): if depth == 0 { return at }
      default: break
      }
      at += 1
    }
    return nil
  }

  private func skipSpace(_ start: Int) -> Int {
    var at = start
    while at < line.endIndex, Self.isSpace(line[at]) { at += 1 }
    return at
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0d).contains(byte) }
}
