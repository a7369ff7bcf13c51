/// The checks of one specification on the objects of one class in one storey.
public struct PlaceTally: Sendable, Equatable {
  /// The class as the schema spells it.
  public var className: String
  /// The name of the storey; nil where the objects stand in none.
  public var storey: String?
  /// How many checks had which outcome.
  public var outcomes: OutcomeTally

  /// Checks of a class in a storey.
  public init(className: String, storey: String? = nil, outcomes: OutcomeTally) {
    self.className = className
    self.storey = storey
    self.outcomes = outcomes
  }
}
