import CahierFormat
import Testing

@Suite("What a cahier is, told by its content")
struct CahierContentTests {
  private func isYAML(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { CahierContent.isYAML(UnsafeRawBufferPointer($0)) }
  }

  @Test(
    "YAML with the keys of a cahier is one",
    arguments: [
      "requirements:\n  - id: a\n", "# title\ncahier:\n  id: x\n", "\u{FEFF}stages: []", "a: 1\r\nextends: x",
    ])
  func cahier(_ text: String) { #expect(isYAML(text)) }

  @Test(
    "Other content is none",
    arguments: [
      "", "<?xml version=\"1.0\"?><ids>\nrequirements:\n</ids>", "ISO-10303-21;\nHEADER;", "  requirements: indented",
      "PK\u{3}\u{4}\0requirements:", "id;title\n1;requirements:\n",
    ])
  func other(_ text: String) { #expect(!isYAML(text)) }

  @Test(
    "YAML that is no cahier is told by its keys; rows with colons are none",
    arguments: [
      ("rows: room\r\ncolumns:\r\n- name: a\r\n", OtherYAML.tableMapping), ("layout: []", .layout),
      ("# a\n\nwaivers:\n  - x", .waivers), ("a: 1", .unknown), ("stages: []", nil), ("", nil), ("# a", nil),
      ("Projet: École;;\nClasse;Attribut;DOE", nil), ("Classe: mur", .unknown), ("a:b", nil), ("Classe;a: b", nil),
    ])
  func otherYAML(text: String, kind: OtherYAML?) {
    var text = text
    #expect(text.withUTF8 { CahierContent.otherYAML(UnsafeRawBufferPointer($0)) } == kind)
  }
}
