import ByteInput
import Findings
import Requirements

/// D5: every document can be read, in a format that was agreed, and is what its name says.
///
/// An empty file, a PDF with a password or without its end, an archive in an archive: each is a document that nobody has
/// in ten years. Files are told by their bytes and not by their names. A folder with more files, or deeper folders, than
/// recol goes through fails as a whole: the rest was not looked at.
///
/// Example: `notice.pdf` whose bytes are a picture fails as `invalid.type`; an empty one as `absent.blank`.
///
/// Parameter `formats`: the endings that are allowed; by default those of office work, plans, pictures and BIM.
///
/// Source: ISO 32000-1 (PDF), APPNOTE.TXT (ZIP); generic format clause of delivery contracts.
struct ReadableDocuments: SubmissionRule {
  static let code = "D5"
  static let parameters = ["formats"]
  static let subject = SubmissionSubject.documents

  private let allowed: Set<String>

  init(_ request: RuleRequest) {
    allowed = Set((request.values("formats") ?? FileEnding.usual).map { $0.lowercased() })
  }

  func check(_ submission: SubmissionContext) -> SubmissionTally {
    var tally = SubmissionTally()
    if submission.documents?.isCut == true, let folder = submission.documentFolder {
      tally.fail(folder, .invalidCount, "> \(FolderWalk.mostEntries), > \(FolderWalk.deepest)/")
    }
    for file in submission.documents?.files ?? [] {
      if file.fault == .empty {
        tally.fail(file.path, .absentBlank, file.relativePath)
      } else if let fault = file.fault {
        tally.fail(file.path, .invalidRule, "\(file.relativePath) (\(fault.rawValue))")
      } else if !allowed.contains(file.ending) {
        tally.fail(file.path, .invalidValue, file.relativePath)
      } else if let kinds = FileEnding.kinds[file.ending], !kinds.contains(file.kind) {
        tally.fail(file.path, .invalidType, "\(file.relativePath) (\(file.kind.rawValue))")
      } else {
        tally.pass()
      }
    }
    return tally
  }
}
