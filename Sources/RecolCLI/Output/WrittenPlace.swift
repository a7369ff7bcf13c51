import ByteInput

/// The file that a path names, whether it is there already or not: the same under two spellings of its path.
enum WrittenPlace: Hashable {
  /// A file that is there.
  case file(FileIdentity)
  /// A name in a folder that is there.
  case name(FileIdentity, String)
  /// A path into a folder that is not there.
  case path(String)

  init(_ path: String) {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let folder = path.hasSuffix(name) ? String(path.dropLast(name.count)) : path
    if let file = FileIdentity(path) {
      self = .file(file)
    } else if let folder = FileIdentity(folder.isEmpty ? "." : folder) {
      self = .name(folder, name)
    } else {
      self = .path(path)
    }
  }
}
