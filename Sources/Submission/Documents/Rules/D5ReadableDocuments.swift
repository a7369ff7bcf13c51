import ByteInput
import Findings
import ModelRules
import Requirements

/// D5: every document can be read, in a format that was agreed, and is what its name says.
///
/// An empty file, a PDF or Office document with a password, a PDF without its end, without any object or whose end leads
/// to no table of them, an archive in an archive, or one whose members would leave the folder that it is unpacked to: each
/// is a document that nobody has in ten years, or wants. Files
/// are told by their bytes and not by their names: pictures by their own formats, Office documents by the members of their
/// archives, texts by having no bytes that texts do not have. Blank lines before a PDF and padding behind it are no
/// faults. A folder with more files, or deeper folders, than recol goes through fails as a whole: the rest was not looked
/// at. A folder in it that cannot be read fails, too, and a file whose name is not UTF-8, as archives of Windows leave
/// them on Linux.
///
/// Of an archive the members are counted by its directory, up to 100,000: one with more fails, for nobody looked at the
/// others. Bytes of a file that is changed or cut while it is read say nothing: it fails as such.
///
/// Example: `notice.pdf` whose bytes are a picture fails as `invalid.type`; an empty one as `absent.blank`.
///
/// Parameter `formats`: the endings that are allowed, with their dots or without; by default those of office work,
/// plans, pictures and BIM.
///
/// Source: ISO 32000-1 (PDF), APPNOTE.TXT (ZIP), ISO/IEC 29500 and 26300 (Office documents), MS-OFFCRYPTO; generic format
/// clause of delivery contracts.
struct ReadableDocuments: SubmissionRule {
  static let code = "D5"
  static let parameters = ["formats"]
  static let subject = SubmissionSubject.documents

  private let allowed: Set<String>

  init(_ request: RuleRequest) {
    allowed = Set(request.values("formats")?.map(FileEnding.stated) ?? FileEnding.usual)
  }

  func check(_ submission: SubmissionContext) -> SubmissionTally {
    var tally = SubmissionTally()
    switch submission.documents?.cut {
    case .entries?:
      if let folder = submission.documentFolder {
        tally.fail(folder, .invalidCount, nil, .folderTooLarge(entries: FolderWalk.mostEntries))
      }
    case .depth(let folder)?: tally.fail(folder, .invalidCount, nil, .folderTooDeep(levels: FolderWalk.deepest))
    case nil: break
    }
    for other in submission.documents?.unread ?? [] {
      tally.fail(
        other.path, .invalidRule, other.relativePath, other.hasUnreadableName ? .unreadableName : .unreadable)
    }
    for file in submission.documents?.files ?? [] {
      if file.fault == .empty {
        tally.fail(file.path, .absentBlank, file.relativePath)
      } else if let fault = file.fault {
        tally.fail(file.path, .invalidRule, file.relativePath, fault.remark)
      } else if !allowed.contains(file.ending) {
        tally.fail(file.path, .invalidValue, file.relativePath)
      } else if !EndingFormats.isRight(file.format, for: file.ending) {
        tally.fail(file.path, .invalidType, file.relativePath, .isFormat(file.format))
      } else {
        tally.pass()
      }
    }
    return tally
  }
}
