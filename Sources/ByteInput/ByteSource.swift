import Glibc

/// The read-only bytes of one model, from wherever they came, alive as long as the source is.
///
/// A regular file is mapped: its pages belong to the page cache and cost no memory of their own. A member of an archive
/// and standard input are held in memory, within ``InputLimits``.
public final class ByteSource: Sendable {
  /// The path as it was given; `-` for standard input, `archive.zip!member.ifc` for a member that was asked for.
  public let path: String
  /// The name of the archive's member that the bytes are, where they come from an archive.
  public let member: String?
  /// Whether the path names that member, and not an archive that it is the only model of.
  private let isMemberNamed: Bool
  /// What the bytes are: an exchange structure, or another form of a model that was asked for.
  public let kind: ContentKind
  /// The bytes of the file as it lies on disk: the archive itself where the model is a member.
  private let container: MappedRegion
  private let content: MappedRegion
  /// The bytes of the model as somebody has written them.
  private let model: MappedRegion

  init(
    path: String, member: String?, isMemberNamed: Bool = false, kind: ContentKind = .exchangeStructure,
    container: MappedRegion, content: MappedRegion, model: MappedRegion? = nil
  ) {
    self.path = path
    self.member = member
    self.isMemberNamed = isMemberNamed
    self.kind = kind
    self.container = container
    self.content = content
    self.model = model ?? content
  }

  /// The bytes of the model. At least 128 readable zero bytes lie behind them.
  public var view: ByteView { content.view }

  /// Why what was read cannot be trusted: the file has changed since it was opened, or its disk fails. Nil where it can.
  ///
  /// To be asked when reading is over. Cuts are only noted, instead of ending the program, after
  /// ``MappedFiles/guardAgainstCuts()``.
  ///
  /// - Complexity: O(1), two system calls.
  public var failure: InputError? {
    if container.hasChanged { return .changedWhileRead(path: path) }
    return wasCut ? .unreadable(path: path, errno: EIO) : nil
  }

  /// Whether something else stands for a part of the file, which was not to be had when it was read.
  public var wasCut: Bool { container.wasCut || content.wasCut || model.wasCut }

  /// Gives the memory of a range back to the system where it can be had again from a file; its bytes stay readable.
  ///
  /// For who has read a large file once, from front to back, and does not keep anything of it.
  public func letGo(_ range: Range<Int>) { content.letGo(range) }

  /// How many bytes the file has on disk, packed where it is an archive.
  public var fileSize: Int { container.count }

  /// The SHA-256 of the file as it lies on disk, in 64 hexadecimal digits. O(size), about 2 GB/s.
  public func sha256() -> String { SHA256.hexadecimal(of: container.view) }

  /// The SHA-256 of the model itself, unpacked where it is a member; not of what ``standing(for:)`` has made of it.
  public func modelSHA256() -> String { SHA256.hexadecimal(of: model.view) }

  /// The SHA-256 of what the path names: the file on disk, or the member that was asked for.
  public func namedSHA256() -> String { isMemberNamed ? modelSHA256() : sha256() }

  /// How many bytes that has.
  public var namedSize: Int { isMemberNamed ? modelSize : fileSize }

  /// How many bytes the model itself has; as ``modelSHA256()``.
  public var modelSize: Int { model.count }

  /// The same file with other bytes for the model: what its own stand for in another form. They are copied.
  ///
  /// - Returns: nil where there is no memory for them.
  public func standing(for bytes: [UInt8]) -> ByteSource? {
    MappedRegion.copy(bytes).map {
      ByteSource(
        path: path, member: member, isMemberNamed: isMemberNamed, container: container, content: $0, model: model)
    }
  }

  /// Opens a model.
  ///
  /// - Parameters:
  ///   - path: a file, `-` for standard input, `archive.zip!member.ifc`, or `archive.zip!inner.zip!member.ifc` with up
  ///     to four archives one in another.
  ///   - kinds: the forms of a model that are understood.
  ///   - limits: what it may cost.
  /// - Returns: the bytes of a model in one of these forms, which may be damaged; nothing is read of it yet.
  /// - Throws: ``InputError`` for everything else.
  public static func open(
    _ path: String, kinds: Set<ContentKind> = [.exchangeStructure], limits: InputLimits = InputLimits()
  ) throws(InputError) -> ByteSource {
    try open(PathBytes(path), kinds: kinds, limits: limits)
  }

