/// What a value must be. Every part that is given must hold; with none given, any value will do that is there, is not
/// blank and is no placeholder.
public struct ValueRule: Sendable, Equatable {
  /// What kind of value it must be; nil takes any.
  public var kind: ValueKind?
  /// The types of the schema that it may be of, as the schema spells them; empty for any.
  public var dataTypes: [String]
  /// The unit in which the bounds and values are stated and the value must be expressible: `m2`, `W/(m2.K)`.
  public var unit: String?
  /// The least value.
  public var minimum: ValueBound?
  /// The greatest value.
  public var maximum: ValueBound?
  /// The values allowed, compared like those of a list that is not exact; numbers as numbers, in the unit of the rule.
  public var values: [String]
  /// The id of a list whose values are allowed.
  public var list: String?
  /// Regular expressions of XML Schema, of which one must match the whole value.
  public var patterns: [String]
  /// A code whose form and check digit must be right.
  public var format: CodeFormat?
  /// When the day must be.
  public var date: DateRule?
  /// Whether the value must be a name or alias of the stage that is audited.
  public var namesStage: Bool
  /// Where no other object may have the same value.
  public var uniqueness: Uniqueness?
  /// How many values or objects there must be.
  public var count: CountRule?
  /// A sum over other objects that the value must equal.
  public var sum: SumRule?
  /// Another value of the same object that it is compared with.
  public var comparison: Comparison?
  /// How far a number may be from what it should equal; where none is stated, integers may not be off at all, and reals
  /// by ``RealTolerance``.
  public var tolerance: Tolerance?

  /// A rule.
  public init(
    kind: ValueKind? = nil, dataTypes: [String] = [], unit: String? = nil, minimum: ValueBound? = nil,
    maximum: ValueBound? = nil, values: [String] = [], list: String? = nil, patterns: [String] = [],
    format: CodeFormat? = nil, date: DateRule? = nil, namesStage: Bool = false, uniqueness: Uniqueness? = nil,
    count: CountRule? = nil, sum: SumRule? = nil, comparison: Comparison? = nil, tolerance: Tolerance? = nil
  ) {
    self.kind = kind
    self.dataTypes = dataTypes
    self.unit = unit
    self.minimum = minimum
    self.maximum = maximum
    self.values = values
    self.list = list
    self.patterns = patterns
    self.format = format
    self.date = date
    self.namesStage = namesStage
    self.uniqueness = uniqueness
    self.count = count
    self.sum = sum
    self.comparison = comparison
    self.tolerance = tolerance
  }

  /// Whether nothing is asked but that there is a value.
  public var isEmpty: Bool { self == ValueRule() }

  /// The number that an allowed value writes, in SI units where there is a unit; nil for a value that is no number.
  public static func number(_ value: String, _ unit: UnitName?) -> Double? {
    guard let number = LexicalForm.double(value), number.isFinite else { return nil }
    return unit?.inSI(number) ?? number
  }

  /// The same as it is compared: a whole number to its last digit, where no unit makes another of it.
  public static func comparedNumber(_ value: String, _ unit: UnitName?) -> ComparedNumber? {
    guard let number = number(value, unit) else { return nil }
    return unit == nil ? ComparedNumber(value) : ComparedNumber(wholeOr: number)
  }

  /// Whether a number that satisfies the bounds can be 0.
  public var allowsZero: Bool {
    if let minimum, minimum.isExclusive ? minimum.number >= 0 : minimum.number > 0 { return false }
    if let maximum, maximum.isExclusive ? maximum.number <= 0 : maximum.number < 0 { return false }
    return true
  }
}

/// The kinds of value that a rule can ask for, whatever type of the schema carries them.
public enum ValueKind: String, Sendable, CaseIterable {
  /// A text.
  case text
  /// A whole number.
  case integer
  /// A number.
  case number
  /// True or false.
  case boolean
  /// A day: ISO 8601, `YYYY-MM-DD`, with or without a time; or a year alone where a rule compares years.
  case date
  /// A duration: ISO 8601 (`P2Y`), or a number of a time measure.
  case duration
  /// A latitude or longitude of degrees, minutes and seconds (IfcCompoundPlaneAngleMeasure), judged in degrees.
  case angle
  /// A range with a lower and an upper end (IfcPropertyBoundedValue).
  case bounded
}

/// An end of a range of numbers.
public struct ValueBound: Sendable, Equatable {
  /// The number, in the unit of the rule.
  public var number: Double
  /// Whether the number itself lies outside.
  public var isExclusive: Bool

  /// An end of a range.
  public init(_ number: Double, isExclusive: Bool = false) {
    self.number = number
    self.isExclusive = isExclusive
  }
}

/// How far a number may be from what it should equal: an amount in the unit of the rule, or a share in percent. It counts
/// as it is stated, 0 included.
public struct Tolerance: Sendable, Equatable {
  /// The amount, or the share in percent; not negative.
  public var amount: Double
  /// Whether ``amount`` is a share of what the number should equal.
  public var isPercent: Bool

  /// A tolerance.
  public init(_ amount: Double, isPercent: Bool = false) {
    self.amount = amount
    self.isPercent = isPercent
  }

  /// The same for numbers in SI units, where the rule states its amount in a unit.
  public func inSI(_ unit: UnitName?) -> Tolerance {
    isPercent ? self : Tolerance(amount * (unit?.toSI ?? 1))
  }

  /// Whether a number is near enough to what it should equal, both in the same unit.
  public func accepts(_ number: ComparedNumber, for expected: ComparedNumber) -> Bool {
    let margin = isPercent ? expected.real.magnitude * amount / 100 : amount
    // 1.1 lies 0.1 and a hair from 1.
    return number.distance(to: expected) <= margin + max(1e-14 * margin, number.residue(with: expected))
  }
}
