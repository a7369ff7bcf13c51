import Glibc

/// What a scan says that it went through, where that is a file of lines: it was a merge then, and no walk.
enum LineFile {
  /// Whether a path is standard input, or a file that begins as a line of a model does.
  static func isNamed(by path: String) -> Bool {
    if path == "-" { return true }
    var facts = stat()
    // The path stands in a database, which may come from anybody: nothing but a file is opened.
    guard unsafe stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return false }
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var first: UInt8 = 0
    return unsafe read(descriptor, &first, 1) == 1 && first == UInt8(ascii: "{")
  }
}
