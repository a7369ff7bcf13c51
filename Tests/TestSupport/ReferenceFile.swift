import Glibc

/// A reference output that is checked in: what a report looks like, to the byte.
///
/// `RECOL_UPDATE_REFERENCES=1 ./dev test` rewrites them all; look at the difference before it is kept.
public struct ReferenceFile {
  /// Where it lies.
  public let path: String

  /// The file at `path`.
  public init(_ path: String) { self.path = path }

  /// How `text` differs from what is checked in, as a sentence for the person who runs the tests; nil where it does
  /// not. Where rewriting is asked for, the file then holds `text`.
  public func difference(from text: String) -> String? {
    if unsafe getenv("RECOL_UPDATE_REFERENCES") != nil { return write(text) ? nil : "cannot write \(path)" }
    guard let reference = read() else { return "no reference output \(path)" }
    if text == reference { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let expected = reference.split(separator: "\n", omittingEmptySubsequences: false)
    let first = zip(lines, expected).enumerated().first { $0.element.0 != $0.element.1 }
    return """
      \(path) differs, first in line \((first?.offset ?? min(lines.count, expected.count)) + 1):
        is:        \(first.map { String($0.element.0) } ?? "(other number of lines)")
        reference: \(first.map { String($0.element.1) } ?? "(other number of lines)")
      """
  }

  /// What is checked in; nil where there is no such file.
  public func read() -> String? {
    guard let file = unsafe fopen(path, "r") else { return nil }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe fread(&block, 1, block.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += block[..<count]
    }
  }

  private func write(_ text: String) -> Bool {
    guard let file = unsafe fopen(path, "w") else { return false }
    defer { unsafe fclose(file) }
    let bytes = Array(text.utf8)
    return unsafe fwrite(bytes, 1, bytes.count, file) == bytes.count
  }
}
