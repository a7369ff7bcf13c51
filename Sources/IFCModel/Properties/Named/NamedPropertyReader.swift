import Part21

/// Looks through all sets of a model for properties of some names.
struct NamedPropertyReader {
  private let model: Model
  private let reader: InstanceReader
  private let names: NameList

  init(_ names: [String], in model: Model) {
    self.model = model
    reader = model.reader
    self.names = NameList(names)
  }

  /// What a stretch of sets holds.
  private struct Stretch: Sendable {
    /// For each set, how many properties it has up to its end.
    var ends: [UInt32] = []
    var entries: [NamedProperties.Entry] = []
  }

  func properties() -> NamedProperties {
    let sets = model.propertySets
    let stretches = Slots.map(count: sets.count, threads: reader.threads) { [model] range in
      let own = NamedPropertyPass(model: model.forOneThread(), names: names)
      var stretch = Stretch()
      stretch.ends.reserveCapacity(range.count)
      for number in range {
        own.read(PropertySet(number: UInt32(number)), &stretch.entries)
        stretch.ends.append(UInt32(stretch.entries.count))
      }
      return stretch
    }
    var starts: [UInt32] = [0]
    var entries: [NamedProperties.Entry] = []
    starts.reserveCapacity(sets.count + 1)
    entries.reserveCapacity(stretches.reduce(0) { $0 + $1.entries.count })
    for stretch in stretches {
      let before = UInt32(entries.count)
      starts += stretch.ends.lazy.map { $0 + before }
      entries += stretch.entries
    }
    return NamedProperties(names, starts: starts, entries: entries)
  }
}

/// The pass of one thread.
private struct NamedPropertyPass {
  private let model: Model
  private let reader: InstanceReader
  private let index: InstanceIndex
  private let sets: PropertySetTable
  private let forms: PropertyForms
  private let names: NameList

  init(model: Model, names: NameList) {
    self.model = model
    self.names = names
    reader = model.reader
    index = model.structure.index
    sets = model.propertySets
    forms = model.propertyForms
  }

  func read(_ set: PropertySet, _ entries: inout [NamedProperties.Entry]) {
    guard let position = forms.listPosition(of: sets.entity(of: set)) else { return readAttributes(set, &entries) }
    var parameters = reader.structure.parameters(at: sets.offset(of: set))
    parameters.skip(position)
    guard let list = parameters.next(), list.kind == .list else { return }
    var references = ReferenceCursor(bytes: reader.bytes, list: list.body)
    while let reference = references.next() {
      guard let record = index.record(named: reference),
        let name = names.number(at: reader.structure.parameters(at: record.offset), reader.structure.decoder),
        let entity = reader.entity(record.code), forms[entity] != .unknown,
        let place = index.place(named: reference).flatMap({ UInt32(exactly: $0) })
      else { continue }
      entries.append(NamedProperties.Entry(place: place, name: UInt32(name)))
    }
  }

  private func readAttributes(_ set: PropertySet, _ entries: inout [NamedProperties.Entry]) {
    for property in model.properties(of: set) {
      guard let name = names.number(of: model.name(of: property)) else { continue }
      entries.append(NamedProperties.Entry(place: UInt32(property.attribute), name: UInt32(name)))
    }
  }
}

extension Model {
  /// The properties of some names in all sets, as they are in the sets themselves.
  ///
  /// - Complexity: O(sets + properties that they list), spread over the threads.
  public func properties(named names: [String]) -> NamedProperties {
    NamedPropertyReader(names, in: self).properties()
  }
}
