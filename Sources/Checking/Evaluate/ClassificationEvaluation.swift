import Findings
import IFCModel
import Requirements
import Synchronization

/// Evaluates a classification facet (IDS `classification-facet.md`, `facet-configurations.md`).
final class ClassificationEvaluation: Sendable {
  let plan: ClassificationPlan
  let model: Model
  private let table: ClassificationTable
  private let types: RelationTable
  private let matchesOfTypes = Mutex<[UInt32: [String?: Match]]>([:])

  init(_ plan: ClassificationPlan, model: Model) {
    self.plan = plan
    self.model = model
    table = model.classificationTable
    types = model.relation(.definesByType)
  }

  /// How near a reference comes to what is asked for.
  private enum Match: Comparable {
    case absent, otherSystem, otherCode, asAsked
  }

  /// Some reference must match the system and the code; a code also matches the references below it.
  ///
  /// - Complexity: O(its own classifications + systems of those of its type), and once O(those of its type).
  func evaluate(_ instance: Instance) -> Evaluation {
    let own = table.ownClassifications(of: instance.place)
    var best = match(own)
    if let type = types.first(of: instance.place), table.hasAny(type) {
      // What the object says itself of a system stands for what its type says of it.
      for (system, match) in matches(ofType: type) where !own.contains(where: { $0.system == system }) {
        best = max(best, match)
      }
    }
    return switch best {
    case .absent: .missing(.absentClassification)
    case .otherSystem: .differs(.invalidClassificationSystem)
    case .otherCode: .differs(.invalidClassification)
    case .asAsked: .holds
    }
  }

  private func match(_ references: [Classification]) -> Match {
    var best = Match.absent
    for reference in references {
      best = max(best, match(reference))
      if best == .asAsked { break }
    }
    return best
  }

  private func match(_ reference: Classification) -> Match {
    guard isSystem(reference.system) else { return .otherSystem }
    guard let value = plan.value else { return .asAsked }
    // A code also means what lies below it (test case `values_match_subreferences_if_full_classifications_are_used…`).
    if let code = reference.identification, value.matches(text: code) { return .asAsked }
    return reference.broader.contains(where: value.matches(text:)) ? .asAsked : .otherCode
  }

  /// The best match in each system in which a type is classified, found once for all its objects.
  private func matches(ofType type: UInt32) -> [String?: Match] {
    matchesOfTypes.withLock { known in
      if let matches = known[type] { return matches }
      var matches: [String?: Match] = [:]
      for reference in table.ownClassifications(of: type) {
        matches[reference.system] = max(matches[reference.system] ?? .absent, match(reference))
      }
      known[type] = matches
      return matches
    }
  }

  private func isSystem(_ name: String?) -> Bool {
    guard let system = plan.system else { return true }
    return name.map(system.matches(text:)) ?? false
  }

  /// The classifications that the object has.
  func actual(_ instance: Instance) -> String? {
    let texts = model.classifications(of: instance).map { reference in
      [reference.system, reference.identification].compactMap { $0 }.joined(separator: " : ")
    }
    return texts.isEmpty ? nil : texts.joined(separator: ", ")
  }
}
