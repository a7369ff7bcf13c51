import Findings
import Requirements

/// D2: every document that a model points to lies in the folder.
///
/// A path of the author's machine or network leads nowhere on the owner's, and an address on the web is gone in ten
/// years. Locations of IfcDocumentReference and IfcDocumentInformation count, and paths typed in text properties. They
/// are looked up inside of the folder only, percent-decoded, with case, accents and punctuation set aside where the very
/// path is not there; what leads out of it is told and never followed, and nothing is ever fetched.
///
/// Example: `C:\Projets\notice.pdf` fails as `invalid.value`; `notices/pac.pdf` without such a file as `absent.document`.
///
/// Source: IfcDocumentReference.Location (ISO 16739-1); RFC 3986.
struct DocumentLocations: SubmissionRule {
  static let code = "D2"
  static let subject = SubmissionSubject.documents
  static let facts: Set<FactKind> = [.documents]

  init(_ request: RuleRequest) {}

  func check(_ submission: SubmissionContext) -> SubmissionTally {
    var tally = SubmissionTally()
    guard let folder = submission.documents else { return tally }
    let search = DocumentSearch(folder)
    for model in submission.models {
      for document in model.documents {
        guard let text = document.location, !text.allSatisfy(\.isWhitespace) else { continue }
        let location = DocumentLocation(text)
        switch location {
        case .relative where search.file(at: location) != nil: tally.pass()
        case .relative: tally.fail(model.path, instance: document.instance, .absentDocument, text)
        case .outside, .absolute, .network, .web, .unusable:
          tally.fail(model.path, instance: document.instance, .invalidValue, text)
        }
      }
    }
    return tally
  }
}
