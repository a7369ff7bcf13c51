import ByteInput
import Glibc

/// The folder in which a report that is a folder grows, beside its place: `NAME.PROCESS.part`.
///
/// A run that is killed leaves it. Whoever fills one holds a lock on it, which the system takes back from a process that
/// ends, and keeps a file in it that says whose it is: by both the next run knows what it may take away.
struct FolderDraft {
  /// Its path.
  let path: String
  private let place: String
  private let descriptor: Int32

  /// What the file is called that says whose a draft is.
  static let marker = ".recol-draft"
  private static let part = ".part"
  private static let old = ".old"

  /// Makes the draft of a folder, and takes away those of runs that were killed.
  init(of typed: String) throws(FolderRefusal) {
    let place = Self.settled(typed)
    self.place = place
    path = "\(place).\(getpid())\(Self.part)"
    for left in Self.left(beside: place, Self.part) where Self.isOwn(left) && Self.isAbandoned(left) {
      FolderContent.remove(left)
    }
    // An empty one is of a process of this number that was killed before it had said whose it is.
    if unsafe mkdir(path, 0o777) != 0 {
      guard errno == EEXIST, unsafe rmdir(path) == 0, unsafe mkdir(path, 0o777) == 0 else { throw .system(errno) }
    }
    descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    _ = flock(descriptor, LOCK_EX | LOCK_NB)
    let file = unsafe open(path + "/" + Self.marker, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if file >= 0 { close(file) }
    OpenDrafts.add(path)
  }

  /// Puts the draft in the place of what is there.
  func settle() throws(FolderRefusal) {
    let earlier = "\(place).\(getpid())\(Self.old)"
    let refusal = OpenDrafts.taking(path) { () -> Int32 in
      unsafe unlink(path + "/" + Self.marker)
      let hasEarlier = unsafe rename(place, earlier) == 0
      if !hasEarlier, errno != ENOENT { return errno }
      guard unsafe rename(path, place) != 0 else { return 0 }
      let number = errno
      if hasEarlier { unsafe rename(earlier, place) }
      return number
    }
    guard refusal == 0 else { throw .system(refusal) }
    close(descriptor)
    FolderContent.remove(earlier)
    // What a run has left that was killed between the two steps above: its report was to be replaced.
    for left in Self.left(beside: place, Self.old) where Self.isWhole(left) && Self.hasEnded(left) {
      FolderContent.remove(left)
    }
  }

  /// Takes the draft away.
  func abandon() {
    OpenDrafts.taking(path) { FolderContent.remove(path) }
    close(descriptor)
  }

  /// A path whose way does not lead through the folder that is replaced: of `visas/../visas` nothing can be found while
  /// the old folder is away.
  private static func settled(_ typed: String) -> String {
    guard let slash = typed.lastIndex(of: "/") else { return typed }
    let name = typed[slash...].dropFirst()
    guard !name.isEmpty, name != "..", let above = RealPath.of(String(typed[...slash])) else { return typed }
    return above == "/" ? above + name : above + "/" + name
  }

  // MARK: What killed runs leave

  /// The folders beside a place that are called like drafts of it: its name, the number of a process and an ending.
  private static func left(beside place: String, _ ending: String) -> [String] {
    let start = place.lastIndex(of: "/").map { place.index(after: $0) } ?? place.startIndex
    let (folder, name) = (String(place[..<start]), place[start...] + ".")
    return FolderContent.names(in: folder.isEmpty ? "." : folder).filter { other in
      guard other.hasPrefix(name), other.hasSuffix(ending) else { return false }
      let number = other.dropFirst(name.count).dropLast(ending.count)
      return !number.isEmpty && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }.map { folder + $0 }
  }

  /// Whether it is a folder of ours that recol has filled, and no link to one.
  private static func isOwn(_ folder: String) -> Bool {
    var facts = stat()
    guard unsafe lstat(folder, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR, facts.st_uid == geteuid() else {
      return false
    }
    return unsafe access(folder + "/" + marker, F_OK) == 0 || isWhole(folder)
  }

  /// Whether it holds a whole report of recol's, and nothing else.
  private static func isWhole(_ folder: String) -> Bool {
    guard unsafe access(folder + "/" + FolderContent.manifest, F_OK) == 0 else { return false }
    return FolderFormat.allCases.contains { (try? FolderContent.refuseForeign(folder, mark: $0.mark)) != nil }
  }

  /// Whether nobody fills it any more.
  private static func isAbandoned(_ folder: String) -> Bool {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return flock(descriptor, LOCK_EX | LOCK_NB) == 0
  }

  /// Whether the process in its name has ended.
  private static func hasEnded(_ folder: String) -> Bool {
    let number = folder.split(separator: ".").dropLast().last.flatMap { pid_t($0) }
    return number.map { kill($0, 0) != 0 && errno == ESRCH } ?? false
  }
}
