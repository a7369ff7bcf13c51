/// A column of the heat map: a requirement, or a fact that models state or not.
public struct PortfolioColumn: Sendable, Equatable {
  /// Id of the specification, or code of the fact (`rooms.area`, `Pset_DoorCommon.FireRating`).
  public var id: String
  /// What it asks; empty for a fact, whose code has words.
  public var name: String
  /// blocking, major or minor; nil for an IDS and for facts.
  public var severity: Gravity?
  /// Lots that it is asked of.
  public var lot: String?
  /// Whether it is a requirement.
  public var isRequirement: Bool
  /// How the archive does.
  public var rate: Rate
  /// Models in which it fails; 0 for a fact.
  public var failing: Int

  /// A column.
  public init(
    id: String, name: String = "", severity: Gravity? = nil, lot: String? = nil, isRequirement: Bool,
    rate: Rate = Rate(0, of: 0), failing: Int = 0
  ) {
    (self.id, self.name, self.severity, self.lot) = (id, name, severity, lot)
    (self.isRequirement, self.rate, self.failing) = (isRequirement, rate, failing)
  }
}
