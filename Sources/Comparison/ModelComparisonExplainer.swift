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

  func describe(old: UInt64) -> ObjectDescription { describe(old, in: comparison.old.model) }
  func describe(new: UInt64) -> ObjectDescription { describe(new, in: comparison.new.model) }
  func place(old: UInt64) -> ObjectPlace { place(old, in: comparison.old.model) }
  func place(new: UInt64) -> ObjectPlace { place(new, in: comparison.new.model) }

  func changes(of object: ChangedObject) -> [ObjectChange] {
    guard let old = comparison.old.position(named: object.old), let new = comparison.new.position(named: object.new)
    else { return [] }
    var pairs = idle.take() ?? comparison.pairComparison()
    let changes = pairs.changes(old, new)
    idle.give(pairs)
    return changes
  }

  private func describe(_ name: UInt64, in model: Model) -> ObjectDescription {
    guard let instance = model.instance(named: name) else { return ObjectDescription(className: "") }
    return ObjectDescription(
      className: model.className(of: instance), globalId: model.string("GlobalId", of: instance),
      name: model.string("Name", of: instance), tag: model.string("Tag", of: instance))
  }

  private func place(_ name: UInt64, in model: Model) -> ObjectPlace {
    guard let instance = model.instance(named: name) else { return ObjectPlace() }
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
