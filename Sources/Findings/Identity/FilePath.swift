/// Parts of paths, which are text here and nothing else.
enum FilePath {
  /// What stands after the last slash.
  static func last(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
