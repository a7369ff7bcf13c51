import ByteInput
import TestSupport
import Testing

@Suite("The only model of an archive")
struct OnlyModelTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func archive(_ members: [TestMember], name: String = "archive.zip") throws -> String {
    let path = folder.path + "/" + name
    try writeArchive(members, to: path)
    return path
  }

  private func packed(_ members: TestMember...) throws -> [UInt8] {
    try rawBytes(of: try archive(members, name: "packed"))
  }

  /// What lies beside a model and may be another one, or hold one.
  static let others = ["empty", "utf-16", "gzip", "model", "ifczip"]

  private func content(_ what: String) throws -> (name: String, content: [UInt8]) {
    switch what {
    case "empty": ("b.ifc", [])
    case "utf-16": ("b.ifc", [0xFF, 0xFE, 0x49, 0])
    case "gzip": ("b.ifc", [0x1F, 0x8B, 8, 0])
    case "model": ("lot2.zip", try packed(TestMember("b.ifc", smallModel)))
    default: ("b.ifczip", try packed(TestMember("b.ifc", smallModel)))
    }
  }

  @Test("is not the one that can be read beside others that cannot, or that lie further inside", arguments: others)
  func beside(what: String) throws {
    let (name, content) = try content(what)
    let path = try archive([TestMember("a.ifc", smallModel), TestMember(name, content)])
    let other = what == "model" ? "lot2.zip!b.ifc" : name
    #expect(throws: InputError.archiveWithSeveralModels(path: path, members: ["a.ifc", other])) {
      try ByteSource.open(path)
    }
    #expect(try text(of: path + "!a.ifc") == smallModel)
    let search = try ModelSearch(folder.path)
    #expect(search.models.filter { $0.hasPrefix(path) } == [path + "!a.ifc", path + "!" + other])
  }

  @Test("may lie in an archive inside")
  func inside() throws {
    let path = try archive([TestMember("lot2.zip", try packed(TestMember("b.ifc", smallModel)))])
    let source = try ByteSource.open(path)
    #expect(source.view.text == smallModel)
    #expect(source.member == "lot2.zip!b.ifc" && source.path == path)
  }

  @Test("says what it is where it is no model by its content")
  func otherKind() throws {
    let path = try archive([TestMember("b.ifc", [0x1F, 0x8B, 8, 0])])
    #expect(throws: InputError.otherKind(path: path, kind: .gzip)) { try ByteSource.open(path) }
  }

  @Test("is not known where something was not looked into")
  func unseen() throws {
    let secret = try archive([TestMember("a.ifc", smallModel), TestMember("b.zip", "PK", password: "pass")])
    #expect(throws: InputError.archiveEncrypted(path: secret, member: "b.zip")) { try ByteSource.open(secret) }
    let many = try archive([TestMember("a.ifc", smallModel), TestMember("b.txt", "b"), TestMember("c.txt", "c")])
    #expect(throws: InputError.archiveUnsearched(path: many, depth: nil)) {
      try ByteSource.open(many, limits: InputLimits(members: 2))
    }
    var inside = try packed(TestMember("b.ifc", smallModel))
    for _ in 1...4 { inside = try packed(TestMember("i.zip", inside)) }
    let deep = try archive([TestMember("a.ifc", smallModel), TestMember("i.zip", inside)])
    #expect(throws: InputError.archiveUnsearched(path: deep, depth: 4)) { try ByteSource.open(deep) }
    #expect(try text(of: deep + "!a.ifc") == smallModel)
  }

  @Test("is not one of two of its name")
  func repeated() throws {
    let path = try archive([TestMember("a.ifc", smallModel), TestMember("a.ifc", smallModel)])
    #expect(throws: InputError.archiveWithSeveralModels(path: path, members: ["a.ifc", "a.ifc"])) {
      try ByteSource.open(path)
    }
  }

  @Test("the directory of an archive with many models is not read anew for each", .timeLimit(.minutes(1)))
  func many() throws {
    let count = 3000
    let path = try archive((0..<count).map { TestMember("a model of some name \($0).ifc", smallModel) })
    let start = ContinuousClock.now
    for number in 0..<count {
      #expect(try ByteSource.open(path + "!a model of some name \(number).ifc").view.count == smallModel.utf8.count)
    }
    #expect(ContinuousClock.now - start < .seconds(20))
    // Another archive in its place is another one.
    try writeArchive([TestMember("a model of some name 7.ifc", smallModel + " ")], to: path)
    #expect(try text(of: path + "!a model of some name 7.ifc") == smallModel + " ")
  }
}
