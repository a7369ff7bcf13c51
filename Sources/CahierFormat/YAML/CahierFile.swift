import Glibc

/// The files that a cahier refers to.
public enum CahierFile {
  /// The bytes of a regular file of at most 16 MB; nil where it cannot be read.
  public static func bytes(at path: String) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      (0...YAMLDocument.longest).contains(Int(status.st_size))
    else { return nil }
    let size = Int(status.st_size)
    var isComplete = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        guard let start = buffer.baseAddress else { break }
        let got = unsafe Glibc.read(descriptor, start + count, size - count)
        if got < 0 && errno == EINTR { continue }
        guard got > 0 else { break }
        count += got
      }
      isComplete = count == size
    }
    return isComplete ? bytes : nil
  }

  /// The path of a file that another one names: beside that one, unless it is absolute.
  static func path(_ name: String, beside path: String?) -> String {
    guard !name.hasPrefix("/"), let path, let slash = path.lastIndex(of: "/") else { return normalized(name) }
    return normalized(path[...slash] + name)
  }

  /// Without `.`, and without what `..` takes back, so that one file has one name.
  private static func normalized(_ path: some StringProtocol) -> String {
    var parts: [Substring] = []
    for part in String(path).split(separator: "/", omittingEmptySubsequences: true) {
      switch part {
      case ".": continue
      case ".." where parts.last.map { $0 != ".." } ?? false: parts.removeLast()
      default: parts.append(Substring(part))
      }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }
}
