import Testing

/// The damaged files of one wall each that other tools read without a word: each has its problem, with its place.
@Suite("Damage is said")
struct DamageTests {
  private func problems(_ text: String, _ verb: [String] = ["info"]) throws -> String {
    let tool = try Tool()
    let outcome = try tool.run(verb + [try tool.write("a.ifc", text), "--format", "json"])
    return outcome.output
  }

  private let wall = "#10=IFCWALL('0000000000000000000010',$,'Mur A',$,$,$,$,'T-10',$);"

  @Test(
    "in instances",
    arguments: [
      ("a dangling reference", "'T-10',$)", "'T-10',#9999)", "dangling-reference"),
      ("too few parameters", ",'T-10',$)", ",'T-10')", "parameter-count"),
      ("too many parameters", ",'T-10',$)", ",'T-10',$,$,$)", "parameter-count"),
      ("an unknown class", "IFCWALL(", "IFCMUR(", "unknown-class"),
      ("a class in lower case", "IFCWALL(", "ifcwall(", "lower-case-keyword"),
      ("a type in lower case", "'T-10',$)", "'T-10',ifclabel('x'))", "lower-case-keyword"),
      ("a missing semicolon", "'T-10',$);", "'T-10',$)", "missing-semicolon"),
      ("a name that is there twice", "#10=", "#1=", "duplicate-instance-name"),
      ("an incomplete escape", "'Mur A'", "'Caf\\X2\\00E'", "bad-escape"),
      ("a lone backslash", "'Mur A'", "'a\\b'", "lone-backslash"),
      ("a control character", "'Mur A'", "'a\u{0}b'", "control-character-in-string"),
      ("raw UTF-8", "'Mur A'", "'Café'", "raw-utf8-in-string"),
    ])
  func instances(what: String, old: String, new: String, code: String) throws {
    let text = SmallModel.file("#1=IFCPROJECT('0000000000000000000001',$,'P',$,$,$,$,$,$);\n" + wall)
    let damaged = text.replacing(old, with: new)
    #expect(damaged != text)
    let output = try problems(damaged)
    let expected = output.split(separator: "\n").first { $0.contains("\"code\": \"\(code)\"") }
    // The data section begins on line 7: the project stands on line 8, the wall on line 9.
    #expect(expected?.contains("\"line\": 9,") == true, "\(what): \(output)")
  }

  @Test("raw UTF-8 is what edition 3 writes, and no problem there")
  func thirdEdition() throws {
    let text = SmallModel.file(wall.replacing("'Mur A'", with: "'Café'"))
    #expect(try problems(text).contains("raw-utf8-in-string"))
    let third = text.replacing("'2;1'", with: "'4;1'")
    #expect(third != text)
    #expect(try !problems(third).contains("raw-utf8-in-string"))
  }

  @Test(
    "in the frame",
    arguments: [
      ("a byte order mark", "ISO-10303-21;\nHEADER", "\u{FEFF}ISO-10303-21;\nHEADER", "byte-order-mark"),
      ("no end marker", "END-ISO-10303-21;", "", "missing-end-marker"),
      ("bytes behind the end", "END-ISO-10303-21;", "END-ISO-10303-21;\nreste", "trailing-bytes"),
    ])
  func frame(what: String, old: String, new: String, code: String) throws {
    let output = try problems(SmallModel.text.replacing(old, with: new))
    #expect(output.contains("\"code\": \"\(code)\""), "\(what): \(output)")
  }

  @Test("by check as by info")
  func check() throws {
    let tool = try Tool()
    let ids = try tool.write("murs.ids", SmallModel.requirements(SmallModel.wallSpecification()))
    let output = try problems(
      SmallModel.text.replacing("'T-10',$)", with: "'T-10',#9999)"), ["check", "--against", ids])
    #expect(output.contains("\"code\": \"dangling-reference\"") && output.contains("\"instance\": 10}"))
  }
}
