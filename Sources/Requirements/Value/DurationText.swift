/// A duration written as ISO 8601 has it (`P2Y`, `P18M`, `P1DT12H`), the value of IfcDuration from IFC4 on.
public enum DurationText {
  /// A month as long as the year's twelfth, a year as long as 365.25 days: as the units of requirements count them.
  private static let secondsOfMonth = 2_629_800.0

  /// Its length in seconds, so that it can be held against a number of a time measure; nil where the text is none.
  public static func seconds(_ text: String) -> Double? {
    var reader = MomentReader(text)
    guard let duration = reader.duration(), reader.isAtEnd else { return nil }
    return Double(duration.months) * secondsOfMonth + duration.seconds
  }
}
