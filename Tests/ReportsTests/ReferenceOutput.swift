import Glibc
import Testing

/// Reference outputs, checked in beside the tests: what a report looks like, to the byte.
///
/// `RECOL_UPDATE_REFERENCES=1 swift test --filter ReportsTests` rewrites them; look at the difference before it is kept.
enum ReferenceOutput {
  /// Compares `text` with the reference `name`, or rewrites it where that is asked for.
  static func compare(
    _ text: String, with name: String, file: StaticString = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let folder = "\(file)".split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let path = folder + "/References/" + name
    if unsafe getenv("RECOL_UPDATE_REFERENCES") != nil {
      #expect(write(text, to: path), "cannot write \(path)", sourceLocation: sourceLocation)
      return
    }
    guard let reference = read(path) else {
      Issue.record("no reference output \(name)", sourceLocation: sourceLocation)
      return
    }
    if text == reference { return }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let expected = reference.split(separator: "\n", omittingEmptySubsequences: false)
    let first = zip(lines, expected).enumerated().first { $0.element.0 != $0.element.1 }
    Issue.record(
      """
      \(name) differs from its reference, first in line \((first?.offset ?? min(lines.count, expected.count)) + 1):
        is:        \(first.map { String($0.element.0) } ?? "(other number of lines)")
        reference: \(first.map { String($0.element.1) } ?? "(other number of lines)")
      """, sourceLocation: sourceLocation)
  }

  private static func read(_ path: String) -> String? {
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

  private static func write(_ text: String, to path: String) -> Bool {
    guard let file = unsafe fopen(path, "w") else { return false }
    defer { unsafe fclose(file) }
    let bytes = Array(text.utf8)
    return unsafe fwrite(bytes, 1, bytes.count, file) == bytes.count
  }
}
