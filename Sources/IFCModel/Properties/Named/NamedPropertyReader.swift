import ByteInput
import Part21

/// Looks through all sets of a model for properties of some names.
struct NamedPropertyReader {
  private let model: Model
  private let reader: InstanceReader
  private let names: NameList
  private let isRead: @Sendable (PropertySet) -> Bool
  private let listed: ListedNames?

  /// - Parameter listed: what sets list, where it has been read; sets that it does not know are read themselves.
  init(
    _ names: [String], in model: Model, listed: ListedProperties?,
    where isRead: @escaping @Sendable (PropertySet) -> Bool
  ) {
    self.model = model
    self.isRead = isRead
    reader = model.reader
    self.names = NameList(names)
    self.listed = listed.map { [list = self.names] in ListedNames($0, list) }
  }

  func properties() -> NamedProperties {
    let sets = model.propertySets
    let stretches = Slots.map(
      count: sets.count, threads: reader.threads,
      keeping: { [model, names, listed] in
        NamedPropertyPass(
          model: model.forOneThread(), names: names, listed: listed.map { ListedNames(sharing: $0) })
      },
      { [isRead] pass, range in
        var stretch = NamedProperties.Stretch()
        stretch.starts.reserveCapacity(range.count + 1)
        // Asked once: for each set, the counts of its references would go up and down.
        let listed = pass.listed
        for number in range {
          let set = PropertySet(number: UInt32(number))
          if isRead(set) {
            if let listed, listed.hasList(set) {
              pass.add(set, from: listed, &stretch.entries)
            } else {
              pass.read(set, &stretch.entries)
            }
          }
          stretch.starts.append(UInt32(stretch.entries.count))
        }
        return stretch
      })
    return NamedProperties(names, stretches)
  }
}

/// Which of the names that sets list are looked for.
private struct ListedNames: Sendable {
  let properties: ListedProperties
  /// For each text that is listed, its number among the names that are looked for; -1 where it is none of them.
  let wanted: [Int32]

  init(_ properties: ListedProperties, _ names: NameList) {
    self.properties = properties
    wanted = properties.mapNames { name in names.number(of: name).map { Int32($0) } }.map { $0 ?? -1 }
  }

  /// The same for one thread; see ``Model/forOneThread()``.
  init(sharing other: ListedNames) {
    properties = ListedProperties(sharing: other.properties)
    wanted = other.wanted
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
  let listed: ListedProperties?
  /// Of the texts that are listed: see ``ListedNames/wanted``.
  private let wanted: [Int32]
  /// Records that a set lists and that have not been looked at yet.
  private var records: [InstanceRecord] = []

  /// How many records are looked at together.
  private static let most = 64
  /// How many properties of one name in a set are kept, which the schema does not allow more than once: a set of
  /// thousands may be that of thousands of objects.
  private static let mostOfOneName = 8

  init(model: Model, names: NameList, listed: ListedNames?) {
    self.model = model
    self.names = names
    self.listed = listed?.properties
    wanted = listed?.wanted ?? []
    reader = model.reader
    index = model.structure.index
    sets = model.propertySets
    forms = model.propertyForms
  }

  mutating func read(_ set: PropertySet, _ entries: inout [NamedProperties.Entry]) {
    guard let position = forms.listPosition(of: sets.entity(of: set)) else { return readAttributes(set, &entries) }
    var parameters = reader.structure.parameters(at: sets.offset(of: set))
    parameters.skip(position)
    guard let list = parameters.next(), list.kind == .list else { return }
    var references = ReferenceCursor(bytes: reader.bytes, list: list.body)
    records.removeAll(keepingCapacity: true)
    while let reference = references.next() {
      guard let record = index.record(named: reference) else { continue }
      records.append(record)
      if records.count == NamedPropertyPass.most { addRecords(to: &entries) }
    }
    addRecords(to: &entries)
  }

  /// Adds those of the records that have one of the names, of which memory delivers all while the first is read.
  private mutating func addRecords(to entries: inout [NamedProperties.Entry]) {
    for record in records { reader.bytes.bringNear(record.offset) }
    for record in records {
      guard let name = names.number(at: reader.structure.parameters(at: record.offset), reader.structure.decoder),
        let entity = reader.entity(record.code), forms[entity] != .unknown,
        let place = index.place(named: record.name).flatMap({ UInt32(exactly: $0) })
      else { continue }
      entries.append(NamedProperties.Entry(place: place, name: UInt32(name)))
    }
    records.removeAll(keepingCapacity: true)
  }

  /// Adds what a set lists, which somebody has read.
  @inline(__always)
  func add(_ set: PropertySet, from listed: ListedProperties, _ entries: inout [NamedProperties.Entry]) {
    // Nearly no set has a name twice: nothing is counted for the others.
    var counts: [UInt32: Int]? = listed.repeatedName(in: set) == nil ? nil : [:]
    listed.forEach(in: set) { property in
      guard property.name != ListedProperties.noText else { return }
      let name = wanted[Int(property.name)]
      guard name >= 0, let entity = model.entity(at: property.place), forms[entity] != .unknown else { return }
      if counts != nil {
        counts?[property.name, default: 0] += 1
        guard counts?[property.name] ?? 0 <= NamedPropertyPass.mostOfOneName else { return }
      }
      entries.append(NamedProperties.Entry(place: property.place, name: UInt32(name)))
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
  /// - Parameters:
  ///   - names: the names; their places are the numbers by which the result knows them.
  ///   - listed: what sets list, where somebody else reads it all the same.
  ///   - isRead: which sets are looked into; the others are as if they were empty.
  /// - Complexity: O(sets + properties that they list), spread over the threads.
  public func properties(
    named names: [String], listed: ListedProperties? = nil,
    where isRead: @escaping @Sendable (PropertySet) -> Bool = { _ in true }
  ) -> NamedProperties {
    NamedPropertyReader(names, in: self, listed: listed, where: isRead).properties()
  }
}
