import IFCModel
import IFCSchema
import Requirements

/// A ``Locator`` bound to a model: names of sets looked up once, class names resolved.
enum LocatedPlace: Sendable {
  case attribute(String)
  case property(PropertyLookup)
  case classification(system: String?)
  case material
  case type
  case whole(EntityID?)
  case document(kind: String?)
  case coordinateSystem(String)
  case address(String)

  init(_ locator: Locator, model: Model, _ context: LocatedContext) {
    switch locator {
    case .attribute(let name): self = .attribute(name)
    case .property(let set, let name):
      self = .property(PropertyLookup(set: set, name: name, model: model, whereabouts: context.whereabouts))
    case .classification(let system): self = .classification(system: system)
    case .material: self = .material
    case .type: self = .type
    case .whole(let name): self = .whole(model.schema.entity(named: name))
    case .document(let kind): self = .document(kind: kind)
    case .coordinateSystem(let attribute): self = .coordinateSystem(attribute)
    case .address(let part): self = .address(part)
    }
  }
}

/// A property by the names of its set and of itself, prepared for one model.
struct PropertyLookup: Sendable {
  let set: String
  let name: [UInt8]
  let sets: PropertySetTable
  /// For each name of a set, whether it is the one.
  let isSet: [Bool]
  /// The number of the name among those that sets are looked through for at once; nil for none.
  let number: Int?

  init(set: String, name: String, model: Model, whereabouts: PropertyWhereabouts) {
    number = whereabouts.number(of: name)
    self.set = set
    self.name = Array(name.utf8)
    sets = model.propertySets
    isSet = sets.names { $0 == set }
  }

  /// The property of the sets that an instance has itself; whether it has the set at all.
  func find(of instance: Instance, in model: Model) -> (property: Property?, hasSet: Bool) {
    var found: Property?
    var hasSet = false
    sets.forEachSet(of: instance.place) { candidate in
      guard found == nil, isSet[sets.nameNumber(of: candidate)] else { return }
      hasSet = true
      for property in model.properties(of: candidate) where model.hasName(property, name) {
        found = property
        break
      }
    }
    return (found, hasSet)
  }

  /// Whether an instance has a property of that name, with a value, in another set of its own.
  func isElsewhere(
    of instance: Instance, in model: Model, _ whereabouts: PropertyWhereabouts, hasValue: (Property) -> Bool
  ) -> Bool {
    var isThere = false
    sets.forEachSet(of: instance.place) { candidate in
      guard !isThere, !isSet[sets.nameNumber(of: candidate)] else { return }
      guard let number else {
        for property in model.properties(of: candidate) where model.hasName(property, name) && hasValue(property) {
          isThere = true
        }
        return
      }
      isThere = whereabouts.names(in: candidate, of: model, hasValue: hasValue).contains(number)
    }
    return isThere
  }
}
