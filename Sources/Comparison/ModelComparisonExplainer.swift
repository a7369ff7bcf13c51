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

  /// Of several objects of one name, the one that was removed, else the one that was changed: reports ask for these.
  private func instance(old name: UInt64) -> Instance? {
    let (table, matches) = (comparison.old, comparison.matches)
    guard let rows = table.namesakes[name] else { return table.model.instance(named: name) }
    let isRemoved = { (row: Int) in !table.isType[row] && matches.new(of: row) == nil }
    let isChanged = { (row: Int) in matches.new(of: row).map { !changes(row, $0.position).isEmpty } ?? false }
    return table.rows[meant(rows, isRemoved, isChanged)].object
  }

  /// Of several objects of one name, the one that was added, else the one that was changed.
  private func instance(new name: UInt64) -> Instance? {
    let (table, matches) = (comparison.new, comparison.matches)
    guard let rows = table.namesakes[name] else { return table.model.instance(named: name) }
    let isAdded = { (row: Int) in !table.isType[row] && matches.old(of: row) == nil }
    let isChanged = { (row: Int) in matches.old(of: row).map { !changes($0.position, row).isEmpty } ?? false }
    return table.rows[meant(rows, isAdded, isChanged)].object
  }

  private func meant(_ rows: [Int], _ isAlone: (Int) -> Bool, _ isChanged: (Int) -> Bool) -> Int {
    rows.count == 1 ? rows[0] : rows.first(where: isAlone) ?? rows.first(where: isChanged) ?? rows[0]
  }

  /// What has changed; where several objects have these names, of the first pair of them that has.
  func changes(of object: ChangedObject) -> [ObjectChange] {
    let (old, new) = (comparison.old, comparison.new)
    guard !old.namesakes.isEmpty || !new.namesakes.isEmpty else {
      guard let first = old.position(named: object.old), let second = new.position(named: object.new) else { return [] }
      return changes(first, second)
    }
    for row in old.namesakes[object.old] ?? old.position(named: object.old).map({ [$0] }) ?? [] {
      guard let match = comparison.matches.new(of: row)?.position, new.rows[match].object.name == object.new else {
        continue
      }
      let found = changes(row, match)
      if !found.isEmpty { return found }
    }
    return []
  }

  private func changes(_ old: Int, _ new: Int) -> [ObjectChange] {
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
