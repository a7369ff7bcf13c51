import Findings
import Requirements

/// D1: every document that the stage expects is there.
///
/// No standard tree of documents exists, so the list belongs to the cahier: `documents` of the stage, each with an id, a
/// title, a lot, a building, a system, a type of equipment, a pattern of paths and a least number. Where no pattern is
/// given, a file counts whose path holds the words of the id or of a title; with a lot, its path must hold the lot's id
/// or title, too, and with a building, a system or a type of equipment the words of its name; short ids and names (`04`,
/// `A`) as ``PartMark`` says. `*` asks for one of each: of each lot of the cahier, of each building, system or type of
/// equipment of the models; where they have none of the kind, the row is not evaluated. Where `Pompe` and `Pompe double`
/// are both expected, a file about the latter is none of the former, unless the cahier alone says `Pompe`, of which the
/// models have no type: then it stands for all pumps. A file that is empty or cannot be read (``DocumentFault``) is no
/// document.
///
/// Example: a stage that expects `notice` and a folder without any: fails as `absent.document`, with `notice (0 / 1)`.
///
/// Source: CCAG-Travaux, article 40 (content of the DOE); the exact list is fixed by the contract.
struct DocumentManifest: SubmissionRule {
  static let code = "D1"
  static let subject = SubmissionSubject.documents
  static let facts: Set<FactKind> = [.parts]

  private let manifest: Manifest

  init(_ request: RuleRequest) { manifest = Manifest(request) }

  func check(_ submission: SubmissionContext) -> SubmissionTally {
    var tally = SubmissionTally()
    let files = SearchedFiles((submission.documents?.files ?? []).filter { $0.fault == nil })
    for row in manifest.rows(for: submission.models) {
      guard row.isKnown else {
        tally.fail(nil, .notEvaluableReference, row.name)
        continue
      }
      let found = row.files(of: files).count
      if found >= row.minimum {
        tally.pass()
      } else {
        tally.fail(
          nil, .absentDocument, "\(row.name) (\(found) / \(row.minimum))", subject: row.name, lots: row.lots)
      }
    }
    return tally
  }
}
