import Glibc

/// Writes a file as a whole: it is there complete, or as it was before.
enum FileOutput {
  /// Writes `bytes` to `path`.
  ///
  /// A device or a pipe is written to as it stands; a file is replaced only when all is written, so that a file that
  /// is being read may be written over.
  /// - Returns: the number of the system's error; 0 where there is none.
  static func write(_ bytes: [UInt8], to path: String) -> Int32 {
    var status = stat()
    let isThere = unsafe stat(path, &status) == 0
    if isThere, status.st_mode & S_IFMT != S_IFREG { return fill(path, bytes) }
    let draft = "\(path).\(getpid()).part"
    let failure = fill(draft, bytes)
    if failure != 0 {
      unsafe unlink(draft)
      return failure
    }
    guard unsafe rename(draft, path) != 0 else { return 0 }
    let number = errno
    unsafe unlink(draft)
    return number
  }

  private static func fill(_ path: String, _ bytes: [UInt8]) -> Int32 {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return errno }
    var failure: Int32 = 0
    var done = 0
    while done < bytes.count, failure == 0 {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress.map { unsafe $0 + done }, buffer.count - done)
      }
      if count > 0 { done += count } else if errno != EINTR { failure = errno }
    }
    if close(descriptor) != 0, failure == 0 { failure = errno }
    return failure
  }
}
