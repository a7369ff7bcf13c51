import Part21

/// Finds GlobalIds that several instances have (`IfcRoot.UR1`).
struct UniqueGlobalIds {
  private let reader: InstanceReader
  private let globalIds: GlobalIdColumn

  init(_ reader: InstanceReader, _ globalIds: GlobalIdColumn) {
    self.reader = reader
    self.globalIds = globalIds
  }

  /// A fault for each instance but the first of a GlobalId, with the first, in the order of places. Of instances with one
  /// name in a chunk the first counts.
  ///
  /// - Complexity: O(instances that share one).
  func faults() -> [SchemaFault] {
    guard !globalIds.repeated.isEmpty else { return [] }
    let left = Set(reader.structure.index.repeated.map(\.offset))
    var shared: [(place: UInt32, offset: Int, key: UInt128, name: UInt64)] = []
    for position in globalIds.repeated {
      let entry = globalIds.entries[position]
      guard !left.contains(entry.offset) else { continue }
      let name = reader.structure.name(at: entry.offset)
      shared.append((reader.place(entry, named: name), entry.offset, globalIds.keys[position], name))
    }
    shared.sort { ($0.place, $0.offset) < ($1.place, $1.offset) }
    var first: [UInt128: UInt64] = [:]
    var faults: [SchemaFault] = []
    for entry in shared {
      if let other = first[entry.key] {
        faults.append(SchemaFault(.unique, entry.name, attribute: "GlobalId", .instance(other)))
      } else {
        first[entry.key] = entry.name
      }
    }
    return faults
  }
}
