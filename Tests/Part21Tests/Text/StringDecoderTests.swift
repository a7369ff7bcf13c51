import ByteInput
import Part21
import TestSupport
import Testing

/// Decoding of strings (ISO 10303-21, 6.4.3). Expected texts follow the standard and the code page tables of Unicode.
@Suite struct StringDecoderTests {
  private typealias Decoded = (text: String, oddities: StringDecoder.Oddities)

  private func decode(_ encoded: String, macRoman: Bool = false) throws -> Decoded {
    try decode(Array(encoded.utf8), macRoman: macRoman)
  }

  private func decode(_ encoded: [UInt8], macRoman: Bool = false) throws -> Decoded {
    let source = try ByteSource.memory(encoded)
    var oddities = StringDecoder.Oddities()
    let text = StringDecoder(isMacRoman: macRoman).decode(source.view, oddities: &oddities)
    withExtendedLifetime(source) {}
    return (text, oddities)
  }

  @Test(
    "every escape of the standard",
    arguments: [
      ("", ""), ("plain", "plain"), ("it''s", "it's"), ("''''", "''"), ("a\\\\b", "a\\b"),
      ("\\S\\i", "é"), ("\\S\\ ", "\u{A0}"), ("\\S\\~", "þ"), ("\\S\\''", "§"),
      ("caf\\X\\E9", "café"), ("\\X\\e9", "é"), ("\\X\\41\\X\\42", "AB"),
      ("\\X2\\00C9\\X0\\cole", "École"), ("\\X2\\00E900E8\\X0\\", "éè"), ("\\X2\\D83DDE00\\X0\\", "😀"),
      ("\\X2\\5EFA7BC9\\X0\\!", "建築!"), ("\\X4\\0001F600\\X0\\", "😀"), ("\\X4\\000000E90001F600\\X0\\", "é😀"),
      ("\\X2\\00e9\\X0\\", "é"), ("a\\N\\b", "a\nb"), ("a\\F\\b", "a\u{0C}b"), ("\\X2\\\\X0\\", ""),
    ])
  func escapes(encoded: String, text: String) throws {
    let decoded = try decode(encoded)
    #expect(decoded.text == text)
    #expect(decoded.oddities.isEmpty)
  }

  @Test(
    "an escape of which nothing can be read is kept as it stands",
    arguments: [
      "\\X2\\00E\\X0\\", "\\X4\\00E9\\X0\\", "\\X2\\ZZ", "\\X2\\", "\\X4\\ e", "a\\X2\\00Eg",
    ])
  func damagedEscapes(encoded: String) throws {
    let decoded = try decode(encoded)
    #expect(decoded.text == encoded)
    #expect(decoded.oddities.contains(.badEscape))
  }

  @Test(
    "all pages that \\P can name: one letter of each",
    arguments: [
      ("A", "i", "é"), ("B", "#", "Ł"), ("C", "!", "Ħ"), ("D", ">", "ž"), ("E", "P", "а"), ("F", "G", "\u{0627}"),
      ("G", "a", "α"), ("H", "`", "א"), ("I", "p", "ğ"),
    ])
  func pages(letter: String, character: String, text: String) throws {
    #expect(try decode("\\P\(letter)\\\\S\\\(character)").text == text)
    // The page holds until the end of the string, and no further.
    #expect(try decode("\\P\(letter)\\\\S\\\(character)x\\S\\\(character)").text == "\(text)x\(text)")
    #expect(try decode("\\S\\i").text == "é")
  }

  @Test("two pages in one string")
  func twoPages() throws {
    #expect(try decode("\\PE\\\\S\\P\\PA\\\\S\\i").text == "аé")
  }

  @Test("Mac Roman through \\X\\, where the header calls for it")
  func macRoman() throws {
    let decoded = try decode("C\\X\\99t\\X\\8E", macRoman: true)
    #expect(decoded.text == "Côté")
    #expect(decoded.oddities == .macRoman)
    // Escapes that state their code page are not touched, nor is ASCII.
    #expect(try decode("\\X2\\00E9\\X0\\\\S\\i\\X\\41", macRoman: true).text == "ééA")
    #expect(try decode("C\\X\\99t\\X\\8E").text == "C™tŽ")
  }

