/// The day that a text writes, alone or before a time of day.
public enum DayText {
  /// The day, `YYYY-MM-DD`; nil where the text does not begin with one, or goes on with anything but a zone or a time of
  /// day.
  ///
  /// A `T` stands before the time in ISO 8601; programs write a blank, too.
  public static func day(in text: String) -> String? {
    var reader = MomentReader(text)
    guard reader.date() != nil else { return nil }
    if reader.take("T") || reader.take(" ") {
      guard reader.takeTimeOfDay() else { return nil }
    } else if reader.zone() == nil {
      return nil
    }
    return reader.isAtEnd ? String(text.prefix(10)) : nil
  }
}
