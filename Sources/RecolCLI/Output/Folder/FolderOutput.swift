import Glibc
import Reports

/// Writes a folder as a whole: it is there complete, or as it was before.
///
/// What is written grows in a folder beside it, which takes its place at the end. A folder that holds anything that
/// recol did not write there is left alone.
struct FolderOutput {
  typealias Refusal = FolderRefusal

  /// What the manifest of every such folder is called.
  static let manifest = FolderContent.manifest
  /// What the list of sums of every such folder is called.
  static let sums = FolderContent.sums

  /// The folder that is filled.
  private let draft: FolderDraft

  /// Begins a folder.
  ///
  /// - Parameter mark: what the manifest of an older one of its kind says; such a one may be replaced.
  /// - Throws: why not.
  init(_ path: String, mark: String) throws(Refusal) {
    try FolderContent.refuseForeign(path, mark: mark)
    draft = try FolderDraft(of: path)
  }

  /// Writes a file, with the folders above it.
  ///
  /// - Throws: why not; the system's own number.
  func add(_ name: String, _ body: (any ByteSink) throws(SinkError) -> Void) throws(Refusal) {
    var folder = draft.path
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
  func place(_ name: String) -> String { draft.path + "/" + name }

  /// Puts the folder in its place.
  func finish() throws(Refusal) { try draft.settle() }

  /// Takes away what was written so far.
  func abandon() { draft.abandon() }
}
