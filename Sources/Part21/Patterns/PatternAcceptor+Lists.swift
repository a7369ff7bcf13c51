import ByteInput
import CStructuralScan

/// References, and lists of them and of other values.
extension PatternAcceptor {
  @inline(__always)
  mutating func reference(_ set: UInt16, _ byte: UInt8, _ at: inout Int) -> Bool {
    guard byte == UInt8(ascii: "#") else { return false }
    at &+= 1
    let start = at
    // SAFETY: see `base`.
    let quick = DecimalWord.read(unsafe UInt64(littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
    var name = quick.value
    at &+= quick.digits
    var digit = load(at) &- 0x30
    while digit < 10 {
      name = name &* 10 &+ UInt64(digit)
      at &+= 1
      digit = load(at) &- 0x30
    }
    guard at > start, at &- start < 19 else { return false }
    let place = classes.place(name)
    guard isIn(set, classes.code(of: name, at: place)) else { return false }
    if isMarking { marks.insert(name, at: place) }
    if isLinking { links.append(Link(target: name, source: source, slot: UInt32(slot))) }
    referred = name
    return true
  }

  /// Whether a set has a class: as ``PatternTable/isIn(_:_:)`` says.
  @inline(__always)
  func isIn(_ set: UInt16, _ code: UInt16) -> Bool {
    guard Int(code) < classCount else { return false }
    return unsafe classSets[Int(set) &* classWords &+ Int(code >> 6)] & (1 &<< UInt64(code & 63)) != 0
  }

  mutating func list(_ pattern: ParameterPattern, _ byte: UInt8, _ at: inout Int) -> Bool {
    guard byte == UInt8(ascii: "(") else { return false }
    at += 1
    let element = unsafe patterns[Int(pattern.detail)]
    // Coordinates and references are most of what lists hold.
    let isPlainReal = element.form == .real && element.sign == .any
    if isPlainReal, !pattern.isSet {
      // SAFETY: see `base`.
      let found = unsafe Int(recol_real_list((base + at).assumingMemoryBound(to: UInt8.self)))
      if found != 0 {
        at &+= found & 0xFF &+ 1
        let count = Int32(truncatingIfNeeded: found >> 8)
        return count >= pattern.lower && count <= pattern.upper
      }
    }
    var count: Int32 = 0
    let isSet = pattern.isSet
    let first = names.count
    var byte = nonBlank(&at)
    if byte != UInt8(ascii: ")") {
      let isReference = element.form == .reference
      elements: while true {
        if isPlainReal {
          guard number(&at, .any, real: true, integer: false) else { return false }
        } else if isReference {
          switch references(element.detail, isSet: isSet, &at, &count) {
          case .none: return false
          case .some(true):
            at &-= 1
            byte = UInt8(ascii: ")")
            break elements
          case .some(false): byte = nonBlank(&at)
          }
          guard reference(element.detail, byte, &at) else { return false }
          if isSet { names.add(referred) }
        } else {
          if isSet { referred = 0 }
          let start = at
          guard value(element, byte, &at) else { return false }
          if isSet {
            guard let name = referred != 0 ? referred : key(of: start..<at) else { return false }
            names.add(name)
          }
        }
        count &+= 1
        byte = nonBlank(&at)
        if byte != UInt8(ascii: ",") { break }
        at &+= 1
        byte = nonBlank(&at)
      }
    }
    at += 1
    guard byte == UInt8(ascii: ")"), count >= pattern.lower, count <= pattern.upper else {
      names.drop(from: first)
      return false
    }
    return !isSet || names.areDistinct(from: first)
  }

  /// Steps over references of a list as far as they are written plainly, all of 64 bytes at once: their ends are found
  /// together, so that no name waits for the one before it.
  ///
  /// - Returns: whether the list ends behind them; nil where one of them does not fit.
  @inline(__always)
  mutating func references(_ set: UInt16, isSet: Bool, _ at: inout Int, _ count: inout Int32) -> Bool? {
    while true {
      // SAFETY: see `base`.
      var ends = unsafe recol_reference_ends((base + at).assumingMemoryBound(to: UInt8.self))
      guard ends != 0 else { return false }
      let first = at
      while ends != 0 {
        let end = first &+ ends.trailingZeroBitCount
        ends &= ends &- 1
        let digits = end &- at &- 1
        guard digits <= 8 else { return false }
        let word = unsafe UInt64(littleEndian: base.loadUnaligned(fromByteOffset: end &- 8, as: UInt64.self))
        let name = DecimalWord.read(word, last: digits)
        let place = classes.place(name)
        guard isIn(set, classes.code(of: name, at: place)) else { return nil }
        if isMarking { marks.insert(name, at: place) }
        if isLinking { links.append(Link(target: name, source: source, slot: UInt32(slot))) }
        if isSet { names.add(name) }
        count &+= 1
        at = end &+ 1
      }
      if load(at &- 1) == UInt8(ascii: ")") { return true }
    }
  }
}
