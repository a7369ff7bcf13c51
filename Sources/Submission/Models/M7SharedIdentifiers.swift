import Findings
import Requirements

/// M7: no two models use one GlobalId for different objects.
///
/// A GlobalId is the key by which an object is found again: in the next delivery, in a reservation, in the owner's
/// database. The same wall delivered in two models is counted twice; two objects under one key overwrite each other.
/// What several models have to tell is one object and may have one key: project, site, building, storeys and rooms; and
/// groups, since a system or a zone can reach over several models; they are one object where their class is the same, and
/// the name of storeys and groups. Relations, property sets and types are not
/// compared. Each model is also asked for its own identifiers, by the rule on a single model of the same code.
///
/// Example: the column `2O2Fr$t4X7Zf8NOew3FLKI` is in the architect's and in the engineer's model: it fails in both.
///
/// Source: ISO 16739-1, IfcGloballyUniqueId; buildingSMART/IDS issue 397 (uniqueness is for other means than IDS).
struct SharedIdentifiers: SubmissionRule {
  static let code = "M7"
  static let subject = SubmissionSubject.models
  static let facts: Set<FactKind> = [.identifiers]

  init(_ request: RuleRequest) {}

  /// - Complexity: O(objects of all models × log models): what each model tells is in order already.
  func check(_ submission: SubmissionContext) -> SubmissionTally {
    var tally = SubmissionTally()
    var entries: [Entry] = []
    entries.reserveCapacity(submission.models.reduce(0) { $0 + $1.identifiers.count })
    for (model, facts) in submission.models.enumerated() {
      entries += facts.identifiers.map { Entry(fact: $0, model: UInt32(model)) }
    }
    // The sort of the standard library makes use of stretches that are in order.
    entries.sort { ($0.fact, $0.model) < ($1.fact, $1.model) }
    var failing: [(entry: Entry, others: String)] = []
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].fact.isSame(as: entries[start].fact) { end += 1 }
      let group = entries[start..<end]
      if isCollision(group) {
        let kept = firstOfEach(group)
        failing += group.map { ($0, others(than: $0, in: kept, submission)) }
      } else {
        tally.pass(group.count)
      }
      start = end
    }
    failing.sort { ($0.entry.model, $0.entry.fact.instance) < ($1.entry.model, $1.entry.fact.instance) }
    for (entry, others) in failing {
      let path = submission.models[Int(entry.model)].path
      tally.fail(path, instance: entry.fact.instance, .invalidDuplicate, others)
    }
    return tally
  }

  private struct Entry: Sendable {
    let fact: IdentifierFact
    let model: UInt32
  }

  /// Whether objects with one identifier are in several models and may not be; twice in one model is that model's.
  private func isCollision(_ group: ArraySlice<Entry>) -> Bool {
    guard let first = group.first, group.contains(where: { $0.model != first.model }) else { return false }
    return group.contains { $0.fact.sharing == .none || $0.fact.likeness != first.fact.likeness }
  }

  /// The first object of each model: as many as a failure names, however many there are.
  private func firstOfEach(_ group: ArraySlice<Entry>) -> [Entry] {
    var seen: Set<UInt32> = []
    return group.filter { seen.insert($0.model).inserted }
  }

  private func others(than entry: Entry, in group: [Entry], _ submission: SubmissionContext) -> String {
    let others = group.filter { $0.model != entry.model }
    let named = others.prefix(3).map {
      "\(submission.names[submission.models[Int($0.model)].path]) #\($0.fact.instance)"
    }
    return "= " + named.joined(separator: ", ") + (others.count > 3 ? ", …" : "")
  }
}
