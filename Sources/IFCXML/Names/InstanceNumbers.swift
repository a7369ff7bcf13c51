/// Names of instances for the ids of a document.
///
/// An id that ends in a number names the instance of that number, as exporters mean it: `i1637` is `#1637`. All other
/// ids, and elements without one, get numbers of their own beyond those.
struct InstanceNumbers {
  /// From here on numbers are given to what has none.
  private static let ownStart: UInt64 = 1 << 40

  /// What ids have before their numbers: what the first one has.
  private var prefix: String?
  private var others: [String: UInt64] = [:]
  private var next = InstanceNumbers.ownStart

  /// The number of the instance of an id; the same for the same id.
  mutating func number(of id: String) -> UInt64 {
    let letters = id.prefix { !($0.isASCII && $0.isNumber) }
    let digits = id.dropFirst(letters.count)
    // Without leading zeros: two ids must not come to one number.
    if let number = UInt64(digits), number > 0, number < Self.ownStart, String(number) == digits {
      if prefix == nil { prefix = String(letters) }
      if letters == prefix ?? "" { return number }
    }
    if let known = others[id] { return known }
    let number = unnamed()
    others[id] = number
    return number
  }

  /// The number of an instance without an id.
  mutating func unnamed() -> UInt64 {
    next += 1
    return next - 1
  }
}
