import ByteInput

/// A GlobalId as the 128 bits that it writes, and whose it is.
public struct IdentifierFact: Sendable, Comparable, BitwiseCopyable {
  /// What may have the same identifier in several files.
  public enum Sharing: UInt8, Sendable, BitwiseCopyable {
    /// An object of its own: no other may have its identifier.
    case none
    /// A project, a site, a building, a storey, a room: several models say it, and it is one.
    case spatial
    /// A system, a zone, a group: it may reach over several models.
    case group
  }

  /// The upper half of the 128 bits.
  public var high: UInt64
  /// The lower half.
  public var low: UInt64
  /// The name of the instance.
  public var instance: UInt64
  /// Whether the object may be in several files.
  public var sharing: Sharing
  /// Of one that may, what it has to have in common with the others: its class, and the name of a storey or group; as a
  /// hash of this process.
  public var likeness: Int = 0

  /// Whether two say the same identifier.
  public func isSame(as other: IdentifierFact) -> Bool { high == other.high && low == other.low }

  /// By identifier, then by instance.
  public static func < (left: IdentifierFact, right: IdentifierFact) -> Bool {
    (left.high, left.low, left.instance) < (right.high, right.low, right.instance)
  }

  /// The 128 bits that 22 characters of the IFC alphabet write, the first of them one of `0` to `3`
  /// (IfcGloballyUniqueId, ISO 16739-1); nil for anything else.
  static func bits(_ text: ByteView) -> (high: UInt64, low: UInt64)? {
    guard text.count == 22 else { return nil }
    var (high, low): (UInt64, UInt64) = (0, 0)
    for place in 0..<22 {
      guard let digit = digit(text[place]), place > 0 || digit < 4 else { return nil }
      high = high << 6 | low >> 58
      low = low << 6 | UInt64(digit)
    }
    return (high, low)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 36
    case UInt8(ascii: "_"): 62
    case UInt8(ascii: "$"): 63
    default: nil
    }
  }
}
