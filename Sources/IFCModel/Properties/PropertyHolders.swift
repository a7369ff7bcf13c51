import Part21

/// From properties to the sets that list them, for the few that somebody asks for.
struct PropertyHolders {
  private let model: Model

  init(_ model: Model) { self.model = model }

  /// For each property of these names that a set lists, the first such set.
  func sets(listing names: [UInt64]) -> [UInt64: PropertySet] {
    let wanted = WantedNames(names)
    let table = model.propertySets
    let stretches = Slots.map(count: table.count, threads: model.reader.threads) { [model] range in
      let own = model.forOneThread()
      let table = own.propertySets
      var found: [(name: UInt64, set: UInt32)] = []
      for number in range {
        let set = PropertySet(number: UInt32(number))
        guard let position = own.propertyForms.listPosition(of: table.entity(of: set)) else { continue }
        var parameters = own.structure.parameters(at: table.offset(of: set))
        parameters.skip(position)
        guard let list = parameters.next(), list.kind == .list else { continue }
        var references = ReferenceCursor(bytes: own.structure.bytes, list: list.body)
        while let name = references.next() {
          if wanted.contains(name) { found.append((name, UInt32(number))) }
        }
      }
      return found
    }
    var holders: [UInt64: PropertySet] = [:]
    for (name, set) in stretches.joined() where holders[name] == nil { holders[name] = PropertySet(number: set) }
    return holders
  }
}

/// Names of instances of which nearly all others are passed over by a look at one bit.
private struct WantedNames: Sendable {
  private static let mask: UInt64 = 1 << 20 - 1

  private let names: Set<UInt64>
  private var bits = [UInt64](repeating: 0, count: 1 << 14)

  init(_ names: [UInt64]) {
    self.names = Set(names)
    for name in names {
      let bit = name & WantedNames.mask
      bits[Int(bit >> 6)] |= 1 << (bit & 63)
    }
  }

  @inline(__always)
  func contains(_ name: UInt64) -> Bool {
    let bit = name & WantedNames.mask
    return bits[Int(bit >> 6)] >> (bit & 63) & 1 != 0 && names.contains(name)
  }
}

extension Model {
  /// For each property of these instance names that a set lists, the first set that does; those that only complex
  /// properties list are left out.
  ///
  /// - Complexity: O(property sets + what they list), spread over the threads.
  public func sets(listing names: [UInt64]) -> [UInt64: PropertySet] {
    names.isEmpty ? [:] : PropertyHolders(self).sets(listing: names)
  }
}
