public import ByteInput

/// Decodes the content of a string parameter (ISO 10303-21, 6.4.3).
///
/// What is damaged is kept as it stands and told; nothing is dropped.
public struct StringDecoder: Sendable {
  /// What was out of the ordinary in a string.
  public typealias Oddities = StringOddities

  /// Whether `\X\` escapes hold Mac Roman, as ArchiCAD on a Macintosh writes them.
  public let isMacRoman: Bool

  /// A decoder for the strings of one file; see ``HeaderSection/isMacRoman``.
  public init(isMacRoman: Bool = false) { self.isMacRoman = isMacRoman }

  /// The text of an encoded string. O(count); text without escapes is taken as it is.
  public func decode(_ encoded: ByteView) -> String {
    var oddities = Oddities()
    return decode(encoded, oddities: &oddities)
  }

  /// The text of an encoded string, and what was odd in it.
  public func decode(_ encoded: ByteView, oddities: inout Oddities) -> String {
    if StringDecoder.isPlain(encoded) { return encoded.text }
    return decoded(encoded, until: .max) { text, _, found in
      oddities.formUnion(found)
      // SAFETY: the bytes are copied within the call.
      return unsafe String(decoding: text, as: UTF8.self)
    }
  }

  /// Calls `body` with the text of an encoded string in UTF-8, or with its beginning, and whether that is all of it.
  ///
  /// For those who look at many texts and keep none: no string is made.
  ///
  /// - Parameter least: as many bytes of text are enough; a few more may come.
  /// - Complexity: O(count) at most.
  @safe
  public func withBeginning<Result>(
    of encoded: ByteView, atLeast least: Int, _ body: (UnsafeRawBufferPointer, _ isWhole: Bool) -> Result
  ) -> Result {
    decoded(encoded, until: least) { text, isWhole, _ in unsafe body(text, isWhole) }
  }

  @safe
  private func decoded<Result>(
    _ encoded: ByteView, until least: Int, _ body: (UnsafeRawBufferPointer, Bool, Oddities) -> Result
  ) -> Result {
    // SAFETY: the decoding writes no more than it says, and nothing keeps the bytes beyond the call.
    unsafe withUnsafeTemporaryAllocation(byteCount: StringDecoding.capacity(for: encoded, until: least), alignment: 1) {
      memory in
      var decoding = unsafe StringDecoding(encoded, isMacRoman: isMacRoman, until: least, into: memory)
      decoding.run()
      return unsafe body(
        UnsafeRawBufferPointer(rebasing: memory[..<decoding.count]), decoding.isWhole, decoding.oddities)
    }
  }

  /// Whether the bytes are the text: ASCII, no escape, no apostrophe, no control character.
  public static func isPlain(_ encoded: ByteView) -> Bool { encoded.plainTextEnd(from: 0) == encoded.count }
}
