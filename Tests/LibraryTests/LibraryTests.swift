import Foundation
import Testing

@Suite("recol as a library")
struct LibraryTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let school = root.appending(path: "sample-ifc/ecole-ifc4.ifc").path

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  @Test("the guide shows the examples as they are compiled", arguments: ["OpenExample", "WalkExample", "CheckExample"])
  func guide(_ example: String) throws {
    let guide = try Self.text("Sources/Checking/Checking.docc/Library.md")
    let code = try Self.text("Tests/LibraryTests/\(example).swift")
    #expect(guide.contains("```swift\n\(code)```"))
    #expect(code.split(separator: "\n").count <= 20)
  }

  @Test("a model says its storeys")
  func opens() throws {
    let lines = try overview(ofModelAt: Self.school)
    #expect(lines.first?.hasSuffix("instances of IFC4") == true)
    #expect(lines.count == 3)
  }

  @Test("objects say their properties")
  func walks() throws {
    let lines = try properties(of: "IfcDoor", inModelAt: Self.school)
    #expect(lines.contains { $0.contains("Pset_DoorCommon.FireRating = ") })
  }

  @Test("a model is checked, and what fails is named")
  func checks() throws {
    let ids = try Self.text("sample-ifc/exigences-conception.ids")
    let lines = try failures(ofModelAt: Self.school, against: ids)
    #expect(lines.contains { $0.contains("IfcSpace 2RCUpOA$PRUwaWbUWEhMAJ") })
  }

  @Test("what is no IDS is said")
  func refuses() throws {
    #expect(try failures(ofModelAt: Self.school, against: "no") == ["not an IDS"])
  }
}
