/// How a cell shows a number, where its format is simple: words around digits, zeros before them, fixed decimals
/// (ECMA-376 part 1, 18.8.31). `"P-"000` shows 1 as `P-001`, `0.00` shows 1.1 as `1.10`.
struct NumberFormat: Sendable {
  private var before = ""
  private var after = ""
  /// The least digits before the decimal point, and the digits behind it.
  private var whole = 0
  private var decimals = 0
  /// Whether negative numbers, and zero, are shown by this, too.
  private var sections = 1

  /// Reads a format; nil where more is in it: groups of thousands, fractions, exponents, conditions, colours.
  init?(_ code: String) {
    var signs = Substring(code)
    var hasDigits = false
    var isBehind = false
    while let sign = signs.popFirst() {
      var literal: String?
      switch sign {
      case "\"":
        literal = String(signs.prefix { $0 != "\"" })
        signs = signs.drop { $0 != "\"" }.dropFirst()
      case "\\": literal = signs.popFirst().map { String($0) } ?? ""
      case "-", "+", "(", ")", ":", "!", "'", " ": literal = String(sign)
      case "#" where !isBehind && whole == 0: hasDigits = true
      case "0" where !isBehind:
        hasDigits = true
        whole += 1
      case "." where hasDigits && !isBehind && decimals == 0:
        let zeros = signs.prefix { $0 == "0" }
        decimals = zeros.count
        signs = signs.dropFirst(zeros.count)
        guard decimals > 0 else { return nil }
        isBehind = true
      case ";":
        sections = code.split(separator: ";", omittingEmptySubsequences: false).count
        signs = ""
      default: return nil
      }
      if let literal {
        if hasDigits { after += literal } else { before += literal }
        isBehind = isBehind || hasDigits
      }
    }
    guard hasDigits, whole <= 15, decimals <= 9 else { return nil }
  }

  /// The number as the cell shows it; nil where digits would be lost, and where another part of the format counts.
  func text(_ number: Double) -> String? {
    guard sections < 2 || number > 0 || (number == 0 && sections < 3) else { return nil }
    var scaled = abs(number)
    for _ in 0..<decimals { scaled *= 10 }
    let rounded = scaled.rounded()
    // The value says more than a format that rounds it away.
    guard rounded < 1e15, abs(scaled - rounded) <= 1e-9 * max(1, rounded) else { return nil }
    let digits = String(Int(rounded))
    let padded = String(repeating: "0", count: max(0, max(1, whole) + decimals - digits.count)) + digits
    let fraction = decimals > 0 ? "." + padded.suffix(decimals) : ""
    return (number < 0 ? "-" : "") + before + padded.dropLast(decimals) + fraction + after
  }
}
