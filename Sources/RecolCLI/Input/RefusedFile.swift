import ByteInput
import Glibc

/// What tells which file was delivered although no model could be read from it: its size and its sum.
///
/// Nothing is asked of what is no file, such as a folder or a pipe, nor of a member that an archive does not give. Of
/// files larger than what may be read, and of large ones that are nearly all holes, the size alone is told.
struct RefusedFile {
  /// The size in bytes; nil where there is no such file.
  let bytes: Int?
  /// What can be summed up; nil where nothing can be read, or too much would have to be.
  let source: ByteSource?

  /// Looks at the file at a path. O(1): nothing is read yet.
  init(_ place: PathBytes) {
    let descriptor = place.printable == "-" ? -1 : place.open(O_RDONLY | O_NONBLOCK)
    defer { if descriptor >= 0 { close(descriptor) } }
    var facts = stat()
    if descriptor >= 0, unsafe fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG {
      bytes = Int(facts.st_size)
      source = RefusedFile.source(descriptor, place, size: Int(facts.st_size))
    } else {
      (bytes, source) = (nil, nil)
    }
  }

  private static func source(_ descriptor: Int32, _ place: PathBytes, size: Int) -> ByteSource? {
    if size == 0 { return try? ByteSource.memory([], path: place.printable) }
    let limits = InputLimits(waitsForPipes: false)
    guard size <= limits.memory, !StoredBytes.isHollow(place.printable, size: size) else { return nil }
    return try? ByteSource.raw(descriptor: descriptor, path: place, limits: limits)
  }
}
