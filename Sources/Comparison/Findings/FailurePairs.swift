import Findings

/// Which failures of one requirement are the same in two deliveries, object by object.
///
/// Most objects have one each. Where one has several, those that say the same are one; then, of a rule, those that find
/// fault with the same thing (``DefectNames``), for who mends one property and breaks another has mended one finding and
/// made a new one; then those that name nothing, in their order.
struct FailurePairs {
  /// What is asked of a failure of each side: the text of what was found.
  typealias Found = (Failure) -> String?

  let isRule: Bool
  let oldFound: Found
  let newFound: Found

  /// For each old failure, the position of the new one that it is.
  ///
  /// - Parameters:
  ///   - counterpart: the new object that the object of an old failure is; nil where there is none.
  /// - Complexity: O(failures and the names in what they say).
  func partners(_ old: [Failure], _ new: [Failure], counterpart: (UInt64) -> UInt64?) -> [Int?] {
    var first: [UInt64: Int] = [:]
    var further: [UInt64: [Int]] = [:]
    for (position, failure) in new.enumerated() where failure.instance > 0 {
      if first[failure.instance] == nil {
        first[failure.instance] = position
      } else {
        further[failure.instance, default: []].append(position)
      }
    }
    var partners = [Int?](repeating: nil, count: old.count)
    guard !first.isEmpty else { return partners }
    var several: [UInt64: [Int]] = [:]
    var lone: [UInt64: Int] = [:]
    for (position, failure) in old.enumerated() where failure.instance > 0 {
      if let other = lone[failure.instance] {
        several[failure.instance, default: [other]].append(position)
      } else {
        lone[failure.instance] = position
      }
    }
    for (instance, position) in lone {
      guard let name = counterpart(instance), let match = first[name] else { continue }
      let (mine, theirs) = (several[instance] ?? [position], [match] + (further[name] ?? []))
      if mine.count == 1, theirs.count == 1, !isRule {
        partners[position] = match
      } else {
        pair(mine, theirs, old, new, &partners)
      }
    }
    return partners
  }

  private func pair(_ mine: [Int], _ theirs: [Int], _ old: [Failure], _ new: [Failure], _ partners: inout [Int?]) {
    func said(_ position: Int, _ failure: Failure, _ found: Found) -> SaidPairing.Said {
      let text = found(failure)
      return SaidPairing.Said(
        position: position, found: text, names: isRule ? DefectNames.of(text, reason: failure.reason.code) : [])
    }
    let left = mine.map { said($0, old[$0], oldFound) }
    let right = theirs.map { said($0, new[$0], newFound) }
    var pairing = SaidPairing(right)
    var rest = left
    let steps: [(inout SaidPairing, SaidPairing.Said) -> Int?] = [
      { $0.take(found: $1.found) }, { $0.take(names: $1.names) }, { $0.take(anyOf: $1.names) },
      { $1.names.isEmpty ? $0.takeFirst() : $0.take(names: []) },
    ]
    for step in steps {
      rest.removeAll { one in
        guard let place = step(&pairing, one) else { return false }
        partners[one.position] = right[place].position
        return true
      }
    }
  }
}
