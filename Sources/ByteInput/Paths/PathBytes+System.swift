import Glibc

extension PathBytes {
  /// Opens the path, of whatever length; the system itself takes 4,095 bytes at once.
  ///
  /// - Parameter flags: those of open(2); the descriptor is closed in programs that are started.
  /// - Returns: a descriptor, or -1 with `errno` set.
  public func open(_ flags: Int32) -> Int32 {
    guard !bytes.contains(0) else {
      errno = ENOENT
      return -1
    }
    var folder = AT_FDCWD
    var rest = bytes[...]
    while rest.count >= PathBytes.most, let slash = rest.prefix(PathBytes.most - 1).lastIndex(of: PathBytes.slash) {
      let next = PathBytes.open(rest[...slash], in: folder, PathBytes.placeOnly | O_DIRECTORY)
      if folder != AT_FDCWD { close(folder) }
      guard next >= 0 else { return -1 }
      folder = next
      rest = rest[(slash + 1)...].drop { $0 == PathBytes.slash }
    }
    let opened = PathBytes.open(rest, in: folder, flags)
    if folder != AT_FDCWD {
      let number = errno
      close(folder)
      errno = number
    }
    return opened
  }

  /// The size in bytes and the time of modification, in nanoseconds since 1970 (UTC), of what the path leads to, which is
  /// not opened; nil where there is nothing, or nobody may ask.
  public var sizeAndTime: (bytes: Int, modified: Int64)? {
    let descriptor = openPlace()
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var facts = stat()
    guard unsafe fstat(descriptor, &facts) == 0 else { return nil }
    let modified = Int64(facts.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(facts.st_mtim.tv_nsec)
    return (Int(facts.st_size), modified)
  }

  /// Whether there is something at the path that may be looked at.
  var exists: Bool {
    let descriptor = openPlace()
    guard descriptor >= 0 else { return false }
    close(descriptor)
    return true
  }

  /// Whether a pipe lies at the path that has a name among the files: nobody may ever write to it, and opening it would
  /// wait for who does.
  ///
  /// A pipe that the program was handed by its number (`/dev/fd/63`, which is what `<(…)` stands for) has a writer.
  var isUnboundPipe: Bool {
    let descriptor = openPlace()
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var facts = stat()
    guard unsafe fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFIFO else { return false }
    var target = [CChar](repeating: 0, count: 16)
    let count = unsafe readlink("/proc/self/fd/\(descriptor)", &target, target.count)
    return !target.prefix(max(0, count)).starts(with: "pipe:".utf8.map { CChar(bitPattern: $0) })
  }

  /// O_PATH, which glibc tells only GNU programs; the same on all machines that Swift runs on.
  private static let placeOnly: Int32 = 0o10_000_000
  /// Opens the place itself, for questions about it and not for its bytes; -1 where there is nothing.
  func openPlace() -> Int32 { open(PathBytes.placeOnly) }

  private static let most = Int(PATH_MAX)
  private static let slash = UInt8(ascii: "/")

  private static func open(_ path: ArraySlice<UInt8>, in folder: Int32, _ flags: Int32) -> Int32 {
    let name = path.map { CChar(bitPattern: $0) } + [0]
    return unsafe openat(folder, name, flags | O_CLOEXEC)
  }
}
