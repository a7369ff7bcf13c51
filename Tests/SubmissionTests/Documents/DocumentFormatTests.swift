import Submission
import Testing

@Suite("D5: what the bytes of documents are")
struct DocumentFormatTests {
  /// A PDF whose cross-reference is where its end says.
  private static func pdf(_ body: String, _ section: String, before: String = "", after: String = "") -> String {
    let front = "%PDF-1.5\n" + body
    return before + front + section + "\nstartxref\n\(front.utf8.count)\n%%EOF\n" + after
  }

  private static let table = "xref\n0 1\n0000000000 65535 f \ntrailer"

  private func failures(_ files: KeyValuePairs<String, String>) throws -> [String] {
    try DocumentProbe("D5", SampleFolder(files)).failures
  }

  @Test("an encrypted PDF is told by the dictionary that its end leads to, wherever that is")
  func encrypted() throws {
    let long = String(repeating: "\u{1}", count: 20_000)
    let stream = "9 0 obj<</Type/XRef/Size 9/W[1 3 1]/Encrypt 5 0 R>>\nstream\n\(long)\nendstream\nendobj"
    let old = "7 0 obj<</Type /XRef /Encr#79pt 5 0 R>>stream\n\(long)\nendstream\nendobj\n"
    #expect(
      try failures([
        "a-table.pdf": Self.pdf("1 0 obj<<>>endobj\n", Self.table + "<</Size 1/Encrypt 5 0 R>>"),
        "b-stream.pdf": Self.pdf("", stream),
        "c-shifted.pdf": Self.pdf("", stream, before: "\r\n\r\n"),
        "d-previous.pdf": Self.pdf(old, Self.table + "<</Size 1/Prev 9>>"),
        "e-lost.pdf": "%PDF-1.5\n" + stream + "\nstartxref\n0\n%%EOF\n",
        "f-circle.pdf": Self.pdf("1 0 obj<<>>endobj\n", Self.table + "<</Prev 27/Encrypt null>>"),
      ]) == ["a-table", "b-stream", "c-shifted", "d-previous", "e-lost"].map { "invalid.rule \($0).pdf (encrypted)" })
  }

  @Test("a text that mentions /Encrypt, lines before a PDF and padding behind it are no faults")
  func sound() throws {
    let text = "1 0 obj<</Title(Guide /Encrypt \\) (trailer<</Encrypt 1 0 R>>))>>endobj\n"
    #expect(
      try failures([
        "a.pdf": Self.pdf(text, Self.table + "<</Size 1/Info<</Encrypt 1>>/Title(/Encrypt)>>"),
        "b.pdf": smallPDF + "% /EncryptMetadata\n%%EOF",
        "c.pdf": "\r\n\r\n" + smallPDF, "d.pdf": smallPDF + String(repeating: "\0", count: 6000),
        "e.pdf": "Content-Type: application/pdf\n" + smallPDF,
      ]).isEmpty)
  }

  @Test("a PDF without any object, and one whose end leads nowhere, are damaged")
  func damaged() throws {
    let object = "1 0 obj<<>>endobj\n"
    let long = String(repeating: "% rien\n", count: 3000)
    #expect(
      try failures([
        "a.pdf": "%PDF-1.4\n%%EOF", "b.pdf": "%PDF-1.4\n% obj endobj\nstartxref\n9\n%%EOF",
        "c.pdf": "%PDF-1.4\n" + object + "startxref\n999999\n%%EOF",
        "d.pdf": "%PDF-1.4\n" + object + long + Self.table + "<<>>\nstartxref\n40\n%%EOF",
        "e.pdf": "%PDF-1.4\n" + object + "startxref\n%%EOF", "f.pdf": "%PDF-1.4\n" + object + "startxref\n0\n%%EOF",
      ]) == ["a", "b", "c", "d", "e", "f"].map { "invalid.rule \($0).pdf (damagedPDF)" })
  }

  @Test("usual PDFs are no damaged ones: streams, updates, shifted and linearized ones, bytes at both ends")
  func usual() throws {
    let object = "1 0 obj<<>>endobj\n"
    let stream = "9 0 obj\n<</Type/XRef/Size 9/W[1 3 1]>>\nstream\n\u{1}\nendstream\nendobj"
    let first = Self.pdf(object, Self.table + "<</Size 1>>")
    let update = first + "2 0 obj<<>>endobj\n"
    let long = String(repeating: "% rien\n", count: 3000)
    #expect(
      try failures([
        "a.pdf": Self.pdf(object, stream), "b.pdf": Self.pdf(object + long, stream, before: "\r\n\r\n"),
        "c.pdf": update + Self.table + "<</Size 1/Prev 27>>\nstartxref\n\(update.utf8.count)\n%%EOF",
        "d.pdf": Self.pdf(object + long, Self.table + "<</Size 1>>", after: String(repeating: "\0", count: 5000)),
        // Linearized: the section of the first page stands in front, and the end leads there.
        "e.pdf": "%PDF-1.4\n" + object + stream + "\nstartxref\n0\n%%EOF\n" + long + object + "startxref\n27\n%%EOF",
        // An end of line more in each of some lines.
        "f.pdf": Self.pdf(object + long, Self.table + "<</Size 1>>").replacing(
          "startxref\n210", with: "startxref\n205"),
        // Counted from the first byte of the file, not from the header.
        "g.pdf": String(repeating: "x", count: 900)
          + Self.pdf(object + long, stream).replacing("startxref\n210", with: "startxref\n219"),
      ]).isEmpty)
  }

  @Test("hostile ends of PDF are read without harm")
  func hostile() throws {
    let folder = try SampleFolder([:])
    for (number, section) in [
      "xref\n0 99999999999999", "xref\n" + String(repeating: "0 0\n", count: 50_000), "9 0 obj<<", "9 0 obj<</",
      "9 0 obj",
      "xref\n0 0\ntrailer<<" + String(repeating: "<<", count: 100_000), "trailer<<(((", "trailer<</Encrypt",
      "trailer<</#", "trailer<</Prev 99999999999999999999>>", "xref",
    ].enumerated() {
      try folder.write("\(number).pdf", Self.pdf("", section))
      try folder.write("\(number)-cut.pdf", String(Self.pdf("", section).dropLast(8)))
    }
    #expect(try DocumentProbe("D5", folder).total == 22)
  }

  @Test("thousands of dictionaries that never end are not read one by one", .timeLimit(.minutes(1)))
  func unending() throws {
    let folder = try SampleFolder([:])
    let hostile = "%PDF-1.4\n" + String(repeating: "trailer<<(", count: 200_000) + "\n%%EOF\n"
    for number in 0..<8 { try folder.write("\(number).pdf", hostile) }
    let began = ContinuousClock.now
    #expect(try DocumentProbe("D5", folder).total == 8)
    #expect(ContinuousClock.now - began < .seconds(8))
  }

  @Test("archives whose sizes overflow, whose members lie over each other, or that have too many, are told")
  func hostileArchives() throws {
    let folder = try SampleFolder([:])
    try folder.write(
      "over.zip", SampleArchive.bytes(member: "a.pdf", size: 2_000_000, packed: 1_000_000))
    var crowded = SampleArchive.bytes(member: "a.pdf", size: 4)
    // The end says that the directory has 13 million bytes, and they are there.
    let size = crowded.count - 10
    crowded.replaceSubrange(size..<size + 4, with: [0x40, 0x5D, 0xC6, 0x00])
    try folder.write("crowded.zip", Array(crowded[..<40]) + [UInt8](repeating: 0, count: 13_000_000) + crowded[40...])
    #expect(
      try DocumentProbe("D5", folder).failures == [
        "invalid.rule crowded.zip (crowdedArchive(members: 100000))", "invalid.rule over.zip (swellingArchive)",
      ])
  }

  @Test("formats are allowed as cahiers write them", arguments: ["pdf", ".pdf", "*.PDF", " .Pdf"])
  func formats(_ stated: String) throws {
    let folder = try SampleFolder(["a.pdf": smallPDF, "b.txt": "bonjour"])
    #expect(
      try DocumentProbe("D5", folder, parameters: ["formats": [stated]]).failures == ["invalid.value b.txt"])
  }

  @Test(
    "a file of another format than its name says is told, with the format",
    arguments: [
      ("a.txt", smallPDF, "pdf"), ("a.rtf", smallPDF, "pdf"), ("a.xml", smallPDF, "pdf"), ("a.dxf", smallPDF, "pdf"),
      ("a.mp4", smallPDF, "pdf"), ("a.dwg", smallPDF, "pdf"), ("a.csv", "MZ\0\0\0", "unknown"),
      ("a.txt", "a\0b", "unknown"), ("a.webp", "RIFF\0\0\0\0WAVE", "unknown"), ("a.jpg", "GIF89a", "gif"),
      ("a.json", "nom;valeur", "text"), ("a.svg", "<html/>", "xml"), ("a.rtf", "texte", "text"),
      ("a.xml", "nom;valeur", "text"),
    ])
  func wrong(_ name: String, _ content: String, _ format: String) throws {
    #expect(try failures([name: content]) == ["invalid.type \(name) (isFormat(\(format)))"])
  }

  @Test(
    "a file of the format that its name says passes",
    arguments: [
      ("a.rtf", "{\\rtf1 x}"), ("a.xml", "<a/>"), ("a.svg", "<?xml version='1.0'?><svg/>"), ("a.json", " [1]"),
      ("a.mp4", "\0\0\0\u{18}ftypmp42"), ("a.webp", "RIFF\0\0\0\0WEBPVP8 "), ("a.gif", "GIF89a"),
      ("a.dxf", "0\nSECTION\n2\nHEADER\n"), ("a.csv", "Repère;Désignation\n"), ("a.md", "# x"), ("a.yaml", "[a, b]"),
    ])
  func right(_ name: String, _ content: String) throws { #expect(try failures([name: content]).isEmpty) }

  @Test("Office documents are told by the members of their archives, one with a password by its stream")
  func office() throws {
    let folder = try SampleFolder([:])
    try folder.write("plain.docx", SampleArchive.bytes(member: "a.txt", size: 4))
    try folder.write("mimetype.odt", SampleArchive.bytes(member: "mimetype", size: 4))
    let stream: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    try folder.write("secret.xlsx", compound + [UInt8](repeating: 0, count: 1200) + stream)
    try folder.write("old.doc", compound + [UInt8](repeating: 0, count: 1200))
    #expect(
      try DocumentProbe("D5", folder).failures == [
        "invalid.type mimetype.odt (isFormat(zip))", "invalid.type plain.docx (isFormat(zip))",
        "invalid.rule secret.xlsx (encrypted)",
      ])
  }

  @Test("an OpenDocument file with a password is told by its manifest, whatever prefix that has")
  func lockedOpenDocument() throws {
    func document(_ kind: String, _ entry: String) -> [UInt8] {
      SampleArchive.stored([
        "mimetype": "application/vnd.oasis.opendocument.\(kind)", "content.xml": "<a/>",
        "META-INF/manifest.xml":
          "<manifest:manifest><manifest:file-entry>\(entry)</manifest:file-entry></manifest:manifest>",
      ])
    }
    let folder = try SampleFolder([:])
    try folder.write("a.odt", document("text", "<manifest:encryption-data manifest:checksum='x'/>"))
    try folder.write("b.ods", document("spreadsheet", "<encryption-data checksum='x'/>"))
    try folder.write("c.odp", document("presentation", "<m:encryption-data m:checksum='x'/>"))
    try folder.write("open.odt", document("text", "<x manifest:full-path='media/encryption-data'/>"))
    try folder.write("open.ods", SampleArchive.stored(["mimetype": "application/vnd.oasis.opendocument.spreadsheet"]))
    #expect(
      try DocumentProbe("D5", folder).failures
        == ["a.odt", "b.ods", "c.odp"].map { "invalid.rule \($0) (encrypted)" })
  }

  @Test(
    "an archive whose members leave it is told, and unpacked nowhere",
    arguments: ["../../etc/cron.d/x", "C:/w/x.pdf", "/etc/x", "..\\x", "a/../../x"])
  func leaving(_ member: String) throws {
    let folder = try SampleFolder([:])
    try folder.write("a.zip", SampleArchive.bytes(member: member, size: 4))
    try folder.write("b.zip", SampleArchive.bytes(member: "lots/../plans/..x.pdf", size: 4))
    #expect(try DocumentProbe("D5", folder).failures == ["invalid.rule a.zip (leavingArchive)"])
  }
}
