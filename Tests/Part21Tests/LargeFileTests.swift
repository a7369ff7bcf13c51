import ByteInput
import Glibc
import Part21
import Testing

/// Whether tests may take gigabytes of disk: asked for with `RECOL_LARGE=1`.
private let mayBeLarge = unsafe getenv("RECOL_LARGE") != nil

/// Offsets and names that do not fit in 32 bits.
@Suite struct LargeFileTests {
  @Test(
    "a file over 4 GiB with names above 2^32 is indexed right",
    .enabled(if: mayBeLarge, "needs 4.5 GB of disk: set RECOL_LARGE=1, and TMPDIR to where there is room"))
  func overFourGibibytes() throws {
    let folder = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    let path = "\(folder)/recol-large-\(getpid()).ifc"
    defer { unsafe unlink(path) }
    let written = try LargeFile(path: path, blocks: 4400)
    let source = try ByteSource.open(path)
    #expect(source.view.count > 4 << 30)
    for threads in [1, 2] {
      let read = ExchangeStructure(
        reading: source, vocabulary: ClassVocabulary(keywords: known), settings: ReadSettings(threads: threads))
      #expect(read.problems.isEmpty)
      #expect(read.index.total == written.offsets.count)
      #expect(read.index.count == written.offsets.count)
      var wrong = 0
      for (name, offset) in written.offsets where read.index.record(named: name)?.offset != offset { wrong += 1 }
      #expect(wrong == 0, "\(wrong) of \(written.offsets.count) names lead elsewhere")
      for (name, _) in written.offsets.suffix(50) {
        #expect(read.index.record(named: name - 1) == nil)
        #expect(read.index.record(named: name & 0xFFFF_FFFF) == nil, "the upper half of a name counts")
      }
    }
  }
}

/// A file of blocks, each a string of a megabyte and a hundred short instances, their names falling from block to block.
private struct LargeFile {
  /// Where the instances stand.
  private(set) var offsets: [(name: UInt64, offset: Int)] = []

  init(path: String, blocks: Int) throws {
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    try #require(file >= 0)
    defer { close(file) }
    let long = String(repeating: "0123456789 ;='' ", count: 1 << 16)
    var length = 0
    func write(_ text: String) throws {
      let bytes = Array(text.utf8)
      var done = 0
      while done < bytes.count {
        let count = unsafe bytes[done...].withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
        try #require(count > 0, "no room for a large file")
        done += count
      }
      length += bytes.count
    }
    let frame = structure("@").split(separator: "@")
    try write(String(frame[0]))
    for block in 0..<blocks {
      var text = ""
      for number in 0..<101 {
        let name = 1 << 32 + UInt64(blocks - block) * 1000 + UInt64(number) * 3
        offsets.append((name, length + text.utf8.count))
        text += number == 0 ? "#\(name)=IFCWALL('\(long)',$);\n" : "#\(name)=IFCDOOR('\(number)',#\(name - 3));\n"
      }
      try write(text)
    }
    try write(String(frame[1]))
  }
}
