import CahierFormat
import Requirements
import Testing

@Suite("How much of a workbook is read")
struct SheetLimitTests {
  private let book = MatrixFile([
    .init(name: "A", rows: [["Classe", "Attribut"], ["IfcDoor", "Name"], ["IfcWall", "Name"]], merges: ["A1:B1"]),
    .init(name: "B", rows: [["x"]]),
  ])

  private func codes(_ bytes: [UInt8], path: String = "m.xlsx", _ change: (inout SheetLimits) -> Void) -> [String] {
    var limits = SheetLimits()
    change(&limits)
    let reading = SheetReader.read(bytes, path: path, limits: limits)
    #expect(reading.cahier == nil || reading.failures.isEmpty)
    return reading.failures.map { ([$0.code.rawValue] + $0.arguments).joined(separator: " ") }
  }

  @Test("the file, its members, its sheets, its cells and its texts are limited, each with the limit said")
  func workbook() {
    let bytes = book.bytes
    #expect(codes(bytes) { _ in } == [])
    #expect(codes(bytes) { $0.file = 100 } == ["file-too-large \(bytes.count) 100"])
    #expect(codes(bytes) { $0.members = 3 } == ["file-too-large zip 3"])
    #expect(codes(bytes) { $0.sheets = 1 } == ["file-too-large 2 1"])
    #expect(codes(bytes) { $0.cells = 7 } == [])
    #expect(codes(bytes) { $0.cells = 6 } == ["file-too-large 7 6"])
    #expect(codes(bytes) { $0.text = 20 }.first?.hasSuffix(" 20") == true)
    #expect(codes(bytes) { $0.part = 50 }.first?.hasSuffix(" 50") == true)
    #expect(codes(bytes) { $0.total = 500 }.first?.hasPrefix("file-too-large") == true)
  }

  @Test("a CSV file likewise")
  func csv() {
    let bytes = Array("Classe;Attribut\nIfcDoor;Name\n".utf8)
    #expect(codes(bytes, path: "m.csv") { $0.file = 10 } == ["file-too-large \(bytes.count) 10"])
    #expect(codes(bytes, path: "m.csv") { $0.cells = 3 } == ["file-too-large 4 3"])
    #expect(codes(bytes, path: "m.csv") { $0.cells = 4 } == [])
  }

  @Test("a text that many cells share counts as often as it is shown")
  func sharedText() {
    var file = MatrixFile([["Classe", "Attribut"]] + (0..<100).map { _ in ["#xml:t=\"s\"><v>0</v>", "Name"] })
    file.sharedStrings = ["<si><t>" + String(repeating: "a", count: 1000) + "</t></si>"]
    #expect(codes(file.bytes) { $0.text = 50_000 }.first?.hasSuffix(" 50000") == true)
    file.sharedStrings = (0..<100).map { "<si><t>\($0)" + String(repeating: "b", count: 1000) + "</t></si>" }
    #expect(codes(file.bytes) { $0.text = 50_000 }.first?.hasSuffix(" 50000") == true)
  }

  @Test("a part that claims to be many times its packed size is not unpacked")
  func ratio() {
    var bytes = book.bytes
    // The directory of the archive says how long each member is unpacked; the lie is in all of them.
    var place = 0
    while place + 28 < bytes.count {
      if bytes[place..<place + 4] == [0x50, 0x4B, 1, 2] {
        bytes.replaceSubrange(place + 24..<place + 28, with: [0, 0, 0x80, 0x3F])
      }
      place += 1
    }
    #expect(codes(bytes) { _ in }.first?.hasPrefix("file-too-large") == true)
    let ratio = codes(bytes) { limits in
      limits.part = 2 << 30
      limits.total = 2 << 30
    }
    #expect(ratio.first?.hasSuffix(" 400 : 1") == true, "\(ratio)")
  }

  @Test("more merged ranges than a sheet may have change nothing else")
  func merges() {
    var limits = SheetLimits()
    limits.merges = 0
    let reading = SheetReader.read(book.bytes, path: "m.xlsx", limits: limits)
    #expect(reading.cahier?.requirements.count == 2)
  }

  @Test("rows and columns beyond what a sheet can have are left out")
  func positions() {
    let cell = "<c t=\"inlineStr\"><is><t>x</t></is></c>"
    for row in ["9223372036854775807", "-5", "99999999999999999999", "x"] {
      let strange = "<sheetData><row r=\"\(row)\">\(cell)</row><row>\(cell)</row></sheetData>"
      let file = MatrixFile([.init(name: "A", rows: [["Classe", "Attribut"], ["IfcDoor", "Name"]], columns: strange)])
      let reading = SheetReader.read(file.bytes, path: "m.xlsx")
      #expect(reading.lines.contains { $0.row == 2 }, "\(row)")
      #expect(reading.lines.allSatisfy { 1...1_048_576 ~= $0.row }, "\(row)")
    }
  }
}
