import Part21

/// A property set as it counts for an object: those of one name of its type and of itself, merged property by property.
public struct MergedPropertySet: Sendable {
  /// The name of the set.
  public let name: String
  /// The properties in order, each name once.
  public private(set) var properties: [(name: String, property: Property)] = []
  private var places: [String: Int] = [:]

  init(name: String) { self.name = name }

  /// Adds a property, or puts it in the place of the one that has its name.
  mutating func put(_ name: String, _ property: Property) {
    if let place = places[name] {
      properties[place].property = property
    } else {
      places[name] = properties.count
      properties.append((name, property))
    }
  }
}

extension Model {
  /// The property sets of an object with those of its type object merged in: the object's own properties win, and of
  /// several sets with one name the later ones. Predefined attributes without a value are left out.
  ///
  /// - Complexity: O(properties).
  public func mergedPropertySets(of instance: Instance) -> [MergedPropertySet] {
    var merged: [MergedPropertySet] = []
    var places: [String: Int] = [:]
    let table = propertySets
    func add(_ set: PropertySet) {
      let name = table.name(of: set)
      let place = places[name] ?? merged.count
      if place == merged.count {
        places[name] = place
        merged.append(MergedPropertySet(name: name))
      }
      for property in properties(of: set) where !isOmitted(property) {
        merged[place].put(self.name(of: property), property)
      }
    }
    if let type = typeObject(of: instance) { table.forEachSet(of: type.place, add) }
    table.forEachSet(of: instance.place, add)
    return merged
  }

  private func isOmitted(_ property: Property) -> Bool {
    property.form == .attribute && (property.value?.kind == .omitted || property.value?.kind == .derived)
  }
}
