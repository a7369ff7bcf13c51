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
