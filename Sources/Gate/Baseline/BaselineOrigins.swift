import Findings

/// What the findings of a baseline were found for: four bytes for each, and more for the few that were found twice.
struct BaselineOrigins: Sendable {
  /// The specifications, in the order of the report.
  private(set) var all: [BaselineOrigin] = []
  /// Where the specifications of the list begin that is being read.
  private var listStart = 0
  private var firsts: [Fingerprint: UInt32] = [:]
  /// Of fingerprints of several specifications, how many findings each of them has.
  private var shared: [Fingerprint: [UInt32: Int]] = [:]
  /// Of those of one, how many there are, where it is not one.
  private var repeated: [Fingerprint: Int] = [:]

  /// Takes down that a finding belongs to the specification that is being read.
  mutating func add(_ fingerprint: Fingerprint) {
    let origin = UInt32(clamping: all.count)
    guard let first = firsts[fingerprint] else {
      firsts[fingerprint] = origin
      return
    }
    if shared[fingerprint] != nil {
      shared[fingerprint]?[origin, default: 0] += 1
    } else if first == origin {
      repeated[fingerprint, default: 1] += 1
    } else {
      shared[fingerprint] = [first: repeated[fingerprint] ?? 1, origin: 1]
    }
  }

  mutating func endSpecification(_ identity: String?) {
    all.append(BaselineOrigin(place: nil, specification: identity))
  }

  mutating func endList(of place: BaselineOrigin.Place?) {
    for position in listStart..<all.count { all[position].place = place }
    listStart = all.count
  }

  /// How many findings of a fingerprint belong to specifications of a kind, by their positions in ``all``.
  func count(of fingerprint: Fingerprint, _ isMeant: (Int) -> Bool) -> Int {
    if let shared = shared[fingerprint] {
      return shared.reduce(0) { $0 + (isMeant(Int($1.key)) ? $1.value : 0) }
    }
    guard let first = firsts[fingerprint], isMeant(Int(first)) else { return 0 }
    return repeated[fingerprint] ?? 1
  }
}
