import ByteInput
import Glibc
import Reports

/// Writes a folder as a whole: it is there complete, or as it was before.
///
/// What is written grows in a folder beside it, which takes its place at the end. A folder that holds anything that
/// recol did not write there is left alone.
struct FolderOutput {
  /// Why a folder cannot be written.
  enum Refusal: Error, Equatable {
    /// It holds files of somebody else.
    case foreign
    /// The system refused; its number.
    case system(Int32)
  }

  /// What the manifest of every such folder is called.
  static let manifest = "manifest.json"
  /// What the list of sums of every such folder is called.
  static let sums = "SHA256SUMS"

  private let path: String
  /// The folder that is filled.
  private let draft: String

  /// Begins a folder.
  ///
  /// - Parameter mark: what the manifest of an older one of its kind says; such a one may be replaced.
  /// - Throws: why not.
  init(_ path: String, mark: String) throws(Refusal) {
    self.path = path
    draft = "\(path).\(getpid()).part"
    try Self.refuseForeign(path, mark: mark)
    guard unsafe mkdir(draft, 0o777) == 0 else { throw .system(errno) }
  }

  /// Writes a file, with the folders above it.
  ///
  /// - Throws: why not; the system's own number.
  func add(_ name: String, _ body: (any ByteSink) throws(SinkError) -> Void) throws(Refusal) {
    var folder = draft
    for part in name.split(separator: "/").dropLast() {
      folder += "/" + part
      if unsafe mkdir(folder, 0o777) != 0, errno != EEXIST { throw .system(errno) }
    }
    let descriptor = unsafe open(place(name), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .system(errno) }
    var failure: Int32 = 0
    do throws(SinkError) {
      try body(DescriptorSink(descriptor: descriptor))
    } catch {
      failure = if case .refused(let number) = error { number } else { EPIPE }
    }
    if close(descriptor) != 0, failure == 0 { failure = errno }
    if failure != 0 { throw .system(failure) }
  }

  /// Writes a file that is bytes already.
  func add(_ name: String, _ bytes: [UInt8]) throws(Refusal) {
    try add(name) { (sink) throws(SinkError) in try sink.write(bytes) }
  }

  /// The path of a file that was written.
  func place(_ name: String) -> String { draft + "/" + name }

  /// Puts the folder in its place.
  func finish() throws(Refusal) {
    let old = "\(path).\(getpid()).old"
    var hasOld = false
    if unsafe rename(path, old) == 0 { hasOld = true } else if errno != ENOENT { throw .system(errno) }
    guard unsafe rename(draft, path) == 0 else {
      let number = errno
      if hasOld { unsafe rename(old, path) }
      throw .system(number)
    }
    if hasOld { Self.remove(old) }
  }

  /// Takes away what was written so far.
  func abandon() { Self.remove(draft) }

  /// An empty folder may be filled, and one whose manifest is recol's and names all that is in it be replaced.
  private static func refuseForeign(_ path: String, mark: String) throws(Refusal) {
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
  private static func remove(_ folder: String) {
    guard let directory = unsafe opendir(folder) else { return }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    unsafe closedir(directory)
    for name in names where unsafe unlink(folder + "/" + name) != 0 { remove(folder + "/" + name) }
    unsafe rmdir(folder)
  }
}
