/// The name of a derived unit that the file gives none: `GRAM·CENTIMETRE^-3`.
///
/// The names in it may be names of derived units themselves, so it ends with `…` before it grows out of bounds.
struct ProductName {
  /// The most bytes of a name, in UTF-8; the `…` comes on top.
  static let longest = 256

  /// The name so far; empty before the first unit.
  private(set) var text = ""
  private var isCut = false

  /// Puts another unit behind, with its exponent where that is not 1. O(``longest``) at most.
  mutating func append(_ unit: String, exponent: Int) {
    if isCut { return }
    let sign = text.isEmpty ? "" : "·"
    let power = exponent == 1 ? "" : "^\(exponent)"
    isCut = text.utf8.count + sign.utf8.count + unit.utf8.count + power.utf8.count > Self.longest
    text += isCut ? "…" : sign + unit + power
  }
}
