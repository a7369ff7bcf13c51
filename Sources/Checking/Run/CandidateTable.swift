import IFCModel
import IFCSchema

/// The instances that the specifications of a run ask of, by class: found in one pass over the index, and read once
/// however many specifications ask of them.
struct CandidateTable: Sendable {
  private var instances: [EntityID: [Instance]] = [:]
  private let model: Model

  /// Specifications without a class come to most of a model: their candidates are not kept.
  private static let mostClasses = 32

  /// - Complexity: O(kept instances + candidates), spread over the threads.
  init(_ plans: [SpecificationPlan], model: Model) {
    self.model = model
    let classes = Set(plans.filter(CandidateTable.isKept).flatMap(\.candidates))
    let list = model.instances(ofExactly: classes.sorted())
    let parts = Slots.map(count: list.count, threads: model.reader.threads) { range in list[range].map(\.self) }
    // One list per class, in a flat row by the class's number: half a million instances are not hashed one by one.
    var lists = [[Instance]](repeating: [], count: Int(classes.map(\.rawValue).max() ?? 0) + 1)
    for part in parts {
      for instance in part { lists[Int(instance.entity.rawValue)].append(instance) }
    }
    for entity in classes { instances[entity] = lists[Int(entity.rawValue)] }
  }

  /// The candidates of a specification, in file order.
  func candidates(of plan: SpecificationPlan) -> Candidates {
    guard CandidateTable.isKept(plan) else { return .listed(model.instances(ofExactly: plan.candidates.sorted())) }
    let lists = plan.candidates.sorted().compactMap { instances[$0] }
    guard lists.count > 1 else { return .kept(lists.first ?? []) }
    return .kept(lists.flatMap(\.self).sorted { $0.offset < $1.offset })
  }

  private static func isKept(_ plan: SpecificationPlan) -> Bool { plan.candidates.count <= mostClasses }
}

/// The candidates of one specification, in file order.
enum Candidates: Sendable {
  /// Read already.
  case kept([Instance])
  /// Read one by one as they are asked for.
  case listed(InstanceList)

  var count: Int {
    switch self {
    case .kept(let instances): instances.count
    case .listed(let list): list.count
    }
  }

  /// A stretch of them.
  subscript(range: Range<Int>) -> [Instance] {
    switch self {
    case .kept(let instances): Array(instances[range])
    case .listed(let list): list[range].map(\.self)
    }
  }
}
