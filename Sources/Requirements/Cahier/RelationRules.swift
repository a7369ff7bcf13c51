/// The part of a submission in which objects are compared with each other.
public enum ComparisonScope: String, Sendable, CaseIterable {
  /// The storey that the object is in.
  case storey
  /// The building that the object is in.
  case building
  /// The model that the object is in.
  case model
  /// All models of the submission.
  case submission
}

/// Where no two applicable objects may have the same value, as people read it: ``TextFolding`` makes `P-01` and `p-01 `
/// one.
public struct Uniqueness: Sendable, Equatable {
  /// Inside of what.
  public var scope: ComparisonScope
  /// Values that must be the same, too, for two objects to be in each other's way: a serial number need be unique per
  /// manufacturer only. Nil where there is none.
  public var per: LocatorTable?

  /// Uniqueness in a scope.
  public init(_ scope: ComparisonScope, per: LocatorTable? = nil) {
    self.scope = scope
    self.per = per
  }
}

/// How many there must be.
///
/// Without a scope the values found on the object itself are counted: the zones that a room is in. With one, the
/// applicable objects of the scope are counted that have ``value``, or any valid value where it is nil. Where there
/// are too many, those that were counted fail; where there are too few, all applicable objects of the scope.
public struct CountRule: Sendable, Equatable {
  /// The least number; nil for none.
  public var minimum: Int?
  /// The greatest number; nil for none.
  public var maximum: Int?
  /// Inside of what objects are counted.
  public var scope: ComparisonScope?
  /// The value that is counted, as text: `true`.
  public var value: String?

  /// A number of values or objects.
  public init(minimum: Int? = nil, maximum: Int? = nil, scope: ComparisonScope? = nil, value: String? = nil) {
    self.minimum = minimum
    self.maximum = maximum
    self.scope = scope
    self.value = value
  }
}

/// A sum over the parts of an object that its value must equal: the areas of the rooms of a building.
///
/// One value of the object, and one of each part: a list, a table or the ends of a range are no one number, and nothing
/// is said of them.
///
/// Of spaces those that stand for a gross area, and those outside, do not count: they are no rooms.
public struct SumRule: Sendable, Equatable {
  /// The value that is added up; nil counts the parts.
  public var locators: LocatorTable?
  /// The class of the parts, with its subtypes; they are inside of the object, directly or not.
  public var part: String

  /// A sum over parts.
  public init(of locators: LocatorTable? = nil, over part: String) {
    self.locators = locators
    self.part = part
  }
}

/// Another value of the same object that a number or a day is compared with.
///
/// Where there are several values, as of a list or a range with its set point, all must stand so to all of the others;
/// of classifications and other places where one value is meant, one that does suffices. Two lists are equal where they
/// are value by value. A text that writes a number is compared with numbers as one; any other cannot be. A time stamp
/// (IfcTimeStamp, seconds since 1970) and a date are compared by their days, in UTC.
public struct Comparison: Sendable, Equatable {
  /// How the value stands to the other one.
  public enum Relation: String, Sendable, CaseIterable {
    case equal
    case notEqual = "not-equal"
    case less
    case lessOrEqual = "less-or-equal"
    case greater
    case greaterOrEqual = "greater-or-equal"
  }

  /// How the value stands to the other one.
  public var relation: Relation
  /// Where the other value stands.
  public var locators: LocatorTable

  /// A comparison.
  public init(_ relation: Relation, with locators: LocatorTable) {
    self.relation = relation
    self.locators = locators
  }
}
