import Findings
import IFCModel
import IFCSchema

/// Evaluates a partOf facet (IDS `partof-facet.md`): goes up from the object through the relations that are meant, as
/// far as they lead.
final class PartOfEvaluation: Sendable {
  let plan: PartOfPlan
  private let whole: EntityEvaluation
  private let model: Model
  private let tables: [(table: RelationTable, isPassedThrough: Bool)]
  private let above: WholesAbove

  /// Where the wholes of an object are named, none is looked at that is further up, or beyond so many.
  private static let deepest = 256
  private static let most = 65_536

  init(_ plan: PartOfPlan, model: Model) {
    self.plan = plan
    whole = EntityEvaluation(plan.whole, model: model)
    self.model = model
    tables = plan.relations.map { (model.relation($0), plan.passesOpenings && $0 == .fillsElement) }
    above = WholesAbove(tables)
  }

  /// - Complexity: O(wholes that it is part of directly), and once for all objects O(relations above them).
  func evaluate(_ instance: Instance) -> Evaluation {
    switch best(of: instance) {
    case .nothing: .missing(.absentWhole)
    case .whole: .differs(.invalidWhole)
    case .wholeOfClass: .differs(.invalidWholePredefinedType)
    case .wanted: .holds
    }
  }

  /// The best of the wholes of an object.
  private func best(of instance: Instance) -> BestWhole {
    var best = BestWhole.nothing
    // What is passed through is no whole, but may be one by another relation. No object is a whole of itself.
    for (table, isPassedThrough) in tables where !isPassedThrough {
      for position in table.range(of: instance.place) where table.values[position] != instance.place {
        best = max(best, judge(table.values[position]))
      }
    }
    guard best != .wanted else { return best }
    for (table, _) in tables {
      for position in table.range(of: instance.place) where table.values[position] != instance.place {
        best = max(best, above.best(above: table.values[position], without: instance.place, judge: judge))
      }
    }
    return best
  }

  private func judge(_ place: UInt32) -> BestWhole {
    guard let candidate = model.reader.instance(at: place) else { return .nothing }
    let evaluation = whole.evaluate(candidate)
    if evaluation.reason == nil { return .wanted }
    return evaluation.isPresent ? .wholeOfClass : .whole
  }

  /// Goes over the wholes, level by level from the nearest up, until one is accepted. Circles end where they come back.
  private func firstWhole(of instance: Instance, accept: (Instance) -> Bool) -> Bool {
    var visited = VisitedPlaces(instance.place)
    var level = 0..<1
    var depth = 0
    while !level.isEmpty, depth < PartOfEvaluation.deepest, level.upperBound < PartOfEvaluation.most {
      for number in level {
        for (table, isPassedThrough) in tables {
          for position in table.range(of: visited[number]) {
            let above = table.values[position]
            guard visited.insert(above), !isPassedThrough, let whole = model.reader.instance(at: above) else {
              continue
            }
            if accept(whole) { return true }
          }
        }
      }
      level = level.upperBound..<visited.count
      depth += 1
    }
    return false
  }

  /// The wholes that the object is part of.
  func actual(_ instance: Instance) -> String? {
    var names: [String] = []
    _ = firstWhole(of: instance) { candidate in
      let name = model.schema.name(of: candidate.entity)
      let type = whole.plan.predefinedType == nil ? nil : model.predefinedType(of: candidate).effective
      names.append([name, type].compactMap { $0 }.joined(separator: "."))
      return names.count >= 16
    }
    return names.isEmpty ? nil : names.joined(separator: " < ")
  }
}
