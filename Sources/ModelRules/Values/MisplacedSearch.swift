import Findings
import IFCModel
import IFCSchema
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
  private let standing: StandingProperties
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
    standing = StandingProperties(model, named, names, words)
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
      guard standing.hasValue(property, named: name) else { return }
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
      guard let instance = model.instance(at: owner.place), !standing.contains(places, of: instance) else { return nil }
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
}
