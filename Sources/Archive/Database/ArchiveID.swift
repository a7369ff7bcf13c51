import ByteInput

/// The id of a row by what it stands for: the first 63 bits of a SHA-256.
///
/// The same on every machine and in any order of work, so that an interrupted scan ends with the same rows as one that
/// was not, and databases can be merged. Of ten million rows two have the same id with a probability of 5 in a million.
public enum ArchiveID {
  /// The id of what has this SHA-256, in hexadecimal digits.
  public static func of(sha256 digits: some StringProtocol) -> Int64 {
    Int64(digits.utf8.prefix(16).reduce(UInt64(0)) { $0 << 4 | UInt64(value(of: $1)) } >> 1)
  }

  /// The id of what these bytes tell apart: a path.
  public static func of(_ bytes: [UInt8]) -> Int64 { of(sha256: SHA256.hexadecimal(of: bytes)) }

  private static func value(of digit: UInt8) -> UInt8 {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: 0
    }
  }
}
