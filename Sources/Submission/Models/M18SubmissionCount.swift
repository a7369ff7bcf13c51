import Findings
import ModelRules
import Requirements

/// M18: the models of a submission have together as many pieces of equipment of each class as the list says.
///
/// The bill of quantities is that of the operation, and each building or trade has a model of its own: no model holds all
/// of it. `counts` says what is counted, and how, as for the rule on a single model of the same code, which is not asked
/// where several models are given. Each object of each model counts; one that two models tell counts twice, and is a
/// matter of M7. A requirement of a discipline (`disciplines`) counts in the models of it, and in those whose name tells
/// none. Where a model cannot be read, what the others have is told and not judged, unless it is too much already.
///
/// Example: 3 boilers are listed, 2 are in one model and 1 in another: it holds. With 2 in the other as well:
/// `IfcBoiler: 4 ≠ 3 (A-CVC.ifc: 2, B-CVC.ifc: 2)`.
///
/// Parameter `counts`: what there is to be (`IfcBoiler=3`).
///
/// Source: recol's own; the lists are the bill of quantities (DPGF) and the equipment list.
struct SubmissionCount: SubmissionRule {
  static let code = "M18"
  static let parameters = ["counts"]

  static func kind(of parameter: String) -> RuleParameterKind { .counts }
  static let subject = SubmissionSubject.severalModels

  /// How many models a failure names.
  private static let named = 20

  private let counts: [ListedCount]
  private let carriers: ModelCarriers

  init(_ request: RuleRequest) {
    counts = ListedCount.all(in: request)
    carriers = ModelCarriers(request)
  }

  var counted: [String] { counts.map(\.name) }

  /// - Complexity: O(models × counts).
  func check(_ submission: SubmissionContext) -> SubmissionTally {
    var tally = SubmissionTally()
    let models = submission.models.filter { carriers.contains($0.path) }
    let isWhole = submission.paths.count(where: carriers.contains) == models.count
    for count in counts {
      let found = models.map { $0.counts[count.name] ?? 0 }
      let total = found.reduce(0, +)
      if isWhole, total == count.expected {
        tally.pass()
      } else {
        let reason: Reason = isWhole || total > count.expected ? .invalidCount : .notEvaluableDamage
        let relation = total == count.expected ? "=" : "≠"
        let places = Self.places(zip(models, found).filter { $1 > 0 }.map { "\(submission.names[$0.path]): \($1)" })
        tally.fail(nil, reason, "\(count.name): \(total) \(relation) \(count.expected)\(places)")
      }
    }
    return tally
  }

  private static func places(_ models: [String]) -> String {
    guard !models.isEmpty else { return "" }
    return " (" + models.prefix(named).joined(separator: ", ") + (models.count > named ? ", …" : "") + ")"
  }
}
