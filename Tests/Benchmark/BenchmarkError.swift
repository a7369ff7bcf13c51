import Glibc

/// What stops a benchmark: a sentence for the person who ran it.
struct BenchmarkError: Error, CustomStringConvertible {
  let description: String

  static func message(_ text: String) -> BenchmarkError { BenchmarkError(description: text) }

  /// A call of the system that failed.
  static func system(_ what: String, _ number: Int32) -> BenchmarkError {
    BenchmarkError(description: "\(what): \(unsafe String(cString: strerror(number)))")
  }
}
