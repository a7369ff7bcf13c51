import Findings
import Requirements

/// D11: every lot has delivered its part of the folder.
///
/// The delay of the one who verifies begins when the last lot's part is there; who is missing must be said by name. The
/// part of a lot is told by folders and names of files that hold its id or its title; a short id (`04`) as ``PartMark``
/// says; a lot that is a family of trades (`Clos et couvert`) also by these (`LOT 03 - Étanchéité`), as ``LotTrades`` says.
/// A file that is empty or cannot be read is none (``DocumentFault``).
///
/// Example: a lot `cvc` in the cahier and no file below a folder `cvc` or `chauffage…`: fails as `absent.document`.
///
/// Parameter `lots`: the ids of the lots that are asked for; by default all of the cahier.
///
/// Source: verification of as-built dossiers before the delay of the project manager begins (domain practice, loi MOP).
struct LotsReceived: SubmissionRule {
  static let code = "D11"
  static let parameters = ["lots"]
  static let subject = SubmissionSubject.documents

  private let lots: [ManifestScope]

  init(_ request: RuleRequest) {
    let asked = request.values("lots").map(Set.init)
    lots = ManifestScope.all(request.lots).filter { asked?.contains($0.name) ?? true }
  }

  func check(_ submission: SubmissionContext) -> SubmissionTally {
    var tally = SubmissionTally()
    let files = (submission.documents?.files ?? []).filter { $0.fault == nil }
    for lot in lots {
      if files.contains(where: lot.isNamed) {
        tally.pass()
      } else {
        tally.fail(nil, .absentDocument, lot.name, lots: [lot.name])
      }
    }
    return tally
  }
}
