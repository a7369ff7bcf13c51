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
  /// - Complexity: O(references + classes), spread over the threads; 16 bytes for each reference that counts.
  func faults(of inverses: [BoundedInverse]) -> [SchemaFault] {
    let counts = reader.structure.index.counts
    let concerned = inverses.filter { inverse in inverse.owners.contains { (counts[ClassCode(rawValue: $0)] ?? 0) > 0 }
    }
    let slots = InversesOfSlots(concerned)
    let parts = Slots.map(count: links.count, threads: reader.threads, stretch: 16) { [links, classes] range in
      var found = [[PatternAcceptor.Link]](repeating: [], count: concerned.count)
      for part in links[range] {
        for link in part {
          let numbers = slots.inverses(of: link.slot)
          guard !numbers.isEmpty else { continue }
          let code = classes[link.target]
          for position in numbers {
            let number = slots[position]
            if concerned[number].owners.contains(code) { found[number].append(link) }
          }
        }
      }
      return found
    }
    let found = Slots.map(
      count: concerned.count, threads: reader.threads, stretch: 1, keeping: { ReferenceCounts(classes) }
    ) { counts, range in
      range.flatMap { number in
        let links = parts.map { $0[number] }
        let faults = faults(of: concerned[number], links, &counts)
        counts.forget(links.joined())
        return faults
      }
    }
    return found.flatMap(\.self)
  }

  /// - Parameters:
  ///   - links: those that the inverse attribute counts.
  ///   - counts: empty; it holds them afterwards.
  private func faults(
    of inverse: BoundedInverse, _ links: [[PatternAcceptor.Link]], _ counts: inout ReferenceCounts
  ) -> [SchemaFault] {
    let upper = inverse.bounds.upper ?? .max
    // One more than is allowed is too many, however many there are.
    let most = max(inverse.bounds.lower, upper == .max ? 1 : upper + 1, 1)
    var distinct = 0
    var suspects: Set<UInt64> = []
    for link in links.joined() {
      guard let count = counts.add(link.target, upTo: most) else { continue }
      if count == 1 { distinct += 1 }
      if count > upper { suspects.insert(link.target) }
    }
    var faults = suspects.isEmpty ? [] : above(inverse, links, suspects)
    if inverse.bounds.lower > 0, distinct < total(inverse.owners) || inverse.bounds.lower > 1 {
      for instance in owners(inverse.owners) {
        let count = counts.count(instance.name)
        if count < inverse.bounds.lower {
          faults.append(SchemaFault(.inverse, instance.name, attribute: inverse.name, inverse.evidence(count)))
        }
      }
    }
    return faults
  }

  /// One instance that refers twice counts once.
  private func above(
    _ inverse: BoundedInverse, _ links: [[PatternAcceptor.Link]], _ suspects: Set<UInt64>
  ) -> [SchemaFault] {
    var sources: [UInt64: Set<UInt32>] = [:]
    for link in links.joined() where suspects.contains(link.target) {
      sources[link.target, default: []].insert(link.source)
    }
    return suspects.sorted().compactMap { target in
      let count = sources[target]?.count ?? 0
      return count > inverse.bounds.upper ?? .max
        ? SchemaFault(.inverse, target, attribute: inverse.name, inverse.evidence(count)) : nil
    }
  }

  private func total(_ owners: ClosedRange<UInt16>) -> Int {
    owners.reduce(0) { $0 + (reader.structure.index.counts[ClassCode(rawValue: $1)] ?? 0) }
  }

  private func owners(_ owners: ClosedRange<UInt16>) -> InstanceList {
    reader.instances(ofExactly: owners.map(EntityID.init(rawValue:)))
  }

}

extension BoundedInverse {
  /// That so many instances refer to one.
  fileprivate func evidence(_ count: Int) -> SchemaFault.Evidence {
    .count(count, least: bounds.lower, most: bounds.upper)
  }
}

/// By the number of a parameter among all of the table's, which inverse attributes count its references.
private struct InversesOfSlots: Sendable {
  private var starts: [Int] = [0]
  private var numbers: [Int] = []

  init(_ inverses: [BoundedInverse]) {
    let count = (inverses.flatMap(\.slots).max() ?? -1) + 1
    var rows = [[Int]](repeating: [], count: count)
    for (number, inverse) in inverses.enumerated() {
      for slot in Set(inverse.slots) { rows[slot].append(number) }
    }
    for row in rows {
      numbers += row
      starts.append(numbers.count)
    }
  }

  /// Where the inverse attributes of a parameter stand here.
  func inverses(of slot: UInt32) -> Range<Int> {
    Int(slot) + 1 < starts.count ? starts[Int(slot)]..<starts[Int(slot) + 1] : 0..<0
  }

  /// The position of an inverse attribute in its row.
  subscript(position: Int) -> Int { numbers[position] }
}

/// How often each name was met, as far as it matters.
private struct ReferenceCounts {
  private let classes: ClassesByName
  /// By place, which names were met; none where names are strewn.
  private var met: PlaceMarks
  /// How often beyond the first: of most inverse attributes hardly any.
  private var more: [UInt64: Int] = [:]

  init(_ classes: ClassesByName) {
    self.classes = classes
    met = PlaceMarks(count: classes.placeCount)
  }

  /// Counts a name once more, and says how often it has been met; nil where it had been met `most` times before, which
  /// is as far as anybody counts.
  mutating func add(_ name: UInt64, upTo most: Int) -> Int? {
    let place = classes.place(name)
    if let place, met.insert(place) { return 1 }
    let beyond = more[name] ?? 0
    let count = place == nil ? beyond : beyond + 1
    guard count < most else { return nil }
    more[name] = beyond + 1
    return count + 1
  }

  /// Counts none of some links any more, which is less than counting on new memory.
  mutating func forget(_ links: some Sequence<PatternAcceptor.Link>) {
    for link in links { if let place = classes.place(link.target) { met.remove(place) } }
    more.removeAll(keepingCapacity: true)
  }

  func count(_ name: UInt64) -> Int {
    let first = classes.place(name).map { met.contains($0) ? 1 : 0 } ?? 0
    return first + (more[name] ?? 0)
  }
}
