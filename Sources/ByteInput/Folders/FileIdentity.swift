import Glibc

/// What makes a file the same under two paths: its device and its number there.
public struct FileIdentity: Hashable, Sendable {
  private let device: UInt64
  private let number: UInt64

  /// The identity of the file at a path; of a member of an archive (`archive.zip!member.ifc`) that of the archive. Nil
  /// where there is no such file.
  public init?(_ path: String) {
    var facts = stat()
    if unsafe stat(path, &facts) != 0 {
      guard let mark = path.firstIndex(of: "!"), unsafe stat(String(path[..<mark]), &facts) == 0 else { return nil }
    }
    (device, number) = (UInt64(facts.st_dev), UInt64(facts.st_ino))
  }
}
