/// One line of a results file: one step on one file.
struct Row {
  var file: String
  var bytes: Int
  var instances: Int
  var step: String
  var threads: Int
  var samples: Samples
  /// The same rounds' times of `wc -l` on the same file.
  var lineCount: Samples
  /// The greatest anonymous memory, from a round of its own whose time does not count.
  var anonymous: Int

  static let headings = [
    "× wc -l", "step", "file", "MB", "instances", "threads", "GB/s", "median ms", "min", "max", "wc ms", "own MB",
    "own ÷ file",
  ]

  var cells: [String] {
    [
      Row.decimals(samples.median / lineCount.median, 2), step, file, Row.decimals(Double(bytes) / 1e6, 1),
      String(instances), String(threads), Row.decimals(Double(bytes) / samples.median / 1e9, 2),
      Row.decimals(samples.median * 1e3, 1), Row.decimals(samples.least * 1e3, 1),
      Row.decimals(samples.most * 1e3, 1), Row.decimals(lineCount.median * 1e3, 1),
      Row.decimals(Double(anonymous) / 1e6, 1), Row.decimals(Double(anonymous) / Double(max(bytes, 1)), 3),
    ]
  }

  /// A number with a fixed count of decimals.
  static func decimals(_ value: Double, _ count: Int) -> String {
    guard value.isFinite else { return "–" }
    var scale = 1.0
    for _ in 0..<count { scale *= 10 }
    let scaled = Int((value * scale).rounded())
    let (whole, rest) = scaled.magnitude.quotientAndRemainder(dividingBy: UInt(scale))
    let digits = String(rest)
    return (scaled < 0 ? "-" : "") + "\(whole)"
      + (count > 0 ? "." + String(repeating: "0", count: count - digits.count) + digits : "")
  }
}
