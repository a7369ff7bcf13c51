/// Who has each set, in the order of places.
extension PropertySetTable {
  /// For each set, the place of the first who has it; nil for a set that nobody has.
  ///
  /// - Complexity: O(pairs of owner and set).
  public func firstOwners() -> [UInt32?] {
    var first = [UInt32?](repeating: nil, count: count)
    forEachPair { place, set in if first[set] == nil { first[set] = place } }
    return first
  }

  /// For each set, the place of the first who has it, and from the numbers of sets that several have to the places of
  /// the others.
  ///
  /// - Complexity: O(pairs of owner and set).
  public func firstAndFurtherOwners(threads: Int) -> (first: [UInt32?], further: RelationTable) {
    var first = [UInt32?](repeating: nil, count: count)
    var (sets, places): ([UInt32], [UInt32]) = ([], [])
    forEachPair { place, set in
      if first[set] == nil {
        first[set] = place
      } else {
        sets.append(UInt32(set))
        places.append(place)
      }
    }
    return (first, RelationTable(keys: sets, values: places, threads: threads))
  }

  /// Goes over all pairs of owner and number of a set; groups count as the sets in them.
  @inline(__always)
  private func forEachPair(_ body: (_ place: UInt32, _ set: Int) -> Void) {
    for position in 0..<owners.count {
      let value = owners.values[position]
      guard value & PairColumns.groupBit != 0 else {
        body(owners.keys[position], Int(value))
        continue
      }
      let group = Int(value & ~PairColumns.groupBit)
      for member in groupStarts[group]..<groupStarts[group + 1] {
        body(owners.keys[position], Int(groupMembers[Int(member)]))
      }
    }
  }
}
