import Part21

/// Pairs as they are found, instance by instance, before they are sorted by key.
struct PairColumns: Sendable {
  /// The first of each pair.
  private(set) var keys: [UInt32] = []
  /// The second of each pair. A value with ``groupBit`` stands for a group, where there are any.
  private(set) var values: [UInt32] = []
  /// Groups: where each begins in ``groupMembers``; one more at the end.
  private(set) var groupStarts: [UInt32] = [0]
  var groupMembers: [UInt32] = []
  /// For each instance that was read, its name and where its pairs end.
  private var names: [UInt64] = []
  private var ends: [UInt32] = []

  static let groupBit: UInt32 = 1 << 31

  /// The pairs of all instances of some classes, in the order of their names.
  ///
  /// An exchange structure has no order of instances (ISO 10303-21, 11.1): where several relations say the same of an
  /// object, the one with the lowest name comes first, wherever it stands.
  /// - Complexity: O(bytes of the instances), with a sort of the instances where their names do not rise.
  static func read(
    _ codes: Set<ClassCode>, _ reader: InstanceReader,
    _ read: @escaping @Sendable (IndexEntry, inout PairColumns) -> Void
  ) -> PairColumns {
    let entries = reader.structure.index.entries(of: codes)
    let stretches = Slots.map(count: entries.count, threads: reader.threads) { range in
      var columns = PairColumns()
      entries[range].forEach(near: reader.bytes, lines: 4) { entry in
        columns.names.append(reader.structure.name(at: entry.offset))
        read(entry, &columns)
        columns.ends.append(UInt32(columns.keys.count))
      }
      return columns
    }
    var all = PairColumns()
    all.keys.reserveCapacity(stretches.reduce(0) { $0 + $1.keys.count })
    all.values.reserveCapacity(all.keys.capacity)
    for stretch in stretches { all.add(stretch) }
    all.orderByName()
    return all
  }

  /// Adds a pair.
  mutating func add(_ key: UInt32, _ value: UInt32) {
    keys.append(key)
    values.append(value)
  }

  /// Makes a group of the members that were added since the last one; the value that stands for it.
  mutating func closeGroup() -> UInt32 {
    groupStarts.append(UInt32(groupMembers.count))
    return UInt32(groupStarts.count - 2) | PairColumns.groupBit
  }

  /// Adds what was found behind, its groups renumbered.
  mutating func add(_ other: PairColumns) {
    let groups = UInt32(groupStarts.count - 1)
    let pairs = UInt32(keys.count)
    keys += other.keys
    if other.groupMembers.isEmpty {
      values += other.values
    } else {
      values += other.values.map { $0 & PairColumns.groupBit == 0 ? $0 : $0 + groups }
      let members = UInt32(groupMembers.count)
      groupMembers += other.groupMembers
      groupStarts += other.groupStarts.dropFirst().map { $0 + members }
    }
    names += other.names
    ends += other.ends.lazy.map { $0 + pairs }
  }

  private mutating func orderByName() {
    if zip(names, names.dropFirst()).allSatisfy({ $0 <= $1 }) { return }
    let order = names.indices.sorted { (names[$0], $0) < (names[$1], $1) }
    var sorted = PairColumns()
    sorted.keys.reserveCapacity(keys.count)
    sorted.values.reserveCapacity(keys.count)
    for place in order {
      for pair in Int(place == 0 ? 0 : ends[place - 1])..<Int(ends[place]) { sorted.add(keys[pair], values[pair]) }
    }
    keys = sorted.keys
    values = sorted.values
  }
}
