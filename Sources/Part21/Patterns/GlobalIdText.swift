public import ByteInput

/// The 22 characters of a GlobalId, which stand for 128 bits (IfcGloballyUniqueId, ISO 16739-1).
public enum GlobalIdText {
  /// How many characters there are.
  public static let length = 22

  /// The character of each six bits.
  private static let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_$".utf8)

  /// For each byte the six bits that it stands for; 64 for one that stands for none.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 64, count: 256)
    for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
    return values
  }()

  /// The 22 characters that stand for 128 bits. O(1).
  public static func text(_ bits: UInt128) -> String {
    String(
      String.UnicodeScalarView(
        stride(from: 6 * (length - 1), through: 0, by: -6).map { shift in
          Unicode.Scalar(alphabet[Int(bits >> UInt128(shift) & 63)])
        }))
  }

  /// The bits behind the 22 characters from an offset on; nil as in ``bits(_:)``.
  public static func bits(at offset: Int, in bytes: ByteView) -> UInt128? { bits { bytes[offset + $0] } }

  /// The bits behind 22 characters; nil where one is of another alphabet, or the first says more than two bits.
  ///
  /// - Parameter byte: gives the character of a number from 0 to 21.
  @inline(__always)
  public static func bits(_ byte: (Int) -> UInt8) -> UInt128? {
    let values = values
    // What is shifted out of the low half, 126 bits in all, goes on in the high one.
    var (high, low): (UInt64, UInt64) = (0, UInt64(values[Int(byte(0))]))
    guard low < 4 else { return nil }
    var wrong: UInt8 = 0
    for number in 1..<length {
      let value = values[Int(byte(number))]
      wrong |= value & 64
      high = high << 6 | low >> 58
      low = low << 6 | UInt64(value & 63)
    }
    return wrong == 0 ? UInt128(high) << 64 | UInt128(low) : nil
  }
}
