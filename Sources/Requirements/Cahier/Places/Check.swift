/// One value that a requirement asks of an object: where it stands, who carries it, and what it must be.
public struct Check: Sendable, Equatable {
  /// Where the value stands.
  public var locators: LocatorTable
  /// Who may carry it.
  public var carrier: Carrier
  /// What it must be; a rule that says nothing asks for a value.
  public var rule: ValueRule
  /// Whether the value may be missing; where it is there, it must be as the rule says.
  public var isOptional: Bool
  /// The check is made only where all of these hold.
  public var conditions: [Condition]
  /// Where in the file it is written.
  public var line: SourceLine

  /// A check.
  public init(
    _ locators: LocatorTable, carrier: Carrier = .either, rule: ValueRule = ValueRule(), isOptional: Bool = false,
    conditions: [Condition] = [], line: SourceLine = 0
  ) {
    self.locators = locators
    self.carrier = carrier
    self.rule = rule
    self.isOptional = isOptional
    self.conditions = conditions
    self.line = line
  }
}
