import ByteInput
import Glibc
import TestSupport
import Testing

@Suite("Holes of files")
struct StoredBytesTests {
  @Test("counts what is stored, and not what was never written")
  func holes() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("abc", as: "a.txt")
    #expect(StoredBytes.count(of: path) == 3)
    #expect(unsafe truncate(path, 10 << 30) == 0)
    let stored = try #require(StoredBytes.count(of: path))
    #expect(stored > 0 && stored < 1 << 20)
    #expect(StoredBytes.count(of: try folder.write("", as: "empty.txt")) == 0)
    #expect(StoredBytes.count(of: folder.path + "/none.txt") == nil)
  }
}
