import Glibc
import Testing

@Suite("What recol convert writes, and where")
struct ConversionPlacesTests {
  private static let text = """
    cahier: {id: c, title: C}
    requirements:
      - {id: A, title: Murs, classes: [IfcWall], checks: [Name]}

    """
  private static let table = "Classe;Attribut;DOE\nIfcWall;Name;x\n"

  private let tool: Tool
  private let cahier: String

  init() throws {
    tool = try Tool()
    cahier = try tool.write("cahier.yaml", Self.text)
  }

  private func refuses(_ arguments: [String], naming path: String) throws -> Bool {
    let outcome = try tool.run(["convert"] + arguments)
    return outcome.status == 2 && outcome.messages.contains(path)
  }

  @Test("never replaces what it is made of, whatever the path is called")
  func input() throws {
    let link = tool.folder + "/link.yaml"
    #expect(unsafe symlink(cahier, link) == 0)
    try tool.makeFolder("sub")
    for path in [cahier, link, tool.folder + "/sub/../cahier.yaml"] {
      #expect(try refuses([cahier, path], naming: path), "\(path)")
    }
    let ids = try tool.write("a.ids", SmallModel.requirements(SmallModel.wallSpecification()))
    #expect(try refuses([ids, ids], naming: ids))
    #expect(tool.read(cahier) == Self.text)
  }

  @Test("never replaces what the cahier extends, nor does a report of it or of its audit")
  func extended() throws {
    let plan = try tool.write("plan.yaml", "extends: cahier.yaml\ncahier: {id: p, title: P}\n")
    #expect(try refuses([plan, cahier], naming: cahier))
    #expect(try refuses([plan, tool.folder + "/c.csv", "--report", "json=" + cahier], naming: cahier))
    #expect(try tool.run(["audit", plan, "--report", "json=" + cahier]).status == 2)
    #expect(tool.read(cahier) == Self.text)
  }

  @Test("never replaces a model, and a layout never an IDS or the matrix")
  func models() throws {
    let matrix = try tool.write("m.csv", Self.table)
    let output = tool.folder + "/c.yaml"
    let model = try tool.write("mur.ifc", SmallModel.text)
    let renamed = try tool.write("mur.yaml", SmallModel.text)
    let ids = try tool.write("a.ids", SmallModel.requirements(SmallModel.wallSpecification()))
    for path in [model, renamed, ids, matrix] {
      #expect(try refuses([matrix, output, "--save-layout", path], naming: path), "\(path)")
    }
    #expect(try refuses([matrix, renamed], naming: renamed))
    #expect(tool.read(model) == SmallModel.text && tool.read(renamed) == SmallModel.text)
    #expect(tool.read(matrix) == Self.table && tool.read(output) == nil)
    // What was made before is made again.
    #expect(try tool.run(["convert", matrix, ids]).status == 0)
  }

  @Test("never has two outputs in one file")
  func twice() throws {
    let matrix = try tool.write("m.csv", Self.table)
    let output = tool.folder + "/c.yaml"
    let same = tool.folder + "/./c.yaml"
    #expect(try refuses([matrix, output, "--save-layout", same], naming: same))
    #expect(try refuses([matrix, output, "--report", "json=" + same], naming: same))
    #expect(
      try refuses([matrix, output, "--save-layout", same + "l", "--report", "json=\(output)l"], naming: output + "l"))
    #expect(tool.read(output) == nil)
  }
}
