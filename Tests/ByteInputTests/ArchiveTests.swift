import ByteInput
import TestSupport
import Testing

/// ifcZIP and other ZIP archives.
@Suite struct ArchiveTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func archive(_ members: TestMember..., name: String = "archive.ifczip") throws -> String {
    let path = folder.path + "/" + name
    try writeArchive(members, to: path)
    return path
  }

  @Test(
    "the one model of an archive is read, whatever it is called and lies beside",
    arguments: ["model.ifc", "sub/Étage 1.IFC", "model.txt"])
  func oneModel(name: String) throws {
    let path = try archive(TestMember("readme.txt", "hello"), TestMember(name, smallModel), TestMember("empty.txt", ""))
    let source = try ByteSource.open(path)
    #expect(source.member == name)
    #expect(source.path == path)
    #expect(source.view.text == smallModel)
    #expect(source.fileSize == (try rawBytes(of: path)).count)
    #expect(source.sha256() == (try ByteSource.raw(path)).sha256())
    #expect(source.namedSHA256() == source.sha256() && source.namedSize == source.fileSize)
    let named = try ByteSource.open(path + "!" + name)
    #expect(named.namedSHA256() == source.modelSHA256() && named.namedSize == smallModel.utf8.count)
  }

  @Test("of the directory of an archive as many members are read as the limits say, and that there are more is known")
  func cutDirectory() throws {
    let path = try archive(TestMember("a.txt", "a"), TestMember("b.txt", "b"))
    let source = try ByteSource.raw(path)
    #expect(try ArchiveDirectory(of: source, limits: InputLimits(members: 1)).isCut)
    let whole = try ArchiveDirectory(of: source)
    #expect(!whole.isCut && whole.members.map(\.name) == ["a.txt", "b.txt"] && whole.ratio <= 1)
  }

  @Test("an archive is told by its content: its name may be anything")
  func anyName() throws {
    let path = try archive(TestMember("a.ifc", smallModel), name: "model.ifc")
    #expect(try text(of: path) == smallModel)
  }

  @Test("of several models one must be asked for, by name")
  func severalModels() throws {
    let other = smallModel.replacing("'a'", with: "'b'")
    let path = try archive(TestMember("a.ifc", smallModel), TestMember("sub/b!.ifc", other), TestMember("c.txt", "c"))
    #expect(throws: InputError.archiveWithSeveralModels(path: path, members: ["a.ifc", "sub/b!.ifc"])) {
      try ByteSource.open(path)
    }
    #expect(try text(of: path + "!a.ifc") == smallModel)
    #expect(try text(of: path + "!sub/b!.ifc") == other)
    let missing = path + "!d.ifc"
    #expect(throws: InputError.noSuchMember(path: missing, member: "d.ifc", members: ["a.ifc", "sub/b!.ifc"])) {
      try ByteSource.open(missing)
    }
  }

  @Test("a member of a file that is no archive is not to be had")
  func memberOfModel() throws {
    let path = try folder.write(smallModel, as: "model.ifc")
    #expect(throws: InputError.self) { try ByteSource.open(path + "!model.ifc") }
  }

  @Test("an archive without a model says so")
  func noModel() throws {
    let path = try archive(TestMember("[Content_Types].xml", "<Types/>"), TestMember("xl/workbook.xml", "<workbook/>"))
    #expect(throws: InputError.archiveWithoutModel(path: path)) { try ByteSource.open(path) }
    let empty: [UInt8] = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)
    let hollow = try folder.write(empty, as: "hollow.zip")
    #expect(throws: InputError.archiveWithoutModel(path: hollow)) { try ByteSource.open(hollow) }
  }

  @Test("an encrypted model is named")
  func encrypted() throws {
    let path = try archive(TestMember("secret.ifc", smallModel, password: "pass"))
    #expect(throws: InputError.archiveEncrypted(path: path, member: "secret.ifc")) { try ByteSource.open(path) }
  }

  @Test("a model that is compressed by an unknown method is not damaged", arguments: [UInt8(14), 98])
  func unknownMethod(method: UInt8) throws {
    var bytes = try rawBytes(of: try archive(TestMember("model.ifc", smallModel)))
    for place in bytes.indices.dropLast(12) where bytes[place] == 0x50 && bytes[place + 1] == 0x4B {
      // The method stands in the header of the member and in the directory.
      if bytes[place + 2] == 3 { bytes[place + 8] = method }
      if bytes[place + 2] == 1 { bytes[place + 10] = method }
    }
    #expect(throws: InputError.archiveMethod(path: "lzma.zip")) { try ByteSource.open(bytes: bytes, path: "lzma.zip") }
  }

  @Test("a cut archive is damaged, wherever it is cut")
  func cut() throws {
    let path = try archive(TestMember("model.ifc", smallModel))
    let whole = try rawBytes(of: path)
    for length in 4..<whole.count {
      #expect(throws: InputError.self) { try ByteSource.open(bytes: Array(whole[..<length]), path: "cut.zip") }
    }
  }

  @Test("a wrong byte anywhere gives the model or an error, never another model")
  func flippedBytes() throws {
    let path = try archive(TestMember("model.ifc", smallModel + String(repeating: "/* filler */ ", count: 50)))
    let whole = try rawBytes(of: path)
    let expected = try text(of: path)
    for place in whole.indices {
      for bit in [0, 3, 7] {
        var wrong = whole
        wrong[place] ^= 1 << bit
        guard let source = try? ByteSource.open(bytes: wrong, path: "wrong.zip") else { continue }
        #expect(source.view.text == expected, "bit \(bit) of byte \(place)")
      }
    }
  }

  @Test("a member that states another length than it has is damaged", arguments: [-1, 1, 1000])
  func wrongLength(difference: Int) throws {
    let path = try archive(TestMember("model.ifc", smallModel))
    var whole = try rawBytes(of: path)
    let count = smallModel.utf8.count
    // The size stands twice, in the local header and in the directory.
    let size = [UInt8(count & 255), UInt8(count >> 8), 0, 0]
    let other = count + difference
    for place in whole.indices.dropLast(4) where Array(whole[place..<place + 4]) == size {
      whole[place] = UInt8(other & 255)
      whole[place + 1] = UInt8(other >> 8)
    }
    #expect(throws: InputError.self) { try ByteSource.open(bytes: whole, path: "length.zip") }
  }

  @Test("a bomb is refused by its ratio and by its size, before it is unpacked")
  func bomb() throws {
    let content = Array(smallModel.utf8) + [UInt8](repeating: 0x20, count: 4 << 20)
    let path = try archive(TestMember("bomb.ifc", content))
    let packed = try rawBytes(of: path).count
    #expect(packed < content.count / 500)
    #expect(try text(of: path).utf8.count == content.count)
    do throws(InputError) {
      _ = try ByteSource.open(path, limits: InputLimits(ratio: 200, ratioFloor: 1 << 20))
      Issue.record("it was unpacked")
    } catch {
      guard case .tooDense(path, 500..., 200) = error else {
        Issue.record("\(error)")
        return
      }
    }
    let byMemory = InputError.tooLarge(path: path, bytes: UInt64(content.count), limit: 1 << 20)
    #expect(throws: byMemory) { try ByteSource.open(path, limits: InputLimits(memory: 1 << 20)) }
  }

  @Test("of an archive with very many members only so many are looked at")
  func manyMembers() throws {
    let path = folder.path + "/many.zip"
    let members = (0..<50).map { TestMember("\($0).txt", "text") } + [TestMember("model.ifc", smallModel)]
    try writeArchive(members, to: path)
    #expect(try ByteSource.open(path).member == "model.ifc")
    #expect(throws: InputError.archiveUnsearched(path: path, depth: nil)) {
      try ByteSource.open(path, limits: InputLimits(members: 50))
    }
  }

  @Test("a directory that would take too much memory is not read")
  func hugeDirectory() throws {
    let path = folder.path + "/many.zip"
    try writeArchive((0..<300).map { TestMember("a name of some length \($0).txt", "") }, to: path)
    #expect(throws: InputError.archiveWithoutModel(path: path)) { try ByteSource.open(path) }
    let limits = InputLimits(members: 100)
    do throws(InputError) {
      _ = try ByteSource.open(path, limits: limits)
      Issue.record("it was opened")
    } catch {
      guard case .tooLarge(_, let bytes, 12_800) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(bytes > 300 * 46 && bytes < 300 * 100)
    }
  }

  @Test("a file whose name holds the mark of a member is a file first")
  func markInName() throws {
    let path = try folder.write(smallModel, as: "archive.zip!model.ifc")
    #expect(try ByteSource.open(path).member == nil)
    #expect(try text(of: path) == smallModel)
  }
}
