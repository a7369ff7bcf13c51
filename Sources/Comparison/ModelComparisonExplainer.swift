public import Findings
import IFCModel
import Synchronization

extension ModelComparison {
  /// Says what readers need of the objects.
  public var explainer: any ComparisonExplainer { ModelComparisonExplainer(self) }
}

/// Says of the objects of two models what reports ask.
struct ModelComparisonExplainer: ComparisonExplainer {
  private let comparison: ModelComparison
  /// What has been made for comparing pairs and is not in use: making it costs more than a pair.
  private let idle = IdleComparisons()

  init(_ comparison: ModelComparison) { self.comparison = comparison }

  func describe(old: UInt64) -> ObjectDescription { describe(instance(old: old), in: comparison.old.model) }
  func describe(new: UInt64) -> ObjectDescription { describe(instance(new: new), in: comparison.new.model) }
  func place(old: UInt64) -> ObjectPlace { place(instance(old: old), in: comparison.old.model) }
  func place(new: UInt64) -> ObjectPlace { place(instance(new: new), in: comparison.new.model) }

  /// Of several objects of one name, the one that was removed, if one was: reports ask for these most.
  private func instance(old name: UInt64) -> Instance? {
    let (table, matches) = (comparison.old, comparison.matches)
    guard let rows = table.namesakes[name] else { return table.model.instance(named: name) }
    return table.rows[rows.first { !table.isType[$0] && matches.new(of: $0) == nil } ?? rows[0]].object
  }

  /// Of several objects of one name, the one that was added, if one was.
  private func instance(new name: UInt64) -> Instance? {
    let (table, matches) = (comparison.new, comparison.matches)
    guard let rows = table.namesakes[name] else { return table.model.instance(named: name) }
    return table.rows[rows.first { !table.isType[$0] && matches.old(of: $0) == nil } ?? rows[0]].object
  }

  /// The positions of a pair of objects; where several have these names, of those that were found to be the same.
  private func positions(of object: ChangedObject) -> (old: Int, new: Int)? {
    let (old, new) = (comparison.old, comparison.new)
    guard !old.namesakes.isEmpty || !new.namesakes.isEmpty else {
      guard let first = old.position(named: object.old), let second = new.position(named: object.new) else {
        return nil
      }
      return (first, second)
    }
    let candidates = old.namesakes[object.old] ?? old.position(named: object.old).map { [$0] } ?? []
    for position in candidates {
      guard let match = comparison.matches.new(of: position)?.position else { continue }
      if new.rows[match].object.name == object.new { return (position, match) }
    }
    return nil
  }

  func changes(of object: ChangedObject) -> [ObjectChange] {
    guard let (old, new) = positions(of: object) else { return [] }
    var pairs = idle.take() ?? comparison.pairComparison()
    let changes = pairs.changes(old, new)
    idle.give(pairs)
    return changes
  }

  private func describe(_ instance: Instance?, in model: Model) -> ObjectDescription {
    guard let instance else { return ObjectDescription(className: "") }
    return ObjectDescription(
      className: model.className(of: instance), globalId: model.string("GlobalId", of: instance),
      name: model.string("Name", of: instance), tag: model.string("Tag", of: instance))
  }

  private func place(_ instance: Instance?, in model: Model) -> ObjectPlace {
    guard let instance else { return ObjectPlace() }
    return ObjectPlace(
      typeName: model.typeObject(of: instance).flatMap { model.string("Name", of: $0) },
      storey: model.storey(of: instance).flatMap { model.string("Name", of: $0) })
  }
}

/// Comparisons that wait for somebody to use them.
private final class IdleComparisons: Sendable {
  private let waiting = Mutex<[PairComparison]>([])

  func take() -> PairComparison? { waiting.withLock { $0.popLast() } }
  func give(_ comparison: PairComparison) { waiting.withLock { $0.append(comparison) } }
}
