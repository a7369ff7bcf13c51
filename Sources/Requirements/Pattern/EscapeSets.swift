/// The sets that an escape of one letter stands for (XML Schema Part 2, F.1.1, Multi-Character Escapes).
enum EscapeSets {
  /// Anything but the end of a line: `.`
  static let wildcard = ScalarSet([0x0A...0x0A, 0x0D...0x0D]).complement

  /// The set of `\s`, `\i`, `\c`, `\d`, `\w` and their complements in upper case; nil for any other letter.
  static func set(_ letter: Unicode.Scalar) -> ScalarSet? {
    switch letter {
    case "s": space
    case "S": space.complement
    case "i": nameStart
    case "I": nameStart.complement
    case "c": nameCharacter
    case "C": nameCharacter.complement
    case "d": digit
    case "D": digit.complement
    case "w": word
    case "W": word.complement
    default: nil
    }
  }

  private static let space = ScalarSet([0x09...0x0A, 0x0D...0x0D, 0x20...0x20])
  private static let digit = UnicodeCategories.category("Nd") ?? .empty
  /// All but punctuation, separators and others.
  private static let word = ScalarSet(
    ["P", "Z", "C"].flatMap { UnicodeCategories.category($0)?.ranges ?? [] }
  ).complement

  /// `NameStartChar` of XML 1.0, production 4.
  private static let nameStart = ScalarSet([
    0x3A...0x3A, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D,
    0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF,
    0xFDF0...0xFFFD, 0x10000...0xEFFFF,
  ])
  /// `NameChar` of XML 1.0, production 4a.
  private static let nameCharacter = nameStart.union(
    ScalarSet([0x2D...0x2E, 0x30...0x39, 0xB7...0xB7, 0x300...0x36F, 0x203F...0x2040]))
}
