import Glibc

/// How much of a file is stored: what was never written is a hole, which takes no room and reads as zeros.
public enum StoredBytes {
  /// Whether a file is large and nearly all of it holes: gigabytes of zeros that nobody wrote, whose sum says nothing that
  /// their number does not.
  public static func isHollow(_ path: String, size: Int) -> Bool {
    guard size > 1 << 30, let stored = count(of: path) else { return false }
    return stored < size / 8
  }

  /// The bytes of a file that are no holes; all of them where the file system tells no holes, and nil where there is no
  /// such file, or it has more stretches than anybody would count.
  ///
  /// - Complexity: O(stretches), two system calls for each, 4,096 at most.
  public static func count(of path: String) -> Int? {
    let descriptor = PathBytes(path).open(O_RDONLY | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var stored = 0
    var place = 0
    for _ in 0..<4096 {
      let data = lseek(descriptor, place, seekData)
      guard data >= place else { return errno == ENXIO ? stored : nil }
      let hole = lseek(descriptor, data, seekHole)
      guard hole > data else { return nil }
      stored += hole - data
      place = hole
    }
    return nil
  }

  /// SEEK_DATA and SEEK_HOLE, which glibc tells only GNU programs.
  private static let (seekData, seekHole): (Int32, Int32) = (3, 4)
}
