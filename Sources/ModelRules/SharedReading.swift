/// What several rules look at: read once, by all threads together, before the first of these rules is asked. A rule
/// that came upon it while others are at work would let all wait that need it, too.
public enum SharedReading: Sendable, CaseIterable {
  /// The property sets, and who has them; always wanted.
  case propertySets
  /// The relations that most rules follow; always wanted.
  case relations
  /// A look at all instances, which gives several of the others; wanted where one of them is.
  case instances
  /// The faults of all instances, held against their entities.
  case conformance
  /// What property sets list.
  case listedProperties
  /// What quantity sets list.
  case listedQuantities
  /// The GlobalIds of the model.
  case globalIds
  /// Where elements stand.
  case placements
  /// The resources that serve no object; needs ``instances``.
  case unusedResources
  /// The properties of all names that rules on values look for; needs ``listedProperties``.
  case values
  /// What the WHERE rules of the schema say; needs ``listedProperties``.
  case whereRules
}
