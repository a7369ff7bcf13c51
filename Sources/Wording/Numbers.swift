extension Language {
  /// A count with its thousands set apart: `12 345` in French, `12,345` in English.
  public func number(_ value: Int) -> String {
    let digits = String(value.magnitude)
    var out = value < 0 ? "-" : ""
    let separator = self == .fr ? "\u{202F}" : ","
    for (position, digit) in digits.enumerated() {
      if position > 0, (digits.count - position) % 3 == 0 { out += separator }
      out.append(digit)
    }
    return out
  }

  /// A number as written, with the decimal mark of the language: `0,25` in French for `0.25`. Anything but digits with one
  /// point, days for one, stays as it is.
  func plain(_ text: String) -> String {
    let digits = text.drop { $0 == "-" || $0 == "+" }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let isDecimal = parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { "0"..."9" ~= $0 } }
    return self == .fr && isDecimal ? text.replacing(".", with: ",") : text
  }

  /// A size in bytes with three digits or so: `254,7 Mo` in French, `254.7 MB` in English (powers of 1000).
  public func size(_ bytes: Int) -> String {
    let units = self == .fr ? ["octets", "ko", "Mo", "Go", "To"] : ["bytes", "kB", "MB", "GB", "TB"]
    var scale = 0
    var unit = 1
    while scale < units.count - 1, bytes / unit >= 1000 {
      unit *= 1000
      scale += 1
    }
    let space = self == .fr ? "\u{00A0}" : " "
    if scale == 0 { return "\(bytes)\(space)\(units[0])" }
    let (whole, rest) = bytes.quotientAndRemainder(dividingBy: unit)
    return "\(whole)\(self == .fr ? "," : ".")\(rest / (unit / 10))\(space)\(units[scale])"
  }

  /// A length in metres: `3,2 m` in French, `3.2 m` in English; to the centimetre, with its sign where that is asked for.
  public func metres(_ value: Double, isSigned: Bool = false) -> String {
    guard value.magnitude < 1e12 else { return "–" }
    let centimetres = Int((value * 100).rounded())
    let (whole, rest) = centimetres.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = centimetres < 0 ? "-" : isSigned && centimetres > 0 ? "+" : ""
    let space = self == .fr ? "\u{00A0}" : " "
    let decimals = rest % 10 == 0 ? "\(rest / 10)" : "\(rest < 10 ? "0" : "")\(rest)"
    let part = rest > 0 ? (self == .fr ? "," : ".") + decimals : ""
    return "\(sign)\(number(Int(whole)))\(part)\(space)m"
  }

  /// A duration: `1,24 s` in French, `1.24 s` in English; under a second in milliseconds.
  public func duration(_ duration: Duration) -> String {
    let (seconds, attoseconds) = duration.components
    let milliseconds = Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
    let mark = self == .fr ? "," : "."
    if milliseconds < 1000 {
      let tenths = Int(attoseconds / 100_000_000_000_000) % 10
      return "\(milliseconds)\(mark)\(tenths) ms"
    }
    let hundredths = milliseconds % 1000 / 10
    return "\(milliseconds / 1000)\(mark)\(hundredths < 10 ? "0" : "")\(hundredths) s"
  }

  /// A part of a whole in a hundred: `93,4 %` in French, `93.4 %` in English; `–` of nothing.
  ///
  /// Rounded down, so that only the whole is 100 %.
  public func share(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "–" }
    let (high, low) = part.magnitude.multipliedFullWidth(by: 1000)
    return tenths(Int(clamping: whole.magnitude.dividingFullWidth((high, low)).quotient))
  }

  /// A share between 0 and 1 in a hundred, rounded down; `–` where there is none.
  public func share(_ value: Double?) -> String {
    guard let value, value.isFinite else { return "–" }
    // What is a hair below a tenth of a percent only because of binary fractions is that tenth.
    return tenths(Int((max(0, min(1, value)) * 1000 + 1e-9).rounded(.down)))
  }

  /// A threshold in a hundred, as a cahier writes it: what decides is not rounded.
  public func threshold(_ percent: Double) -> String {
    let digits = percent == percent.rounded() && abs(percent) < 1e9 ? "\(Int(percent))" : "\(percent)"
    return (self == .fr ? digits.replacing(".", with: ",") : digits) + "\u{00A0}%"
  }

  private func tenths(_ perMille: Int) -> String {
    let (whole, rest) = perMille.quotientAndRemainder(dividingBy: 10)
    let mark = self == .fr ? "," : "."
    return rest == 0 ? "\(whole)\u{00A0}%" : "\(whole)\(mark)\(rest)\u{00A0}%"
  }

  /// A delay as the cahier writes it in English, `2 weeks`, in the language.
  public func delay(_ text: String) -> String {
    guard self == .fr else { return text }
    let words = [("months", "mois"), ("month", "mois"), ("week", "semaine"), ("day", "jour")]
    return words.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
