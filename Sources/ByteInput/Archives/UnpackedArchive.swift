import Synchronization

/// Which archive, by the file and the members on the way to it.
struct ArchiveWay: Sendable, Equatable {
  /// Nil for bytes that are of no file: no two of them are the same.
  private let file: FileState?
  private var members: [String] = []

  /// The way to an archive that is a file, or bytes of a program.
  init(of region: MappedRegion) { file = region.state }

  /// The way to an archive that is a member of this one.
  func appending(_ member: String) -> ArchiveWay {
    var longer = self
    longer.members.append(member)
    return longer
  }

  /// Whether it can be told from other ways.
  var isOfFile: Bool { file != nil }
}

/// The archive inside of an archive that was unpacked last.
///
/// Whoever reads its models one after the other would otherwise unpack it for each.
enum UnpackedArchive {
  private static let last = Mutex<(way: ArchiveWay, content: MappedRegion)?>(nil)

  /// The archive at the end of a way: the last one, or what `unpack` gives.
  static func at(_ way: ArchiveWay, _ unpack: () throws(InputError) -> MappedRegion) throws(InputError) -> MappedRegion
  {
    guard way.isOfFile else { return try unpack() }
    if let known = last.withLock({ $0 }), known.way == way { return known.content }
    let content = try unpack()
    last.withLock { $0 = (way, content) }
    return content
  }
}
