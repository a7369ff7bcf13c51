/// What was out of the ordinary in a string; several may come together.
public struct StringOddities: OptionSet, Sendable {
  /// One bit for each oddity.
  public let rawValue: UInt8
  /// The oddities of some bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  /// An escape that is incomplete or has digits that are none.
  public static let badEscape = StringOddities(rawValue: 1)
  /// A backslash that begins no escape.
  public static let loneBackslash = StringOddities(rawValue: 2)
  /// Bytes above 127 that are UTF-8.
  public static let rawUTF8 = StringOddities(rawValue: 4)
  /// Bytes above 127 that are no UTF-8; read as Windows-1252.
  public static let rawBytes = StringOddities(rawValue: 8)
  /// `\X\` escapes read as Mac Roman.
  public static let macRoman = StringOddities(rawValue: 16)
  /// A control character, a line break mostly.
  public static let controlCharacter = StringOddities(rawValue: 32)
}
