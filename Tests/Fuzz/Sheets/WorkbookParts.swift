/// A workbook whose parts are the pieces of an input between zero bytes: up to three sheets, shared strings, styles.
struct WorkbookParts {
  private let pieces: [[UInt8]]

  init(_ input: [UInt8]) {
    pieces = input.split(separator: 0, maxSplits: 4, omittingEmptySubsequences: false).map(Array.init)
  }

  /// The archive, its members stored as they are.
  var bytes: [UInt8] {
    let names = ["worksheets/sheet1", "sharedStrings", "styles", "worksheets/sheet2", "worksheets/sheet3"]
    var members = [
      ("xl/workbook.xml", Array(workbook.utf8)), ("xl/_rels/workbook.xml.rels", Array(Self.relations.utf8)),
    ]
    for (name, piece) in zip(names, pieces) { members.append(("xl/\(name).xml", piece)) }
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for (name, bytes) in members {
      let offset = archive.count
      let facts =
        two(20) + two(0x800) + two(0) + two(0) + two(33) + four(Int(crc(bytes))) + four(bytes.count)
        + four(bytes.count) + two(name.utf8.count) + two(0)
      archive += [0x50, 0x4B, 3, 4] + facts + Array(name.utf8) + bytes
      directory +=
        [0x50, 0x4B, 1, 2] + two(20) + facts + two(0) + two(0) + two(0) + four(0) + four(offset) + Array(name.utf8)
    }
    return archive + directory + [0x50, 0x4B, 5, 6] + two(0) + two(0) + two(members.count) + two(members.count)
      + four(directory.count) + four(archive.count) + two(0)
  }

  /// A workbook names the sheets whose parts it has.
  private var workbook: String {
    let sheets = [
      "<sheet name=\"Matrice\" sheetId=\"1\" r:id=\"a\"/>",
      "<sheet name=\"Listes\" sheetId=\"2\" r:id=\"b\" state=\"hidden\"/>",
      "<sheet name=\"Exigences\" sheetId=\"3\" r:id=\"c\"/>",
    ]
    let named = sheets.prefix(max(1, pieces.count - 2)).joined()
    return "<workbook xmlns=\"x\" xmlns:r=\"r\"><sheets>\(named)</sheets></workbook>"
  }

  private static let relations = """
    <Relationships xmlns="x"><Relationship Id="a" Type="t/worksheet" Target="worksheets/sheet1.xml"/>\
    <Relationship Id="b" Type="t/worksheet" Target="worksheets/sheet2.xml"/>\
    <Relationship Id="c" Type="t/worksheet" Target="worksheets/sheet3.xml"/>\
    <Relationship Id="s" Type="t/sharedStrings" Target="sharedStrings.xml"/>\
    <Relationship Id="f" Type="t/styles" Target="styles.xml"/></Relationships>
    """

  private func two(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)] }
  private func four(_ value: Int) -> [UInt8] { two(value & 0xFFFF) + two(value >> 16 & 0xFFFF) }

  private static let table: [UInt32] = (0..<256).map { value in
    (0..<8).reduce(UInt32(value)) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
  }

  private func crc(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { rest, byte in Self.table[Int((rest ^ UInt32(byte)) & 0xFF)] ^ rest >> 8 }
  }
}
