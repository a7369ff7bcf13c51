import Glibc

/// Paths without links and relative parts.
public enum RealPath {
  /// That of a path; nil where there is nothing.
  public static func of(_ path: String) -> String? {
    guard let found = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(found) }
    return unsafe String(cString: found)
  }
}
