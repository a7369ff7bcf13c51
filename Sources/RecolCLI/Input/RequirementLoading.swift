import ByteInput
import Findings
import Glibc
import IDSFormat
import Requirements
import Wording

/// A requirement file: what reports say of it, and its requirements where they could be read.
struct LoadedRequirements {
  let result: RequirementFileResult
  /// The requirements; nil where the file is none.
  let file: RequirementFile?
  /// Positions of specifications in which the audit found an error.
  let unsoundSpecifications: Set<Int>
}

/// Reads and audits requirement files, told apart by content.
struct RequirementLoading {
  /// Sets of requirements that will come with recol; a file of that name comes first.
  private static let setNames = ["batiment-fr", "rules", "buildingsmart"]

  let language: Language

  /// Reads the file at `path` and audits it.
  func load(_ path: String) -> LoadedRequirements {
    let source: ByteSource
    do throws(InputError) {
      source = try ByteSource.raw(path)
    } catch {
      return unreadable(path, error)
    }
    let view = source.view
    let reading = unsafe IDSReader.read(bytes: view.buffer, path: path)
    let problems = reading.problems + (reading.file.map(IDSAudit.audit) ?? [])
    let result = RequirementFileResult(
      path: path, sha256: { source.sha256() },
      kind: reading.file.flatMap { RequirementFileKind(rawValue: $0.kind.rawValue) }, title: reading.file?.title,
      problems: problems.map(described))
    let unsound = problems.compactMap { $0.severity == .error ? $0.specification : nil }
    return LoadedRequirements(result: result, file: reading.file, unsoundSpecifications: Set(unsound))
  }

  private func unreadable(_ path: String, _ error: InputError) -> LoadedRequirements {
    let problem: RequirementProblem
    switch error {
    case .unreadable(_, ENOENT) where Self.setNames.contains(path):
      problem = .init(.fileUnreadable, arguments: [RunMessage.setNotThereYet.phrase.said(in: language, [path])])
    case .unreadable(_, let number):
      problem = .init(.fileUnreadable, arguments: [SystemError.said(number, in: language)])
    case .directory:
      problem = .init(.fileUnreadable, arguments: [RunMessage.requirementIsFolder.phrase.said(in: language)])
    case .empty: problem = .init(.fileEmpty)
    case .tooLarge(_, let bytes, let limit): problem = .init(.fileTooLarge, arguments: ["\(bytes)", "\(limit)"])
    case .otherKind, .archiveDamaged, .archiveEncrypted, .archiveWithoutModel, .archiveWithSeveralModels,
      .noSuchMember:
      problem = .init(.fileUnreadable, arguments: [Problem(error, in: language).message(in: language)])
    }
    let result = RequirementFileResult(path: path, problems: [described(problem)])
    return LoadedRequirements(result: result, file: nil, unsoundSpecifications: [])
  }

  private func described(_ problem: RequirementProblem) -> RequirementFileProblem {
    RequirementFileProblem(
      code: problem.code.rawValue, number: problem.number, severity: problem.severity == .error ? .error : .warning,
      message: problem.message(in: language), line: problem.line)
  }
}
