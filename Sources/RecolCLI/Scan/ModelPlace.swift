import ByteInput
import Findings
import Glibc

/// Where a model lies: its file, the member of it where it is an archive, and how both can be opened.
final class ModelPlace {
  let path: PathBytes
  /// The archive that the model is a member of; nil where the file is the model.
  let archive: PathBytes?
  /// The size of the file in bytes, and when it was modified in nanoseconds since 1970; nil where nobody may ask.
  let facts: (bytes: Int, modified: Int64)?
  /// The path by which it is opened: by a descriptor where it is not UTF-8.
  let opened: String
  private let descriptor: Int32

  /// Finds the file: the path, or what stands before a `!` of it.
  init(_ path: PathBytes) {
    self.path = path
    let bytes = path.bytes
    let ends = [bytes.count] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "!") }
    let found = ends.lazy
      .map { end in (end: end, file: PathBytes(bytes: Array(bytes[..<end]))) }
      .compactMap { place in place.file.facts.map { (place.end, place.file, $0) } }
      .first
    facts = found?.2
    archive = found.flatMap { end, file, _ in end < bytes.count ? file : nil }
    guard !path.isUTF8, let (end, file, _) = found else {
      descriptor = -1
      opened = path.isUTF8 ? String(decoding: bytes, as: UTF8.self) : path.printable
      return
    }
    // O_NONBLOCK: a pipe does not keep it waiting.
    descriptor = file.open(O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    let member = String(decoding: bytes[end...], as: UTF8.self)
    opened = descriptor >= 0 ? "/proc/self/fd/\(descriptor)" + member : path.printable
  }

  deinit { if descriptor >= 0 { close(descriptor) } }
}

extension ModelLine {
  /// The line of a model of which nothing is known but where it lies.
  init(of place: ModelPlace) {
    self.init(path: place.path.printable, pathBytes: place.path.isUTF8 ? nil : place.path.bytes)
    archive = place.archive?.printable
    (fileBytes, modified) = (place.facts?.bytes, place.facts?.modified)
  }
}

extension PathBytes {
  /// Size and time of modification of the file; nil where there is none.
  fileprivate var facts: (bytes: Int, modified: Int64)? {
    var facts = stat()
    let answer = unsafe (bytes + [0]).withUnsafeBytes { buffer -> Int32 in
      guard let text = unsafe buffer.bindMemory(to: CChar.self).baseAddress else { return -1 }
      return unsafe stat(text, &facts)
    }
    guard answer == 0 else { return nil }
    return (Int(facts.st_size), Int64(facts.st_mtim.tv_sec) * 1_000_000_000 + Int64(facts.st_mtim.tv_nsec))
  }
}
