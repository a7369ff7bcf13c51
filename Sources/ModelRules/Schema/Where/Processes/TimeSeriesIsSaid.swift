import IFCModel
import Requirements

/// IfcTimeSeriesSchedule.WR41: the type of a schedule of time series (IFC2X3) that is USERDEFINED is said in
/// ObjectType.
///
/// USERDEFINED without a text says nothing.
///
/// Example: `TimeSeriesScheduleType` is `.USERDEFINED.`, and `ObjectType` is `$`.
///
/// Source: ISO 16739-1, the WHERE rule of that name.
struct TimeSeriesIsSaid: WhereRule {
  static let code = "IfcTimeSeriesSchedule.WR41"
  static let families = ["IfcTimeSeriesSchedule"]
  static let nameInIFC2X3: String? = "WR41"
  static let isInLaterSchemas = false

  init(_ request: RuleRequest) {}

  static func verdict(_ instance: Instance, _ reading: WhereReading) -> WhereVerdict {
    reading.userDefined("TimeSeriesScheduleType", "ObjectType", instance)
  }
}
