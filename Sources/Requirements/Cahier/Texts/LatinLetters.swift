/// The Latin letters U+00C0 to U+017F without case and accents.
enum LatinLetters {
  private static let table: [[UInt8]] = """
    a a a a a a ae c e e e e i i i i d n o o o o o x o u u u u y th ss
    a a a a a a ae c e e e e i i i i d n o o o o o ÷ o u u u u y th y
    a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g
    g g g g h h h h i i i i i i i i i i ij ij j j k k k l l l l l l l
    l l l n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s
    s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s
    """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }

  /// The letter or letters, small and plain, for a code from U+00C0 to U+017F.
  static func folded(_ value: UInt32) -> [UInt8] { table[Int(value - 0xC0)] }
}
