/// A value of an object as a cahier asks for it, prepared for one schema version and one stage: places in order of
/// preference, who may carry it, what it must be, and what counts as an empty word.
///
/// It is what the engine evaluates of a ``Check`` or a ``Condition``.
public struct LocatedFacet: Sendable, Equatable {
  /// Where the value is looked for: the first is the right place, the others are accepted.
  public var locators: [Locator]
  /// Who may carry it.
  public var carrier: Carrier
  /// What it must be, as the cahier says. What rules hold of locators is to be asked for ``schemaVersion``.
  public var rule: ValueRule
  /// The schema version that the facet is for.
  public var schemaVersion: String
  /// Bounds in SI units, and patterns, as a constraint of IDS; nil where the rule has neither.
  public var value: ValueConstraint?
  /// The unit that the value must be expressible in; nil where the rule names none.
  public var unit: UnitName?
  /// The values allowed, of the list and of the rule together; nil where any may be.
  public var members: FoldedValues?
  /// The list that the rule names; nil where it names none, or one that is not there.
  public var list: ValueList?
  /// What counts as an empty word at the stage; nil where nothing does, and for conditions.
  public var placeholders: PlaceholderSet?
  /// The check is made only where all of these hold.
  public var conditions: [LocatedFacet]
  /// As a condition: whether it holds where the value is missing or not as the rule says.
  public var isNegated: Bool

  /// A value that is asked for.
  public init(
    locators: [Locator], carrier: Carrier, rule: ValueRule, schemaVersion: String, value: ValueConstraint? = nil,
    unit: UnitName? = nil, members: FoldedValues? = nil, list: ValueList? = nil, placeholders: PlaceholderSet? = nil,
    conditions: [LocatedFacet] = [], isNegated: Bool = false
  ) {
    self.locators = locators
    self.carrier = carrier
    self.rule = rule
    self.schemaVersion = schemaVersion
    self.value = value
    self.unit = unit
    self.members = members
    self.list = list
    self.placeholders = placeholders
    self.conditions = conditions
    self.isNegated = isNegated
  }

  /// The values allowed that are numbers, in SI units where the rule names a unit, as its bounds are.
  public var numbers: AllowedNumbers {
    AllowedNumbers(
      (members?.values ?? []).compactMap { ValueRule.comparedNumber($0, unit) }, tolerance: rule.tolerance?.inSI(unit))
  }

  /// Whether a number is near enough to what it should equal, both in SI units.
  public func accepts(_ number: ComparedNumber, for expected: ComparedNumber) -> Bool {
    guard let tolerance = rule.tolerance else { return number.isEqual(to: expected) }
    return tolerance.inSI(unit).accepts(number, for: expected)
  }

  /// Whether two facets ask for the same; their lists and placeholders follow from the same cahier and are not compared.
  public static func == (left: LocatedFacet, right: LocatedFacet) -> Bool {
    left.locators == right.locators && left.carrier == right.carrier && left.rule == right.rule
      && left.schemaVersion == right.schemaVersion && left.conditions == right.conditions
      && left.isNegated == right.isNegated
  }
}
