/// Parts of paths, which are text here and nothing else.
public enum FilePath {
  /// What stands after the last slash.
  public static func last(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The end of a model's path, as short as tells it from the other models of a run: its file's name, with the folders
  /// above it where another has the same; empty where it is alone.
  public static func shortestOwn(_ path: String, among paths: [String]) -> String {
    guard paths.count > 1 else { return "" }
    func parts(_ path: String) -> [Substring] { path.split(separator: "/").reversed() }
    let own = parts(path)
    var count = 1
    // Only who has the same file name has to be taken apart.
    let name = last(of: path)
    for other in paths where other != path && other.hasSuffix(name) {
      let shared = zip(own, parts(other)).prefix { $0 == $1 }.count
      count = max(count, min(shared + 1, own.count))
    }
    return own.prefix(count).reversed().joined(separator: "/")
  }
}
