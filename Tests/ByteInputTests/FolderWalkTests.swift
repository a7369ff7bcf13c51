import ByteInput
import Glibc
import TestSupport
import Testing

@Suite("Walking through folders")
struct FolderWalkTests {
  private func said(_ walk: FolderWalk) -> [String] {
    walk.entries.map { entry in
      switch entry.kind {
      case .file(let size, _, _): "\(entry.relativePath) \(size)"
      case .link(let target): "\(entry.relativePath) -> \(target)"
      case .special: "\(entry.relativePath) special"
      case .unreadable(let number): "\(entry.relativePath) errno \(number)"
      }
    }
  }

  @Test("tells files with their sizes, in the order of their paths, the way below the folder in front")
  func files() throws {
    let folder = try TemporaryFolder()
    for name in ["b.ifc", "lots/cvc/notice.pdf", "a.pdf", "lots/z.txt", ".hidden/x", "É.txt"] {
      try folder.write("12345", as: name)
    }
    let walk = try FolderWalk(folder.path)
    #expect(
      said(walk) == [".hidden/x 5", "a.pdf 5", "b.ifc 5", "lots/cvc/notice.pdf 5", "lots/z.txt 5", "É.txt 5"])
    #expect(walk.entries.filter(\.isHidden).map(\.relativePath) == [".hidden/x"])
    #expect(walk.entries.last?.path == folder.path + "/É.txt")
    #expect(!walk.isCut)
  }

  @Test("takes a folder with a slash behind its name, and a link that somebody named")
  func given() throws {
    let folder = try TemporaryFolder()
    try folder.write("1", as: "real/a.ifc")
    unsafe symlink("real", folder.path + "/link")
    #expect(try FolderWalk(folder.path + "/real/").entries.map(\.path) == [folder.path + "/real/a.ifc"])
    #expect(try FolderWalk(folder.path + "/link").entries.map(\.relativePath) == ["a.ifc"])
  }

  @Test("tells links and follows none, however they lead")
  func links() throws {
    let folder = try TemporaryFolder()
    try folder.write("1", as: "a/a.ifc")
    for (target, name) in [(".", "self"), ("..", "up"), ("a", "inside"), ("/etc", "out"), ("nothing", "dangling")] {
      unsafe symlink(target, folder.path + "/" + name)
    }
    unsafe symlink("../a", folder.path + "/a/again")
    #expect(
      said(try FolderWalk(folder.path)) == [
        "a/a.ifc 1", "a/again -> ../a", "dangling -> nothing", "inside -> a", "out -> /etc", "self -> .", "up -> ..",
      ])
  }

  @Test("tells pipes and names that are not UTF-8, and opens neither")
  func oddities() throws {
    let folder = try TemporaryFolder()
    unsafe mkfifo(folder.path + "/pipe.ifc", 0o600)
    let name = Array((folder.path + "/").utf8).map(CChar.init(bitPattern:)) + [CChar(bitPattern: 0xE9), 0x61, 0]
    close(unsafe open(name, O_CREAT | O_WRONLY, 0o600))
    #expect(said(try FolderWalk(folder.path)) == ["pipe.ifc special", "\u{FFFD}a errno \(ENOENT)"])
  }

  @Test("tells a folder that may not be read, and goes on")
  func locked() throws {
    guard geteuid() != 0 else {
      print("a folder that may not be read: not tried, root may read all")
      return
    }
    let folder = try TemporaryFolder()
    try folder.write("1", as: "locked/a.ifc")
    try folder.write("1", as: "open/b.ifc")
    unsafe chmod(folder.path + "/locked", 0)
    defer { unsafe chmod(folder.path + "/locked", 0o700) }
    #expect(said(try FolderWalk(folder.path)) == ["locked errno \(EACCES)", "open/b.ifc 1"])
  }

  @Test("stops at its limits, and says so")
  func limits() throws {
    let folder = try TemporaryFolder()
    for number in 0..<5 { try folder.write("1", as: "\(number).txt") }
    let cut = try FolderWalk(folder.path, limit: 3)
    #expect(cut.cut == .entries)
    #expect(cut.entries.count == 3)
    #expect(try !FolderWalk(folder.path, limit: 5).isCut)
    try folder.write("1", as: String(repeating: "n/", count: FolderWalk.deepest + 1) + "deep.txt")
    let deep = try FolderWalk(folder.path)
    let deepest = folder.path + "/" + String(repeating: "n/", count: FolderWalk.deepest) + "n"
    #expect(deep.cut == .depth(folder: deepest))
    #expect(deep.entries.count == 5)
  }

  @Test("refuses what is no folder, or is not there")
  func refused() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("1", as: "a.ifc")
    #expect(throws: InputError.unreadable(path: file, errno: ENOTDIR)) { try FolderWalk(file) }
    let missing = folder.path + "/missing"
    #expect(throws: InputError.unreadable(path: missing, errno: ENOENT)) { try FolderWalk(missing) }
  }
}
