import ByteInput
import Glibc

/// Why a folder cannot be written.
enum FolderRefusal: Error, Equatable {
  /// It holds files of somebody else.
  case foreign
  /// The system refused; its number.
  case system(Int32)
}

/// What lies in folders that recol writes, by which it knows them again.
enum FolderContent {
  /// What the manifest of every such folder is called.
  static let manifest = "manifest.json"
  /// What the list of sums of every such folder is called.
  static let sums = "SHA256SUMS"

  /// An empty folder may be filled, and one whose manifest is recol's and names all that is in it be replaced.
  static func refuseForeign(_ path: String, mark: String) throws(FolderRefusal) {
    var facts = stat()
    guard unsafe lstat(path, &facts) == 0 else {
      if errno == ENOENT { return }
      throw .system(errno)
    }
    guard facts.st_mode & S_IFMT == S_IFDIR else { throw .system(ENOTDIR) }
    let walk: FolderWalk
    do throws(InputError) {
      walk = try FolderWalk(path)
    } catch {
      throw .system(EACCES)
    }
    if walk.entries.isEmpty, !walk.isCut { return }
    guard !walk.isCut, let source = try? ByteSource.raw(path + "/" + manifest) else { throw .foreign }
    let text = withExtendedLifetime(source) { unsafe String(decoding: source.view.buffer, as: UTF8.self) }
    guard text.hasPrefix("{\n  \"format\": \"\(mark)\"") else { throw .foreign }
    for entry in walk.entries {
      guard case .file = entry.kind else { throw .foreign }
      let isNamed =
        [manifest, sums].contains(entry.relativePath) || text.contains("\"path\": \"\(entry.relativePath)\"")
      if !isNamed { throw .foreign }
    }
  }

  /// Takes a folder away with what is in it; links are taken away, and what they lead to is left alone.
  static func remove(_ folder: String) {
    for name in names(in: folder) where unsafe unlink(folder + "/" + name) != 0 { remove(folder + "/" + name) }
    unsafe rmdir(folder)
  }

  /// The names of what lies in a folder; none where it cannot be opened.
  static func names(in folder: String) -> [String] {
    guard let directory = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
