import Testing

@testable import Serve

@Suite("Names that clients send")
struct ClientFileNameTests {
  @Test(
    "a name that leads elsewhere is none",
    arguments: [
      "", "/etc/passwd", "../a.ifc", "a/../../b.ifc", "a/..", "..", ".", "a/", "a/.", "\\\\server\\a.ifc", "C:\\a.ifc",
      "c:/a.ifc", "..\\a.ifc", "a\\..\\b.ifc", "%2e%2e/a.ifc", "%2E%2E", "a%2f..%2fb.ifc", "a%5Cb.ifc", "%252e%252e",
      "../\u{301}a.ifc", "a/..\\\u{5AE}b.ifc", "/\u{301}a.ifc", "a%2f\u{301}b.ifc",
      "a%00.ifc", "a\0.ifc", String(repeating: "a", count: 1025), String(repeating: "a/", count: 16) + "b",
    ])
  func refused(name: String) {
    #expect(ClientFileName(name) == nil)
  }

  @Test(
    "other names are kept, without what misleads",
    arguments: [
      ("école.ifc", ["école.ifc"]), ("DOE/CVC/FT-01.pdf", ["DOE", "CVC", "FT-01.pdf"]),
      ("DOE\\FT.pdf", ["DOE", "FT.pdf"]), ("./a//b.ifc", ["a", "b.ifc"]), ("a\u{202E}cfi.exe", ["a_cfi.exe"]),
      ("a\u{7}\r\n.ifc", ["a___.ifc"]), ("a\u{200B}b", ["a_b"]), ("-rf", ["_-rf"]), ("-", ["_-"]), ("  ", ["_  "]),
      ("100%.ifc", ["100%.ifc"]), ("..a", ["..a"]), ("a..b/...", ["a..b", "..."]), ("a:b.ifc", ["a:b.ifc"]),
      ("a/\u{301}b.ifc", ["a", "\u{301}b.ifc"]), ("-\u{301}rf", ["_-\u{301}rf"]),
      ("<img onerror=1>.ifc", ["<img onerror=1>.ifc"]), ("=cmd().ifc", ["=cmd().ifc"]),
    ])
  func kept(name: String, components: [String]) {
    #expect(ClientFileName(name)?.components == components)
  }

  @Test("letters that came apart are put together")
  func composed() throws {
    let name = try #require(ClientFileName("e\u{301}cole/Chauffe\u{302}\u{323}/ç.ifc"))
    #expect(Array(name.components[0].unicodeScalars) == Array("\u{E9}cole".unicodeScalars))
    #expect(Array(name.components[1].unicodeScalars) == Array("Chauff\u{1EC7}".unicodeScalars))
  }

  @Test("long names are cut to what file systems hold, and keep their ending")
  func cut() throws {
    let name = try #require(ClientFileName(String(repeating: "é", count: 400) + ".ifczip")?.components.first)
    #expect(name.utf8.count <= 255 && name.utf8.count > 250 && name.hasSuffix(".ifczip"))
  }

  @Test("each file gets a place of its own, and folders stay folders")
  func places() throws {
    var tree = DeliveryTree()
    func place(_ name: String) throws -> String { tree.place(try #require(ClientFileName(name))) }
    #expect(try place("a/b.ifc") == "a/b.ifc")
    #expect(try place("a/b.ifc") == "a/b (2).ifc")
    #expect(try place("a/b.ifc") == "a/b (3).ifc")
    #expect(try place("a/c.ifc") == "a/c.ifc")
    #expect(try place("a") == "a (2)")
    #expect(try place("a/b.ifc/d") == "a/b (4).ifc/d")
    #expect(try place("a/b.ifc/d") == "a/b (4).ifc/d (2)")
    #expect(try place(".hidden") == ".hidden")
    #expect(try place(".hidden") == ".hidden (2)")
  }

  @Test("many files of one name are placed at once")
  func manyPlaces() throws {
    var tree = DeliveryTree()
    let name = try #require(ClientFileName("plan.pdf"))
    var places: Set<String> = []
    for _ in 0..<20_000 { places.insert(tree.place(name)) }
    #expect(places.count == 20_000)
  }
}
