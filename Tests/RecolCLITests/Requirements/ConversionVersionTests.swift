import Foundation
import Testing

@Suite("recol convert for one version of IFC")
struct ConversionVersionTests {
  private static let versions = ["IFC2X3", "IFC4", "IFC4X3"]
  private let tool: Tool

  init() throws { tool = try Tool() }

  @Test("says the cahier that ships in every format", arguments: versions, ["yaml", "xlsx", "csv", "ids"])
  func shipped(version: String, ending: String) throws {
    let path = tool.folder + "/c." + ending
    let outcome = try tool.run(["convert", "batiment-fr", path, "--schema", version])
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(try tool.run(["audit", path]).status == 0)
  }

  @Test(
    "finds in a model of the version what the whole cahier finds",
    arguments: [("ecole-ifc2x3", "IFC2X3"), ("ecole-ifc4", "IFC4"), ("ecole-ifc4x3", "IFC4X3")])
  func findings(model: String, version: String) throws {
    let cahier = tool.folder + "/batiment.yaml"
    #expect(try tool.run(["convert", "batiment-fr", cahier, "--schema", version]).status == 0)
    let path = SampleTests.folder.appendingPathComponent(model + ".ifc").path
    func outcomes(_ requirements: String) throws -> [Substring] {
      let report = try tool.run(["check", path, "--against", requirements, "--stage", "doe", "--format", "json"])
      // What applies to no object of the model may be left out.
      return report.output.split(separator: "\n").filter { line in
        line.contains("\"outcomes\"") && line.contains { ("1"..."9").contains($0) }
      }
    }
    let (whole, narrowed) = (try outcomes("batiment-fr"), try outcomes(cahier))
    #expect(whole.count > 30 && whole == narrowed)
  }

  @Test("leaves out what only other versions have, and tells it")
  func losses() throws {
    let cahier = try tool.write(
      "cahier.yaml",
      """
      cahier: {id: c, title: C}
      requirements:
        - {id: A, title: Tableaux, classes: [IfcDistributionBoard, IfcElectricDistributionBoard], checks: [Name]}
        - {id: B, title: Routes, classes: [IfcRoad], checks: [Name]}
        - id: C
          title: Murs
          classes: [IfcWall]
          checks: [{locator: {IFC2X3: Ancien.Feu, IFC4: Pset_WallCommon.FireRating, IFC4X3_ADD2: none}}, Tag]
      waivers: [{requirement: B, reason: r, author: a}]
      """)
    let path = tool.folder + "/c.yaml"
    let outcome = try tool.run(["convert", cahier, path, "--schema", "IFC4", "--format", "json"])
    #expect(outcome.status == 0, "\(outcome.output)")
    #expect(outcome.output.contains("\"requirement\": \"B\", \"what\": \"other-version\""))
    #expect(outcome.output.contains("\"requirement\": \"A\", \"what\": \"other-version-classes\""))
    let written = try #require(tool.read(path))
    #expect(written.contains("Pset_WallCommon.FireRating") && written.contains("IfcElectricDistributionBoard"))
    for name in ["Ancien", "IfcRoad", "IfcDistributionBoard", "waivers"] { #expect(!written.contains(name), "\(name)") }
    // To a table, too, the version counts.
    let table = tool.folder + "/c.csv"
    #expect(try tool.run(["convert", cahier, table, "--schema", "IFC4X3"]).status == 0)
    #expect(tool.read(table)?.contains("Pset_WallCommon") == false && tool.read(table)?.contains("IfcRoad") == true)
  }

  @Test("a class that no version has is no loss: it is told as it is")
  func mistyped() throws {
    let cahier = try tool.write(
      "cahier.yaml",
      """
      cahier: {id: c, title: C}
      requirements:
        - {id: P, title: Portes, classes: [IfcDor], checks: [Tag]}
      """)
    let outcome = try tool.run(["convert", cahier, tool.folder + "/c.yaml", "--schema", "IFC4"])
    #expect(outcome.status == 3 && outcome.output.contains("(unknown-class"), "\(outcome.output)")
  }
}
