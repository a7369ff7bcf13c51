/// The lengths that a restriction allows, counted in characters as XML Schema counts them: Unicode code points
/// (Part 2, 4.3.1).
struct LengthRange: Sendable {
  private let lower: Int
  private let upper: Int

  init(_ restriction: Restriction) {
    lower = max(restriction.length ?? 0, restriction.minLength ?? 0)
    upper = min(restriction.length ?? .max, restriction.maxLength ?? .max)
  }

  /// Whether a text in UTF-8 has a length that is allowed.
  @safe
  func contains(_ utf8: UnsafeRawBufferPointer) -> Bool {
    var count = 0
    // Every code point has one byte that is no continuation byte.
    for position in 0..<utf8.count where unsafe utf8[position] & 0xC0 != 0x80 { count += 1 }
    return lower <= count && count <= upper
  }
}
