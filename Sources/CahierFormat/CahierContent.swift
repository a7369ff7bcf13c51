/// Tells a cahier in YAML by its content.
public enum CahierContent {
  /// Whether bytes look like a cahier in YAML: text, with `requirements:` or `stages:`, or `extends:`, as a key of its
  /// outermost mapping.
  ///
  /// Whether it is one is for the reader to say; this only has to tell it from an IDS, a model or a sheet.
  ///
  /// - Complexity: O(n).
  @safe
  public static func isYAML(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var isAtLineStart = true
    var position = unsafe bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var hasContent = false
    while position < bytes.count {
      let byte = unsafe bytes[position]
      // Neither XML nor a model nor an archive begins so.
      if !hasContent, byte == UInt8(ascii: "<") { return false }
      if byte == 0 { return false }
      if byte > UInt8(ascii: " ") { hasContent = true }
      if isAtLineStart, isKey(unsafe UnsafeRawBufferPointer(rebasing: bytes[position...])) { return true }
      isAtLineStart = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      position += 1
    }
    return false
  }

  @safe
  private static func isKey(_ line: UnsafeRawBufferPointer) -> Bool {
    for key in keys where unsafe line.starts(with: key) { return true }
    return false
  }

  /// What a text is that is YAML by every line, and no cahier; nil for anything else, a table for instance.
  ///
  /// The rows of a CSV file may hold colons; keys alone at the begin of every line that is not indented are YAML.
  ///
  /// - Complexity: O(n).
  @safe
  public static func otherYAML(_ bytes: UnsafeRawBufferPointer) -> OtherYAML? {
    guard unsafe !isYAML(bytes) else { return nil }
    var keys: Set<Substring> = []
    let text = String(decoding: unsafe bytes.prefix(mostOfOtherYAML), as: UTF8.self)
    for line in text.split(whereSeparator: \.isNewline) {
      let line = line.drop { $0 == "\u{FEFF}" }
      guard let first = line.first, !first.isWhitespace, first != "#", first != "-" else { continue }
      guard let colon = line.firstIndex(of: ":"), line[..<colon].utf8.allSatisfy(isKeyByte) else { return nil }
      guard line[colon...].dropFirst().first?.isWhitespace ?? true else { return nil }
      keys.insert(line[..<colon])
    }
    return keys.isEmpty ? nil : OtherYAML.allCases.first { $0.key.map(keys.contains) ?? true }
  }

  /// So much of a text is looked at.
  private static let mostOfOtherYAML = 1 << 20

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private static let keys: [[UInt8]] = ["requirements:", "stages:", "extends:", "{\"requirements\"", "cahier:"].map {
    Array($0.utf8)
  }
}
