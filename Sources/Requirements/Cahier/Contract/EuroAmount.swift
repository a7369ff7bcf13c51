/// An amount of money in euro cents.
public struct EuroAmount: Sendable, Hashable, Comparable {
  /// Cents; from 0 to ``greatest``.
  public let cents: Int

  /// A thousand billion euros: beyond it an amount is a slip.
  public static let greatest = EuroAmount(cents: 100_000_000_000_000)

  /// So many cents.
  public init(cents: Int) { self.cents = cents }

  /// The amount that a text writes: `12000`, `12 000,50`, `12000.5 €`; nil for anything else, and beyond ``greatest``.
  ///
  /// Blanks set thousands apart, a comma or a point the cents, of which there are one or two digits. `12,000` and
  /// `12.000` are refused: they mean 12 to some and 12,000 to others.
  public init?(_ text: String) {
    var digits = text.filter { !" \u{00A0}\u{202F}_".contains($0) }
    for mark in ["€", "EUR"] where digits.hasSuffix(mark) { digits.removeLast(mark.count) }
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard 1...2 ~= parts.count, let euros = Self.number(parts[0], 1...13) else { return nil }
    var cents = 0
    if parts.count == 2 {
      guard let fraction = Self.number(parts[1], 1...2) else { return nil }
      cents = parts[1].count == 1 ? fraction * 10 : fraction
    }
    let total = euros * 100 + cents
    guard total <= Self.greatest.cents else { return nil }
    self.cents = total
  }

  private static func number(_ digits: Substring, _ length: ClosedRange<Int>) -> Int? {
    guard length.contains(digits.utf8.count), digits.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 })
    else { return nil }
    return Int(digits)
  }

  /// The amount as a cahier writes it: `12000`, `12000.50`.
  public var text: String {
    let (euros, rest) = cents.quotientAndRemainder(dividingBy: 100)
    return rest == 0 ? "\(euros)" : "\(euros).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// Whether `left` is less.
  public static func < (left: EuroAmount, right: EuroAmount) -> Bool { left.cents < right.cents }
}
