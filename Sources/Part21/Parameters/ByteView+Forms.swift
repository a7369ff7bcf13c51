public import ByteInput

/// Whether values are written as ISO 10303-21, table 2 asks, which readers of exchange structures are more lenient about.
extension ByteView {
  /// Whether an ``Parameter/Kind/integer`` is `[sign] digits`; false for other kinds.
  public func isProperInteger(_ parameter: Parameter) -> Bool {
    guard parameter.kind == .integer else { return false }
    var at = behindSign(parameter.body.lowerBound)
    return digits(&at, parameter.body.upperBound) > 0 && at == parameter.body.upperBound
  }

  /// Whether a ``Parameter/Kind/real`` is `[sign] digits . [digits] [E [sign] digits]`; false for other kinds.
  public func isProperReal(_ parameter: Parameter) -> Bool {
    guard parameter.kind == .real else { return false }
    let end = parameter.body.upperBound
    var at = behindSign(parameter.body.lowerBound)
    guard digits(&at, end) > 0, at < end, self[at] == UInt8(ascii: ".") else { return false }
    at += 1
    _ = digits(&at, end)
    if at == end { return true }
    guard self[at] == UInt8(ascii: "E"), at + 1 < end else { return false }
    at = behindSign(at + 1)
    return digits(&at, end) > 0 && at == end
  }

  /// Whether a ``Parameter/Kind/binary`` is a digit from 0 to 3, which says how many bits of the next do not count, and
  /// hexadecimal digits in capitals; false for other kinds.
  public func isProperBinary(_ parameter: Parameter) -> Bool {
    guard parameter.kind == .binary, !parameter.body.isEmpty, self[parameter.body.lowerBound] &- 0x30 <= 3 else {
      return false
    }
    return parameter.body.allSatisfy { self[$0] &- 0x30 <= 9 || self[$0] &- 0x41 <= 5 }
  }

  /// Whether the word of an ``Parameter/Kind/enumeration`` is written in capitals; false for other kinds.
  public func isProperEnumeration(_ parameter: Parameter) -> Bool {
    parameter.kind == .enumeration && parameter.body.allSatisfy { self[$0] &- 0x61 > 25 }
  }

  private func behindSign(_ at: Int) -> Int {
    at < count && (self[at] == UInt8(ascii: "+") || self[at] == UInt8(ascii: "-")) ? at + 1 : at
  }

  private func digits(_ at: inout Int, _ end: Int) -> Int {
    let start = at
    while at < end, self[at] &- 0x30 <= 9 { at += 1 }
    return at - start
  }
}
