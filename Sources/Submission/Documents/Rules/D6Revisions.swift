import Findings
import Requirements

/// D6: files are named as agreed, and no superseded revision lies beside the one that replaces it.
///
/// Two revisions of one plan in a folder make each reader guess. A revision is told by a word in the name: `ind B`,
/// `indice-C`, `indAA`, `rev2`, `v1.3`; by `R02`, or a capital letter behind a number, at its end where the folder has
/// the same name with another (`001-A`, `001-B`). A letter behind a word tells things apart (`Coupe_A`, `Notice Pompe B`),
/// as it does behind the number of a thing (`Logement 12 A`). A day behind the revision goes with it (`indA_20240312`). A
/// name with a word comes after the same name without. What lies in a folder of archives is not left in place. Where a model says which revision it
/// means (IfcDocumentInformation.Revision), the file that the document or a reference to it leads to must be that one; a
/// letter at the end of its name is held against a letter then, though no other file has that name.
///
/// Example: `plan_indA.pdf` beside `plan_indB.pdf` fails as `invalid.rule`, with both names.
///
/// Parameter `pattern`: a regular expression of XML Schema that every file's name must match; not asked without it.
///
/// Source: naming clause of the BIM conventions; IfcDocumentInformation (ISO 16739-1).
struct DocumentRevisions: SubmissionRule {
  static let code = "D6"
  static let parameters = ["pattern"]

  static func kind(of parameter: String) -> RuleParameterKind { .pattern }
  static let subject = SubmissionSubject.documents
  static let facts: Set<FactKind> = [.documents]

  private let pattern: NamePattern?

  init(_ request: RuleRequest) { pattern = request.values("pattern")?.first.flatMap(NamePattern.init) }

  func check(_ submission: SubmissionContext) -> SubmissionTally {
    var tally = SubmissionTally()
    guard let folder = submission.documents else { return tally }
    let names = RevisedName.names(of: folder.files)
    var newest: [String: Int] = [:]
    for (number, name) in names.enumerated() where !name.isArchived {
      guard let other = newest[name.base] else {
        newest[name.base] = number
        continue
      }
      if names[other].isBefore(name) { newest[name.base] = number }
    }
    for (number, file) in folder.files.enumerated() {
      let name = names[number]
      if let pattern, !pattern.matches(file.name) {
        tally.fail(file.path, .invalidValue, file.relativePath)
      } else if !name.isArchived, let last = newest[name.base], last != number, name.isBefore(names[last]) {
        tally.fail(file.path, .invalidRule, "\(file.relativePath) < \(folder.files[last].relativePath)")
      } else if pattern != nil || name.index != nil {
        tally.pass()
      }
    }
    checkModels(submission, DocumentSearch(folder), &tally)
    return tally
  }

  private func checkModels(_ submission: SubmissionContext, _ search: DocumentSearch, _ tally: inout SubmissionTally) {
    for model in submission.models {
      let search = search.from(model)
      for document in model.documents {
        guard let revision = document.revision, let file = search.file(of: document),
          let isSame = RevisedName(file).isRevision(revision)
        else { continue }
        if isSame {
          tally.pass()
        } else {
          tally.fail(model.path, instance: document.instance, .invalidDifference, "\(revision) / \(file.relativePath)")
        }
      }
    }
  }
}
