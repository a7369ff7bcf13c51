import Findings
import Requirements

/// D12: the file for later interventions (DIUO) is in the folder.
///
/// Whoever repairs the building later needs to know what is dangerous in it: the health and safety coordinator hands the
/// DIUO over with the works, and it belongs to the delivery.
///
/// Example: a folder without a file whose path holds `DIUO`: fails as `absent.document`.
///
/// Parameter `words`: the words that tell it; by default `DIUO` and `dossier d'intervention ultérieure`.
///
/// Source: code du travail, articles R. 4532-95 to R. 4532-98.
struct LaterInterventions: SubmissionRule {
  static let code = "D12"
  static let parameters = ["words"]
  static let subject = SubmissionSubject.documents

  private static let usual = [
    "DIUO", "D.I.U.O.", "dossier d'intervention ultérieure", "dossier intervention ultérieure",
    "interventions ultérieures",
  ]
  private static let usualWords = WordSearch.needles(usual)
  private let words: [String]

  init(_ request: RuleRequest) { words = WordSearch.needles(request.values("words") ?? Self.usual) }

  func check(_ submission: SubmissionContext) -> SubmissionTally {
    var tally = SubmissionTally()
    let files = submission.documents?.files ?? []
    if files.contains(where: { $0.fault == nil && WordSearch.holds($0.words, anyOf: words) }) {
      tally.pass()
    } else {
      tally.fail(nil, .absentDocument, "DIUO")
    }
    return tally
  }

  /// Whether a file's path holds one of the words that tell a DIUO by default.
  static func isUsual(_ file: DeliveredFile) -> Bool { WordSearch.holds(file.words, anyOf: usualWords) }
}
