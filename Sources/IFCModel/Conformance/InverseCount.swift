import IFCSchema
import Part21

/// Counts how many instances refer to one by each inverse attribute that limits it.
struct InverseCount {
  private let reader: InstanceReader
  private let classes: ClassesByName
  private let links: [[PatternAcceptor.Link]]

  init(_ reader: InstanceReader, _ classes: ClassesByName, _ links: [[PatternAcceptor.Link]]) {
    self.reader = reader
    self.classes = classes
    self.links = links
  }

  /// The instances that more or fewer others refer to than an inverse attribute allows.
  ///
  /// - Complexity: O(references × inverse attributes that they count for + classes).
  func faults(of inverses: [BoundedInverse]) -> [SchemaFault] {
    let counts = reader.structure.index.counts
    let concerned = inverses.filter { inverse in inverse.owners.contains { (counts[ClassCode(rawValue: $0)] ?? 0) > 0 }
    }
    let slotCount = (concerned.flatMap(\.slots).max() ?? -1) + 1
    return Slots.map(count: concerned.count, threads: reader.threads, stretch: 1) { range in
      concerned[range].flatMap { faults(of: $0, slotCount) }
    }.flatMap(\.self)
  }

  private func faults(of inverse: BoundedInverse, _ slotCount: Int) -> [SchemaFault] {
    var counts = ReferenceCounts(classes)
    let upper = inverse.bounds.upper ?? .max
    var distinct = 0
    var suspects: Set<UInt64> = []
    each(inverse, slotCount) { link in
      let count = counts.add(link.target)
      if count == 1 { distinct += 1 }
      if count > upper { suspects.insert(link.target) }
    }
    var faults = suspects.isEmpty ? [] : above(inverse, slotCount, suspects)
    if inverse.bounds.lower > 0, distinct < total(inverse.owners) || inverse.bounds.lower > 1 {
      for instance in owners(inverse.owners) {
        let count = counts.count(instance.name)
        if count < inverse.bounds.lower {
          faults.append(SchemaFault(.inverse, instance.name, attribute: inverse.name, .count(count)))
        }
      }
    }
    return faults
  }

  /// One instance that refers twice counts once.
  private func above(_ inverse: BoundedInverse, _ slotCount: Int, _ suspects: Set<UInt64>) -> [SchemaFault] {
    var sources: [UInt64: Set<UInt32>] = [:]
    each(inverse, slotCount) { link in
      if suspects.contains(link.target) { sources[link.target, default: []].insert(link.source) }
    }
    return suspects.sorted().compactMap { target in
      let count = sources[target]?.count ?? 0
      return count > inverse.bounds.upper ?? .max
        ? SchemaFault(.inverse, target, attribute: inverse.name, .count(count)) : nil
    }
  }

  private func each(_ inverse: BoundedInverse, _ slotCount: Int, _ body: (PatternAcceptor.Link) -> Void) {
    var wanted = [Bool](repeating: false, count: slotCount)
    for slot in inverse.slots { wanted[slot] = true }
    for link in links.joined() where Int(link.slot) < slotCount && wanted[Int(link.slot)] {
      if inverse.owners.contains(classes[link.target]) { body(link) }
    }
  }

  private func total(_ owners: ClosedRange<UInt16>) -> Int {
    owners.reduce(0) { $0 + (reader.structure.index.counts[ClassCode(rawValue: $1)] ?? 0) }
  }

  private func owners(_ owners: ClosedRange<UInt16>) -> InstanceList {
    reader.instances(ofExactly: owners.map(EntityID.init(rawValue:)))
  }

}

/// How often each name was met, up to 255 times.
private struct ReferenceCounts {
  private let classes: ClassesByName
  /// By place; empty where names are strewn.
  private var dense: [UInt8]
  private var strewn: [UInt64: UInt8] = [:]

  init(_ classes: ClassesByName) {
    self.classes = classes
    dense = [UInt8](repeating: 0, count: classes.placeCount)
  }

  /// Counts a name once more, and says how often it has been met.
  mutating func add(_ name: UInt64) -> Int {
    guard let place = classes.place(name) else {
      let count = min(strewn[name] ?? 0, 254) + 1
      strewn[name] = count
      return Int(count)
    }
    let count = min(dense[place], 254) + 1
    dense[place] = count
    return Int(count)
  }

  func count(_ name: UInt64) -> Int { Int(classes.place(name).map { dense[$0] } ?? strewn[name] ?? 0) }
}
