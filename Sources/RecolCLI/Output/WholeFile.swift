import ByteInput
import Glibc

/// A file that is written as a whole: it is there complete, or as it was before.
///
/// What is written grows in a draft, which takes its place at the end, with its permissions. The draft has no name where the
/// file system has such files, so that a run that is killed leaves nothing; else its name is the file's with `.part`. What is no file
/// (a device, a pipe), what standard output or standard error go to anyway, and a file in a folder that takes no new ones
/// are written to as they stand.
struct WholeFile {
  /// Why it cannot be written: the number of the system's error.
  struct Refusal: Error {
    let number: Int32
  }

  private enum Way {
    /// Through a draft, from which the file gets its place; the mode and the group that the file has, if there is one.
    case draft(mode: mode_t?, group: gid_t)
    /// What is there is written over.
    case over
    /// What is written is added as it comes.
    case stream
  }

  /// Where it lies, links followed: a link stays one.
  private let path: String
  private var way: Way
  /// What is written to; negative as long as there is no draft.
  private(set) var descriptor: Int32
  /// Whether the draft gets its name at the end.
  private var isUnnamed = false

  /// Finds out whether the file at a path can be written. Nothing of it is changed before ``begin()``.
  init(_ path: String) throws(Refusal) {
    var facts = stat()
    guard unsafe stat(path, &facts) == 0 else {
      guard errno == ENOENT else { throw Refusal(number: errno) }
      self.path = Self.target(ofLink: path) ?? path
      (way, descriptor) = (.draft(mode: nil, group: 0), -1)
      try probe()
      return
    }
    let isFile = facts.st_mode & S_IFMT == S_IFREG
    guard isFile, !Self.isStandard(facts) else {
      self.path = path
      way = .stream
      descriptor = unsafe Glibc.open(path, O_WRONLY | O_CLOEXEC | (isFile ? O_APPEND : 0))
      if descriptor < 0 { throw Refusal(number: errno) }
      return
    }
    // A draft would take the place of a file that is not to be written to, too.
    guard unsafe access(path, W_OK) == 0 else { throw Refusal(number: errno) }
    self.path = RealPath.of(path) ?? path
    (way, descriptor) = (.draft(mode: facts.st_mode & 0o7777, group: facts.st_gid), -1)
    do throws(Refusal) {
      try probe()
    } catch {
      descriptor = unsafe Glibc.open(path, O_WRONLY | O_CLOEXEC)
      if descriptor < 0 { throw error }
      way = .over
    }
  }

  /// Makes what is written to ready.
  mutating func begin() throws(Refusal) {
    switch way {
    case .stream: return
    case .over: if ftruncate(descriptor, 0) != 0 { throw Refusal(number: errno) }
    case .draft(let mode, let group):
      if let made = UnnamedFile.open(in: folder, mode: 0o666) {
        isUnnamed = UnnamedFile.canBeNamed(made)
        if isUnnamed { descriptor = made } else { close(made) }
      }
      if !isUnnamed { descriptor = try openDraft() }
      guard let mode else { return }
      // Where the group is not ours to give, the file keeps its permissions all the same.
      _ = fchown(descriptor, uid_t.max, group)
      _ = fchmod(descriptor, mode)
    }
  }

  /// Closes the file, and puts it in its place where nothing failed.
  ///
  /// - Parameter failure: the number of what the system refused before; 0 where there is none.
  /// - Returns: that number, or what it refused now.
  mutating func finish(_ failure: Int32) -> Int32 {
    guard descriptor >= 0 else { return failure }
    var number = failure
    if number == 0, isUnnamed {
      // One of an earlier process of this number that was killed at this very place.
      unsafe unlink(draft)
      if !UnnamedFile.link(descriptor, as: draft) { number = errno }
    }
    if close(descriptor) != 0, number == 0 { number = errno }
    descriptor = -1
    guard case .draft = way else { return number }
    guard number == 0 else {
      unsafe unlink(draft)
      return number
    }
    guard unsafe rename(draft, path) != 0 else { return 0 }
    let refusal = errno
    unsafe unlink(draft)
    return refusal
  }

  // MARK: The draft

  /// Where the name of the file begins.
  private var nameStart: String.Index { path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex }

  /// The folder of the file.
  private var folder: String { nameStart == path.startIndex ? "." : String(path[..<nameStart]) }

  /// Beside the file, so that it can take its place; its name is no longer than names may be.
  private var draft: String {
    let name = String(decoding: path[nameStart...].utf8.prefix(200), as: UTF8.self)
    return "\(path[..<nameStart])\(name).\(getpid()).part"
  }

  private func openDraft() throws(Refusal) -> Int32 {
    let made = unsafe Glibc.open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o666)
    if made < 0 { throw Refusal(number: errno) }
    return made
  }

  /// Makes a draft and takes it away again: whoever walks the folder meanwhile finds none.
  private func probe() throws(Refusal) {
    // A name that is too long for the file is one that the draft may cut.
    var facts = stat()
    if unsafe lstat(path, &facts) != 0, errno != ENOENT { throw Refusal(number: errno) }
    close(try openDraft())
    unsafe unlink(draft)
  }

  // MARK: Places

  /// Whether it is what standard output or standard error go to: a draft would take it away from them.
  private static func isStandard(_ facts: stat) -> Bool {
    [STDOUT_FILENO, STDERR_FILENO].contains { number in
      var own = stat()
      return unsafe fstat(number, &own) == 0 && own.st_dev == facts.st_dev && own.st_ino == facts.st_ino
    }
  }

  /// Where a link leads to that leads to nothing yet; nil for what is no link.
  private static func target(ofLink path: String) -> String? {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink(path, &bytes, bytes.count)
    guard count > 0, count < bytes.count else { return nil }
    // A target that is no UTF-8 has no text: the link itself is replaced.
    guard let name = String(validating: bytes[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self) else {
      return nil
    }
    guard !name.hasPrefix("/"), let slash = path.lastIndex(of: "/") else { return name }
    return path[...slash] + name
  }
}
