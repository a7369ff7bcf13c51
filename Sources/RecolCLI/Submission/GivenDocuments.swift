import ByteInput
import Findings
import Glibc
import Wording

/// The folder of documents as somebody gave it: whether it can be opened, and where it lies.
struct GivenDocuments {
  /// Why nobody can look into it; nil where one can.
  let problem: FileProblem?
  private let path: String

  init(_ path: String, in language: Language) {
    self.path = path
    problem = GivenDocuments.problem(path, language).map { FileProblem(path: path, $0) }
  }

  /// An empty folder has nothing of what is expected; of one that is closed nobody can say so.
  private static func problem(_ path: String, _ language: Language) -> Problem? {
    guard let directory = unsafe opendir(path) else {
      let number = errno
      switch number {
      case ENOENT: return Problem(.missingFile)
      case ENOTDIR: return unsafe access(path, F_OK) == 0 ? Problem(.notAFolder) : Problem(.missingFile)
      default: return Problem(.unreadableFolder, arguments: [SystemError.said(number, in: language)])
      }
    }
    unsafe closedir(directory)
    return nil
  }

  /// The path that a walk through another folder gives to what lies in this one, whichever way the two are spelled:
  /// where this one lies in there, or is it, or holds it. Nil where they lie apart.
  func path(inWalkOf folder: String) -> String? {
    guard let own = RealPath.of(path), let other = RealPath.of(folder) else { return GivenDocuments.trimmed(path) }
    if (other + "/").hasPrefix(GivenDocuments.closed(own)) { return GivenDocuments.trimmed(folder) }
    guard own.hasPrefix(GivenDocuments.closed(other)) else { return nil }
    return GivenDocuments.closed(folder) + own.dropFirst(GivenDocuments.closed(other).count)
  }

  private static func closed(_ path: String) -> String { path.hasSuffix("/") ? path : path + "/" }

  private static func trimmed(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}

extension FileProblem {
  /// Whether the problem is one of what lies at a path, however that is spelled.
  func isAbout(_ other: String) -> Bool {
    guard path != other else { return true }
    guard let identity = FileIdentity(other) else { return false }
    return FileIdentity(path) == identity
  }
}
