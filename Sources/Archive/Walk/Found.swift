import ByteInput

/// A path at which there is a model, or what calls itself one.
public struct FoundModel: Sendable, Hashable {
  /// The file: the model itself, or the archive that it is in.
  public var file: PathBytes
  /// The member of the archive, `inner.zip!model.ifc` in an archive inside; nil where the file is the model.
  public var member: String?
  /// The size of the file on disk, in bytes; nil where nobody may ask.
  public var fileBytes: Int?
  /// The file's time of modification, in nanoseconds since 1970 (UTC); nil where nobody may ask.
  public var modified: Int64?

  /// A model at a path.
  public init(file: PathBytes, member: String? = nil, fileBytes: Int? = nil, modified: Int64? = nil) {
    self.file = file
    self.member = member
    self.fileBytes = fileBytes
    self.modified = modified
  }

  /// The path by which the model is opened, as `ByteSource.open` takes it: `archive.zip!member.ifc` for a member.
  public var path: PathBytes {
    guard let member else { return file }
    return PathBytes(bytes: file.bytes + [UInt8(ascii: "!")] + Array(member.utf8))
  }
}

/// What a walk over folders comes upon.
public enum Found: Sendable {
  /// A model.
  case model(FoundModel)
  /// What was not looked into, or not taken.
  case leftOut(LeftOut)

  /// Something at a path that was left out.
  public struct LeftOut: Sendable {
    /// The path; of an archive's member as `archive.zip!member`.
    public var path: PathBytes
    /// Why.
    public var reason: LeftOutReason
    /// What more there is to say.
    public var detail: LeftOutDetail?
  }
}

/// Why a walk left something out: the closed list. The raw value stands in `left_out.reason`.
public enum LeftOutReason: String, Sendable, CaseIterable {
  /// A symbolic link, which is not followed; or a folder that is one of those above it once more. Detail: where it leads.
  case link
  /// A pipe, a socket or a device that is named like a model.
  case special
  /// A folder whose name begins with a dot, or what is named like a model and hidden.
  case hidden
  /// A folder that cannot be read, at all or to its end. Detail: why.
  case unreadableFolder = "unreadable-folder"
  /// A file that cannot be read and is not named like a model. Detail: why.
  case unreadableFile = "unreadable-file"
  /// An archive that recol does not unpack (gz, 7z, RAR, bzip2, xz, zstd, tar): it may hold models.
  case compressed
  /// A folder below more folders, or an archive in more archives, than are gone into. Detail: how many.
  case tooDeep = "too-deep"
  /// An archive that grows too much when it is unpacked, or has too many members.
  case tooLarge = "too-large"
  /// An archive inside of an archive that takes a password.
  case encrypted
  /// A member of an archive whose path is that of something else, too.
  case repeated
}

extension LeftOutReason {
  /// Whether there may be models of which nobody knows, since something cannot be read.
  public var isUnreadable: Bool { self == .unreadableFolder || self == .unreadableFile }
}

/// What more there is to say of what was left out.
public enum LeftOutDetail: Sendable, Equatable {
  /// A path: where a link leads.
  case path(PathBytes)
  /// The system's number for why something cannot be read.
  case system(errno: Int32)
  /// A limit.
  case limit(Int)
}
