import Testing

@Suite("Layouts and other options of recol convert")
struct ConversionLayoutTests {
  private static let table = "Classe;Attribut;DOE\nIfcWall;Name;x\nIfcDoor;Tag;x\n"
  private let tool: Tool

  init() throws { tool = try Tool() }

  @Test("a layout where nothing has one is 2, and nothing is written", arguments: ["yaml", "csv", "xlsx", "ids"])
  func noMatrix(ending: String) throws {
    let input = tool.folder + "/in." + ending
    #expect(try tool.run(["convert", tool.write("m.csv", Self.table), input]).status == 0)
    let (layout, output) = (tool.folder + "/l.yaml", tool.folder + "/out.yaml")
    let outcome = try tool.run(["convert", input, output, "--save-layout", layout])
    #expect(outcome.status == 2 && outcome.messages.contains("--save-layout"), "\(outcome.messages)")
    #expect(tool.read(layout) == nil && tool.read(output) == nil)
  }

  @Test("a layout that is given for a cahier is 2")
  func givenForCahier() throws {
    let matrix = try tool.write("m.csv", Self.table)
    let (cahier, layout) = (tool.folder + "/c.yaml", tool.folder + "/l.yaml")
    #expect(try tool.run(["convert", matrix, cahier, "--save-layout", layout]).status == 0)
    let outcome = try tool.run(["convert", cahier, tool.folder + "/d.yaml", "--layout", layout])
    #expect(outcome.status == 2 && outcome.messages.contains("--layout"), "\(outcome.messages)")
  }

  @Test("a layout of one sheet is for a CSV file of any name")
  func renamed() throws {
    let (cahier, layout) = (tool.folder + "/c.yaml", tool.folder + "/l.yaml")
    #expect(try tool.run(["convert", tool.write("m.csv", Self.table), cahier, "--save-layout", layout]).status == 0)
    let renamed = try tool.write("m-v2.csv", Self.table)
    let outcome = try tool.run(["convert", renamed, cahier, "--layout", layout])
    #expect(outcome.status == 0 && outcome.output.contains("2 exigences écrites"), "\(outcome.output)")
  }

  @Test("a layout of other sheets is 3, names both, and leaves alone what was there")
  func otherSheets() throws {
    let cahier = try tool.write("c.yaml", "ancien")
    let layout = try tool.write(
      "l.yaml", "layout:\n- {sheet: Objets, shape: list, columns: {A: class}}\n- {sheet: Codes, shape: values}\n")
    let outcome = try tool.run(["convert", tool.write("m.csv", Self.table), cahier, "--layout", layout])
    #expect(outcome.status == 3 && outcome.output.contains("(Objets)") && outcome.output.contains("(m)"))
    #expect(outcome.output.contains("(layout-of-other-sheets)") && tool.read(cahier) == "ancien", "\(outcome.output)")
  }

  @Test("an IDS that becomes an IDS gets the stage as its milestone, and can have no lot")
  func stageOfIDS() throws {
    let ids = try tool.write("a.ids", SmallModel.requirements(SmallModel.wallSpecification()))
    let path = tool.folder + "/b.ids"
    #expect(try tool.run(["convert", ids, path, "--stage", "doe"]).status == 0)
    #expect(tool.read(path)?.contains("<milestone>doe</milestone>") == true)
    let outcome = try tool.run(["convert", ids, path, "--lot", "cvc"])
    #expect(outcome.status == 2 && outcome.messages.contains("--lot cvc"), "\(outcome.messages)")
  }

  @Test("a stage and a lot that choose nothing are told")
  func withoutEffect() throws {
    let outcome = try tool.run(["convert", "rules", tool.folder + "/r.yaml", "--stage", "doe", "--lot", "cvc"])
    #expect(outcome.status == 0)
    #expect(outcome.messages.contains("--stage doe") && outcome.messages.contains("--lot cvc"), "\(outcome.messages)")
  }
}
