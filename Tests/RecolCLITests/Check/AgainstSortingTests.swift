import ByteInput
import Glibc
import TestSupport
import Testing

@testable import RecolCLI

@Suite("Models and requirement files that all stand behind --against")
struct AgainstSortingTests {
  /// The first bytes of a file of each kind; nil for what no test writes as bytes.
  private static func bytes(_ kind: ContentKind) -> [UInt8]? {
    switch kind {
    case .exchangeStructure: Array("ISO-10303-21;\nHEADER;".utf8)
    case .zip: nil
    case .gzip: [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0]
    case .utf16: [0xFF, 0xFE, 0x49, 0, 0x53, 0]
    case .ids: Array("<ids xmlns=\"http://standards.buildingsmart.org/IDS\"/>".utf8)
    case .ifcXML: Array("<ifc:ifcXML xmlns:ifc=\"http://www.buildingsmart-tech.org/ifcXML/IFC4/final\"/>".utf8)
    case .xml: Array("<a/>".utf8)
    case .pdf: Array("%PDF-1.4\n".utf8)
    case .picture: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    case .json: Array("{}".utf8)
    case .native: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    case .otherArchive: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]
    case .sqlite: Array("SQLite format 3\0".utf8)
    case .unknown: Array("cahier: {id: c}".utf8)
    }
  }

  @Test("are told apart by their content", arguments: ContentKind.allCases.filter { $0 != .zip })
  func kinds(kind: ContentKind) throws {
    let tool = try Tool()
    let path = try tool.write("file", try #require(Self.bytes(kind)))
    let source = try ByteSource.raw(path)
    #expect(withExtendedLifetime(source) { ContentKind.sniff(source.view) } == kind)
    let (models, files) = CheckSettings.sorted(models: [], against: ["batiment-fr", path])
    let isModel = ContentKind.models.contains(kind)
    #expect(models == (isModel ? [path] : []))
    #expect(files == (isModel ? ["batiment-fr"] : ["batiment-fr", path]))
  }

  @Test("are told apart inside of archives, too: a workbook asks, an ifcZIP is asked")
  func archives() throws {
    let tool = try Tool()
    let (workbook, archive) = (tool.folder + "/cahier.xlsx", tool.folder + "/ecole.ifczip")
    try writeArchive([TestMember("xl/workbook.xml", "<workbook/>")], to: workbook)
    try writeArchive([TestMember("ecole.ifc", "ISO-10303-21;\nHEADER;")], to: archive)
    let member = archive + "!ecole.ifc"
    let (models, files) = CheckSettings.sorted(models: [], against: [workbook, archive, member, tool.folder, "-"])
    #expect(models == [archive, member, tool.folder])
    #expect(files == [workbook, "-"])
  }

  @Test("are told by their names where they are not there, packed or empty")
  func names() throws {
    let tool = try Tool()
    let ids = try tool.write("a.ids", Self.bytes(.ids)!)
    let packed = try tool.write("m.ifc.gz", Self.bytes(.gzip)!)
    let paths = [
      tool.folder + "/nope.ifc", packed, try tool.write("u.ifc", Self.bytes(.utf16)!), try tool.write("e.ifc", ""),
    ]
    for path in paths {
      let sorted = CheckSettings.sorted(models: [], against: [ids, path])
      #expect(sorted.models == [path] && sorted.requirementFiles == [ids])
      #expect(try tool.run(["check", "--against", ids, path]).status == 4)
    }
  }

  @Test("are not read while they are sorted where they come by a pipe, and are models where no other is")
  func pipes() throws {
    let tool = try Tool()
    let (pipe, other) = (tool.folder + "/tube", tool.folder + "/tuyau")
    #expect(unsafe mkfifo(pipe, 0o600) == 0 && mkfifo(other, 0o600) == 0)
    let (ids, model) = (
      try tool.write("a.ids", Self.bytes(.ids)!), try tool.write("m", Self.bytes(.exchangeStructure)!)
    )
    #expect(CheckSettings.sorted(models: [], against: [ids, pipe]) == ([pipe], [ids]))
    #expect(CheckSettings.sorted(models: [], against: [pipe, model]) == ([model], [pipe]))
    #expect(CheckSettings.sorted(models: [], against: [ids, pipe, other], wanted: 2) == ([pipe, other], [ids]))
    #expect(CheckSettings.sorted(models: [], against: ["-", ids]) == (["-"], [ids]))
    // A process substitution is an open pipe, which would be empty when it is read once more.
    let text = SmallModel.requirements(SmallModel.wallSpecification())
    let (asked, wall) = (try tool.write("b.ids", text), try tool.write("w.ifc", SmallModel.text))
    for arguments in ["<(cat '\(asked)') '\(wall)'", "'\(asked)' <(cat '\(wall)')"] {
      let outcome = try tool.run(
        [], under: ["/bin/bash", "-c", "exec \"$0\" check --against \(arguments)"])
      #expect(outcome.status == 1, "\(outcome)")
    }
  }

  @Test("are taken as they stand where a model comes first, or one file alone")
  func plain() {
    let typed = CheckSettings.sorted(models: ["a"], against: ["b", "/tmp"])
    #expect(typed.models == ["a"] && typed.requirementFiles == ["b", "/tmp"])
    let alone = CheckSettings.sorted(models: [], against: ["/tmp"])
    #expect(alone.models.isEmpty && alone.requirementFiles == ["/tmp"])
  }
}
