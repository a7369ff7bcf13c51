import Findings

/// The names of files as tables show them.
enum FileName {
  /// The name without the folders before it.
  static func last(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The name, with as many of the folders before it as tell it from other files of that name.
  static func own(of path: String, among paths: [String]) -> String {
    let own = FilePath.shortestOwn(path, among: paths)
    return own.isEmpty ? last(of: path) : own
  }
}

extension CheckResult {
  /// The name by which people know a file among the models: without folders, but for those that tell it from another model.
  func fileName(of path: String) -> String { FileName.own(of: path, among: models.map(\.path)) }
}
