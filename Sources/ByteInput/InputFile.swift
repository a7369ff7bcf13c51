import Glibc

/// Takes the bytes of a path: a mapping where the system can map it, a copy where it is a pipe.
enum InputFile {
  /// The bytes of the file at a path, or of standard input for `-`.
  ///
  /// - Parameter isWanted: asked of the beginning of a stream; where it says no, the beginning is all that is read.
  static func region(
    path: PathBytes, limits: InputLimits, isWanted: (ByteView) -> Bool = { _ in true }
  ) throws(InputError) -> MappedRegion {
    let name = path.printable
    let isStandardInput = name == "-"
    if !isStandardInput, limits.waitsForPipes, path.isUnboundPipe { throw .notAFile(path: name) }
    let descriptor = isStandardInput ? dup(STDIN_FILENO) : path.open(O_RDONLY | (limits.waitsForPipes ? 0 : O_NONBLOCK))
    guard descriptor >= 0 else {
      // No socket can be opened.
      throw errno == ENXIO ? .notAFile(path: name) : .unreadable(path: name, errno: errno)
    }
    defer { close(descriptor) }
    let isAtStart = !isStandardInput || lseek(descriptor, 0, SEEK_CUR) == 0
    return try region(
      descriptor: descriptor, path: isStandardInput ? nil : path, isAtStart: isAtStart, limits: limits,
      isWanted: isWanted)
  }

  /// The bytes of an open file, which stays open.
  ///
  /// - Parameters:
  ///   - path: where it is; nil for standard input.
  ///   - isAtStart: whether nothing of it has been read.
  static func region(
    descriptor: Int32, path place: PathBytes?, isAtStart: Bool = true, limits: InputLimits,
    isWanted: (ByteView) -> Bool = { _ in true }
  ) throws(InputError) -> MappedRegion {
    let path = place?.printable ?? "-"
    var facts = stat()
    guard unsafe fstat(descriptor, &facts) == 0 else { throw .unreadable(path: path, errno: errno) }
    switch facts.st_mode & S_IFMT {
    case S_IFDIR: throw .directory(path: path)
    case S_IFREG where isAtStart:
      guard facts.st_size > 0 else { throw .empty(path: path) }
      if let region = MappedRegion.file(
        descriptor: descriptor, count: Int(facts.st_size), state: FileState(facts, path: place),
        threads: limits.threads)
      {
        return region
      }
      return try stream(descriptor, path: path, limits: limits, isWanted)
    case S_IFREG: return try stream(descriptor, path: path, limits: limits, isWanted)
    case _ where !limits.waitsForPipes: throw .notAFile(path: path)
    default: return try stream(descriptor, path: path, limits: limits, isWanted)
    }
  }

  /// Reads to the end of a pipe, a terminal or a special file.
  ///
  /// The address space of the limit is reserved at once and its pages are taken as they are written, so that nothing is
  /// ever copied to grow. One byte more than the limit is asked for: it alone tells that there is too much.
  private static func stream(
    _ descriptor: Int32, path: String, limits: InputLimits, _ isWanted: (ByteView) -> Bool
  ) throws(InputError) -> MappedRegion {
    let capacity = Int(min(limits.memory, UInt64(Int.max / 4)))
    let region = try unsafe MappedRegion.filled(capacity: capacity + 1) { target throws(InputError) in
      guard let base = target.baseAddress else { return 0 }
      var filled = 0
      while filled <= capacity {
        let room = min(capacity + 1 - filled, 1 << 20)
        let got = unsafe read(descriptor, base + filled, room)
        if got == 0 { return filled }
        if got < 0 {
          if errno == EINTR { continue }
          throw .unreadable(path: path, errno: errno)
        }
        let isBeginning = filled < ContentKind.beginning && filled + got >= ContentKind.beginning
        filled += got
        if isBeginning, unsafe !isWanted(ByteView(unsafe: UnsafeRawPointer(base), count: filled)) { return filled }
      }
      throw .tooLarge(path: path, bytes: UInt64(filled), limit: limits.memory)
    }
    guard let region else { throw .unreadable(path: path, errno: errno) }
    return region
  }
}
