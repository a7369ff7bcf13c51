/// Lengths as failures write them.
enum Metres {
  /// A length with at most four decimals: `3.2 m`.
  static func text(_ value: Double) -> String {
    guard value.magnitude < 1e12 else { return "\(value) m" }
    let scaled = Int((value * 10_000).rounded())
    let (whole, part) = (scaled.magnitude / 10_000, scaled.magnitude % 10_000)
    var digits = String(part)
    digits = String(repeating: "0", count: 4 - digits.count) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return (scaled < 0 ? "-" : "") + "\(whole)" + (digits.isEmpty ? "" : "." + digits) + " m"
  }
}
