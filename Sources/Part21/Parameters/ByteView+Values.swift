public import ByteInput
import Glibc

extension ByteView {
  /// The name that a ``Parameter/Kind/reference`` refers to; nil for other kinds, or a number past 2^64.
  public func reference(_ parameter: Parameter) -> UInt64? {
    guard parameter.kind == .reference else { return nil }
    var at = parameter.body.lowerBound
    if at + 8 <= count {
      let name = DecimalWord.read(word(at: at))
      if name.digits < 8, name.digits == parameter.body.count { return name.value }
    }
    return InstanceName.read(at: &at, in: self).value
  }

  /// The value of an ``Parameter/Kind/integer``; nil for other kinds, or a number past 64 bits.
  public func integer(_ parameter: Parameter) -> Int64? {
    guard parameter.kind == .integer else { return nil }
    var at = parameter.body.lowerBound
    let isNegative = self[at] == UInt8(ascii: "-")
    if isNegative || self[at] == UInt8(ascii: "+") { at += 1 }
    guard let value = InstanceName.read(at: &at, in: self).value else { return nil }
    if isNegative { return value <= UInt64(Int64.max) + 1 ? Int64(truncatingIfNeeded: 0 &- value) : nil }
    return Int64(exactly: value)
  }

  /// The value of a ``Parameter/Kind/real`` or an integer; nil for other kinds, and for a number past the greatest that
  /// there is room for: infinite, it would be greater than any bound.
  public func real(_ parameter: Parameter) -> Double? {
    if parameter.kind == .integer, let value = integer(parameter), value.magnitude < 1 << 53 { return Double(value) }
    guard parameter.kind == .real || parameter.kind == .integer else { return nil }
    if let value = ShortDecimal.value(self[parameter.body]) { return value }
    let text = self[parameter.body].text
    guard let value = Double(text) ?? Double(text + "0"), value.isFinite else { return nil }
    return value
  }

  /// The name of an ``Parameter/Kind/enumeration`` in capitals; nil for other kinds.
  public func enumeration(_ parameter: Parameter) -> String? {
    guard parameter.kind == .enumeration else { return nil }
    return capitals(parameter.body)
  }

  /// The keyword of a ``Parameter/Kind/typed`` in capitals; nil for other kinds.
  public func keyword(_ parameter: Parameter) -> String? {
    guard parameter.kind == .typed else { return nil }
    return capitals(parameter.keyword)
  }

  /// What a ``Parameter/Kind/typed`` wraps; nil for other kinds and for an empty pair of parentheses.
  ///
  /// It wraps one parameter (12.1.8): of several, as in `IFCREAL(1,5)`, nobody knows which is meant, and all of them
  /// together are one that is unreadable.
  public func wrapped(_ parameter: Parameter) -> Parameter? {
    guard parameter.kind == .typed else { return nil }
    var cursor = ParameterCursor(bytes: self, list: parameter.body)
    let first = cursor.next()
    return cursor.next() == nil ? first : Parameter(kind: .unreadable, body: parameter.body)
  }

  /// The names that a list of references holds; what is no reference is left out.
  public func references(_ parameter: Parameter) -> [UInt64] {
    guard parameter.kind == .list else { return [] }
    var names: [UInt64] = []
    var cursor = ReferenceCursor(bytes: self, list: parameter.body)
    while let name = cursor.next() { names.append(name) }
    return names
  }

  private func capitals(_ range: Range<Int>) -> String {
    // Nearly all are written in capitals.
    if range.allSatisfy({ self[$0] < 0x61 }) { return self[range].text }
    var text = ""
    for offset in range { text.unicodeScalars.append(Unicode.Scalar(self[offset].asciiUpper)) }
    return text
  }
}
