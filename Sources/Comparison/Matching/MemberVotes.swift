import IFCModel

/// Lets the parts that are known say which wholes are the same: all that are known of one must be in one of the other
/// model, and the other way round.
struct MemberVotes {
  private let old: ObjectTable
  private let new: ObjectTable
  private let matches: ObjectMatches

  /// From a part, a door, an opening, a member, an occurrence to the whole, the opening, the wall, the group, the type.
  private static let relations: [Relation] = [
    .aggregates, .nests, .fillsElement, .voidsElement, .assignsToGroup, .definesByType,
  ]
  /// What stands for several that were voted for.
  private static let several: Int32 = -2

  init(_ old: ObjectTable, _ new: ObjectTable, _ matches: ObjectMatches) {
    self.old = old
    self.new = new
    self.matches = matches
  }

  /// Pairs of wholes on which both sides agree.
  ///
  /// - Complexity: O(pairs of the relations × log objects).
  func agreed() -> [(old: Int, new: Int)] {
    var votes = [Int32](repeating: ObjectTable.none, count: old.count)
    var replies = [Int32](repeating: ObjectTable.none, count: new.count)
    for relation in MemberVotes.relations {
      count(relation, from: old, to: new, matches.newOfOld, matches.oldOfNew, &votes)
      count(relation, from: new, to: old, matches.oldOfNew, matches.newOfOld, &replies)
    }
    return votes.indices.compactMap { position in
      guard votes[position] >= 0, replies[Int(votes[position])] == Int32(position) else { return nil }
      return (position, Int(votes[position]))
    }
  }

  private func count(
    _ relation: Relation, from mine: ObjectTable, to theirs: ObjectTable, _ known: [Int32], _ taken: [Int32],
    _ votes: inout [Int32]
  ) {
    let wholes = mine.model.relation(relation)
    let others = theirs.model.relation(relation)
    for position in wholes.keys.indices {
      guard let whole = mine.position(ofPlace: wholes.values[position]), known[Int(whole)] == ObjectTable.none,
        votes[Int(whole)] != MemberVotes.several, let part = mine.position(ofPlace: wholes.keys[position]),
        known[Int(part)] != ObjectTable.none
      else { continue }
      let kind = mine.rows[Int(whole)].kind
      let candidates = others.values(of: theirs.rows[Int(known[Int(part)])].object.place)
        .compactMap { theirs.position(ofPlace: $0) }
        .filter { taken[Int($0)] == ObjectTable.none && theirs.rows[Int($0)].kind == kind }
      guard candidates.count == 1, votes[Int(whole)] == ObjectTable.none || votes[Int(whole)] == candidates[0] else {
        votes[Int(whole)] = MemberVotes.several
        continue
      }
      votes[Int(whole)] = candidates[0]
    }
  }
}
