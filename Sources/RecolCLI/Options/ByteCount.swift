/// A size as people type it: `500MB`, `2GB`, `2 Go`, `1.5GiB`, `1000000`.
struct ByteCount {
  let bytes: Int

  /// Nil for what is no size, for nothing, and for more than a number holds.
  init?(_ text: String) {
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let unit = text[digits.endIndex...].drop { $0 == " " }.lowercased()
    guard let number = Double(digits), let factor = Self.factors[unit] else { return nil }
    let bytes = number * factor
    guard bytes >= 1, bytes < 9e18 else { return nil }
    self.bytes = Int(bytes)
  }

  private static let factors: [String: Double] = [
    "": 1, "b": 1, "o": 1, "k": 1e3, "kb": 1e3, "ko": 1e3, "m": 1e6, "mb": 1e6, "mo": 1e6,
    "g": 1e9, "gb": 1e9, "go": 1e9,
    "kib": 1024, "mib": 1_048_576, "gib": 1_073_741_824,
  ]
}
