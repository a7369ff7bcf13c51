import ByteInput
import Glibc
import TestSupport
import Testing

@Suite("Finding models in folders")
struct ModelSearchTests {
  private func names(_ paths: [String], in folder: TemporaryFolder) -> [String] {
    paths.map { String($0.dropFirst(folder.path.count + 1)) }
  }

  private func bytes(of path: String) throws -> [UInt8] {
    let source = try ByteSource.raw(path)
    return withExtendedLifetime(source) { (0..<source.view.count).map { source.view[$0] } }
  }

  private func leftOut(_ search: ModelSearch, in folder: TemporaryFolder) -> [String: ModelSearch.Reason] {
    Dictionary(uniqueKeysWithValues: search.leftOut.map { (String($0.path.dropFirst(folder.path.count + 1)), $0.why) })
  }

  @Test("takes models by their content, and what its name calls one whatever it holds")
  func models() throws {
    let folder = try TemporaryFolder()
    try folder.write(smallModel, as: "arc/model.ifc")
    try folder.write(smallModel, as: "no-ending")
    try folder.write("%PDF-1.4", as: "really a PDF.ifc")
    try folder.write("", as: "empty.ifc")
    let search = try ModelSearch(folder.path)
    #expect(names(search.models, in: folder) == ["arc/model.ifc", "empty.ifc", "no-ending", "really a PDF.ifc"])
    #expect(search.leftOut.isEmpty)
  }

