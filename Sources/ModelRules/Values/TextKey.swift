import ByteInput
import Part21

/// Two hashes of a text as it is written, by which equal ones are found without decoding any.
///
/// They are stirred with a number of the process, so that nobody can choose texts whose keys are the same.
enum TextKey {
  private static let seed = UInt64.random(in: 0 ... .max)

  /// The key of some bytes; never the highest number, which stands for none.
  ///
  /// - Parameter kind: texts of different kinds have different keys.
  /// - Complexity: O(bytes).
  static func of(_ body: Range<Int>, in structure: ExchangeStructure, kind: UInt64 = 0) -> UInt128 {
    var first = seed ^ kind ^ 0xCBF2_9CE4_8422_2325
    var second = (seed ^ kind).byteSwapped &+ 0x9E37_79B9_7F4A_7C15
    let bytes = structure.bytes
    for offset in body {
      let byte = UInt64(bytes[offset])
      first = (first ^ byte) &* 0x100_0000_01B3
      second = (second &+ byte) &* 0xBF58_476D_1CE4_E5B9
      second ^= second >> 29
    }
    return UInt128(first) << 63 ^ UInt128(second)
  }
}
