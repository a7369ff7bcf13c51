import Glibc

/// How a path on the command line is understood.
enum InputPath {
  /// Splits `archive.zip!member.ifc`; a path that exists as it stands is never split.
  static func split(_ path: String) -> (file: String, member: String?) {
    guard let mark = path.lastIndex(of: "!"), path != "-", unsafe access(path, F_OK) != 0 else { return (path, nil) }
    // The member's own name may hold the mark: take the first split whose left side exists.
    var at: String.Index? = path.firstIndex(of: "!")
    while let cut = at {
      let file = String(path[..<cut])
      let member = String(path[path.index(after: cut)...])
      if unsafe access(file, F_OK) == 0 { return (file, member) }
      at = cut == mark ? nil : path[path.index(after: cut)...].firstIndex(of: "!")
    }
    return (path, nil)
  }
}
