import ByteInput
import Glibc

/// What is in folders and the archives in them: models, and what was left out, one after the other.
///
/// Of the tree, only the names in the folders above the place where the walk stands are in memory. There is no limit on
/// how many there are. Folders come in the order in which they were named, what is below each in the order of the bytes
/// of its path (an archive's members at the archive's place), the same on every machine.
///
/// Nothing is followed that is a link, and nothing is opened that is no file: a pipe would keep the walk for ever.
public struct ArchiveWalk: Sendable {
  /// How many folders deep the walk goes.
  public static let deepest = FolderVisit.deepest

  private let folders: [PathBytes]

  /// A walk through folders; one of them may be a file, which is a model whatever it holds, since somebody named it.
  public init(_ folders: [PathBytes]) { self.folders = folders }

  /// As ``init(_:)-([PathBytes])``.
  public init(_ folders: [String]) { self.init(folders.map { PathBytes($0) }) }

  /// Goes through the folders.
  ///
  /// A folder or file in several of them is met once. What goes away meanwhile is passed over.
  ///
  /// - Parameter body: told what is found; what it throws ends the walk.
  /// - Complexity: two system calls for each name, the beginning of each file whose name does not tell, the directory
  ///   of each archive.
  public func forEach(_ body: (Found) throws -> Void) rethrows {
    for folder in WalkRoots.distinct(folders) { try start(at: folder, body) }
  }

  private func start(at root: PathBytes, _ body: (Found) throws -> Void) rethrows {
    // O_NONBLOCK: a pipe that somebody names is opened at once, and closed again.
    let descriptor = root.open(O_RDONLY | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0, let facts = FileFacts(of: descriptor) else {
      // No socket can be opened, nor a device that is not there.
      if errno == ENXIO { return try body(.leftOut(.init(path: root, reason: .special))) }
      let detail = LeftOutDetail.system(errno: errno)
      let reason = NamedForm(root.bytes) == nil ? LeftOutReason.unreadableFolder : .unreadableFile
      return try body(.leftOut(.init(path: root, reason: reason, detail: detail)))
    }
    defer { close(descriptor) }
    switch facts.kind {
    case .folder: try FolderVisit(above: []).visit(descriptor, root, facts.identity, body)
    case .file:
      let file = FileVisit(path: root, form: NamedForm(root.bytes), isNamed: true)
      try file.visit(descriptor, facts, body) { AT_FDCWD }
    case .link, .special: try body(.leftOut(.init(path: root, reason: .special)))
    }
  }
}
