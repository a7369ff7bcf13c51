/// How the values of a rule's parameter are written, so that the audit of a cahier tells what a rule would not read.
public enum RuleParameterKind: Sendable, Equatable {
  /// Any text.
  case text
  /// A number that is not negative, with a point for the decimals.
  case number
  /// A whole number from 0 to ``mostCount``.
  case count
  /// An expression (``Pattern``).
  case pattern
  /// Some of these words.
  case words([String])
  /// Two numbers, the lower first.
  case range
  /// A day, `YYYY-MM-DD`.
  case day
  /// A class, or one and its predefined type behind a point, and a whole number from 0 to ``mostCount``: `IfcBoiler=2`.
  case counts
  /// Two texts: `R+1=1`.
  case pairs

  /// The most that a whole number may be; with it rules can add and multiply as files have things.
  public static let mostCount = 1_000_000_000_000

  /// The first value that cannot be read; nil where all can. Expressions are not looked at: who audits them says more.
  public func fault(in values: [String]) -> String? {
    switch self {
    case .text, .pattern: nil
    case .number: values.count > 1 ? values[1] : values.first { !RuleParameterKind.isNumber($0) }
    case .count: values.count > 1 ? values[1] : values.first { !RuleParameterKind.isCount($0) }
    case .words(let words): values.first { !words.contains($0) }
    case .range: RuleParameterKind.isRange(values) ? nil : values.joined(separator: " ")
    case .day: values.count > 1 ? values[1] : values.first { CalendarDay($0) == nil }
    case .counts:
      values.first { value in !(RuleParameterKind.pair(value).map { RuleParameterKind.isCount($0.1) } ?? false) }
    case .pairs: values.first { RuleParameterKind.pair($0) == nil }
    }
  }

  /// What a value looks like, in no language.
  public var example: String {
    switch self {
    case .text, .pattern: "…"
    case .number: "0.05"
    case .count: "2"
    case .words(let words): words.joined(separator: ", ")
    case .range: "0 1000000"
    case .day: "2026-01-31"
    case .counts: "IfcBoiler=2, IfcSanitaryTerminal.WASHHANDBASIN=3"
    case .pairs: "R+1=1"
    }
  }

  private static func isCount(_ text: String) -> Bool {
    Int(text).map { (0...mostCount).contains($0) } ?? false
  }

  private static func isNumber(_ text: String) -> Bool {
    guard let number = Double(text) else { return false }
    return number.isFinite && number >= 0
  }

  private static func isRange(_ values: [String]) -> Bool {
    let numbers = values.compactMap(Double.init).filter(\.isFinite)
    return values.count == 2 && numbers.count == 2 && numbers[0] <= numbers[1]
  }

  /// What stands on both sides of the equals sign, without blanks around it; nil where one side is empty.
  private static func pair(_ text: String) -> (String, String)? {
    guard let sign = text.firstIndex(of: "=") else { return nil }
    let (left, right) = (Blanks.trimmed(text[..<sign]), Blanks.trimmed(text[text.index(after: sign)...]))
    return left.isEmpty ? nil : (left, right)
  }
}
