import IFCModel
import Requirements

/// IfcCalendarDate.WR21: a date is in the calendar (IFC2X3).
///
/// The 31st of February is no day.
///
/// Example: `#5=IFCCALENDARDATE(31,2,2024)`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct DateIsInCalendar: WhereRule {
  static let code = "IfcCalendarDate.WR21"
  static let families = ["IfcCalendarDate"]
  static let nameInIFC2X3: String? = "WR21"
  static let isInLaterSchemas = false

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.dateIsInCalendar(instance)
  }
}
