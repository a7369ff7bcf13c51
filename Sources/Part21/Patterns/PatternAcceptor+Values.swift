import ByteInput
import CStructuralScan

/// Values that are no references and no lists.
extension PatternAcceptor {
  /// Whether the value that begins with `byte` fits; `at` is moved behind it.
  mutating func value(_ pattern: ParameterPattern, _ byte: UInt8, _ at: inout Int) -> Bool {
    switch pattern.form {
    case .real: return number(&at, pattern.sign, real: true, integer: false)
    case .integer: return number(&at, pattern.sign, real: false, integer: true)
    case .number: return number(&at, pattern.sign, real: true, integer: true)
    case .reference: return reference(pattern.detail, byte, &at)
    case .string:
      guard let length = string(byte, &at) else { return false }
      return length <= Int(pattern.upper)
    case .globalId:
      guard string(byte, &at) == GlobalIdText.length else { return false }
      globalId = GlobalIdText.bits { load(at - 1 - GlobalIdText.length + $0) }
      return globalId != nil
    case .choice: return choice(Int(pattern.detail), byte, &at)
    case .list: return list(pattern, byte, &at)
    case .boolean, .logical:
      guard byte == UInt8(ascii: "."), load(at + 2) == UInt8(ascii: ".") else { return false }
      let letter = load(at + 1)
      at += 3
      return letter == UInt8(ascii: "T") || letter == UInt8(ascii: "F")
        || (letter == UInt8(ascii: "U") && pattern.form == .logical)
    case .enumeration: return word(of: table.enumerations[Int(pattern.detail)], byte, &at)
    case .binary, .anything: return false
    }
  }

  @inline(__always)
  func number(_ at: inout Int, _ sign: ParameterPattern.Sign, real: Bool, integer: Bool) -> Bool {
    let found = unsafe recol_number((base + at).assumingMemoryBound(to: UInt8.self))
    guard found != 0 else { return false }
    let isReal = found & UInt32(RECOL_NUMBER_REAL) != 0
    if sign != .any, !isSurelyInRange(sign, at) { return false }
    at += Int(found & 0xFF)
    return isReal ? real : integer
  }

  /// Whether the number at `at` is in its range as far as its sign and first digits tell.
  func isSurelyInRange(_ sign: ParameterPattern.Sign, _ at: Int) -> Bool {
    guard sign != .read, load(at) != UInt8(ascii: "-") else { return false }
    if sign == .notNegative { return true }
    var digit = at
    while load(digit) == UInt8(ascii: "0") || load(digit) == UInt8(ascii: ".") { digit += 1 }
    return load(digit) &- 0x31 < 9
  }

  /// The length in bytes of the string at `at`, as far as it ends without a doubt.
  @inline(__always)
  func string(_ byte: UInt8, _ at: inout Int) -> Int? {
    guard byte == UInt8(ascii: "'") else { return nil }
    let start = at + 1
    at = start
    while at < limit {
      let step = unsafe Int(recol_find_byte((base + at).assumingMemoryBound(to: UInt8.self), UInt8(ascii: "'")))
      at += step
      if step >= 32 { continue }
      // `\S\'` is an apostrophe of the page's, not the end.
      if load(at - 1) == UInt8(ascii: "\\") { return nil }
      at += 1
      if load(at) != UInt8(ascii: "'") { return at - 1 - start }
      at += 1
    }
    return nil
  }

  mutating func choice(_ choice: Int, _ byte: UInt8, _ at: inout Int) -> Bool {
    if byte == UInt8(ascii: "#") {
      guard let set = table.choices[choice].classes else { return false }
      return reference(set, byte, &at)
    }
    let open = unsafe Int(recol_find_byte((base + at).assumingMemoryBound(to: UInt8.self), UInt8(ascii: "(")))
    var length = open
    // Lines that are broken at a column often end there.
    while length > 0, load(at &+ length &- 1) <= 0x20 { length &-= 1 }
    guard length > 0, let type = unsafe table.type(unsafe: base + at, length: length), table.mayChoose(type, in: choice)
    else {
      return false
    }
    at &+= open &+ 1
    let first = nonBlank(&at)
    let pattern = unsafe patterns[Int(table.typePatterns[type])]
    if pattern.form == .string {
      guard let length = string(first, &at), length <= Int(pattern.upper) else { return false }
    } else {
      guard value(pattern, first, &at) else { return false }
    }
    guard nonBlank(&at) == UInt8(ascii: ")") else { return false }
    at += 1
    return true
  }
}
