/// Who has each set, in the order of places.
extension PropertySetTable {
  /// For each set, the place of the first who has it; nil for a set that nobody has.
  ///
  /// - Complexity: O(pairs of owner and set, of owner and group, of group and set).
  public func firstOwners() -> [UInt32?] {
    var first = [UInt32?](repeating: nil, count: count)
    forEachOwner { place, set in
      if first[set] == nil { first[set] = place }
    } group: { place, group, isNew in
      guard isNew else { return }
      for member in members(ofGroup: group) where first[Int(member)] == nil { first[Int(member)] = place }
    }
    return first
  }

  /// For each set, the place of the first who has it, and who else has it.
  ///
  /// - Complexity: O(pairs of owner and set, of owner and group, of group and set).
  public func firstAndFurtherOwners(threads: Int) -> (first: [UInt32?], further: FurtherOwners) {
    var first = [UInt32?](repeating: nil, count: count)
    var isGrouped = [Bool](repeating: false, count: groupMembers.isEmpty ? 0 : count)
    for member in groupMembers { isGrouped[Int(member)] = true }
    var (sets, places): ([UInt32], [UInt32]) = ([], [])
    var (groups, placesOfGroups): ([UInt32], [UInt32]) = ([], [])
    forEachOwner { place, set in
      if first[set] == nil {
        first[set] = place
        guard !isGrouped.isEmpty, isGrouped[set] else { return }
      }
      sets.append(UInt32(set))
      places.append(place)
    } group: { place, group, isNew in
      groups.append(UInt32(group))
      placesOfGroups.append(place)
      guard isNew else { return }
      for member in members(ofGroup: group) where first[Int(member)] == nil { first[Int(member)] = place }
    }
    let further = FurtherOwners(
      single: RelationTable(keys: sets, values: places, threads: threads),
      ofGroups: RelationTable(keys: groups, values: placesOfGroups, threads: threads), groups: groupsOfSets(threads))
    return (first, further)
  }

  /// From the numbers of sets to the groups that they are in.
  private func groupsOfSets(_ threads: Int) -> RelationTable {
    let groups =
      groupMembers.isEmpty
      ? []
      : (0..<groupStarts.count - 1).flatMap { group in
        members(ofGroup: group).map { _ in UInt32(group) }
      }
    return RelationTable(keys: groupMembers, values: groups, threads: threads)
  }

  private func members(ofGroup group: Int) -> ArraySlice<UInt32> {
    groupMembers[Int(groupStarts[group])..<Int(groupStarts[group + 1])]
  }

  /// Goes over all pairs of owner and number of a set that is no member of a group for it, and over those of owner and
  /// group, with whether the group is met for the first time.
  @inline(__always)
  private func forEachOwner(
    _ body: (_ place: UInt32, _ set: Int) -> Void, group: (_ place: UInt32, _ group: Int, _ isNew: Bool) -> Void
  ) {
    var isKnown = [Bool](repeating: false, count: groupStarts.count)
    for position in 0..<owners.count {
      let value = owners.values[position]
      guard value & PairColumns.groupBit != 0 else {
        body(owners.keys[position], Int(value))
        continue
      }
      let number = Int(value & ~PairColumns.groupBit)
      group(owners.keys[position], number, !isKnown[number])
      isKnown[number] = true
    }
  }
}
