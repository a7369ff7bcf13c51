import ByteInput
import IFCModel
import Part21
import Requirements

/// Tells which properties of the standard's names stand in which sets of an object, with a value. For one thread.
final class StandingProperties {
  private let model: Model
  private let named: NamedProperties
  private let names: [String]
  private var test: PlaceholderTest?
  /// Of those with very many sets, what stands in which, as `Set.Property`: else the sets of one object would be gone
  /// through for each of them.
  private var manySets: [UInt32: Set<String>] = [:]
  private static let many = 64

  /// - Parameters:
  ///   - names: what the numbers of the properties' names stand for.
  ///   - words: values that are none; nil where all are.
  init(_ model: Model, _ named: NamedProperties, _ names: [String], _ words: PlaceholderSet?) {
    self.model = model
    self.named = named
    self.names = names
    test = words.map { PlaceholderTest($0, model.structure) }
  }

  /// Whether the object, or its type, has the property in one of these places, with a value that is no placeholder.
  func contains(_ places: [StandardPlaces.Place], of owner: Instance) -> Bool {
    ([owner.place] + model.relation(.definesByType).values(of: owner.place)).contains { contains(places, at: $0) }
  }

  private func contains(_ places: [StandardPlaces.Place], at owner: UInt32) -> Bool {
    if let all = manySets[owner] { return places.contains { all.contains("\($0.set).\($0.name)") } }
    let table = model.propertySets
    var (stands, sets) = (false, 0)
    table.forEachSet(of: owner) { set in
      sets += 1
      guard !stands, sets <= Self.many, named.occurs(in: set) else { return }
      let own = table.name(of: set)
      for right in places where right.set == own && !stands {
        guard let number = named.number(of: right.name) else { continue }
        stands = named.contains(number, in: set, of: model, where: { hasValue($0, named: number) })
      }
    }
    guard sets > Self.many else { return stands }
    manySets[owner] = all(at: owner)
    return contains(places, at: owner)
  }

  /// Every property that has a value, as `Set.Property`. O(properties of standard names).
  private func all(at owner: UInt32) -> Set<String> {
    var all: Set<String> = []
    model.propertySets.forEachSet(of: owner) { set in
      guard named.occurs(in: set) else { return }
      let own = model.propertySets.name(of: set)
      named.forEach(in: set, of: model) { name, property in
        if hasValue(property, named: name) {
          all.insert("\(own).\(names[name])")
        }
      }
    }
    return all
  }

  /// Whether a property has a value that is neither blank nor a placeholder.
  func hasValue(_ property: Property, named name: Int) -> Bool {
    Self.isStated(property, model) && !isPlaceholder(property, named: names[name])
  }

  private func isPlaceholder(_ property: Property, named name: String) -> Bool {
    guard let value = StatedValues.sole(of: property, model) else { return false }
    let inner = model.reader.bytes.wrapped(value) ?? value
    guard inner.kind == .string else { return false }
    return test?.verdict(of: inner.body) == .placeholder || model.reader.isText(inner, Array(name.utf8))
  }

  /// Whether a property has a value that is not blank.
  private static func isStated(_ property: Property, _ model: Model) -> Bool {
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
