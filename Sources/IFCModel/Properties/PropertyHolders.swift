import Part21

/// Which sets some properties stand in, on their own or as parts of complex properties.
public struct PropertyHolders: Sendable {
  /// Complex properties within complex properties are followed up so far: a file may have them go round in a circle.
  private static let deepest = 8

  /// By the names of instances, in the order of the sets: exporters share a property that says the same.
  private var sets: [UInt64: [PropertySet]]
  /// For each property that only a complex one lists, that one's instance name.
  private var wholes: [UInt64: UInt64] = [:]
  private var names: [UInt64: String] = [:]

  /// - Complexity: O(what sets list); where complex properties list some of them, O(complex properties) for each level.
  public init(of properties: [UInt64], in model: Model) {
    sets = PropertyHolders.sets(listing: properties, in: model)
    var missing = Set(properties).subtracting(sets.keys)
    let complex = missing.isEmpty ? [] : Array(model.instances(of: "IfcComplexProperty"))
    guard !complex.isEmpty else { return }
    for _ in 0..<PropertyHolders.deepest where !missing.isEmpty {
      var found: Set<UInt64> = []
      for whole in complex {
        guard let list = model.reader.parameter("HasProperties", of: whole), list.kind == .list else { continue }
        var parts = ReferenceCursor(bytes: model.reader.bytes, list: list.body)
        while let part = parts.next() {
          guard missing.contains(part), wholes[part] == nil else { continue }
          wholes[part] = whole.name
          names[whole.name] = model.reader.string("Name", of: whole) ?? ""
          found.insert(whole.name)
        }
      }
      let holders = PropertyHolders.sets(listing: Array(found), in: model)
      sets.merge(holders) { own, _ in own }
      missing = found.subtracting(sets.keys)
    }
  }

  /// The first set that lists a property, or the complex property that it is part of; nil where none does.
  public func set(of property: UInt64) -> PropertySet? { sets(of: property).first }

  /// All sets that list a property, or else the complex property that it is part of.
  public func sets(of property: UInt64) -> [PropertySet] {
    ([property] + wholes(of: property)).lazy.compactMap { sets[$0] }.first ?? []
  }

  /// The names of the complex properties that a property is part of, the outermost first.
  public func complexNames(of property: UInt64) -> [String] {
    sets[property] == nil ? wholes(of: property).reversed().compactMap { names[$0] } : []
  }

  private func wholes(of property: UInt64) -> [UInt64] {
    Array(sequence(first: property) { wholes[$0] }.prefix(PropertyHolders.deepest + 1).dropFirst())
  }

  /// For each property of these instance names that a set lists, the sets that do; those that only complex properties
  /// list are left out.
  private static func sets(listing names: [UInt64], in model: Model) -> [UInt64: [PropertySet]] {
    guard !names.isEmpty else { return [:] }
    var places: [UInt32: UInt64] = [:]
    for name in names { if let place = model.instance(named: name)?.place { places[place] = name } }
    let holders = model.listed(.properties).sets(listing: Set(places.keys))
    return Dictionary(uniqueKeysWithValues: holders.compactMap { place, sets in places[place].map { ($0, sets) } })
  }
}
