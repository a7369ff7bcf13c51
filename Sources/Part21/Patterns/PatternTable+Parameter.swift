public import ByteInput

extension PatternTable {
  /// The number of the type of a ``Parameter/Kind/typed`` of an exchange structure; nil for other kinds and unknown
  /// names. O(1), and O(length) where it is longer than 32 bytes or not in capitals.
  public func type(of parameter: Parameter, in bytes: ByteView) -> Int? {
    guard parameter.kind == .typed else { return nil }
    let name = parameter.keyword
    if name.allSatisfy({ bytes[$0] < 0x61 }) {
      // SAFETY: 128 readable bytes lie behind every view of an exchange structure (see ByteSource), and its first
      // statement before the parameter.
      return unsafe type(unsafe: bytes.base + name.lowerBound, length: name.count)
    }
    return type(of: name.map { bytes[$0].asciiUpper })
  }
}
