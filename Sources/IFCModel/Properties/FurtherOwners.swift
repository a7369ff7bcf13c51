/// Who has a property set beside the first who has it.
///
/// What has a group of sets is kept once and not for each set of the group: a relation may give thousands of sets to
/// thousands of objects.
public struct FurtherOwners: Sendable {
  /// From the numbers of sets to the places of those who have them by themselves: without the first, except of sets that
  /// are in groups.
  let single: RelationTable
  /// From groups to the places of those who have them.
  let ofGroups: RelationTable
  /// From the numbers of sets to the groups that they are in.
  let groups: RelationTable

  /// The places of those who have a set beside the first, in the order of places; one that has it twice, twice.
  ///
  /// - Complexity: O(1); of a set in groups O(its owners × log its owners).
  public func values(of set: UInt32) -> ArraySlice<UInt32> {
    let groups = groups.values(of: set)
    if groups.isEmpty { return single.values(of: set) }
    return (Array(single.values(of: set)) + groups.flatMap(ofGroups.values(of:))).sorted().dropFirst()
  }
}
