import Findings

/// The ids that requirements of several files of a run have in common: these are told apart by the names of their files.
struct NamesakeRequirements {
  private let ids: Set<String>
  private let paths: [String]

  /// - Complexity: O(specifications of all models).
  init(_ result: CheckResult) {
    paths = result.requirementFiles.map(\.path)
    var files: [String: Set<Int>] = [:]
    for specification in result.submissionSpecifications where paths.count > 1 {
      files[specification.id, default: []].insert(specification.requirementFile)
    }
    ids = Set(files.filter { $0.value.count > 1 }.keys)
  }

  /// The text that stands for a requirement: as it is, or with the name of its file where another file has its id.
  func told(_ text: String, id: String, file: Int?) -> String {
    guard ids.contains(id), let file, paths.indices.contains(file) else { return text }
    return "\(text) (\(FileName.own(of: paths[file], among: paths)))"
  }
}
