import Findings
import Requirements

/// D2: every document that a model points to lies in the folder.
///
/// A path of the author's machine or network leads nowhere on the owner's, and an address on the web is gone in ten
/// years. Locations of IfcDocumentReference and IfcDocumentInformation count, and paths typed in text properties, alone,
/// in lists or at the end of a sentence (``TypedPath``): of several, each must be there. They are looked up inside of the
/// folder only, from where the model lies in it and from the folder itself, percent-decoded or as they stand, part by
/// part, whatever the case of letters and however accents are composed; what leads out of it is told and never followed,
/// and nothing is ever fetched. A reference that says nowhere where its document is points to none.
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
      let search = search.from(model)
      for document in model.documents {
        guard let text = document.location else {
          if document.source == .reference, document.paths.isEmpty {
            tally.fail(model.path, instance: document.instance, .absentDocument, document.texts.first)
          }
          continue
        }
        let reasons = search.results(text, isTyped: document.source == .property).compactMap(Self.reason)
        if let reason = reasons.first(where: { $0 == .invalidValue }) ?? reasons.first {
          tally.fail(model.path, instance: document.instance, reason, document.statement, subject: document.statement)
        } else {
          tally.pass()
        }
      }
    }
    return tally
  }

  private static func reason(_ result: DocumentSearch.Destination) -> Reason? {
    switch result {
    case .found: nil
    case .absent: .absentDocument
    case .elsewhere: .invalidValue
    }
  }
}
