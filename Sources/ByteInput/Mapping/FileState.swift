import Glibc

/// What the system said of a file when it was opened, to find out whether it is still the same.
struct FileState: Sendable, Equatable {
  /// Where the file is; nil for standard input.
  private let path: PathBytes?
  private let device: UInt64
  private let number: UInt64
  private let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  init(_ facts: stat, path: PathBytes?) {
    self.path = path
    device = UInt64(facts.st_dev)
    number = UInt64(facts.st_ino)
    size = Int(facts.st_size)
    seconds = Int(facts.st_mtim.tv_sec)
    nanoseconds = Int(facts.st_mtim.tv_nsec)
  }

  /// Whether the file has another size or time of modification than when it was opened.
  ///
  /// One that was taken away, or replaced by another one of its name, still has its bytes: it has not changed.
  var hasChanged: Bool {
    guard let now = FileState(of: path) else { return false }
    guard now.device == device, now.number == number else { return false }
    return now.size != size || now.seconds != seconds || now.nanoseconds != nanoseconds
  }

  private init?(of path: PathBytes?) {
    let descriptor = path.map { $0.openPlace() } ?? STDIN_FILENO
    defer { if path != nil, descriptor >= 0 { close(descriptor) } }
    var facts = stat()
    guard descriptor >= 0, unsafe fstat(descriptor, &facts) == 0 else { return nil }
    self.init(facts, path: path)
  }
}
