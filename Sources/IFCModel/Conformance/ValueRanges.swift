import Part21

/// The ranges that WHERE rules of types but ``CompoundAngle``, and of simple quantities, set to numbers (ISO 16739-1, clause 8).
enum ValueRanges {
  private static let positive = PatternTable.Range(0, .infinity, excludesLower: true)
  private static let ratio = PatternTable.Range(0, 1)

  /// By type. Most say so in a rule `WR1`; the numbers of days and months in `ValidRange`, IfcNonNegativeLengthMeasure
  /// in `NotNegative`. The same in all releases that have the type.
  static let ofTypes: [String: PatternTable.Range] = [
    "IfcPositiveLengthMeasure": positive, "IfcPositivePlaneAngleMeasure": positive,
    "IfcPositiveRatioMeasure": positive, "IfcPositiveInteger": positive, "IfcHeatingValueMeasure": positive,
    "IfcCardinalPointReference": positive, "IfcNonNegativeLengthMeasure": notNegative,
    "IfcNormalisedRatioMeasure": ratio, "IfcSpecularRoughness": ratio, "IfcPHMeasure": PatternTable.Range(0, 14),
    "IfcDimensionCount": PatternTable.Range(1, 3), "IfcDayInMonthNumber": PatternTable.Range(1, 31),
    "IfcDayInWeekNumber": PatternTable.Range(1, 7), "IfcMonthInYearNumber": PatternTable.Range(1, 12),
    "IfcHourInDay": PatternTable.Range(0, 24, excludesUpper: true), "IfcMinuteInHour": PatternTable.Range(0, 59),
    "IfcSecondInMinute": PatternTable.Range(0, 60, excludesUpper: true),
    "IfcDaylightSavingHour": PatternTable.Range(0, 2),
  ]

  /// What simple quantities are: `WR22` of IfcQuantityLength, -Area, -Volume, -Weight and -Time, `WR21` of -Count.
  static let notNegative = PatternTable.Range(0, .infinity)

  /// The attributes of those.
  static let quantities: Set = [
    "LengthValue", "AreaValue", "VolumeValue", "WeightValue", "TimeValue", "CountValue",
  ]
}
