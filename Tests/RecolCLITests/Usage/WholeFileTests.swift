import ByteInput
import Glibc
import Testing

@testable import RecolCLI

@Suite("A file that is written whole")
struct WholeFileTests {
  private static let isUnnamedHere = UnnamedFile.open(in: "/tmp", mode: 0o600).map { close($0) == 0 } ?? false

  private func names(_ folder: String) -> [String] {
    guard let directory = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  private func write(_ text: String, to descriptor: Int32) {
    let bytes = Array(text.utf8)
    #expect(unsafe Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
  }

  @Test("It is there when it is whole")
  func whole() throws {
    let tool = try Tool()
    let path = try tool.write("report.txt", "before")
    var file = try WholeFile(path)
    try file.begin()
    write("after", to: file.descriptor)
    #expect(try tool.read("\(tool.folder)/report.txt") == "before")
    #expect(file.finish(0) == 0)
    #expect(try tool.read("\(tool.folder)/report.txt") == "after")
    #expect(names(tool.folder) == ["report.txt"])
  }

  @Test("What fails leaves the file as it was, and nothing beside it")
  func failed() throws {
    let tool = try Tool()
    let path = try tool.write("report.txt", "before")
    var file = try WholeFile(path)
    try file.begin()
    write("half", to: file.descriptor)
    #expect(file.finish(ENOSPC) == ENOSPC)
    #expect(try tool.read("\(tool.folder)/report.txt") == "before")
    #expect(names(tool.folder) == ["report.txt"])
  }

  @Test("A run that is killed meanwhile leaves nothing", .enabled(if: isUnnamedHere, "files have names here"))
  func killed() throws {
    let tool = try Tool()
    var file = try WholeFile("\(tool.folder)/report.txt")
    try file.begin()
    write("half", to: file.descriptor)
    #expect(names(tool.folder).isEmpty)
    #expect(file.finish(EIO) == EIO)
  }
}
