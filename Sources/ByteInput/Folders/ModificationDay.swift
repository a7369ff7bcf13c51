import Glibc

/// When files were written last, by what the system says: copies may keep it or not.
public enum ModificationDay {
  /// The day of a file, in days since 1970-01-01 (UTC); nil where there is no such file.
  public static func number(of path: String) -> Int? {
    var facts = stat()
    guard unsafe stat(path, &facts) == 0 else { return nil }
    return Int(facts.st_mtim.tv_sec) / 86_400
  }
}
