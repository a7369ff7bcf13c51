import ByteInput
import Dispatch
import Glibc
import Synchronization
import TestSupport
import Testing

@Suite("Files that change while they are mapped")
struct CutFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    #expect(MappedFiles.guardAgainstCuts())
  }

  /// A model with so many megabytes behind it.
  private func model(megabytes: Int, as name: String = "model.ifc") throws -> String {
    try folder.write(Array(smallModel.utf8) + [UInt8](repeating: 0x41, count: megabytes << 20), as: name)
  }

  @Test("a file that is cut goes on with something else, and says so", arguments: [0, 100, 4096, 1_000_000, 3 << 20])
  func cut(length: Int) throws {
    let path = try model(megabytes: 8)
    let source = try ByteSource.open(path)
    #expect(source.failure == nil)
    let head = source.view[0..<100].text
    try #require(unsafe truncate(path, off_t(length)) == 0)
    _ = sum(source.view)
    #expect(source.wasCut)
    #expect(source.failure == .changedWhileRead(path: path))
    let last = source.view[source.view.count - 1]
    #expect(last != 0x41)
    if length >= 100 { #expect(source.view[0..<100].text == head) }
    // Once more, from the front and by the system's leave.
    MappedFiles.letGoOfPages()
    _ = sum(source.view)
    #expect(source.view[source.view.count - 1] == last)
    #expect(source.view[source.view.count - 513..<source.view.count - 1].text.contains("*/();'();"))
  }

  @Test("a file that is cut within its last page, written to or only touched has changed, too")
  func changed() throws {
    let path = try model(megabytes: 0)
    let small = try ByteSource.open(path)
    unsafe truncate(path, 50)
    _ = sum(small.view)
    #expect(!small.wasCut)
    #expect(small.failure == .changedWhileRead(path: path))
    let again = try ByteSource.open(path, kinds: ContentKind.models)
    #expect(again.failure == nil)
    try folder.write(smallModel.replacing("'a'", with: "'b'"), as: "model.ifc")
    #expect(again.failure == .changedWhileRead(path: path))
  }

  @Test("a file that is replaced by another one of its name, or taken away, still has its bytes")
  func replaced() throws {
    let path = try model(megabytes: 1)
    let source = try ByteSource.open(path)
    let before = sum(source.view)
    try folder.write("other", as: "new")
    unsafe rename(folder.path + "/new", path)
    #expect(source.failure == nil)
    unsafe unlink(path)
    MappedFiles.letGoOfPages()
    #expect(source.failure == nil)
    #expect(sum(source.view) == before)
  }

  @Test("pages that cannot be had of a file that has not changed are an error of the disk")
  func unreadablePages() throws {
    let path = try model(megabytes: 1)
    let descriptor = unsafe open(path, O_RDWR)
    defer { close(descriptor) }
    let source = try ByteSource.raw(descriptor: descriptor, path: PathBytes(path))
    // Nobody can ask for the size of what has no name any more.
    unsafe unlink(path)
    ftruncate(descriptor, 100)
    _ = sum(source.view)
    #expect(source.failure == .unreadable(path: path, errno: EIO))
  }

  @Test("many files cut at once under many threads say each for itself")
  func manyThreads() throws {
    let paths = try (0..<150).map { try model(megabytes: 1, as: "\($0).ifc") }
    let sources = try paths.map { try ByteSource.open($0) }
    for number in paths.indices where number % 2 == 0 { unsafe truncate(paths[number], 5000) }
    DispatchQueue.concurrentPerform(iterations: 600) { number in
      let source = sources[number % sources.count]
      _ = stride(from: 0, to: source.view.count, by: 4096).reduce(0) { $0 + Int(source.view[$1]) }
      if number % 50 == 0 { MappedFiles.letGoOfPages() }
    }
    for number in paths.indices { #expect(sources[number].wasCut == (number % 2 == 0), "\(number)") }
  }

  @Test("regions come and go while pages are given back, and no one else's memory is touched")
  func comingAndGoing() throws {
    let path = try model(megabytes: 1)
    let expected = try withExtendedLifetime(ByteSource.open(path)) { sum($0.view) }
    let opened = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 16) { _ in
      for _ in 0..<20 {
        guard let source = try? ByteSource.open(path) else { continue }
        opened.withLock { $0 += 1 }
        // Memory of this thread, which takes the place that a region has left.
        let own = [UInt8](repeating: 7, count: 1 << 20)
        MappedFiles.letGoOfPages()
        #expect(sum(source.view) == expected)
        #expect(stride(from: 0, to: own.count, by: 1024).allSatisfy { own[$0] == 7 })
      }
    }
    #expect(opened.withLock { $0 } > 0)
  }

  @Test("an archive that is cut while it is looked through has changed")
  func cutArchive() throws {
    let path = folder.path + "/a.zip"
    var random = SplitMix(seed: 1)
    let noise = (0..<(1 << 18)).map { _ in UInt8.random(in: 0...255, using: &random) }
    try writeArchive([TestMember("a.ifc", Array(smallModel.utf8) + noise)], to: path)
    let source = try ByteSource.raw(path)
    unsafe truncate(path, 10_000)
    #expect(throws: InputError.self) { try ArchiveModels(of: source) }
    #expect(source.failure == .changedWhileRead(path: path))
  }
}

private func sum(_ view: ByteView) -> Int {
  stride(from: 0, to: view.count, by: 512).reduce(0) { $0 + Int(view[$1]) }
}
