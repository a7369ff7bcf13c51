/// A duration written as ISO 8601 has it (`P2Y`, `P18M`, `P1DT12H`), the value of IfcDuration from IFC4 on.
public enum DurationText {
  /// Its length in seconds, months as long as the unit of that name (``UnitName``), so that it can be held against a number of a time measure; nil where the text is none.
  public static func seconds(_ text: String) -> Double? {
    var reader = MomentReader(text)
    guard let duration = reader.duration(), reader.isAtEnd else { return nil }
    return Double(duration.months) * UnitName.secondsOfMonth + duration.seconds
  }
}
