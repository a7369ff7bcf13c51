import ByteInput
import Glibc
import TestSupport
import Testing

@testable import Archive

@Suite("Walking through folders")
struct ArchiveWalkTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("models come by name whatever they hold, and by content whatever they are called, in the order of paths")
  func models() throws {
    try folder.write(smallModel, as: "b/model.ifc")
    try folder.write(smallModel, as: "b.d/model.IFC")
    try folder.write(smallModel, as: "b-c")
    try folder.write("", as: "a/empty.ifc")
    try folder.write([0x89, 0x50, 0x4E, 0x47], as: "a/picture.ifcXML")
    try folder.write("hello", as: "a/broken.ifczip")
    try folder.write("hello", as: "a/broken.zip")
    try folder.write("%PDF-1.4", as: "a/notice.pdf")
    try folder.write(smallModel.replacing("IFC", with: "AP"), as: "a/part.stp")
    let walked = Walked(folder)
    #expect(
      walked.models == [
        "a/broken.ifczip", "a/broken.zip", "a/empty.ifc", "a/picture.ifcXML", "b-c", "b.d/model.IFC", "b/model.ifc",
      ])
    #expect(walked.leftOut.isEmpty)
    #expect(walked.models == walked.models.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  @Test(
    "a model whose beginning is damaged is one as it is in a folder that is checked, and a text with its words none",
    arguments: [
      ("\u{FEFF}", 0), ("xyz", 0), ("from a mail\n\n", 0), ("\0\0\0", 0), ("", 14),
      (String(repeating: "\0", count: 5000), 0), (String(repeating: "a line before\n", count: 800), 0),
    ] as [(String, Int)])
  func damagedBeginnings(before: String, missing: Int) throws {
    let text = before + smallModel.dropFirst(missing)
    try folder.write(text, as: "a/model")
    try folder.write("What HEADER; and FILE_SCHEMA(('IFC4')) mean", as: "a/notes.txt")
    try writeArchive([TestMember("model.txt", text), TestMember("none.txt", "IFC")], to: folder.path + "/b.zip")
    #expect(Walked(folder).models == ["a/model", "b.zip!model.txt"])
    let search = try ModelSearch(folder.path)
    #expect(search.models == [folder.path + "/a/model", folder.path + "/b.zip"])
  }

  @Test("a model is told with its size and its time of modification")
  func facts() throws {
    let path = try folder.write(smallModel, as: "model.ifc")
    let times = [timespec(tv_sec: 1, tv_nsec: 2), timespec(tv_sec: 1_700_000_000, tv_nsec: 123_456_789)]
    unsafe utimensat(AT_FDCWD, path, times, 0)
    let model = try #require(Walked(folder).found.first)
    #expect(
      model
        == FoundModel(
          file: PathBytes(path), fileBytes: smallModel.utf8.count, modified: 1_700_000_000_123_456_789))
  }

  @Test("links are told with where they lead and not followed, not even in a circle")
  func links() throws {
    try folder.write(smallModel, as: "real/model.ifc")
    unsafe symlink("..", folder.path + "/real/up")
    unsafe symlink("model.ifc", folder.path + "/real/other.ifc")
    unsafe symlink("self", folder.path + "/self")
    let walked = Walked(folder)
    #expect(walked.models == ["real/model.ifc"])
    #expect(walked.leftOut == ["real/up": .link, "real/other.ifc": .link, "self": .link])
  }

  @Test("a pipe is told and never opened, named or met")
  func pipes() throws {
    unsafe mkfifo(folder.path + "/pipe.ifc", 0o600)
    unsafe mkfifo(folder.path + "/pipe", 0o600)
    #expect(Walked(folder).leftOut == ["pipe.ifc": .special])
    #expect(Walked([folder.path + "/pipe"], below: folder).leftOut == ["pipe": .special])
    unsafe mknod(folder.path + "/socket.ifc", S_IFSOCK | 0o600, 0)
    #expect(Walked([folder.path + "/socket.ifc"], below: folder).leftOut == ["socket.ifc": .special])
  }

  @Test("what is hidden is told where it is a folder, or is named like a model")
  func hidden() throws {
    try folder.write(smallModel, as: ".trash/old.ifc")
    try folder.write(smallModel, as: ".old.ifc")
    try folder.write(smallModel, as: ".lock")
    let walked = Walked(folder)
    #expect(walked.models.isEmpty)
    #expect(walked.leftOut == [".trash": .hidden, ".old.ifc": .hidden])
    #expect(Walked([folder.path + "/.trash"], below: folder).models == [".trash/old.ifc"])
  }

  @Test("names that are not UTF-8, or hold a line break, are found")
  func names() throws {
    let name: [CChar] = Array(folder.path.utf8CString.dropLast()) + [0x2F, -23, 0x0A, 0x2E, 0x69, 0x66, 0x63, 0]
    let descriptor = unsafe open(name, O_WRONLY | O_CREAT, 0o600)
    try #require(descriptor >= 0)
    close(descriptor)
    let walked = Walked(folder)
    #expect(walked.models == ["\\xE9\n.ifc"])
    #expect(walked.found.first?.file.bytes == name.dropLast().map { UInt8(bitPattern: $0) })
  }

  @Test("folders that lie in one another give each file once")
  func overlaps() throws {
    try folder.write(smallModel, as: "a/model.ifc")
    try folder.write(smallModel, as: "a/.hidden/model.ifc")
    try folder.write(smallModel, as: "ab/model.ifc")
    unsafe symlink("a", folder.path + "/link")
    let paths = ["/a/model.ifc", "/ab", "/a", "/link", "/a/.hidden", "/a/../a"].map { folder.path + $0 }
    #expect(Walked(paths, below: folder).models == ["ab/model.ifc", "a/model.ifc", "a/.hidden/model.ifc"])
  }

  @Test("a file that somebody names is a model, whatever it holds; a path with nothing behind it is told")
  func namedFiles() throws {
    try folder.write("hello", as: "text")
    let walked = Walked([folder.path + "/text", folder.path + "/missing"], below: folder)
    #expect(walked.models == ["text"])
    #expect(walked.leftOut == ["missing": .unreadableFolder])
  }

  @Test("a compressed model is a model, and other archives that are not unpacked are told")
  func compressed() throws {
    let tar = [UInt8](repeating: 0x61, count: 257) + Array("ustar".utf8) + Array("ISO-10303-21;IFC".utf8)
    try folder.write("7z¼¯\u{27}", as: "a")
    try folder.write([0x1F, 0x8B, 8, 0], as: "b.IFC.gz")
    try folder.write([0x1F, 0x8B, 8, 0], as: "c.tar.gz")
    try folder.write(tar, as: "d.tar")
    let walked = Walked(folder)
    #expect(walked.models == ["b.IFC.gz"])
    #expect(walked.leftOut == ["c.tar.gz": .compressed, "d.tar": .compressed])
  }

  @Test(
    "what may not be read is told: a row where it is named like a model",
    .enabled(if: getuid() != 0, "the superuser may read everything"))
  func permissions() throws {
    for name in ["secret.ifc", "secret.zip", "secret.txt", "closed/model.ifc"] { try folder.write("x", as: name) }
    for name in ["secret.ifc", "secret.zip", "secret.txt", "closed"] { unsafe chmod(folder.path + "/" + name, 0) }
    let walked = Walked(folder)
    #expect(walked.models == ["secret.ifc", "secret.zip"])
    #expect(walked.leftOut == ["secret.txt": .unreadableFile, "closed": .unreadableFolder])
    unsafe chmod(folder.path + "/closed", 0o700)
  }

  @Test("folders are gone into to a documented depth, which is told, and longer paths than the system takes")
  func depth() throws {
    var descriptor = unsafe open(folder.path, O_RDONLY | O_DIRECTORY)
    for depth in 1...ArchiveWalk.deepest {
      let file = unsafe openat(descriptor, "model.ifc", O_WRONLY | O_CREAT, 0o600)
      _ = unsafe write(file, smallModel, smallModel.utf8.count)
      close(file)
      let name = "folder-with-a-long-name-\(depth)"
      unsafe mkdirat(descriptor, name, 0o700)
      let next = unsafe openat(descriptor, name, O_RDONLY | O_DIRECTORY)
      close(descriptor)
      descriptor = next
    }
    close(descriptor)
    let walked = Walked(folder)
    #expect(walked.models.count == ArchiveWalk.deepest)
    // The folder itself is one of them: a check goes as deep.
    #expect(FolderWalk.deepest == ArchiveWalk.deepest - 1)
    #expect(walked.leftOut.values.map(\.rawValue) == ["too-deep"])
    let longest = try #require(walked.found.map(\.file).max { $0.bytes.count < $1.bytes.count })
    #expect(longest.bytes.count > 4096)
    #expect(try ByteSource.open(longest).fileSize == smallModel.utf8.count)
  }
}
