import FoundationEssentials
import Glibc
import TestSupport
import Testing

@testable import Serve

@Suite("The checks in the data folder")
struct CheckStoreTests {
  /// A folder of a test.
  private func folder() throws -> String {
    var template = Array("/tmp/recol-check-store-XXXXXX".utf8CString)
    return unsafe String(cString: try #require(unsafe mkdtemp(&template)))
  }

  /// A check that was sent with one file.
  private func admitted(_ store: CheckStore) async throws -> String {
    let id = CheckID.make()
    let arriving = store.arriving(id)
    try arriving.make()
    try Data("ISO".utf8).write(to: URL(filePath: arriving.work + "/remise/a.ifc"))
    try await store.admit(CheckRequest(files: [.init(path: "a.ifc", bytes: 3)], language: "fr"), id)
    return id
  }

  private func hasInput(_ store: CheckStore, _ id: String) -> Bool {
    unsafe access(store.folder(of: id).work + "/remise/a.ifc", F_OK) == 0
  }

  @Test("what was sent is taken away when the result lies on the disk")
  func ended() async throws {
    let folder = try folder()
    defer { FolderRemoval.remove(folder) }
    let store = try CheckStore(folder: folder)
    let id = try await admitted(store)
    await store.end(id, .status(0))
    #expect(!hasInput(store, id))
    #expect(await store.record(id)?.state == .done)
  }

  @Test("what was sent stays where the result cannot be written")
  func unwritten() async throws {
    let folder = try folder()
    defer { FolderRemoval.remove(folder) }
    let store = try CheckStore(folder: folder)
    let id = try await admitted(store)
    // Nothing takes the place of a folder that holds something, whoever asks.
    let record = store.folder(of: id).record
    try FileManager.default.removeItem(atPath: record)
    try FileManager.default.createDirectory(atPath: record + "/x", withIntermediateDirectories: true)
    await store.end(id, .status(0))
    #expect(hasInput(store, id))
  }

  @Test("a check whose record cannot be read is told, and stays where it is")
  func unreadable() async throws {
    let folder = try folder()
    defer { FolderRemoval.remove(folder) }
    var ids: [String] = []
    do {
      let store = try CheckStore(folder: folder)
      #expect(store.unreadable.isEmpty)
      for _ in 0..<2 { ids.append(try await admitted(store)) }
      try Data("{\"id\":".utf8).write(to: URL(filePath: store.folder(of: ids[0]).record))
    }
    let store = try CheckStore(folder: folder)
    #expect(store.unreadable == [store.folder(of: ids[0]).path])
    #expect(await store.all.map(\.id) == [ids[1]])
    #expect(hasInput(store, ids[0]))
  }
}
