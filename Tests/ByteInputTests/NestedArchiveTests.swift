import ByteInput
import Glibc
import TestSupport
import Testing

@Suite("Archives in archives")
struct NestedArchiveTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func packed(_ members: TestMember...) throws -> [UInt8] {
    let path = folder.path + "/packed"
    try writeArchive(members, to: path)
    return try rawBytes(of: path)
  }

  private let other = smallModel.replacing("'a'", with: "'b'")

  @Test("a model is asked for by the way to it, through archives whose names may hold the mark")
  func way() throws {
    let inner = try packed(TestMember("m!.ifc", smallModel), TestMember("n.ifc", other))
    let middle = try packed(TestMember("in!er.zip", inner), TestMember("m.ifc", other))
    let path = try folder.write(packed(TestMember("middle.zip", middle), TestMember("a.txt", "a")), as: "outer.zip")
    for _ in 0..<2 {
      #expect(try text(of: path + "!middle.zip!in!er.zip!m!.ifc") == smallModel)
      #expect(try text(of: path + "!middle.zip!in!er.zip!n.ifc") == other)
      #expect(try text(of: path + "!middle.zip!m.ifc") == other)
    }
    let missing = path + "!middle.zip!in!er.zip!x.ifc"
    #expect(throws: InputError.noSuchMember(path: missing, member: "x.ifc", members: ["m!.ifc", "n.ifc"])) {
      try ByteSource.open(missing)
    }
    #expect(
      throws: InputError.archiveWithSeveralModels(path: path + "!middle.zip!in!er.zip", members: ["m!.ifc", "n.ifc"])
    ) { try ByteSource.open(path + "!middle.zip!in!er.zip") }
  }

  @Test("an ifcZIP in an archive is its one model")
  func innerIFCZip() throws {
    let path = try folder.write(
      packed(TestMember("in.ifczip", packed(TestMember("m.ifc", smallModel)))), as: "outer.zip")
    let source = try ByteSource.open(path + "!in.ifczip")
    #expect(source.view.text == smallModel)
    #expect(source.member == "in.ifczip!m.ifc")
    #expect(source.modelSHA256() == (try ByteSource.memory(Array(smallModel.utf8))).sha256())
    #expect(source.sha256() == (try ByteSource.raw(path)).sha256())
    #expect(source.namedSHA256() == source.modelSHA256() && source.namedSize == smallModel.utf8.count)
  }

  @Test("names with accents in one character or two are told apart, and either is found for the other")
  func accents() throws {
    let (composed, apart) = ("\u{E9}.ifc", "e\u{301}.ifc")
    let both = try folder.write(packed(TestMember(composed, smallModel), TestMember(apart, other)), as: "both.zip")
    #expect(try ArchiveModels(of: ByteSource.raw(both)).models.count == 2)
    #expect(try text(of: both + "!" + composed) == smallModel)
    #expect(try text(of: both + "!" + apart) == other)
    let one = try folder.write(packed(TestMember(apart, other), TestMember("b.ifc", other)), as: "one.zip")
    #expect(try text(of: one + "!" + composed) == other)
  }

  @Test("an archive that has changed is unpacked again")
  func changed() throws {
    let path = try folder.write(packed(TestMember("i.zip", packed(TestMember("m.ifc", smallModel)))), as: "outer.zip")
    #expect(try text(of: path + "!i.zip!m.ifc") == smallModel)
    try folder.write(packed(TestMember("i.zip", packed(TestMember("m.ifc", other)))), as: "outer.zip")
    #expect(try text(of: path + "!i.zip!m.ifc") == other)
  }

  @Test("a member that is asked for and is no model says what it is")
  func noModel() throws {
    let path = try folder.write(
      packed(TestMember("p.ifc", [0x89, 0x50, 0x4E, 0x47]), TestMember("e.ifc", ""), TestMember("t.ifc", "text")),
      as: "outer.zip")
    #expect(throws: InputError.otherKind(path: path + "!p.ifc", kind: .picture)) {
      try ByteSource.open(path + "!p.ifc")
    }
    #expect(throws: InputError.otherKind(path: path + "!t.ifc", kind: .unknown)) {
      try ByteSource.open(path + "!t.ifc")
    }
    #expect(throws: InputError.empty(path: path + "!e.ifc")) { try ByteSource.open(path + "!e.ifc") }
  }

  @Test("further in than four archives nothing is asked for, and no bomb is unpacked")
  func limits() throws {
    var inside = try packed(TestMember("m.ifc", smallModel))
    var way = "m.ifc"
    for depth in 1...3 {
      inside = try packed(TestMember("\(depth).zip", inside))
      way = "\(depth).zip!" + way
    }
    let path = try folder.write(inside, as: "outer.zip")
    #expect(try text(of: path + "!" + way) == smallModel)
    let deeper = try folder.write(packed(TestMember("4.zip", inside)), as: "deeper.zip")
    #expect(throws: InputError.self) { try ByteSource.open(deeper + "!4.zip!" + way) }
    let bomb = try packed(TestMember("b.zip", [UInt8](repeating: 0, count: 2 << 20)))
    let bombed = try folder.write(bomb, as: "bomb.zip")
    #expect(throws: InputError.self) {
      try ByteSource.open(bombed + "!b.zip!m.ifc", limits: InputLimits(ratio: 10, ratioFloor: 1 << 20))
    }
  }

  @Test("a large member is unpacked into a file without a name, byte for byte, and damage in it is found")
  func toFile() throws {
    var random = SplitMix(seed: 3)
    let noise = (0..<300_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    let content = Array(smallModel.utf8) + noise
    var whole = try packed(TestMember("m.ifc", content))
    let path = try folder.write(whole, as: "large.zip")
    let limits = InputLimits(unpackedInMemory: 1000)
    let source = try ByteSource.open(path + "!m.ifc", limits: limits)
    #expect(source.modelSHA256() == (try ByteSource.memory(content)).sha256())
    MappedFiles.letGoOfPages()
    #expect(source.view.count == content.count && source.view[content.count - 1] == content.last)
    #expect(source.failure == nil)
    whole[whole.count / 2] ^= 1
    let damaged = try folder.write(whole, as: "damaged.zip")
    #expect(throws: InputError.self) { try ByteSource.open(damaged + "!m.ifc", limits: limits) }
  }
}
