import Testing

@Suite("recol show")
struct ShowTests {
  private let tool: Tool
  private let model: String

  init() throws {
    tool = try Tool()
    model = try tool.write("mur.ifc", SmallModel.text)
  }

  private func lines(_ text: String) -> [Substring] { text.split(separator: "\n") }

  @Test("one line per object, in file order, with what the model says")
  func all() throws {
    let outcome = try tool.run(["show", model, "--format", "json"])
    #expect(outcome.status == 0 && outcome.messages.isEmpty)
    let lines = lines(outcome.output)
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("{\"instance\": 1, \"globalId\": \"0000000000000000000001\", \"class\": \"IfcProject\""))
    #expect(lines[1].contains("\"propertySets\": {\"Pset_WallCommon\": {\"FireRating\": \"EI 60\"}}"))
    #expect(lines[2].contains("\"propertySets\": {\"Pset_WallCommon\": {\"FireRating\": null}}"))
    #expect(lines[3].contains("\"tag\": null") && lines[3].contains("\"propertySets\": {}"))
  }

  @Test("objects by number and by GlobalId, in the order of the question")
  func some() throws {
    let outcome = try tool.run(["show", model, "0000000000000000000012", "#10", "--format", "json"])
    #expect(outcome.status == 0)
    let lines = lines(outcome.output)
    #expect(lines.count == 2)
    #expect(lines[0].contains("\"Mur C\"") && lines[1].contains("\"Mur A\""))
    let text = try tool.run(["show", model, "#10"])
    #expect(text.output.contains("#10 IfcWall") && text.output.contains("EI 60"))
  }

  @Test("objects that are not there are said, and not passed over")
  func missing() throws {
    let outcome = try tool.run(["show", model, "#10", "#999", "nulle-part", "--format", "json"])
    #expect(outcome.status == 1)
    #expect(lines(outcome.output).count == 1)
    #expect(outcome.messages.contains("#999, nulle-part"))
    #expect(try tool.run(["show", model, "#dix"]).status == 2)
  }

  @Test("geometry is not said to be missing: it is there, and nothing to be shown")
  func geometry() throws {
    let point = try tool.write("point.ifc", SmallModel.file(SmallModel.instances + "\n#90=IFCDIRECTION((0.,0.,1.));"))
    let outcome = try tool.run(["show", point, "#90", "#91", "#10"])
    #expect(outcome.status == 1 && outcome.output.contains("Mur A"))
    #expect(
      outcome.messages.contains("#90 est un IfcDirection") && outcome.messages.contains("objet introuvable")
        && outcome.messages.hasSuffix("#91\n"))
  }

  @Test("a model that is none, or not whole, is 4, and its problems stand in the last line")
  func unusable() throws {
    let absent = try tool.run(["show", tool.folder + "/absent.ifc", "--format", "json"])
    #expect(absent.status == 4)
    #expect(absent.output.contains("missing-file") && absent.messages.contains("n'existe pas"))
    let cut = try tool.write("coupe.ifc", String(SmallModel.text.prefix(SmallModel.text.count * 3 / 4)))
    let truncated = try tool.run(["show", cut, "--format", "json"])
    #expect(truncated.status == 4)
    #expect(lines(truncated.output).count == 5 && lines(truncated.output).last?.contains("\"truncated\"") == true)
    let odd = try tool.write("a.ifc", SmallModel.file(schema: "IFC9", SmallModel.instances))
    #expect(try tool.run(["show", odd]).status == 4)
  }

  @Test("a complex property that holds itself comes to an end")
  func circle() throws {
    let circle = try tool.write(
      "rond.ifc",
      SmallModel.file(
        SmallModel.instances + """

          #30=IFCCOMPLEXPROPERTY('Rond',$,'x',(#30,#20));
          #31=IFCPROPERTYSET('0000000000000000000031',$,'Ronde',$,(#30));
          #32=IFCRELDEFINESBYPROPERTIES('0000000000000000000032',$,$,$,(#12),#31);
          """))
    let outcome = try tool.run(["show", circle, "#12", "--format", "json"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\"Rond\": {\"Rond\"") && outcome.output.utf8.count < 10_000)
  }
}
