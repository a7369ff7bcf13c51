import Glibc

/// How a path on the command line is understood.
enum InputPath {
  /// Splits `archive.zip!member.ifc`; a path that exists as it stands is never split.
  static func split(_ path: PathBytes) -> (file: PathBytes, member: String?) {
    let mark = UInt8(ascii: "!")
    guard path.bytes.contains(mark), !path.exists else { return (path, nil) }
    // Folders and members may hold the mark in their names: the first split whose left side exists.
    for at in path.bytes.indices where path.bytes[at] == mark {
      let file = PathBytes(bytes: Array(path.bytes[..<at]))
      if file.exists { return (file, String(decoding: path.bytes[(at + 1)...], as: UTF8.self)) }
    }
    return (path, nil)
  }
}
