/// A member of an archive that may be a model.
struct ZipMember {
  /// Its name in the archive, as text.
  let name: String
  /// Its place in the archive's directory.
  let index: UInt64
  /// Its sizes in bytes, as the directory states them.
  let size: UInt64
  let packed: UInt64
  let isEncrypted: Bool
}
