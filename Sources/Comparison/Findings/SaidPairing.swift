/// What the new findings on one object say, each of which is taken once: the first that is as asked.
///
/// - Complexity: O(1) for each taking on average, after O(findings and their names): an object may have thousands.
struct SaidPairing {
  /// What a failure says, and of what.
  struct Said {
    let position: Int
    let found: String?
    let names: [String]
  }

  /// Positions in rising order, of which those before a place are taken.
  private struct Queue {
    var positions: [Int] = []
    var next = 0
  }

  private var isTaken: [Bool]
  private var all: Queue?
  private var byFound: [String?: Queue] = [:]
  private var byNames: [[String]: Queue] = [:]
  private var byName: [String: Queue] = [:]

  init(_ findings: [Said]) {
    isTaken = [Bool](repeating: false, count: findings.count)
    all = Queue(positions: Array(findings.indices))
    for (position, finding) in findings.enumerated() {
      byFound[finding.found, default: Queue()].positions.append(position)
      byNames[finding.names, default: Queue()].positions.append(position)
      for name in Set(finding.names) { byName[name, default: Queue()].positions.append(position) }
    }
  }

  /// Takes the first that says a text.
  mutating func take(found: String?) -> Int? { take(Self.first(&byFound[found], isTaken)) }

  /// Takes the first that names these things, in this order.
  mutating func take(names: [String]) -> Int? { take(Self.first(&byNames[names], isTaken)) }

  /// Takes the first that names one of these things.
  mutating func take(anyOf names: [String]) -> Int? {
    var least: Int?
    for name in names {
      if let position = Self.first(&byName[name], isTaken), position < least ?? .max { least = position }
    }
    return take(least)
  }

  /// Takes the first of all.
  mutating func takeFirst() -> Int? { take(Self.first(&all, isTaken)) }

  private mutating func take(_ position: Int?) -> Int? {
    if let position { isTaken[position] = true }
    return position
  }

  /// The first that is not taken; those before it are never looked at again.
  private static func first(_ queue: inout Queue?, _ isTaken: [Bool]) -> Int? {
    guard let positions = queue?.positions, var next = queue?.next else { return nil }
    while next < positions.count, isTaken[positions[next]] { next += 1 }
    queue?.next = next
    return next < positions.count ? positions[next] : nil
  }
}
