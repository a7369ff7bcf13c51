/// From properties to the sets that list them, for the few that somebody asks for.
extension Model {
  /// For each property of these instance names that a set lists, the first set that does; those that only complex
  /// properties list are left out.
  ///
  /// - Complexity: O(what property sets list), and the first time that of reading it (``Model/listed(_:)``).
  public func sets(listing names: [UInt64]) -> [UInt64: PropertySet] {
    guard !names.isEmpty else { return [:] }
    var places: [UInt32: UInt64] = [:]
    for name in names { if let place = instance(named: name)?.place { places[place] = name } }
    let holders = listed(.properties).sets(listing: Set(places.keys))
    return Dictionary(uniqueKeysWithValues: holders.compactMap { place, set in places[place].map { ($0, set) } })
  }
}
