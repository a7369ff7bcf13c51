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

  private static let keys: [[UInt8]] = ["requirements:", "stages:", "extends:", "{\"requirements\"", "cahier:"].map {
    Array($0.utf8)
  }
}
