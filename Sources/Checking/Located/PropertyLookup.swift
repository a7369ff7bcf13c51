import IFCModel

/// A property by the names of its set and of itself, prepared for one model and one thread.
final class PropertyLookup: Sendable {
  private let sets: PropertySetTable
  private let properties: NamedProperties?
  /// The number of the set's name; none of them where no set is called so, and most often there is one.
  private let setName: Int?
  private let otherSetNames: [Int]
  /// The number of the property's name; nil where no set has a property that is called so.
  private let name: Int?

  /// - Parameter names: those that the run asks for; nil where it asks for none.
  init(set: String, name: String, model: Model, _ names: PropertyNames?) {
    sets = model.propertySets
    properties = names?.properties
    self.name = names?.number(of: name)
    let numbers = names?.numbers(ofSet: set) ?? []
    setName = numbers.first
    otherSetNames = Array(numbers.dropFirst())
  }

  /// Whether any set has a property of that name.
  var isAnywhere: Bool { name != nil }

  /// The property of the sets that the object or type at a place has itself; whether it has the set at all.
  func find(of place: UInt32, in model: Model) -> (property: Property?, hasSet: Bool) {
    guard setName != nil else { return (nil, false) }
    var found: Property?
    var hasSet = false
    sets.forEachSet(of: place) { candidate in
      guard found == nil, isMeant(candidate) else { return }
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
      guard !isThere, !isMeant(candidate) else { return }
      isThere = properties.contains(name, in: candidate, of: model, where: hasValue)
    }
    return isThere
  }

  /// Whether the object or type at a place has a property of that name in any set of its own.
  func isAnywhere(of place: UInt32, in model: Model) -> Bool {
    guard let properties, let name else { return false }
    var isThere = false
    sets.forEachSet(of: place) { candidate in
      isThere = isThere || properties.contains(name, in: candidate, of: model) { _ in true }
    }
    return isThere
  }

  @inline(__always)
  private func isMeant(_ set: PropertySet) -> Bool {
    let number = sets.nameNumber(of: set)
    return number == setName || (!otherSetNames.isEmpty && otherSetNames.contains(number))
  }
}
