import Glibc

/// The directory that relative paths start from.
enum WorkingDirectory {
  /// Its path; nil where the system does not say it.
  static var path: String? {
    guard let bytes = unsafe getcwd(nil, 0) else { return nil }
    defer { unsafe free(bytes) }
    return unsafe String(cString: bytes)
  }
}
