import ByteInput
import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// Looks through property sets for properties that stand in a place which the standard does not have for them. For one
/// thread.
struct MisplacedSearch {
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
  mutating func take() -> RuleTally {
    defer { tally = RuleTally() }
    return tally
  }

  /// Has memory deliver what will be looked at in a set.
  func bringNear(_ set: PropertySet) { named.bringNear(set, of: model) }

  mutating func look(into set: PropertySet, of place: UInt32) {
    guard named.occurs(in: set), let entity = model.entity(at: place) else { return }
    let (named, model) = (named, model)
    let setNumber = model.propertySets.nameNumber(of: set)
    // What the standard says nothing of is not read; nor is an owner that nothing is said of.
    let isSpokenOf = { (name: Int) -> Bool in
      if case .none = verdict(Key(set: setNumber, name: name, entity: entity)) { false } else { true }
    }
    named.forEach(in: set, of: model, where: isSpokenOf) { name, property in
      guard Self.hasValue(property, model), !isPlaceholder(property, named: names[name]) else { return }
      judge(Key(set: setNumber, name: name, entity: entity), of: place)
    }
  }

  /// Counts a property that has a value.
  private mutating func judge(_ key: Key, of place: UInt32) {
    let sets = model.propertySets.names
    switch verdict(key) {
    case .none: break
    case .right: tally.pass()
    case .wrongLevel:
      guard let owner = model.instance(at: place) else { return }
      tally.fail(owner, .misplacedLevel, "\(sets[key.set]).\(names[key.name])")
    case .elsewhere(let places):
      guard let owner = model.instance(at: place), !stands(in: places, of: owner) else { return }
      let right = "\(places[0].set).\(places[0].name)"
      tally.fail(owner, .misplacedSet, "\(sets[key.set]).\(names[key.name]) → \(right)")
    }
  }

  private mutating func verdict(_ key: Key) -> Verdict {
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
  private mutating func stands(in places: [StandardPlaces.Place], of owner: Instance) -> Bool {
    let (table, named, model) = (model.propertySets, named, model)
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

  private mutating func isPlaceholder(_ property: Property, named name: String) -> Bool {
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
