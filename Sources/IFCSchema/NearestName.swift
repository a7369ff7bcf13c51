/// What may have been meant by a name that the schema does not have.
public enum NearestName {
  /// The longest name that is looked at: names of IFC have up to 60 letters, and a longer one is no misspelling.
  public static let longest = 100

  /// The name among `candidates` that `name` is a misspelling of: the one with the fewest letters to change, at most a
  /// third of them, upper and lower case alike; the first one when several are as near. Nil when none is near.
  ///
  /// - Complexity: O(number of candidates × square of the length), for a name of up to ``longest`` bytes; else nil.
  public static func nearest(to name: String, in candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.utf8.prefix(longest + 1))
    guard !wanted.isEmpty, wanted.count <= longest else { return nil }
    var nearest: String?
    var limit = max(1, wanted.count / 3)
    for candidate in candidates {
      guard let distance = editDistance(wanted, Array(candidate.utf8), limit: limit) else { continue }
      if distance == 0 { return candidate }
      nearest = candidate
      limit = distance - 1
    }
    return nearest
  }
}

extension Schema {
  /// The names that a wrong name is compared with.
  public enum NameRange: Sendable {
    /// All entities.
    case entities
    /// All defined types.
    case definedTypes
    /// All enumerations.
    case enumerations
    /// All standard property and quantity sets.
    case propertySets
    /// The explicit attributes of an entity.
    case attributes(EntityID)
    /// The properties of a standard set.
    case properties(ofSet: String)
  }

  /// The nearest right name to a wrong one; nil when nothing is near.
  ///
  /// - Complexity: O(number of names in the range): for messages, not for checking.
  public func nearest(to name: String, in range: NameRange) -> String? {
    switch range {
    case .entities: NearestName.nearest(to: name, in: tables.names(of: .entity))
    case .definedTypes: NearestName.nearest(to: name, in: definedTypeNames)
    case .enumerations: NearestName.nearest(to: name, in: enumerationNames)
    case .propertySets: NearestName.nearest(to: name, in: propertySetNames)
    case .attributes(let entity): NearestName.nearest(to: name, in: attributes(of: entity).map(\.name))
    case .properties(let set):
      propertySet(named: set).flatMap { NearestName.nearest(to: name, in: $0.properties.map(\.name)) }
    }
  }
}
