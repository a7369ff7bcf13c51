/// Why no bytes of a model could be had. Every case names the path as it was given.
public enum InputError: Error, Sendable, Equatable {
  /// The operating system refused: `errno` says why (no such file, no permission …).
  case unreadable(path: String, errno: Int32)
  /// The path names a directory.
  case directory(path: String)
  /// The path names a socket, or a pipe among the files, which may never begin or end; or a device or a pipe of another
  /// kind, and ``InputLimits/waitsForPipes`` says that nobody waits for it.
  case notAFile(path: String)
  /// Another program has changed or cut the file while it was read.
  case changedWhileRead(path: String)
  /// There is not one byte.
  case empty(path: String)
  /// The bytes are of another kind than an exchange structure or an archive that holds one.
  case otherKind(path: String, kind: ContentKind)
  /// The archive is damaged, or its member cannot be unpacked; `detail` is the library's own word.
  case archiveDamaged(path: String, detail: String)
  /// The member is compressed by a method that is not known here, as LZMA.
  case archiveMethod(path: String)
  /// There is no room for what is unpacked in the folder for temporary files: `errno` says why.
  case noRoom(path: String, folder: String, errno: Int32)
  /// The member is encrypted.
  case archiveEncrypted(path: String, member: String)
  /// No member of the archive is a model.
  case archiveWithoutModel(path: String)
  /// Several members are models: one must be asked for as `archive.zip!member.ifc`.
  case archiveWithSeveralModels(path: String, members: [String])
  /// An archive of which not all was looked at, so that nobody knows whether it holds one model: archives inside lie too
  /// deep (then `depth` is how many may lie one in another), grow too large, or there are too many members.
  case archiveUnsearched(path: String, depth: Int?)
  /// The archive has no member of that name; `members` are the models that it has, none where the file is no archive.
  case noSuchMember(path: String, member: String, members: [String])
  /// Unpacked, the member would pass the limit: `bytes` against ``InputLimits``.
  case tooLarge(path: String, bytes: UInt64, limit: UInt64)
  /// Unpacked, the member would be so many times as large as it is packed: `times` against ``InputLimits/ratio``.
  case tooDense(path: String, times: UInt64, limit: UInt64)

  /// The path as it was given.
  public var path: String {
    switch self {
    case .unreadable(let path, _), .directory(let path), .notAFile(let path), .changedWhileRead(let path),
      .empty(let path), .otherKind(let path, _),
      .archiveDamaged(let path, _), .noRoom(let path, _, _), .archiveEncrypted(let path, _),
      .archiveMethod(let path),
      .archiveWithoutModel(let path),
      .archiveWithSeveralModels(let path, _), .archiveUnsearched(let path, _), .noSuchMember(let path, _, _),
      .tooLarge(let path, _, _),
      .tooDense(let path, _, _):
      path
    }
  }
}
