/// What the directory of a ZIP archive says of its members; nothing of them is unpacked.
public struct ArchiveDirectory: Sendable {
  /// A member.
  public struct Member: Sendable, Equatable {
    /// Its name in the archive.
    public var name: String
    /// Its size in bytes, as the directory states it.
    public var size: UInt64
    /// Its size in the archive, in bytes.
    public var packed: UInt64
    /// Whether it takes a password.
    public var isEncrypted: Bool
  }

  /// The members in the order of the directory.
  public let members: [Member]

  /// Reads the directory of the archive at `path`.
  ///
  /// - Throws: ``InputError`` for what is no archive, or a damaged one.
  /// - Complexity: O(members).
  public init(of source: ByteSource, limits: InputLimits = InputLimits()) throws(InputError) {
    members = try ZipReader(source.view, path: source.path, limits: limits).members(limits: limits).map { member in
      Member(name: member.name, size: member.size, packed: member.packed, isEncrypted: member.isEncrypted)
    }
  }

  /// How many times larger than packed the members are together.
  public var ratio: UInt64 {
    let size = members.reduce(into: UInt64(0)) { $0 = $0.addingReportingOverflow($1.size).partialValue }
    let packed = members.reduce(into: UInt64(0)) { $0 = $0.addingReportingOverflow($1.packed).partialValue }
    return size / max(1, packed)
  }
}
