import Glibc
import Reports

/// Writes bytes to a file as a whole (``WholeFile``), so that a file that is being read may be written over.
enum FileOutput {
  /// Writes `bytes` to `path`.
  ///
  /// - Returns: the number of the system's error; 0 where there is none.
  static func write(_ bytes: [UInt8], to path: String) -> Int32 {
    do throws(WholeFile.Refusal) {
      var file = try WholeFile(path)
      try file.begin()
      var failure: Int32 = 0
      do throws(SinkError) {
        try DescriptorSink(descriptor: file.descriptor).write(bytes)
      } catch {
        if case .refused(let number) = error { failure = number } else { failure = EPIPE }
      }
      return file.finish(failure)
    } catch {
      return error.number
    }
  }
}
