import ByteInput
import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// Looks through property sets for properties that stand in a place which the standard does not have for them. For one
/// thread.
final class MisplacedSearch {
  /// What was found since it was asked for.
  private var tally = RuleTally()
  private let model: Model
  private let standard: StandardPlaces
  private let named: NamedProperties
  private let names: [String]
  private let types: [EntityID]
  private var test: PlaceholderTest?
  private var known: [Key: Verdict] = [:]

  /// A name in a set on a class: what is decided once.
  private struct Key: Hashable {
    var set: Int
    var name: Int
    var entity: EntityID
  }

  private enum Verdict {
    /// The standard does not have the property for the class.
    case none
    case right
    case wrongLevel
    /// In a set that is not one of the standard for it; these are.
    case elsewhere([StandardPlaces.Place])
  }

  /// - Parameters:
  ///   - names: what the numbers of the properties' names stand for.
  ///   - types: the families of type objects.
  ///   - words: values that are none; nil where all are.
  init(
    _ model: Model, _ standard: StandardPlaces, _ named: NamedProperties, _ names: [String], types: [EntityID],
    _ words: PlaceholderSet?
  ) {
    self.names = names
    test = words.map { PlaceholderTest($0, model.structure) }
    self.model = model
    self.standard = standard
    self.named = named
    self.types = types
  }

  /// What was found since this was asked for.
  func take() -> RuleTally {
    defer { tally = RuleTally() }
    return tally
  }

  /// Has memory deliver what will be looked at in a set.
  func bringNear(_ set: PropertySet) { named.bringNear(set, of: model) }

  /// Looks at the properties of a set.
  ///
  /// - Parameters:
  ///   - place: that of the first who has it.
  ///   - further: who else has sets.
  func look(into set: PropertySet, of place: UInt32, and further: FurtherOwners) {
    guard named.occurs(in: set), let entity = model.entity(at: place) else { return }
    let setNumber = model.propertySets.nameNumber(of: set)
    let first = Owner(place: place, entity: entity)
    // Nearly all sets have one owner: nothing is allocated for them.
    let places = further.values(of: set.number)
    let others =
      places.isEmpty
      ? [] : places.compactMap { place in model.entity(at: place).map { Owner(place: place, entity: $0) } }
    let entities = others.isEmpty ? [] : Set(others.map(\.entity)).subtracting([entity])
    // What the standard says nothing of is not read; nor is an owner that nothing is said of.
    let concerns = { [self] (name: Int) -> Bool in
      isSpokenOf(name, in: setNumber, of: entity) || entities.contains { isSpokenOf(name, in: setNumber, of: $0) }
    }
    named.forEach(in: set, of: model, where: concerns) { name, property in
      guard Self.hasValue(property, model), !isPlaceholder(property, named: names[name]) else { return }
      // A property counts once, however many have it.
      var isRight = judge(name, in: setNumber, of: first)
      for other in others where isRight != false {
        if let right = judge(name, in: setNumber, of: other) { isRight = right }
      }
      if isRight == true { tally.pass() }
    }
  }

  private func isSpokenOf(_ name: Int, in set: Int, of entity: EntityID) -> Bool {
    if case .none = verdict(Key(set: set, name: name, entity: entity)) { false } else { true }
  }

  /// Who has a set.
  private struct Owner {
    let place: UInt32
    let entity: EntityID
  }

  /// Whether a property that has a value stands where the standard has it, of one who has it; false where it does not,
  /// which is told; nil where nothing is said of it.
  private func judge(_ name: Int, in set: Int, of owner: Owner) -> Bool? {
    let sets = model.propertySets.names
    switch verdict(Key(set: set, name: name, entity: owner.entity)) {
    case .none: return nil
    case .right: return true
    case .wrongLevel:
      guard let instance = model.instance(at: owner.place) else { return nil }
      tally.fail(instance, .misplacedLevel, "\(sets[set]).\(names[name])")
    case .elsewhere(let places):
      guard let instance = model.instance(at: owner.place), !stands(in: places, of: instance) else { return nil }
      tally.fail(instance, .misplacedSet, "\(sets[set]).\(names[name]) → \(places[0].set).\(places[0].name)")
    }
    return false
  }

  private func verdict(_ key: Key) -> Verdict {
    if let verdict = known[key] { return verdict }
    let verdict = decide(key)
    known[key] = verdict
    return verdict
  }

  private func decide(_ key: Key) -> Verdict {
    let places = standard.places(of: names[key.name], for: key.entity, in: model.schema)
    guard !places.isEmpty else { return .none }
    let (set, name) = (model.propertySets.names[key.set], names[key.name])
    guard let right = places.first(where: { $0.set == set }) else {
      return standard.isElsewhere(name, in: set, on: key.entity, in: model.schema) ? .elsewhere(places) : .none
    }
    // In the right set a name that is spelt otherwise is one of the author's own.
    guard right.name == name else { return .none }
    let isType = types.contains { model.schema.isKind(key.entity, of: $0) }
    return isType && right.isOfOccurrences ? .wrongLevel : .right
  }

  /// Whether the object, or its type, has the property in one of these places, with a value that is no placeholder.
  private func stands(in places: [StandardPlaces.Place], of owner: Instance) -> Bool {
    let table = model.propertySets
    var stands = false
    for place in [owner.place] + model.relation(.definesByType).values(of: owner.place) where !stands {
      table.forEachSet(of: place) { set in
        guard !stands, named.occurs(in: set) else { return }
        let own = table.name(of: set)
        for right in places where right.set == own && !stands {
          guard let number = named.number(of: right.name) else { continue }
          stands = named.contains(
            number, in: set, of: model, where: { Self.hasValue($0, model) && !isPlaceholder($0, named: right.name) })
        }
      }
    }
    return stands
  }

  private func isPlaceholder(_ property: Property, named name: String) -> Bool {
    guard let value = StatedValues.sole(of: property, model) else { return false }
    let inner = model.reader.bytes.wrapped(value) ?? value
    guard inner.kind == .string else { return false }
    return test?.verdict(of: inner.body) == .placeholder || model.reader.isText(inner, Array(name.utf8))
  }

  /// Whether a property has a value that is not blank.
  private static func hasValue(_ property: Property, _ model: Model) -> Bool {
    if property.form == .enumerated {
      let list = model.reader.parameter(2, of: property.instance)
      return list.map { !StatedValues.items(of: $0, model).isEmpty } ?? false
    }
    guard let value = model.nominalValue(of: property) else { return property.form != .attribute }
    let inner = model.reader.bytes.wrapped(value) ?? value
    switch inner.kind {
    case .omitted, .derived, .unreadable: return false
    case .string: return inner.body.contains { model.reader.bytes[$0] > 0x20 }
    default: return true
    }
  }
}
