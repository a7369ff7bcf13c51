public import Findings
public import IFCModel
import IFCSchema

/// Two models held together, object by object.
public struct ModelComparison: Sendable {
  /// The objects of the old model.
  public let old: ObjectTable
  /// The objects of the new model.
  public let new: ObjectTable
  /// Which of them are the same.
  public let matches: ObjectMatches
  private let contents: (old: ContentTable, new: ContentTable)
  private let threads: Int

  /// Finds out which objects are the same.
  ///
  /// - Parameters:
  ///   - old: a model that keeps all its instances.
  ///   - new: another one.
  ///   - threads: how many threads may work; where there are two, the models are read at the same time.
  /// - Complexity: O(objects × log objects + properties), spread over the threads.
  public init(_ old: Model, _ new: Model, threads: Int) {
    self.threads = max(1, threads)
    let read = TwoSides.map(threads: threads) { isOld in
      let table = ObjectTable(isOld ? old : new, comparedWith: (isOld ? new : old).schema)
      return (table: table, contents: ContentTable(table))
    }
    (self.old, self.new) = (read.old.table, read.new.table)
    contents = (read.old.contents, read.new.contents)
    matches = ObjectMatcher.matches(
      self.old, self.new, contents: (contents.old.whole(of: self.old), contents.new.whole(of: self.new)),
      threads: threads)
  }

  /// What became of the objects.
  ///
  /// - Complexity: O(objects + what the sets that differ list), spread over the threads; 24 bytes for each object that
  ///   changed.
  public func objects() -> ObjectComparison {
    var result = ObjectComparison()
    result.removed = old.rows.indices.filter { !old.isType[$0] && matches.new(of: $0) == nil }.map {
      old.rows[$0].object.name
    }
    result.added = new.rows.indices.filter { !new.isType[$0] && matches.old(of: $0) == nil }.map {
      new.rows[$0].object.name
    }
    let stretches = Slots.map(
      count: old.count, threads: threads, stretch: 256, keeping: { pairComparison() },
      { comparison, range in
        var part = ObjectComparison()
        for position in range {
          guard !old.isType[position], let match = matches.new(of: position) else { continue }
          part.same += 1
          part.identifiedBy[IdentifiedBy(match.kind), default: 0] += 1
          let changes = comparison.changes(position, match.position)
          guard !changes.isEmpty else { continue }
          for aspect in Set(changes.map(\.aspect)) { part.aspects[aspect] += 1 }
          part.changed.append(
            ChangedObject(
              old: old.rows[position].object.name, new: new.rows[match.position].object.name,
              identifiedBy: IdentifiedBy(match.kind),
              isRenamedOnly: changes.allSatisfy { $0.aspect == .identifier }))
        }
        return part
      })
    for part in stretches {
      result.same += part.same
      result.identifiedBy.merge(part.identifiedBy, uniquingKeysWith: +)
      result.aspects += part.aspects
      result.changed += part.changed
    }
    result.doubts = matches.doubts.sorted { ($0.old, $0.new) < ($1.old, $1.new) }.map { doubt in
      DoubtfulMatch(
        DoubtfulMatch.Doubt(doubt.doubt), old: old.rows[doubt.old].object.name, new: new.rows[doubt.new].object.name)
    }
    return result
  }

  /// Puts in what was counted of the objects of each model.
  public func count(into result: inout ComparisonResult) {
    (result.old.objects, result.new.objects) = (old.objectCount, new.objectCount)
    (result.old.proxies, result.new.proxies) = (old.proxyCount, new.proxyCount)
    result.old.repeatedGlobalIds = matches.repeatedGlobalIds.old
    result.new.repeatedGlobalIds = matches.repeatedGlobalIds.new
  }

  /// What compares pairs, for one thread.
  func pairComparison() -> PairComparison {
    PairComparison(SideReader(old, contents.old), SideReader(new, contents.new), matches)
  }
}

extension IdentifiedBy {
  /// The same in the words of reports.
  init(_ kind: IdentityKind) {
    switch kind {
    case .globalId: self = .globalId
    case .tag: self = .tag
    case .roomNumber: self = .number
    case .serialNumber: self = .serialNumber
    case .typeStoreyName: self = .typeStoreyName
    case .structure: self = .structure
    case .placement: self = .placement
    case .alike: self = .alike
    }
  }
}

extension DoubtfulMatch.Doubt {
  init(_ doubt: ObjectMatches.Doubt) {
    switch doubt {
    case .otherThing: self = .reusedGlobalId
    case .contradicted: self = .contradicted
    case .exchanged: self = .exchangedTag
    }
  }
}
