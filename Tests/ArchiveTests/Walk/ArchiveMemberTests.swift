import ByteInput
import Glibc
import TestSupport
import Testing

@testable import Archive

@Suite("Walking through archives in folders")
struct ArchiveMemberTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func bytes(_ members: TestMember...) throws -> [UInt8] {
    let path = folder.path + "/.packed"
    try writeArchive(members, to: path)
    let source = try ByteSource.raw(path)
    return withExtendedLifetime(source) { (0..<source.view.count).map { source.view[$0] } }
  }

  @Test("members are models by name and by content; an ifcZIP with its one model is that model")
  func members() throws {
    try folder.write(
      bytes(
        TestMember("b.ifc", smallModel), TestMember("a/model.txt", smallModel), TestMember("notice.pdf", "%PDF-1.4"),
        TestMember("empty.ifc", "")),
      as: "several.zip")
    try folder.write(bytes(TestMember("one.ifc", smallModel), TestMember("notice.pdf", "%PDF-1.4")), as: "one.zip")
    try folder.write(bytes(TestMember("one.ifc", smallModel), TestMember("notice.pdf", "%PDF-1.4")), as: "one.ifczip")
    try folder.write(bytes(TestMember("a.ifc", smallModel), TestMember("b.ifc", smallModel)), as: "two.ifczip")
    try folder.write(bytes(TestMember("notice.pdf", "%PDF-1.4")), as: "none.zip")
    try folder.write(bytes(TestMember("notice.pdf", "%PDF-1.4")), as: "none.ifczip")
    let walked = Walked(folder)
    #expect(
      walked.models == [
        "none.ifczip", "one.ifczip", "one.zip!one.ifc", "several.zip!a/model.txt", "several.zip!b.ifc",
        "several.zip!empty.ifc", "two.ifczip!a.ifc", "two.ifczip!b.ifc",
      ])
    #expect(walked.leftOut.isEmpty)
  }

  @Test("archives in archives are gone into, to a documented depth")
  func nested() throws {
    var packed = try bytes(TestMember("m.ifc", smallModel))
    for depth in 2...ArchiveModels.deepest + 1 {
      packed = try bytes(TestMember("z\(depth).zip", packed), TestMember("m\(depth).ifc", smallModel))
    }
    try folder.write(packed, as: "outer.zip")
    let walked = Walked(folder)
    #expect(walked.models.first == "outer.zip!m5.ifc")
    #expect(walked.models.contains("outer.zip!z5.zip!z4.zip!z3.zip!m2.ifc"))
    #expect(walked.models.count == 4)
    #expect(walked.leftOut == ["outer.zip!z5.zip!z4.zip!z3.zip!z2.zip": .tooDeep])
  }

  @Test("an ifcZIP in an archive is one model; a damaged archive in an archive, too")
  func nestedForms() throws {
    let one = try bytes(TestMember("m.ifc", smallModel))
    try folder.write(
      bytes(
        TestMember("in.ifczip", one), TestMember("in.zip", one), TestMember("cut.zip", Array(one.prefix(40))),
        TestMember("report.docx", one), TestMember("none.zip", try bytes(TestMember("a.txt", "a")))),
      as: "outer.zip")
    #expect(Walked(folder).models == ["outer.zip!cut.zip", "outer.zip!in.ifczip", "outer.zip!in.zip!m.ifc"])
  }

  @Test("a damaged archive is one model, however it is damaged; a damaged document is none")
  func damaged() throws {
    let whole = try bytes(TestMember("m.ifc", smallModel))
    try folder.write(Array(whole.dropLast(30)), as: "a.zip")
    try folder.write(Array(whole.dropLast(30)), as: "b")
    try folder.write(Array(whole.dropLast(30)), as: "c.xlsx")
    try folder.write([0, 0, 0, 0] + whole.dropFirst(4), as: "d.zip")
    try folder.write("", as: "e.zip")
    #expect(Walked(folder).models == ["a.zip", "b", "d.zip", "e.zip"])
  }

  @Test("encrypted members are models by their names; what macOS packs beside them is hidden")
  func encrypted() throws {
    try folder.write(
      bytes(
        TestMember("secret.ifc", smallModel, password: "p"), TestMember("secret.pdf", "x", password: "p"),
        TestMember("secret.zip", "x", password: "p"), TestMember("__MACOSX/._open.ifc", "x"),
        TestMember("open.ifc", smallModel)),
      as: "a.zip")
    let walked = Walked(folder)
    #expect(walked.models == ["a.zip!open.ifc", "a.zip!secret.ifc"])
    #expect(walked.leftOut == ["a.zip!__MACOSX/._open.ifc": .hidden, "a.zip!secret.zip": .encrypted])
  }

  @Test("a member with the path of a file, or of another member, is told")
  func repeated() throws {
    let inner = try bytes(TestMember("m.ifc", smallModel))
    try folder.write(
      bytes(TestMember("m.ifc", smallModel), TestMember("b.zip", inner), TestMember("b.zip!m.ifc", smallModel)),
      as: "a.zip")
    try folder.write(smallModel, as: "a.zip!m.ifc")
    let walked = Walked(folder)
    #expect(walked.models == ["a.zip!b.zip!m.ifc", "a.zip!m.ifc"])
    #expect(walked.leftOut == ["a.zip!m.ifc": .repeated, "a.zip!b.zip!m.ifc": .repeated])
  }

  @Test("a bomb is left out before it is unpacked, and does not hide the rest")
  func bomb() throws {
    let zeros = try bytes(TestMember("zeros.zip", [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 80 << 20)))
    try folder.write(bytes(TestMember("deep.zip", zeros), TestMember("m.ifc", smallModel)), as: "a.zip")
    let walked = Walked(folder)
    #expect(walked.models == ["a.zip!m.ifc"])
    #expect(walked.leftOut == ["a.zip!deep.zip!zeros.zip": .tooLarge])
  }
}
