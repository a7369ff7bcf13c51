import ByteInput
import Part21
import Requirements

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
    var stirred = Stirred(seed, kind)
    let bytes = structure.bytes
    for offset in body { stirred.add(bytes[offset]) }
    return stirred.key
  }

  /// The key of a number, however it is written: `35.` and `35.0` have one.
  static func of(_ number: Double) -> UInt128 {
    var stirred = Stirred(seed, 1)
    // Zero has two signs.
    let bits = (number == 0 ? 0 : number).bitPattern
    for shift in stride(from: 0, to: 64, by: 8) { stirred.add(UInt8(truncatingIfNeeded: bits >> shift)) }
    return stirred.key
  }

  /// The key of a text as people read it (``Requirements/TextFolding``), so that `VEN-01` and `ven 01` have one; the
  /// highest number where nothing is left of it.
  ///
  /// - Complexity: O(bytes); only what is not ASCII is decoded.
  static func folded(_ body: Range<Int>, in structure: ExchangeStructure, kind: UInt64 = 0) -> UInt128 {
    let bytes = structure.bytes
    var stirred = Stirred(seed, kind)
    var isBetweenWords = false
    var isEmpty = true
    for offset in body {
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: "\\"), 0x80...: return folded(structure.decoder.decode(bytes[body]), kind)
      case _
      where isKept(
        byte, isFirst: isEmpty && !isBetweenWords, before: offset + 1 < body.upperBound ? bytes[offset + 1] : 0):
        if isBetweenWords, !isEmpty { stirred.add(UInt8(ascii: " ")) }
        stirred.add(0x41...0x5A ~= byte ? byte | 0x20 : byte)
        (isEmpty, isBetweenWords) = (false, false)
      default: isBetweenWords = true
      }
    }
    return isEmpty ? .max : stirred.key
  }

  private static func folded(_ text: String, _ kind: UInt64) -> UInt128 {
    var stirred = Stirred(seed, kind)
    let folded = TextFolding.folded(text).utf8
    for byte in folded { stirred.add(byte) }
    return folded.isEmpty ? .max : stirred.key
  }

  /// What TextFolding keeps of ASCII.
  @inline(__always)
  private static func isKept(_ byte: UInt8, isFirst: Bool, before next: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "%"),
      UInt8(ascii: "&"), UInt8(ascii: "@"):
      true
    case UInt8(ascii: "-"): isFirst && 0x30...0x39 ~= next
    default: false
    }
  }

  /// Two hashes on their way.
  private struct Stirred {
    private var first: UInt64
    private var second: UInt64

    init(_ seed: UInt64, _ kind: UInt64) {
      first = seed ^ kind ^ 0xCBF2_9CE4_8422_2325
      second = (seed ^ kind).byteSwapped &+ 0x9E37_79B9_7F4A_7C15
    }

    @inline(__always)
    mutating func add(_ byte: UInt8) {
      first = (first ^ UInt64(byte)) &* 0x100_0000_01B3
      second = (second &+ UInt64(byte)) &* 0xBF58_476D_1CE4_E5B9
      second ^= second >> 29
    }

    var key: UInt128 { UInt128(first) << 63 ^ UInt128(second) }
  }
}
