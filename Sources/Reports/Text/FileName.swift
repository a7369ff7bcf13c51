/// The names of files as tables show them.
enum FileName {
  /// The name without the folders before it.
  static func last(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
