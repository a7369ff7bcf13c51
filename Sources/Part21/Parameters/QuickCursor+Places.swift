import ByteInput
import CStructuralScan

/// What placements, points and directions are made of: references, and lists of two or three numbers.
extension QuickCursor {
  /// The name that the next parameter refers to, which is stepped over; 0 where it is omitted, nil where it is something
  /// else or a cursor has to look.
  public mutating func reference() -> UInt64? {
    switch first() {
    case UInt8(ascii: "$"):
      position += 1
      return end() ? 0 : nil
    case UInt8(ascii: "#"):
      position += 1
      guard position + 8 <= bytes.count else { return nil }
      let name = DecimalWord.read(bytes.word(at: position))
      position += name.digits
      // With eight digits, there may be more of them: then what follows is no end.
      return name.value > 0 && end() ? name.value : nil
    default: return nil
    }
  }

  /// The two or three numbers of the list that the next parameter is; nil where it is another list or none, or a cursor
  /// has to look. A third number that is not there is 0.
  public mutating func numbers() -> SIMD3<Double>? {
    guard first() == UInt8(ascii: "(") else { return nil }
    position += 1
    var numbers = SIMD3<Double>.zero
    for place in 0..<3 {
      _ = first()
      guard let number = number() else { return nil }
      numbers[place] = number
      if first() == UInt8(ascii: ")") { return place > 0 ? numbers : nil }
      guard step() else { return nil }
    }
    return nil
  }

  /// The number that the next parameter is; nil where it is none, or a cursor has to look. It is the last parameter that
  /// can be asked for.
  public mutating func real() -> Double? {
    _ = first()
    guard let number = number(), end() else { return nil }
    return number
  }

  private mutating func number() -> Double? {
    // SAFETY: 128 readable bytes lie behind every view that an instance is found in (see ByteSource).
    guard position < bytes.count else { return nil }
    let found = unsafe recol_number((bytes.base + position).assumingMemoryBound(to: UInt8.self))
    let length = Int(found & 0xFF)
    guard length > 0, position + length <= bytes.count,
      let number = ShortDecimal.value(bytes[position..<position + length]), number.isFinite
    else { return nil }
    position += length
    return number
  }

  /// Over the comma behind a parameter, or before the parenthesis behind the last one.
  @inline(__always)
  private mutating func end() -> Bool { first() == UInt8(ascii: ")") || step() }
}
