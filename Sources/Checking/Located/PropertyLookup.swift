import IFCModel

/// A property by the names of its set and of itself, prepared for one model and one thread.
final class PropertyLookup: Sendable {
  private let sets: PropertySetTable
  private let properties: NamedProperties?
  /// For each name of a set, whether it is the one.
  private let isSet: [Bool]
  /// The number of the property's name; nil where no set has a property that is called so.
  private let name: Int?

  /// - Parameter properties: those that are called as a property that the run asks for; nil where it asks for none.
  init(set: String, name: String, model: Model, _ properties: NamedProperties?) {
    self.properties = properties
    let number = properties?.number(of: name)
    self.name = number.flatMap { properties?.occurs($0) == true ? $0 : nil }
    sets = model.propertySets
    isSet = sets.names { $0 == set }
  }

  /// Whether any set has a property of that name.
  var isAnywhere: Bool { name != nil }

  /// The property of the sets that the object or type at a place has itself; whether it has the set at all.
  func find(of place: UInt32, in model: Model) -> (property: Property?, hasSet: Bool) {
    var found: Property?
    var hasSet = false
    sets.forEachSet(of: place) { candidate in
      guard found == nil, isSet[sets.nameNumber(of: candidate)] else { return }
      hasSet = true
      guard let properties, let name else { return }
      _ = properties.contains(name, in: candidate, of: model) { property in
        found = property
        return true
      }
    }
    return (found, hasSet)
  }

  /// Whether the object or type at a place has a property of that name, with a value, in another set of its own.
  func isElsewhere(of place: UInt32, in model: Model, hasValue: (Property) -> Bool) -> Bool {
    guard let properties, let name else { return false }
    var isThere = false
    sets.forEachSet(of: place) { candidate in
      guard !isThere, !isSet[sets.nameNumber(of: candidate)] else { return }
      isThere = properties.contains(name, in: candidate, of: model, where: hasValue)
    }
    return isThere
  }
}
