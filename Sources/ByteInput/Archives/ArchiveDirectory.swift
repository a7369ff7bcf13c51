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

  /// The members in the order of the directory, as far as they are looked at.
  public let members: [Member]
  /// Whether there are more than ``InputLimits/members``.
  public let isCut: Bool
  /// How many bytes the archive has.
  private let fileSize: UInt64

  /// Reads the directory of the archive at `path`.
  ///
  /// - Throws: ``InputError`` for what is no archive, or a damaged one; ``InputError/tooLarge(path:bytes:limit:)`` where
  ///   its directory is larger than is read.
  /// - Complexity: O(members).
  public init(of source: ByteSource, limits: InputLimits = InputLimits()) throws(InputError) {
    let archive = try ZipReader(source.view, path: source.path, limits: limits)
    isCut = archive.count > limits.members
    fileSize = UInt64(source.view.count)
    members = archive.members(limits: limits).map { member in
      Member(name: member.name, size: member.size, packed: member.packed, isEncrypted: member.isEncrypted)
    }
  }

  /// How many times larger than packed the members are together. Members that lie over each other take their bytes once:
  /// packed, they are never larger than the archive.
  public var ratio: UInt64 {
    total(\.size) / max(1, min(total(\.packed), fileSize))
  }

  /// The sum over the members, or the largest number there is: who states sizes beyond that states no small ones.
  private func total(_ size: KeyPath<Member, UInt64>) -> UInt64 {
    members.reduce(0) { sum, member in
      let (next, overflow) = sum.addingReportingOverflow(member[keyPath: size])
      return overflow ? .max : next
    }
  }
}
