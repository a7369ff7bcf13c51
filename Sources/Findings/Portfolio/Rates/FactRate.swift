/// How many objects of the archive state a fact.
public struct FactRate: Sendable, Equatable {
  /// Its code: `rooms.area`, `Pset_DoorCommon.FireRating`.
  public var fact: String
  /// Those that hold, of all.
  public var rate: Rate

  /// A fact and how often it is stated.
  public init(fact: String, rate: Rate) { (self.fact, self.rate) = (fact, rate) }
}
