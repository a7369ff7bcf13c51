import Synchronization

/// An archive whose directory has been read, for who reads its members one after the other: each would otherwise have
/// the whole directory read anew.
final class OpenedArchive: @unchecked Sendable {
  // SAFETY: one thread has it at a time, since `of` takes it away from the others until it is given back.
  var reader: ZipReader
  private let region: MappedRegion
  private let way: ArchiveWay
  private let directorySize: UInt64

  private init(_ region: MappedRegion, _ way: ArchiveWay, path: String, limits: InputLimits) throws(InputError) {
    directorySize = ZipEnd.directorySize(region.view)
    reader = try ZipReader(region.view, path: path, limits: limits)
    self.region = region
    self.way = way
  }

  /// Those that nobody uses: few, since each keeps its bytes mapped.
  private static let idle = Mutex<[OpenedArchive]>([])
  private static let mostIdle = 2

  /// The archive at the end of a way, which the caller has to give back.
  ///
  /// - Parameter path: what errors call it.
  /// - Throws: as ``ZipReader``.
  static func of(
    _ region: MappedRegion, _ way: ArchiveWay, path: String, limits: InputLimits
  ) throws(InputError) -> OpenedArchive {
    if way.isOfFile {
      let known = idle.withLock { idle in
        idle.firstIndex { $0.way == way && $0.directorySize <= limits.directory && !$0.region.wasCut }
          .map { idle.remove(at: $0) }
      }
      if let known {
        known.reader.path = path
        return known
      }
    }
    return try OpenedArchive(region, way, path: path, limits: limits)
  }

  /// Keeps the archive for the next who asks for it.
  func giveBack() {
    guard way.isOfFile, !region.wasCut else { return }
    OpenedArchive.idle.withLock { idle in
      if idle.count >= OpenedArchive.mostIdle { idle.removeFirst() }
      idle.append(self)
    }
  }
}