  @Test("Mac Roman in a file of ArchiCAD on a Macintosh")
  func macRomanFile() throws {
    let text = structure("#1=IFCWALL('C\\X\\99t\\X\\8E');").replacing("'essai'", with: "'\\X\\8Etude'")
      .replacing("'P','S'", with: "'EDM','ArchiCAD 18.0 FRA FULL Macintosh version'")
    let read = try readAlike(whole: text)
    #expect(read.values(of: 1) == ["'Côté'"])
    #expect(read.header.name == "étude")
    #expect(try readAlike("#1=IFCWALL('C\\X\\F4t\\X\\E9');").values(of: 1) == ["'Côté'"])
    // Without a letter of Mac Roman alone the same program keeps to the standard.
    let latin = structure("#1=IFCWALL('1er \\X\\E9tage');\n#2=IFCWALL('D\\X\\F8r');")
      .replacing("'P','S'", with: "'EDM','ArchiCAD 21.0 NOR FULL Macintosh version'")
    let norwegian = try readAlike(whole: latin)
    #expect(norwegian.values(of: 1) == ["'1er étage'"] && norwegian.values(of: 2) == ["'Dør'"])
  }

  @Test(
    "a damaged escape is told, and nothing of the text is lost",
    arguments: [
      ("Caf\\X2\\00E", "Caf", "00E"), ("Caf\\X2\\00E9", "Caf", "é"), ("Caf\\X2\\00E9 au lait", "Caf", "é au lait"),
      ("\\X2\\ZZZZ\\X0\\ fin", "", "ZZZZ"), ("a\\X\\G1b", "a", "G1b"), ("a\\X\\E", "a", "E"),
      ("\\X4\\0001F6\\X0\\x", "", "0001F6"),
      ("\\X2\\D83D\\X0\\x", "", "x"), ("\\X2\\DE00D83D\\X0\\x", "", "x"), ("\\X4\\00110000\\X0\\x", "", "x"),
      ("a\\X0\\b", "a", "b"),
      ("a\\S\\", "a", ""), ("\\X4\\0000D800\\X0\\x", "", "x"),
    ])
  func damaged(encoded: String, start: String, end: String) throws {
    let decoded = try decode(encoded)
    #expect(decoded.text.hasPrefix(start))
    #expect(decoded.text.contains(end))
    #expect(decoded.oddities.contains(.badEscape))
  }

  @Test(
    "a backslash that begins no escape is kept and told",
    arguments: ["C:\\temp\\new", "a\\", "\\", "\\Q\\", "\\PZ\\x", "\\X3\\41", "\\s\\i", "\\N"])
  func loneBackslash(encoded: String) throws {
    let decoded = try decode(encoded)
    #expect(decoded.text == encoded)
    #expect(decoded.oddities == .loneBackslash)
  }

  @Test("raw bytes are UTF-8 where they can be, else Windows-1252")
  func rawBytes() throws {
    #expect(try decode("é€").text == "é€")
    #expect(try decode("é€").oddities == .rawUTF8)
    #expect(try decode([0x43, 0xE9, 0x20, 0x80, 0x92]).text == "Cé €’")
    #expect(try decode([0x43, 0xE9]).oddities == .rawBytes)
    // Each run of bytes is judged alone.
    let mixed = try decode([0xC3, 0xA9, 0x20, 0xE9])
    #expect(mixed.text == "é é")
    #expect(mixed.oddities == [.rawUTF8, .rawBytes])
  }

  @Test("after a raw byte the next letter is still there")
  func nextLetter() throws {
    #expect(try decode([0x62, 0xE2, 0x74, 0x69]).text == "bâti")
    #expect(try decode("b\\S\\btiment").text == "bâtiment")
    #expect(try decode("b\\X\\E2timent").text == "bâtiment")
  }

  @Test("line breaks inside are kept and told")
  func lineBreaks() throws {
    let decoded = try decode("a\r\nb")
    #expect(decoded.text == "a\r\nb")
    #expect(decoded.oddities == .controlCharacter)
  }

  @Test("whatever the bytes, decoding ends and plain text comes back as it was", arguments: 0..<50)
  func random(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let alphabet = Array("\\X2\\X4\\X0\\SPEN'0189AFaf \u{7F}".utf8) + [0xC3, 0xA9, 0xE9, 0xFF, 0x00, 0x0A]
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 }
      let decoded = try decode(bytes)
      if decoded.oddities.isEmpty, !bytes.contains(UInt8(ascii: "\\")), !bytes.contains(UInt8(ascii: "'")) {
        #expect(Array(decoded.text.utf8) == bytes)
      }
    }
  }
}
