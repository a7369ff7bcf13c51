import IFCModel
import Part21

/// How often the most frequent value at a place may stand there, at most.
///
/// Values vote: each that differs from the leader takes a vote from it (R. S. Boyer and J S. Moore, 1981; votes of
/// stretches add up: Agarwal et al., Mergeable Summaries, 2012). Of values that differ nothing is kept: where most do,
/// that is all there is to know.
///
/// - Complexity: O(1) memory.
struct ValueVote: ValueCounting {
  private(set) var total = 0
  /// Whether all values are the same.
  private(set) var isUniform = true
  /// The first object that has a value, and that value.
  private(set) var first: (object: Instance, value: Parameter)?
  private var leader: UInt128 = 0
  private var lead = 0

  /// No value stands there more often: each vote of the leader that was taken cost another value one.
  var most: Int { (total + lead) / 2 }

  mutating func add(_ value: Parameter, _ key: UInt128, of object: Instance) {
    if total == 0 { first = (object, value) }
    add(leader: key, lead: 1)
    total += 1
  }

  mutating func add(_ other: ValueVote) {
    guard let found = other.first else { return }
    if first.map({ found.object.offset < $0.object.offset }) ?? true { first = found }
    add(leader: other.leader, lead: other.lead)
    isUniform = isUniform && other.isUniform
    total += other.total
  }

  private mutating func add(leader other: UInt128, lead votes: Int) {
    if total == 0 || leader == other {
      leader = other
      lead += votes
      return
    }
    isUniform = false
    if lead >= votes { lead -= votes } else { (leader, lead) = (other, votes - lead) }
  }
}
