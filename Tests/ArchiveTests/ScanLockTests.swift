import Glibc
import Synchronization
import Testing

@testable import Archive

/// How many have the lock now, had it at once at most, and had it in all.
private final class Owners: Sendable {
  let counts = Mutex((now: 0, most: 0, all: 0))
}

@Suite("The lock of a scan")
final class ScanLockTests {
  private let folder: String
  private var database: String { folder + "/a.sqlite" }
  private var isThere: Bool { unsafe access(database + ".lock", F_OK) == 0 }

  init() throws {
    var template = Array("/tmp/recol-lock-XXXXXX".utf8CString)
    try #require(unsafe mkdtemp(&template) != nil)
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    unsafe unlink(database + ".lock")
    unsafe rmdir(folder)
  }

  @Test("One that is refused leaves the other's where it is")
  func refused() throws {
    let first = try ScanLock(database)
    for _ in 0..<3 {
      #expect(throws: DatabaseError.busy(path: database)) { try ScanLock(self.database) }
      #expect(isThere)
    }
    withExtendedLifetime(first) {}
  }

  @Test("It is gone with its owner, and one that was left is told")
  func left() throws {
    do {
      let lock = try ScanLock(database)
      #expect(!lock.wasLeft && isThere)
    }
    #expect(!isThere)
    close(unsafe open(database + ".lock", O_CREAT | O_WRONLY, 0o666))
    #expect(try ScanLock(database).wasLeft)
    #expect(try !ScanLock(database).wasLeft)
  }

  @Test("However many try at once, one has it")
  func many() async {
    let (owners, database) = (Owners(), database)
    await withTaskGroup { group in
      for _ in 0..<4 {
        group.addTask {
          for _ in 0..<500 {
            guard let lock = try? ScanLock(database) else { continue }
            owners.counts.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1), $0.all + 1) }
            owners.counts.withLock { $0.now -= 1 }
            withExtendedLifetime(lock) {}
          }
        }
      }
    }
    #expect(owners.counts.withLock { $0.most } == 1)
    #expect(owners.counts.withLock { $0.all } > 4)
  }

  @Test("Where no lock can be made, it is the database that cannot be written")
  func unwritable() {
    let nowhere = folder + "/none/a.sqlite"
    #expect(throws: DatabaseError.unwritable(path: nowhere, errno: ENOENT)) { try ScanLock(nowhere) }
  }
}