  @Test("leaves out the rest, and says why")
  func others() throws {
    let folder = try TemporaryFolder()
    try folder.write("%PDF-1.4\n", as: "notice.pdf")
    try folder.write("", as: "nothing.txt")
    try folder.write(smallModel, as: ".trash/old.ifc")
    try folder.write(smallModel.replacing("IFC", with: "AP"), as: "part.stp")
    unsafe symlink("notice.pdf", folder.path + "/link.ifc")
    unsafe mkfifo(folder.path + "/pipe.ifc", 0o600)
    let search = try ModelSearch(folder.path)
    #expect(search.models.isEmpty)
    #expect(
      leftOut(search, in: folder) == [
        "notice.pdf": .otherKind(.pdf), "nothing.txt": .empty, ".trash/old.ifc": .hidden,
        "part.stp": .otherKind(.exchangeStructure), "link.ifc": .link(target: "notice.pdf"), "pipe.ifc": .special,
      ])
  }

  @Test("names each model of an archive, and tells an archive without one")
  func archives() throws {
    let folder = try TemporaryFolder()
    for (name, members) in [("two.zip", ["a.ifc", "b.ifc"]), ("one.ifczip", ["a.ifc"])] {
      try writeArchive(members.map { TestMember($0, smallModel) }, to: folder.path + "/" + name)
    }
    try writeArchive([TestMember("a.txt", "no model")], to: folder.path + "/none.zip")
    let search = try ModelSearch(folder.path)
    #expect(names(search.models, in: folder) == ["one.ifczip", "two.zip!a.ifc", "two.zip!b.ifc"])
    #expect(leftOut(search, in: folder) == ["none.zip": .archiveWithoutModel])
  }

  @Test("takes two spellings of the same letters for two members, and tells a name that two have")
  func namesOfMembers() throws {
    let folder = try TemporaryFolder()
    let (composed, apart) = ("\u{E9}.ifc", "e\u{301}.ifc")
    try writeArchive([composed, apart].map { TestMember($0, smallModel) }, to: folder.path + "/spelled.zip")
    try writeArchive(
      ["a.ifc", "b.ifc", "a.ifc", "a.ifc"].map { TestMember($0, smallModel) }, to: folder.path + "/twice.zip")
    let search = try ModelSearch(folder.path)
    let found = names(search.models, in: folder).map { Array($0.utf8) }
    #expect(
      found
        == ["spelled.zip!" + apart, "spelled.zip!" + composed, "twice.zip!a.ifc", "twice.zip!b.ifc"].map {
          Array($0.utf8)
        })
    #expect(leftOut(search, in: folder) == ["twice.zip!a.ifc": .repeatedMember])
  }

  @Test("finds what lies in archives inside of archives, and tells what is too deep to be looked into")
  func nested() throws {
    let folder = try TemporaryFolder()
    try writeArchive([TestMember("m.ifc", smallModel)], to: folder.path + "/.packed")
    for depth in 2...ArchiveModels.deepest + 1 {
      let inner = try TestMember("z\(depth).zip", bytes(of: folder.path + "/.packed"))
      try writeArchive([inner], to: folder.path + "/.packed")
      if depth == 2 { try folder.write(bytes(of: folder.path + "/.packed"), as: "outer.zip") }
    }
    try folder.write(bytes(of: folder.path + "/.packed"), as: "deep.zip")
    let search = try ModelSearch(folder.path)
    #expect(names(search.models, in: folder) == ["outer.zip!z2.zip!m.ifc"])
    let told = leftOut(search, in: folder)
    #expect(told == [".packed": .hidden, "deep.zip!z5.zip!z4.zip!z3.zip!z2.zip": .memberTooDeep])
  }

  @Test("names the one model of an archive by the way to it where an archive without a model lies beside it")
  func archiveBeside() throws {
    let folder = try TemporaryFolder()
    try writeArchive([TestMember("a.txt", "none")], to: folder.path + "/.none")
    let inner = try TestMember("inner.zip", bytes(of: folder.path + "/.none"))
    try writeArchive([TestMember("a.ifc", smallModel), inner], to: folder.path + "/one.zip")
    let search = try ModelSearch(folder.path)
    for path in search.models { _ = try ByteSource.open(path) }
    #expect(search.models.count == 1)
  }

  @Test("tells an archive that is cut, whose models nobody knows, even below folders that somebody else looks at")
  func cutArchive() throws {
    let folder = try TemporaryFolder()
    for name in ["cut.zip", "DOE/cut.zip", "DOE/notice.docx"] {
      try folder.write("PK\u{3}\u{4}" + String(repeating: "x", count: 400), as: name)
    }
    let search = try ModelSearch(folder.path, exceptions: [folder.path + "/DOE"])
    #expect(search.models.isEmpty)
    let told = leftOut(search, in: folder)
    #expect(told.keys.sorted() == ["DOE/cut.zip", "cut.zip"])
    for why in told.values {
      guard case .unopenedArchive(.archiveDamaged) = why else {
        Issue.record("\(why)")
        continue
      }
    }
  }

  @Test("finds the same in the same order, however many look", arguments: [2, 7])
  func threads(count: Int) throws {
    let folder = try TemporaryFolder()
    for number in 100..<300 {
      try folder.write(number % 3 == 0 ? smallModel : "%PDF-1.4\n", as: "\(number % 5)/\(number)")
    }
    let (one, many) = (try ModelSearch(folder.path), try ModelSearch(folder.path, threads: count))
    #expect(one.models == many.models && one.models.count == 66)
    #expect(one.leftOut.map(\.path) == many.leftOut.map(\.path) && one.leftOut.count == 134)
  }

  @Test("does not tell what somebody else looks at, but takes the models there")
  func exceptions() throws {
    let folder = try TemporaryFolder()
    try folder.write("%PDF-1.4\n", as: "DOE/notice.pdf")
    try folder.write(smallModel, as: "DOE/model.ifc")
    try folder.write("%PDF-1.4\n", as: "DOE2/notice.pdf")
    let search = try ModelSearch(folder.path, exceptions: [folder.path + "/DOE"])
    #expect(names(search.models, in: folder) == ["DOE/model.ifc"])
    #expect(leftOut(search, in: folder).keys.sorted() == ["DOE2/notice.pdf"])
  }
}
