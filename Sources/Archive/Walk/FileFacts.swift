import ByteInput
import Glibc

/// What the system says of something without opening it.
struct FileFacts {
  var kind: FileKind
  /// Bytes.
  var size: Int
  /// Nanoseconds since 1970 (UTC).
  var modified: Int64
  /// What tells it from everything else on the machine.
  var identity: Identity

  struct Identity: Hashable {
    var device: UInt64
    var number: UInt64
  }

  private init(_ facts: stat) {
    kind =
      switch facts.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .special
      }
    size = Int(facts.st_size)
    modified = Int64(facts.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(facts.st_mtim.tv_nsec)
    identity = Identity(device: UInt64(facts.st_dev), number: UInt64(facts.st_ino))
  }

  /// Of what has a name in an open folder, a link itself and not what it leads to; nil with `errno` set.
  init?(of name: some Sequence<UInt8>, in folder: Int32) {
    var facts = stat()
    let name = name.map { CChar(bitPattern: $0) } + [0]
    guard unsafe fstatat(folder, name, &facts, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    self.init(facts)
  }

  /// Of what a path names, a link itself and not what it leads to; nil with `errno` set.
  init?(at path: PathBytes) { self.init(of: path.bytes, in: AT_FDCWD) }

  /// Of what is open; nil with `errno` set.
  init?(of descriptor: Int32) {
    var facts = stat()
    guard unsafe fstat(descriptor, &facts) == 0 else { return nil }
    self.init(facts)
  }
}
