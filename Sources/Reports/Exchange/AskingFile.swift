import Findings

/// Which file asks for something, and where a forge is told of what is in no file: in that one.
///
/// Forges take files of the repository alone. A set that ships with recol has a name and no file, so that its findings
/// stand at the first model.
struct AskingFile {
  /// The path of the requirement file, or the name of the set; empty where there is none.
  let name: String
  /// A file that somebody has.
  let path: String
  /// Whether that is another one.
  let isElsewhere: Bool

  init(of specification: SpecificationResult, in result: CheckResult) {
    self.init(
      result.requirementFiles.indices.contains(specification.requirementFile)
        ? result.requirementFiles[specification.requirementFile] : nil, in: result)
  }

  /// The place of what is said of all of a run.
  init(ofRun result: CheckResult) { self.init(result.requirementFiles.first, in: result) }

  private init(_ file: RequirementFileResult?, in result: CheckResult) {
    name = file?.path ?? ""
    isElsewhere = file?.isShipped ?? true
    path = isElsewhere ? result.models.first?.path ?? name : name
  }
}
