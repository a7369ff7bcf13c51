import IFCModel
import Requirements

/// Reads the day of a document.
enum DocumentDay {
  /// The day of an IfcDocumentInformation's last revision, or else of its creation, as text, or as IfcDateAndTime where
  /// the schema is IFC2X3; nil where there is none.
  static func day(of information: Instance, _ model: Model) -> String? {
    for attribute in ["LastRevisionTime", "CreationTime"] {
      if let text = model.string(attribute, of: information) { return String(text.prefix(10)) }
      if let time = model.reader.reference(attribute, of: information), let day = day(of: time, model.reader) {
        return day
      }
    }
    return nil
  }

  private static func day(of time: Instance, _ reader: InstanceReader) -> String? {
    let date = reader.reference("DateComponent", of: time) ?? time
    let parts = ["YearComponent", "MonthComponent", "DayComponent"].compactMap { name in
      reader.real(name, of: date).flatMap { Int(exactly: $0) }
    }
    guard parts.count == 3, 0...9999 ~= parts[0], 1...12 ~= parts[1], 1...31 ~= parts[2] else { return nil }
    return CalendarDay(year: parts[0], month: parts[1], day: parts[2]).text
  }
}
