import ByteInput
import Findings
import Submission
import Wording

/// What is told of a folder of documents whatever rules are asked of it.
struct DocumentNotices {
  /// Why nobody knows all that lies in it: folders that cannot be read, more than recol goes through, files that change.
  private(set) var problems: [FileProblem] = []
  /// What lies in it and is no delivered document: hidden files, links, pipes and devices.
  private(set) var leftOut: [FileProblem] = []

  /// - Parameters:
  ///   - given: the folder's path, as it was given.
  ///   - known: what has been told already, of a folder that holds this one for instance.
  init(_ folder: DocumentFolder, given: String, known: [FileProblem], _ language: Language) {
    func add(_ path: String, _ problem: Problem) {
      guard !known.contains(where: { $0.isAbout(path) }) else { return }
      problems.append(FileProblem(path: path, problem))
    }
    if let failure = folder.failure { add(given, Problem(failure, in: language)) }
    if let cut = folder.cut { add(given, Problem(cut)) }
    for entry in folder.unread {
      // A document is none of the models, whatever letters are in its name: D5 tells it.
      guard case .unreadable(let number) = entry.kind, !entry.hasUnreadableName else { continue }
      add(entry.path, Problem(.unreadableFolder, arguments: [SystemError.said(number, in: language)]))
    }
    for file in folder.files where file.fault == .changed { add(file.path, Problem(.changedWhileRead)) }
    leftOut = folder.notDelivered.map {
      FileProblem(path: $0.path, Problem(DocumentNotices.reason(of: $0), in: language))
    }
  }

  private static func reason(of entry: FolderWalk.Entry) -> ModelSearch.Reason {
    if entry.isHidden { return .hidden }
    return if case .link(let target) = entry.kind { .link(target: target) } else { .special }
  }

  /// Files that rules met changed after the folder was looked through, and that nobody has told yet.
  static func changed(_ findings: [SubmissionFinding], known: [FileProblem]) -> [FileProblem] {
    let told = Set(known.map(\.path))
    let paths = Set(findings.filter { $0.remark == .changedWhileRead }.compactMap(\.path))
    return paths.subtracting(told).sorted().map { FileProblem(path: $0, Problem(.changedWhileRead)) }
  }
}
