import ByteInput

/// Reading of instance names, `#12` (ISO 10303-21, 6.5).
enum InstanceName {
  /// Reads the digits at `at`, which is moved behind them.
  ///
  /// - Returns: `value` nil where there is no digit, or the number passes 2^64.
  static func read(at: inout Int, in bytes: ByteView) -> (value: UInt64?, digits: Int) {
    var value: UInt64 = 0
    var isTooLarge = false
    let start = at
    while at < bytes.count, bytes[at] >= 0x30, bytes[at] <= 0x39 {
      let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = tens.addingReportingOverflow(UInt64(bytes[at] - 0x30))
      if overflow || carry { isTooLarge = true }
      value = sum
      at += 1
    }
    return (at == start || isTooLarge ? nil : value, at - start)
  }

  /// Where the instance name stands that the equals sign at `equals` belongs to, not before `floor`; nil for none.
  static func before(_ equals: Int, after floor: Int, in bytes: ByteView) -> Int? {
    var at = equals - 1
    while at > floor, bytes[at] <= 0x20 { at -= 1 }
    let last = at
    while at > floor, bytes[at] >= 0x30, bytes[at] <= 0x39 { at -= 1 }
    return at < last && bytes[at] == UInt8(ascii: "#") && at > floor ? at : nil
  }

  /// Whether, after white space with a line break, an instance begins at `start`: `#12=`.
  static func follows(_ start: Int, in bytes: ByteView) -> Bool {
    var at = start
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
    guard at < bytes.count, bytes[at] == UInt8(ascii: "#") else { return false }
    at += 1
    let digits = at
    while at < bytes.count, bytes[at] >= 0x30, bytes[at] <= 0x39 { at += 1 }
    guard at > digits else { return false }
    while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
    return at < bytes.count && bytes[at] == UInt8(ascii: "=")
  }
}
