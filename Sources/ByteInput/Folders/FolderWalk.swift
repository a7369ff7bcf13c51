import Glibc

/// What lies in a folder and the folders below it, in the order of the paths, the same on every machine.
///
/// Symbolic links are told and never followed: what they lead to inside of the folder is met on its own, and what lies
/// outside of it is nobody's business. So no circle of links can be walked in.
public struct FolderWalk: Sendable {
  /// Something in the folder.
  public struct Entry: Sendable, Equatable {
    /// The path: that of the folder as it was given, then the way below it.
    public var path: String
    /// The way below the folder: `lots/cvc/notice.pdf`.
    public var relativePath: String
    /// What it is.
    public var kind: Kind

    /// Whether its name, or that of a folder above it, begins with a dot.
    public var isHidden: Bool { relativePath.split(separator: "/").contains { $0.hasPrefix(".") } }

    /// Whether it is a folder that cannot be read, or has a name that is not UTF-8.
    public var isUnreadable: Bool { if case .unreadable = kind { true } else { false } }

    /// Whether what cannot be read has a name that is not UTF-8: what could not be spelled was put in its place.
    public var hasUnreadableName: Bool { isUnreadable && relativePath.contains("\u{FFFD}") }
  }

  /// What something in a folder is.
  public enum Kind: Sendable, Equatable {
    /// A file, with its size in bytes and its identity on the machine.
    case file(size: Int, device: UInt64, number: UInt64)
    /// A symbolic link, with where it leads.
    case link(target: String)
    /// A pipe, a device, a socket.
    case special
    /// A folder that cannot be read, or a file whose name is not UTF-8, with the system's number for why.
    case unreadable(errno: Int32)
  }

  /// What is in the folder, sorted by the bytes of ``Entry/relativePath``.
  public let entries: [Entry]
  /// Which limit was met first, so that entries are missing; nil where none was.
  public let cut: Cut?
  /// Whether there was more than the limits allow, so that entries are missing.
  public var isCut: Bool { cut != nil }

  /// The limit that ended a walk before its end.
  public enum Cut: Sendable, Equatable {
    /// There are more than ``FolderWalk/mostEntries``.
    case entries
    /// This folder lies deeper than ``FolderWalk/deepest``; as ``Entry/path``.
    case depth(folder: String)
  }

  /// The most entries that are looked at.
  public static let mostEntries = 200_000
  /// How many folders deep recol goes below the folder: as deep as a scan, which counts that one, too.
  public static let deepest = 255

  /// Goes through a folder; a link to a folder is followed here, because somebody named it.
  ///
  /// - Parameters:
  ///   - limit: how many entries are looked at.
  ///   - levels: how many folders deep the walk goes; 0 for the folder alone, whose own folders are ``cut`` then.
  /// - Throws: ``InputError/unreadable(path:errno:)`` where there is no such folder, or none that can be read; with
  ///   `ENOTDIR` for a file.
  /// - Complexity: O(entries × log entries); two system calls for each.
  public init(
    _ path: String, limit: Int = FolderWalk.mostEntries, levels: Int = FolderWalk.deepest
  ) throws(InputError) {
    var walk = Walk(root: path, limit: limit, levels: levels)
    if let number = walk.visit(below: "", depth: 0) { throw .unreadable(path: path, errno: number) }
    entries = walk.entries.sorted { left, right in
      left.relativePath.utf8.lexicographicallyPrecedes(right.relativePath.utf8)
    }
    cut = walk.cut
  }

  private struct Walk {
    let root: String
    let limit: Int
    let levels: Int
    var entries: [Entry] = []
    var cut: Cut?

    /// Adds what a folder holds; returns the system's number where it cannot be read.
    mutating func visit(below: String, depth: Int) -> Int32? {
      guard let directory = unsafe opendir(place(below)) else { return errno }
      var names: [String] = []
      while let entry = unsafe readdir(directory) {
        let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != ".", name != ".." { names.append(name) }
        if entries.count + names.count > limit {
          cut = cut ?? .entries
          break
        }
      }
      unsafe closedir(directory)
      for name in names { add(below.isEmpty ? name : below + "/" + name, depth: depth) }
      return nil
    }

    private mutating func add(_ relative: String, depth: Int) {
      let path = place(relative)
      var facts = stat()
      guard entries.count < limit else { return }
      func append(_ kind: Kind) { entries.append(Entry(path: path, relativePath: relative, kind: kind)) }
      // A name that is not UTF-8 cannot be asked for again: it is told as what cannot be read.
      guard unsafe lstat(path, &facts) == 0 else { return append(.unreadable(errno: errno)) }
      switch facts.st_mode & S_IFMT {
      case S_IFREG:
        append(.file(size: Int(facts.st_size), device: UInt64(facts.st_dev), number: UInt64(facts.st_ino)))
      case S_IFLNK: append(.link(target: Walk.target(of: path)))
      case S_IFDIR where depth >= levels: cut = cut ?? .depth(folder: path)
      case S_IFDIR:
        if let number = visit(below: relative, depth: depth + 1) { append(.unreadable(errno: number)) }
      default: append(.special)
      }
    }

    private func place(_ relative: String) -> String {
      if relative.isEmpty { return root }
      return root.hasSuffix("/") ? root + relative : root + "/" + relative
    }

    private static func target(of path: String) -> String {
      var buffer = [CChar](repeating: 0, count: 4096)
      let count = unsafe readlink(path, &buffer, buffer.count)
      return String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }
}
