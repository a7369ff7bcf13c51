import ByteInput
import Findings
import ModelRules
import Requirements

/// D3: every file in the folder is one that somebody asked for or points to.
///
/// A file that no model refers to and no row of the manifest expects is found by nobody in operation: it was dropped
/// there, or its reference is missing. Models, lists of equipment and rooms, native files of the models and the DIUO are
/// none; links are never followed, and told here.
///
/// Example: `plan_v3_old.pdf`, expected by nothing: fails as `invalid.rule`.
///
/// Parameter `ignore`: patterns of XML Schema of paths that are left aside.
///
/// Source: practice of DOE reviews; the manifest is the contract's.
struct OrphanDocuments: SubmissionRule {
  static let code = "D3"
  static let parameters = ["ignore"]

  static func kind(of parameter: String) -> RuleParameterKind { .pattern }
  static let subject = SubmissionSubject.documents
  static let facts: Set<FactKind> = [.documents, .parts]

  private let manifest: Manifest
  private let ignored: [NamePattern]

  init(_ request: RuleRequest) {
    manifest = Manifest(request)
    ignored = (request.values("ignore") ?? []).compactMap(NamePattern.init)
  }

  func check(_ submission: SubmissionContext) -> SubmissionTally {
    var tally = SubmissionTally()
    guard let folder = submission.documents else { return tally }
    let search = DocumentSearch(folder)
    let searched = SearchedFiles(folder.files)
    var expected: Set<Int> = []
    for row in manifest.rows(for: submission.models) { expected.formUnion(row.files(of: searched)) }
    let referenced = Set(
      submission.models.flatMap { model in
        let search = search.from(model)
        return model.documents.flatMap { search.files(of: $0).map(\.relativePath) }
      })
    let models = Set(submission.paths.compactMap(FileIdentity.init))
    let stems = Set(submission.paths.map { TextFolding.folded(NativeFiles.stem(of: $0)) })
    // The sheets of a workbook may say what its own name does not.
    let lists = Set(submission.lists.filter(\.claim.isCertain).map(\.path))
    for (number, file) in folder.files.enumerated() {
      if file.identity.map(models.contains) ?? false || ignored.contains(where: { $0.matches(file.relativePath) }) {
        continue
      }
      let isNative = FileEnding.native.contains(file.ending) && stems.contains(TextFolding.folded(file.stem))
      let isKnown =
        referenced.contains(file.relativePath) || expected.contains(number) || isNative
        || lists.contains(file.path) || Self.isList(file) || LaterInterventions.isUsual(file)
      if isKnown { tally.pass() } else { tally.fail(file.path, .invalidRule, file.relativePath) }
    }
    // What cannot be read is the business of D5.
    for other in folder.others where !other.isUnreadable {
      if case .link(target: let target) = other.kind {
        tally.fail(other.path, .invalidRule, "\(other.relativePath) -> \(target)")
      } else {
        tally.fail(other.path, .invalidRule, other.relativePath)
      }
    }
    return tally
  }

  /// Whether recol reads a file as a list of equipment or rooms, or its name says so.
  private static func isList(_ file: DeliveredFile) -> Bool {
    ["csv", "xlsx", "xls", "ods"].contains(file.ending) && ListClaim.claim(of: file)?.isCertain ?? false
  }
}