  /// Opens a model whose path may be no text; as ``open(_:kinds:limits:)-(String,_,_)``.
  public static func open(
    _ path: PathBytes, kinds: Set<ContentKind> = [.exchangeStructure], limits: InputLimits = InputLimits()
  ) throws(InputError) -> ByteSource {
    let (file, asked) = InputPath.split(path)
    let region = try InputFile.region(path: file, limits: limits) { head in
      let kind = ContentKind.sniff(head)
      return kind == .zip || kinds.contains(kind)
    }
    return try open(region, path: path.printable, asked: asked, kinds: kinds, limits: limits)
  }

  /// Opens bytes that a program holds already, of a model or of an archive with models; they are copied.
  ///
  /// - Parameters:
  ///   - bytes: a whole file.
  ///   - path: what to call it; a `!` in it asks for the member behind.
  ///   - kinds: as in ``open(_:kinds:limits:)``.
  ///   - limits: as there.
  /// - Throws: ``InputError`` as for a file.
  public static func open(
    bytes: [UInt8], path: String, kinds: Set<ContentKind> = [.exchangeStructure], limits: InputLimits = InputLimits()
  ) throws(InputError) -> ByteSource {
    guard let region = MappedRegion.copy(bytes) else { throw .unreadable(path: path, errno: ENOMEM) }
    let asked = path.firstIndex(of: "!").map { String(path[path.index(after: $0)...]) }
    return try open(region, path: path, asked: asked, kinds: kinds, limits: limits)
  }

  /// Bytes that a program holds already, taken as they are, whatever their kind; they are copied.
  public static func memory(_ bytes: [UInt8], path: String = "memory") throws(InputError) -> ByteSource {
    guard let region = MappedRegion.copy(bytes) else { throw .unreadable(path: path, errno: ENOMEM) }
    return ByteSource(path: path, member: nil, container: region, content: region)
  }

  private static func open(
    _ region: MappedRegion, path: String, asked: String?, kinds: Set<ContentKind>, limits: InputLimits
  ) throws(InputError) -> ByteSource {
    guard region.count > 0 else { throw .empty(path: path) }
    let kind = ContentKind.sniff(region.view)
    if kind == .zip {
      let member: String
      let content: MappedRegion
      do throws(InputError) {
        (member, content) = try IFCArchive(path: path, kinds: kinds, limits: limits).member(of: region, asked: asked)
      } catch {
        throw region.wasCut || region.hasChanged ? .changedWhileRead(path: path) : error
      }
      guard content.count > 0 else { throw .empty(path: path) }
      let kind = ContentKind.sniff(content.view)
      guard kinds.contains(kind) else { throw .otherKind(path: path, kind: kind) }
      return ByteSource(
        path: path, member: member, isMemberNamed: asked != nil, kind: kind, container: region, content: content)
    }
    if let asked { throw .noSuchMember(path: path, member: asked, members: []) }
    guard kinds.contains(kind) else { throw .otherKind(path: path, kind: kind) }
    return ByteSource(path: path, member: nil, kind: kind, container: region, content: region)
  }

  /// The names of the members of an archive that are models, in the order of the archive; none of them is unpacked.
  public static func models(
    inArchive path: String, kinds: Set<ContentKind> = [.exchangeStructure], limits: InputLimits = InputLimits()
  ) throws(InputError) -> [String] {
    let region = try InputFile.region(path: PathBytes(path), limits: limits)
    let archive = try ZipReader(region.view, path: path, limits: limits)
    let names = archive.models(kinds, limits: limits).map(\.name)
    withExtendedLifetime(region) {}
    return names
  }

  /// The bytes of any file, whatever its kind: a requirement file, say. Same sources, same limits.
  public static func raw(_ path: String, limits: InputLimits = InputLimits()) throws(InputError) -> ByteSource {
    let region = try InputFile.region(path: PathBytes(path), limits: limits)
    return ByteSource(path: path, member: nil, container: region, content: region)
  }

  /// The bytes of an open file, whatever its kind; it stays open, and may be closed.
  ///
  /// - Parameter path: what to call it.
  public static func raw(
    descriptor: Int32, path: PathBytes, limits: InputLimits = InputLimits()
  ) throws(InputError) -> ByteSource {
    let region = try InputFile.region(descriptor: descriptor, path: path, limits: limits)
    return ByteSource(path: path.printable, member: nil, container: region, content: region)
  }
}
